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
import { left, parseSentence, ParserState, right, shift, type Decider } from '../../src/engine/syntax/transitions.ts';
import { seededRandom, shuffle } from '../random.ts';
import { Oracle } from './oracle.ts';
import { longestOf, type Treebank } from './treebank.ts';

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

/** Weights as trained, in floating point. */
export interface FloatNetwork {
  readonly layout: Layout;
  readonly rows: Float32Array;
  /** Output by output: three moves, relations for `left`, relations for `right`. */
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
}

const rareness = 10;

/** Decides as the network does and moves its weights after each decision (AdaGrad; one step size a row). */
class Trainee implements Decider {
  readonly layout: Layout;
  readonly rows: Float32Array;
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
  readonly oracle: Oracle;
  rate = 0;
  exploring = false;
  /** Numbers of the sentence's tokens: vocabulary, tag, cluster, path; 0 no token, then 1 to length, then the root. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  readonly path: Int32Array;
  /** Gold relation of each token. */
  readonly relations: Int32Array;
  private readonly rowSquares: Float32Array;
  private readonly outputSquares: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly roles = new Int32Array(roleCount);
  private readonly setting = new Int32Array(settingLimit);
  private readonly active = new Int32Array(roleCount * 5 + settingLimit + 1);
  private activeCount = 0;
  private readonly sum: Float32Array;
  private readonly hidden: Float32Array;
  private readonly kept: Float32Array;
  private readonly gradient: Float32Array;
  private readonly logits: Float32Array;
  private readonly errors: Float32Array;
  private readonly costs = new Int32Array(3);
  private readonly rootRelation: number;
  private readonly options: ParserOptions;
  private readonly random: () => number;

  constructor(sizes: Sizes, longest: number, rootRelation: number, options: ParserOptions, random: () => number) {
    this.layout = layOutRows(sizes);
    this.rootRelation = rootRelation;
    this.options = options;
    this.random = random;
    const outputs = 3 + 2 * sizes.relations;
    this.rows = Float32Array.from({ length: this.layout.rows * sizes.hidden }, () => (random() - 0.5) * 0.1);
    this.outputs = Float32Array.from({ length: outputs * sizes.hidden }, () => (random() - 0.5) * 0.2);
    this.bias = new Float32Array(outputs);
    this.rowSquares = new Float32Array(this.layout.rows).fill(1e-6);
    this.outputSquares = new Float32Array(outputs * sizes.hidden).fill(1e-6);
    this.biasSquares = new Float32Array(outputs).fill(1e-6);
    this.oracle = new Oracle(longest);
    const column = (): Int32Array => new Int32Array(longest + 2);
    this.word = column();
    this.tag = column();
    this.cluster = column();
    this.path = column();
    this.relations = column();
    this.sum = new Float32Array(sizes.hidden);
    this.hidden = new Float32Array(sizes.hidden);
    this.kept = new Float32Array(sizes.hidden);
    this.gradient = new Float32Array(sizes.hidden);
    this.logits = new Float32Array(outputs);
    this.errors = new Float32Array(outputs);
  }

