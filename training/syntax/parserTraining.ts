import {
  left,
  parserBuffers,
  parseSentence,
  ParserState,
  right,
  shift,
  type ParserModel,
} from '../../src/engine/syntax/transitions.ts';
import { seededRandom, shuffle } from '../random.ts';
import { Perceptron } from './perceptron.ts';
import type { Treebank } from './treebank.ts';

export interface ParserOptions {
  readonly epochs: number;
  /** How often a wrong move is followed, so that the parser learns to go on from its own mistakes. */
  readonly exploration: number;
}

export interface TrainedParser {
  readonly moves: Perceptron;
  readonly relations: Perceptron;
}

/** Length of the longest sentence. */
export function longestOf(bank: Treebank): number {
  let longest = 0;
  for (let s = 0; s + 1 < bank.starts.length; s++) longest = Math.max(longest, bank.starts[s + 1]! - bank.starts[s]!);
  return longest;
}

/**
 * Trains the parser with the dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013): a move costs as many
 * gold arcs as it puts out of reach.
 * @param tags tags that the parser sees, from a tagger that has not seen the sentence
 */
export function trainParser(
  bank: Treebank,
  tags: Int32Array,
  relationCount: number,
  rootRelation: number,
  options: ParserOptions,
  afterEpoch?: (epoch: number, trained: TrainedParser) => void,
): TrainedParser {
  const moves = new Perceptron(3);
  const relations = new Perceptron(relationCount);
  const model: ParserModel = { moves, relations, relationCount, rootRelation };
  const buffers = parserBuffers(model);
  const longest = longestOf(bank);
  const state = new ParserState(longest);
  const random = seededRandom(21);
  const gold = new Int32Array(longest + 2);
  const firstChild = new Int32Array(longest + 3);
  const children = new Int32Array(longest + 2);
  const order = Uint32Array.from({ length: bank.starts.length - 1 }, (_, i) => i);
  let from = 0;

  const readGold = (sentence: number): void => {
    from = bank.starts[sentence]!;
    const length = bank.starts[sentence + 1]! - from;
    firstChild.fill(0, 0, length + 3);
    for (let i = 1; i <= length; i++) {
      gold[i] = bank.heads[from + i - 1]!;
      firstChild[gold[i]! + 1] = firstChild[gold[i]! + 1]! + 1;
    }
    for (let i = 1; i <= length + 2; i++) firstChild[i] = firstChild[i]! + firstChild[i - 1]!;
    const at = firstChild.slice(0, length + 2);
    for (let i = 1; i <= length; i++) children[at[gold[i]!]!++] = i;
  };
  const childrenFrom = (head: number, least: number): number => {
    let count = 0;
    for (let c = firstChild[head + 1]! - 1; c >= firstChild[head]! && children[c]! >= least; c--) count++;
    return count;
  };
  const costs = new Int32Array(3);
  const weigh = (s: ParserState): void => {
    const s0 = s.stack[s.depth - 1]!;
    const s1 = s.depth > 1 ? s.stack[s.depth - 2]! : 0;
    const { next } = s;
    const waiting = (token: number): boolean => token > 0 && token < next && s.heads[token] === 0;
    let cost = gold[next]! !== s0 && waiting(gold[next]!) ? 1 : 0;
    for (let c = firstChild[next]!; c < firstChild[next + 1]! && children[c]! < next; c++)
      if (waiting(children[c]!)) cost++;
    costs[shift] = cost;
    const lost = childrenFrom(s0, next);
    costs[left] = lost + (gold[s0]! > next || (s1 > 0 && gold[s0] === s1) ? 1 : 0);
    costs[right] = lost + (gold[s0]! >= next ? 1 : 0);
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) {
      readGold(sentence);
      state.start(bank.words, tags, from, bank.starts[sentence + 1]!);
      parseSentence(state, model, buffers, {
        move(s, legal, guess, features, count) {
          moves.tick();
          weigh(s);
          const scores = buffers.moveScores;
          let best = -1;
          for (let move = 0; move < 3; move++) {
            if ((legal & (1 << move)) === 0) continue;
            if (
              best < 0 ||
              costs[move]! < costs[best]! ||
              (costs[move] === costs[best] && scores[move]! > scores[best]!)
            )
              best = move;
          }
          if (costs[guess]! === costs[best]!) return guess;
          moves.update(features, count, best, guess);
          return epoch > 0 && random() < options.exploration ? guess : best;
        },
        relation(head, token, guess, features, count) {
          relations.tick();
          const right_ = bank.relations[from + token - 1]!;
          if (gold[token] !== head || right_ < 0) return guess;
          if (right_ !== guess && right_ !== rootRelation) relations.update(features, count, right_, guess);
          return guess;
        },
      });
    }
    afterEpoch?.(epoch, { moves, relations });
  }
  return { moves, relations };
}
