import {
  bitsOfRelations,
  layOutRows,
  roleCount,
  rolesOf,
  settingLimit,
  settingRows,
  type Layout,
  type Sizes,
} from '../../src/engine/syntax/layout.ts';
import { type NetworkModel } from '../../src/engine/syntax/network.ts';
import { left, parseSentence, ParserState, right, shift, type Decider } from '../../src/engine/syntax/transitions.ts';
import { seededRandom, shuffle } from '../random.ts';
import { Learner } from './learner.ts';
import { Oracle } from './oracle.ts';
import { quantise } from './quantise.ts';
import { longestOf, type Treebank } from './treebank.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ParserOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of hidden units left out of each example. */
  readonly dropout: number;
  /** A word seen n times is shown as unknown with probability rareness / (n + rareness) × this. */
  readonly wordDropout: number;
  /** How often a wrong move is followed, so that the parser learns to go on from its own mistakes. */
  readonly exploration: number;
  readonly seed: number;
}

const rareness = 10;

/** Decides as the network does and moves its weights after each decision. */
class Trainee implements Decider {
  readonly layout: Layout;
  readonly learner: Learner;
  readonly oracle: Oracle;
  exploring = false;
  /** Numbers of the sentence's tokens: vocabulary, tag, cluster, path; 0 no token, then 1 to length, then the root. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  readonly path: Int32Array;
  /** Gold relation of each token. */
  readonly relations: Int32Array;
  private readonly roles = new Int32Array(roleCount);
  private readonly setting = new Int32Array(settingLimit);
  private readonly costs = new Int32Array(3);
  private readonly rootRelation: number;
  private readonly exploration: number;
  private readonly random: () => number;

  constructor(sizes: Sizes, longest: number, rootRelation: number, options: ParserOptions, random: () => number) {
    this.layout = layOutRows(sizes);
    this.learner = new Learner(this.layout.rows, sizes.hidden, 3 + 2 * sizes.relations, options.dropout, random);
    this.rootRelation = rootRelation;
    this.exploration = options.exploration;
    this.random = random;
    this.oracle = new Oracle(longest);
    const column = (): Int32Array => new Int32Array(longest + 2);
    this.word = column();
    this.tag = column();
    this.cluster = column();
    this.path = column();
    this.relations = column();
  }

  private look(state: ParserState): void {
    const { layout, roles, setting } = this;
    const { active } = this.learner;
    rolesOf(state, roles);
    let n = 0;
    for (let role = 0; role < roleCount; role++) {
      const { word, wordLimit, tag, path, cluster, relation } = layout.roles[role]!;
      const token = roles[role]!;
      if (relation >= 0) {
        active[n++] = relation + (token === 0 ? 0 : state.relations[token]!);
        if (token === 0) continue;
      }
      const number = this.word[token]!;
      active[n++] = word + (number < wordLimit ? number : 1);
      active[n++] = tag + this.tag[token]!;
      active[n++] = path + this.path[token]!;
      if (cluster >= 0) active[n++] = cluster + this.cluster[token]!;
    }
    const settings = settingRows(layout, state, roles, setting);
    for (let i = 0; i < settings; i++) active[n++] = setting[i]!;
    active[n++] = layout.bias;
    this.learner.activeCount = n;
    this.learner.look();
  }

  move(state: ParserState, forced: boolean): number {
    this.look(state);
    if (forced) return right;
    const { learner, costs } = this;
    const { logits, errors } = learner;
    const count = state.depth > 1 ? 3 : 2;
    const guess = learner.output(0, count);
    this.oracle.weigh(state, costs);
    let least = costs[shift]!;
    for (let move = 1; move < count; move++) if (costs[move]! < least) least = costs[move]!;
    // Any move that costs least is right: their shares of the softmax count together.
    let all = 0;
    let good = 0;
    let best = -1;
    for (let move = 0; move < count; move++) {
      const share = Math.exp(logits[move]! - logits[guess]!);
      errors[move] = share;
      all += share;
      if (costs[move] !== least) continue;
      good += share;
      if (best < 0 || logits[move]! > logits[best]!) best = move;
    }
    for (let move = 0; move < count; move++)
      errors[move] = errors[move]! / all - (costs[move] === least ? errors[move]! / good : 0);
    learner.learnOutputs(0, count);
    const follow = costs[guess] === least || (this.exploring && this.random() < this.exploration);
    const move = follow ? guess : best;
    if (move === shift) learner.learnRows();
    return move;
  }