  private look(state: ParserState): void {
    const { layout, roles, active, setting, sum, rows, hidden, kept } = this;
    rolesOf(state, roles);
    let n = 0;
    for (let role = 0; role < roleCount; role++) {
      const { word, wordLimit, tag, path, cluster, relation } = layout.roles[role]!;
      const token = roles[role]!;
      if (relation >= 0) {
        active[n++] = relation + state.relations[token]! * (token === 0 ? 0 : 1);
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
    this.activeCount = n;
    const units = sum.length;
    sum.fill(0);
    for (let f = 0; f < n; f++) {
      const from = active[f]! * units;
      for (let unit = 0; unit < units; unit++) sum[unit] = sum[unit]! + rows[from + unit]!;
    }
    const { dropout } = this.options;
    for (let unit = 0; unit < units; unit++) {
      kept[unit] = dropout > 0 && this.random() < dropout ? 0 : 1 / (1 - dropout);
      hidden[unit] = sum[unit]! > 0 ? sum[unit]! * kept[unit]! : 0;
    }
    this.gradient.fill(0);
  }

  private output(from: number, to: number): void {
    const { outputs, hidden, bias, logits } = this;
    const units = hidden.length;
    for (let o = from; o < to; o++) {
      let value = bias[o]!;
      for (let unit = 0; unit < units; unit++) value += outputs[o * units + unit]! * hidden[unit]!;
      logits[o] = value;
    }
  }

  /** Adds the outputs' share to the hidden gradient, then moves the outputs' weights against `errors`. */
  private learnOutputs(from: number, to: number): void {
    const { outputs, outputSquares, hidden, gradient, errors, bias, biasSquares, rate } = this;
    const units = hidden.length;
    for (let o = from; o < to; o++) {
      const error = errors[o]!;
      if (error > -1e-4 && error < 1e-4) continue;
      const first = o * units;
      for (let unit = 0; unit < units; unit++) {
        const at = first + unit;
        gradient[unit] = gradient[unit]! + error * outputs[at]!;
        const slope = error * hidden[unit]!;
        if (slope === 0) continue;
        outputSquares[at] = outputSquares[at]! + slope * slope;
        outputs[at] = outputs[at]! - (rate * slope) / Math.sqrt(outputSquares[at]!);
      }
      biasSquares[o] = biasSquares[o]! + error * error;
      bias[o] = bias[o]! - (rate * error) / Math.sqrt(biasSquares[o]!);
    }
  }

  private learnRows(): void {
    const { gradient, sum, kept, active, rows, rowSquares, rate } = this;
    const units = sum.length;
    let squares = 0;
    for (let unit = 0; unit < units; unit++) {
      const slope = sum[unit]! > 0 ? gradient[unit]! * kept[unit]! : 0;
      gradient[unit] = slope;
      squares += slope * slope;
    }
    if (squares < 1e-10) return;
    for (let f = 0; f < this.activeCount; f++) {
      const row = active[f]!;
      rowSquares[row] = rowSquares[row]! + squares / units;
      const step = rate / Math.sqrt(rowSquares[row]!);
      const from = row * units;
      for (let unit = 0; unit < units; unit++) rows[from + unit] = rows[from + unit]! - step * gradient[unit]!;
    }
  }

  move(state: ParserState, forced: boolean): number {
    this.look(state);
    if (forced) return right;
    const { logits, errors, costs } = this;
    this.output(0, 3);
    this.oracle.weigh(state, costs);
    const count = state.depth > 1 ? 3 : 2;
    let least = costs[shift]!;
    let guess = shift;
    for (let move = 1; move < count; move++) {
      if (costs[move]! < least) least = costs[move]!;
      if (logits[move]! > logits[guess]!) guess = move;
    }
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
    this.learnOutputs(0, count);
    const follow = costs[guess] === least || (this.exploring && this.random() < this.options.exploration);
    const move = follow ? guess : best;
    if (move === shift) this.learnRows();
    return move;
  }

  relation(_state: ParserState, move: number, head: number, token: number): number {
    const { logits, errors } = this;
    const { relations } = this.layout.sizes;
    const first = move === left ? 3 : 3 + relations;
    this.output(first, first + relations);
    logits[first + this.rootRelation] = -1e9;
    let guess = 0;
    for (let r = 1; r < relations; r++) if (logits[first + r]! > logits[first + guess]!) guess = r;
    const gold = this.relations[token]!;
    if (this.oracle.heads[token] === head && gold >= 0 && gold !== this.rootRelation) {
      let all = 0;
      for (let r = 0; r < relations; r++) {
        errors[first + r] = Math.exp(logits[first + r]! - logits[first + guess]!);
        all += errors[first + r]!;
      }
      for (let r = 0; r < relations; r++) errors[first + r] = errors[first + r]! / all - (r === gold ? 1 : 0);
      this.learnOutputs(first, first + relations);
    }
    this.learnRows();
    return guess;
  }
}

/**
 * Trains the parser's network.
 * @param tags tags that the parser sees, from a tagger that has not seen the sentence
 * @param vocabulary number of each word of the treebank; @param frequency how often each number occurs
 */
export function trainParser(
  bank: Treebank,
  tags: Int32Array,
  vocabulary: Int32Array,
  frequency: Int32Array,
  sizes: Sizes,
  relations: readonly string[],
  options: ParserOptions,
  afterEpoch?: (epoch: number, network: FloatNetwork) => void,
): FloatNetwork {
  const random = seededRandom(options.seed);
  const longest = longestOf(bank);
  const rootRelation = relations.indexOf('root');
  const trainee = new Trainee(sizes, longest, rootRelation, options, random);
  const state = new ParserState(longest, bitsOfRelations(relations));
  const order = Uint32Array.from({ length: bank.starts.length - 1 }, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    trainee.rate = options.rate * (1 - (0.95 * epoch) / options.epochs);
    trainee.exploring = epoch > 0;
    for (const sentence of order) {
      const from = bank.starts[sentence]!;
      const length = bank.starts[sentence + 1]! - from;
      for (let i = 1; i <= length; i++) {
        const number = bank.words.ofToken[from + i - 1]!;
        const word = vocabulary[number]!;
        const drop = (options.wordDropout * rareness) / (rareness + frequency[word]!);
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
    afterEpoch?.(epoch, trainee);
  }
  return trainee;
}