  relation(_state: ParserState, move: number, head: number, token: number): number {
    const { learner } = this;
    const { relations } = this.layout.sizes;
    const first = move === left ? 3 : 3 + relations;
    const guess = learner.output(first, first + relations);
    const gold = this.relations[token]!;
    if (this.oracle.heads[token] === head && gold >= 0 && gold !== this.rootRelation) {
      learner.expect(first, first + relations, first + gold, guess);
      learner.learnOutputs(first, first + relations);
    }
    learner.learnRows();
    return guess - first;
  }
}

/** Relations that tokens of each tag have on either side of their heads, by `side * tags + tag`. */
function candidatesOf(
  bank: Treebank,
  tags: Int32Array,
  sizes: Sizes,
  rootRelation: number,
): Pick<NetworkModel, 'firstCandidate' | 'candidates'> {
  const seen = Array.from({ length: 2 * sizes.tags }, () => new Set<number>());
  for (let s = 0; s + 1 < bank.starts.length; s++) {
    const from = bank.starts[s]!;
    for (let i = from; i < bank.starts[s + 1]!; i++) {
      const relation = bank.relations[i]!;
      if (relation < 0 || relation === rootRelation) continue;
      const side = bank.heads[i]! > i - from + 1 ? 0 : 1;
      seen[side * sizes.tags + tags[i]!]!.add(relation);
    }
  }
  const firstCandidate = new Uint16Array(2 * sizes.tags + 1);
  const candidates: number[] = [];
  const any = (rootRelation + 1) % sizes.relations;
  seen.forEach((relations, list) => {
    firstCandidate[list] = candidates.length;
    candidates.push(...(relations.size > 0 ? [...relations].sort((a, b) => a - b) : [any]));
  });
  firstCandidate[seen.length] = candidates.length;
  return { firstCandidate, candidates: Uint8Array.from(candidates) };
}

/**
 * Trains the parser's network.
 * @param tags tags that the parser sees, from a tagger that has not seen the sentence
 */
export function trainParser(
  bank: Treebank,
  tags: Int32Array,
  vocabulary: Vocabulary,
  sizes: Sizes,
  relations: readonly string[],
  options: ParserOptions,
): NetworkModel {
  const random = seededRandom(options.seed);
  const longest = longestOf(bank);
  const rootRelation = relations.indexOf('root');
  const trainee = new Trainee(sizes, longest, rootRelation, options, random);
  const state = new ParserState(longest, bitsOfRelations(relations));
  const order = Uint32Array.from({ length: bank.starts.length - 1 }, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    trainee.learner.rate = options.rate * (1 - (0.95 * epoch) / options.epochs);
    trainee.exploring = epoch > 0;
    for (const sentence of order) {
      const from = bank.starts[sentence]!;
      const length = bank.starts[sentence + 1]! - from;
      for (let i = 1; i <= length; i++) {
        const number = bank.words.ofToken[from + i - 1]!;
        const word = vocabulary.numbers[number]!;
        const drop = (options.wordDropout * rareness) / (rareness + vocabulary.frequency[word]!);
        trainee.word[i] = word > 1 && random() < drop ? 1 : word;
        trainee.tag[i] = tags[from + i - 1]! + 2;
        trainee.cluster[i] = bank.words.cluster[number]! + 2;
        trainee.path[i] = bank.words.path6[number]! + 2;
        trainee.relations[i] = bank.relations[from + i - 1]!;
      }
      trainee.word[length + 1] = 0;
      trainee.tag[length + 1] = trainee.cluster[length + 1] = trainee.path[length + 1] = 1;
      trainee.oracle.start(bank.heads, from, length);
      state.start(length);
      parseSentence(state, trainee, rootRelation);
    }
  }
  const { hidden } = sizes;
  const { rows, outputs, bias } = quantise(trainee.learner);
  const moves = new Int8Array(3 * hidden);
  for (let unit = 0; unit < hidden; unit++)
    for (let move = 0; move < 3; move++) moves[3 * unit + move] = outputs[move * hidden + unit]!;
  return {
    layout: trainee.layout,
    rows,
    moves,
    moveBias: bias.slice(0, 3),
    relations: outputs.slice(3 * hidden),
    relationBias: bias.slice(3),
    ...candidatesOf(bank, tags, sizes, rootRelation),
    rootRelation,
  };
}
