import { mix, mix3 } from './hash.ts';
import type { Scorer } from './weights.ts';
import type { Words } from './words.ts';

/**
 * Greedy arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack and a buffer; `shift` pushes the next
 * token, `left` makes the next token the head of the stack's top, `right` makes the token below it its head. A node
 * behind the last token stands for the root (Ballesteros and Nivre 2013), so each sentence gets exactly one.
 */
export const shift = 0;
export const left = 1;
export const right = 2;

/** Lengths that feature buffers need. */
export const moveFeatureLimit = 128;
export const relationFeatureLimit = 64;

/** Told of each decision while a model is trained; returns the move to make. */
export interface Teacher {
  /** @param legal bits of the moves that are possible */
  move(state: ParserState, legal: number, guess: number, features: Int32Array, count: number): number;
  relation(head: number, token: number, guess: number, features: Int32Array, count: number): number;
}

const none = 0;

/**
 * What one sentence's parse has come to. Token numbers are 1 to `length` here, 0 is "no token" and `length` + 1 the
 * root, so that a missing neighbour needs no test. One state serves all sentences of an article.
 */
export class ParserState {
  length = 0;
  /** Number of tokens on the stack. */
  depth = 0;
  /** Next token of the buffer. */
  next = 1;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  /** Relation + 1 to the head; 0 while there is none. */
  readonly relations: Int32Array;
  /** Outermost and next to outermost child on either side, and the innermost one on the left. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Hash of the set of relations of the children so far. */
  readonly childRelations: Int32Array;
  /** Hashes of word, tag, both, cluster. */
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly both: Int32Array;
  readonly cluster: Int32Array;
  readonly path6: Int32Array;

  constructor(longest: number) {
    const column = (): Int32Array => new Int32Array(longest + 2);
    this.stack = column();
    this.heads = column();
    this.relations = column();
    this.left1 = column();
    this.left2 = column();
    this.right1 = column();
    this.right2 = column();
    this.leftCount = column();
    this.rightCount = column();
    this.childRelations = column();
    this.word = column();
    this.tag = column();
    this.both = column();
    this.cluster = column();
    this.path6 = column();
  }

  /** Sets the state to the start of a sentence; `from` and `to` count the article's tokens. */
  start(words: Words, tags: Int32Array, from: number, to: number): void {
    const length = to - from;
    this.length = length;
    this.depth = 0;
    this.next = 1;
    const end = length + 2;
    this.heads.fill(0, 0, end);
    this.relations.fill(0, 0, end);
    this.left1.fill(none, 0, end);
    this.left2.fill(none, 0, end);
    this.right1.fill(none, 0, end);
    this.right2.fill(none, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.childRelations.fill(0, 0, end);
    for (let i = 1; i <= length; i++) {
      const word = words.ofToken[from + i - 1]!;
      const tag = tags[from + i - 1]! + 2;
      this.word[i] = words.lower[word]!;
      this.tag[i] = tag;
      this.both[i] = mix(901, words.lower[word]!, tag);
      this.cluster[i] = words.cluster[word]! + 2;
      this.path6[i] = words.path6[word]! + 2;
    }
    this.word[0] = this.tag[0] = this.both[0] = this.cluster[0] = this.path6[0] = 0;
    const root = length + 1;
    this.word[root] = this.tag[root] = this.both[root] = this.cluster[root] = this.path6[root] = 1;
  }

  attach(head: number, token: number, relation: number): void {
    this.heads[token] = head;
    this.relations[token] = relation + 1;
    this.childRelations[head] = this.childRelations[head]! | (1 << (relation % 32));
    if (token < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = token;
      this.leftCount[head] = this.leftCount[head]! + 1;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = token;
      this.rightCount[head] = this.rightCount[head]! + 1;
    }
  }
}

function distanceClass(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
}

function moveFeatures(state: ParserState, out: Int32Array): number {
  const { word, tag, both, cluster, path6, stack, depth, left1, left2, right1, right2, relations } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : none;
  const s1 = depth > 1 ? stack[depth - 2]! : none;
  const s2 = depth > 2 ? stack[depth - 3]! : none;
  const root = state.length + 1;
  const b0 = state.next;
  const b1 = b0 < root ? b0 + 1 : none;
  const b2 = b0 + 1 < root ? b0 + 2 : none;
  const bm1 = b0 - 1;
  const s0w = word[s0]!;
  const s0t = tag[s0]!;
  const s0b = both[s0]!;
  const s0c = cluster[s0]!;
  const s1w = word[s1]!;
  const s1t = tag[s1]!;
  const s1b = both[s1]!;
  const s1c = cluster[s1]!;
  const b0w = word[b0]!;
  const b0t = tag[b0]!;
  const b0b = both[b0]!;
  const b0c = cluster[b0]!;
  const b1t = tag[b1]!;
  const b1w = word[b1]!;
  const b2t = tag[b2]!;
  const s2t = tag[s2]!;
  const s0l = left1[s0]!;
  const s0l2 = left2[s0]!;
  const s0r = right1[s0]!;
  const s0r2 = right2[s0]!;
  const s1l = left1[s1]!;
  const s1r = right1[s1]!;
  const s1r2 = right2[s1]!;
  const b0l = left1[b0]!;
  const b0l2 = left2[b0]!;
  const s0s = state.childRelations[s0]!;
  const s1s = state.childRelations[s1]!;
  const b0s = state.childRelations[b0]!;
  const far = distanceClass(b0 - s0);
  const span = distanceClass(s0 - s1);
  let n = 0;
  out[n++] = 0x3c6ef372;
  out[n++] = mix(101, s0w, 0);
  out[n++] = mix(102, s0t, 0);
  out[n++] = mix(103, s0b, 0);
  out[n++] = mix(104, s0c, s0t);
  out[n++] = mix(105, s1w, 0);
  out[n++] = mix(106, s1t, 0);
  out[n++] = mix(107, s1b, 0);
  out[n++] = mix(108, s1c, s1t);
  out[n++] = mix(109, b0w, 0);
  out[n++] = mix(110, b0t, 0);
  out[n++] = mix(111, b0b, 0);
  out[n++] = mix(112, b0c, b0t);
  out[n++] = mix(113, both[b1]!, 0);
  out[n++] = mix(114, b1t, b2t);
  out[n++] = mix(115, both[b2]!, 0);
  out[n++] = mix(116, both[s2]!, 0);

  out[n++] = mix(120, s0b, b0b);
  out[n++] = mix(121, s0b, b0t);
  out[n++] = mix(122, s0t, b0b);
  out[n++] = mix(123, s0w, b0w);
  out[n++] = mix(124, s0t, b0t);
  out[n++] = mix(125, s0b, b0c);
  out[n++] = mix(126, s0c, b0b);
  out[n++] = mix(127, s0c, b0c);
  out[n++] = mix3(128, s0t, b0t, b1t);
  out[n++] = mix3(129, s0w, b0t, b1t);
  out[n++] = mix3(130, s0t, b0w, b1t);
  out[n++] = mix3(131, s0t, b0t, b1w);
  out[n++] = mix3(132, mix(1, s0t, b0t), b1t, b2t);
  out[n++] = mix3(133, s0t, b0t, far);
  out[n++] = mix3(134, s0w, b0t, far);
  out[n++] = mix3(135, s0t, b0w, far);

  out[n++] = mix(140, s1b, s0b);
  out[n++] = mix(141, s1b, s0t);
  out[n++] = mix(142, s1t, s0b);
  out[n++] = mix(143, s1w, s0w);
  out[n++] = mix(144, s1t, s0t);
  out[n++] = mix(145, s1c, s0c);
  out[n++] = mix(146, s1b, s0c);
  out[n++] = mix(147, s1c, s0b);
  out[n++] = mix3(148, s1t, s0t, span);
  out[n++] = mix3(149, s1t, s0t, b0t);
  out[n++] = mix3(150, s1w, s0t, b0t);
  out[n++] = mix3(151, s1t, s0w, b0t);
  out[n++] = mix3(152, s1t, s0t, b0w);
  out[n++] = mix3(153, s1w, s0t, b0w);
  out[n++] = mix3(154, s1c, s0c, b0c);
  out[n++] = mix3(155, path6[s1]!, path6[s0]!, path6[b0]!);
  out[n++] = mix3(156, mix(2, s1t, s0t), b0t, b1t);
  out[n++] = mix3(157, mix(3, s2t, s1t), s0t, b0t);
  out[n++] = mix3(158, s2t, s1t, s0t);
  out[n++] = mix(159, s1t, b0t);
  out[n++] = mix(160, s1b, b0t);
  out[n++] = mix(161, s1t, b0b);
  out[n++] = mix(162, s1w, b0w);
  out[n++] = mix(163, s1c, b0c);
  out[n++] = mix3(164, tag[bm1]!, b0t, s0t);
  out[n++] = mix3(165, word[bm1]!, b0t, s0t);

  out[n++] = mix3(170, s0t, tag[s0l]!, relations[s0l]!);
  out[n++] = mix3(171, s0t, tag[s0r]!, relations[s0r]!);
  out[n++] = mix3(172, s1t, tag[s1l]!, relations[s1l]!);
  out[n++] = mix3(173, s1t, tag[s1r]!, relations[s1r]!);
  out[n++] = mix3(174, b0t, tag[b0l]!, relations[b0l]!);
  out[n++] = mix3(175, s0t, word[s0l]!, b0t);
  out[n++] = mix3(176, s1b, word[s0l]!, s0t);
  out[n++] = mix3(177, s1t, word[s0l]!, s0t);
  out[n++] = mix3(178, s1c, word[s0l]!, s0c);
  out[n++] = mix3(179, s0b, word[b0l]!, b0t);
  out[n++] = mix3(180, s1b, word[b0l]!, b0t);
  out[n++] = mix3(181, mix(4, s1t, s0t), word[b0l]!, b0t);
  out[n++] = mix3(182, s0w, word[b0l]!, b0w);
  out[n++] = mix3(183, mix(5, s0t, tag[s0r]!), relations[s0r]!, b0t);
  out[n++] = mix3(184, mix(6, s1t, tag[s1r]!), relations[s1r]!, s0t);
  out[n++] = mix3(185, mix(7, s0t, tag[s0l]!), relations[s0l]!, b0t);
  out[n++] = mix3(186, mix(8, s1t, tag[s1l]!), relations[s1l]!, s0t);
  out[n++] = mix3(187, mix(9, s0t, tag[b0l]!), relations[b0l]!, b0t);
  out[n++] = mix3(188, s0t, word[s0r]!, b0t);
  out[n++] = mix3(189, mix(10, s0t, relations[s0r]!), relations[s0r2]!, b0t);
  out[n++] = mix3(190, mix(11, s1t, relations[s1r]!), relations[s1r2]!, s0t);
  out[n++] = mix3(191, mix(12, s0t, relations[s0l]!), relations[s0l2]!, b0t);
  out[n++] = mix3(192, mix(13, b0t, relations[b0l]!), relations[b0l2]!, s0t);
  out[n++] = mix3(193, s0t, state.leftCount[s0]!, state.rightCount[s0]!);
  out[n++] = mix3(194, s1t, state.rightCount[s1]!, s0t);
  out[n++] = mix3(195, b0t, state.leftCount[b0]!, s0t);
  out[n++] = mix3(196, s0t, s0s, b0t);
  out[n++] = mix3(197, s1t, s1s, s0t);
  out[n++] = mix3(198, b0t, b0s, s0t);
  out[n++] = mix(199, s0w, s0s);
  out[n++] = mix(200, s1w, s1s);
  out[n++] = mix3(201, mix(14, s1t, s1s), s0t, s0s);
  out[n++] = mix3(202, mix(15, s0t, s0s), b0t, b0s);
  return n;
}

function relationFeatures(state: ParserState, head: number, token: number, out: Int32Array): number {
  const { word, tag, both, cluster, path6, left1, left2, right1, relations } = state;
  const way = token < head ? 1 : 2;
  const ht = tag[head]! * 4 + way;
  const hw = word[head]! ^ way;
  const hb = both[head]! ^ way;
  const hc = cluster[head]! * 4 + way;
  const tt = tag[token]!;
  const tw = word[token]!;
  const tb = both[token]!;
  const tc = cluster[token]!;
  const first = left1[token]!;
  const second = left2[token]!;
  const last = right1[token]!;
  const headChildren = state.childRelations[head]!;
  const children = state.childRelations[token]!;
  const before = token - 1;
  const after = token < state.length ? token + 1 : state.length + 1;
  const far = distanceClass(Math.abs(head - token));
  const grown = way === 1 ? state.leftCount[head]! : state.rightCount[head]!;
  const sibling = way === 1 ? left1[head]! : right1[head]!;
  let n = 0;
  out[n++] = 0x1f83d9ab ^ way;
  out[n++] = mix(301, tt, way);
  out[n++] = mix(302, tw, way);
  out[n++] = mix(303, tb, way);
  out[n++] = mix(304, tc, way);
  out[n++] = mix(305, ht, 0);
  out[n++] = mix(306, hb, 0);
  out[n++] = mix(307, ht, tt);
  out[n++] = mix(308, hb, tt);
  out[n++] = mix(309, ht, tb);
  out[n++] = mix(310, hw, tw);
  out[n++] = mix(311, hc, tc);
  out[n++] = mix(312, hc, tb);
  out[n++] = mix(313, hb, tc);
  out[n++] = mix3(314, ht, tt, far);
  out[n++] = mix3(315, ht, tt, word[first]!);
  out[n++] = mix3(316, ht, tt, relations[first]!);
  out[n++] = mix3(317, hb, tt, word[first]!);
  out[n++] = mix3(318, ht, tw, word[first]!);
  out[n++] = mix3(319, hc, tc, word[first]!);
  out[n++] = mix3(320, ht, tt, children);
  out[n++] = mix3(321, ht, tt, headChildren);
  out[n++] = mix3(322, hw, tt, headChildren);
  out[n++] = mix3(323, mix(16, ht, tt), children, headChildren);
  out[n++] = mix3(324, mix(17, ht, tt), tag[first]!, tag[second]!);
  out[n++] = mix3(325, ht, tt, mix(18, word[second]!, word[first]!));
  out[n++] = mix3(326, ht, tt, tag[last]!);
  out[n++] = mix3(327, ht, tt, relations[last]!);
  out[n++] = mix3(328, ht, tt, tag[before]!);
  out[n++] = mix3(329, ht, tt, tag[after]!);
  out[n++] = mix3(330, ht, tt, word[before]!);
  out[n++] = mix3(331, ht, tt, word[after]!);
  out[n++] = mix3(332, ht, tb, tag[before]!);
  out[n++] = mix3(333, ht, tt, grown);
  out[n++] = mix3(334, mix(19, ht, tt), tag[sibling]!, relations[sibling]!);
  out[n++] = mix3(335, hb, tt, relations[sibling]!);
  out[n++] = mix3(336, ht, path6[token]!, word[first]!);
  out[n++] = mix3(337, path6[head]! * 4 + way, path6[token]!, word[first]!);
  out[n++] = mix3(338, hw, tc, word[first]!);
  out[n++] = mix3(339, ht, tt, tag[head > 0 ? head - 1 : 0]!);
  return n;
}

function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/** The scorers of moves and relations with buffers of their sizes. */
export interface ParserModel {
  readonly moves: Scorer;
  readonly relations: Scorer;
  readonly relationCount: number;
  /** Index of `root` among the relations; only the root gets it. */
  readonly rootRelation: number;
}

export interface ParserBuffers {
  readonly moveFeatures: Int32Array;
  readonly moveScores: Int32Array;
  readonly relationFeatures: Int32Array;
  readonly relationScores: Int32Array;
}

export function parserBuffers(model: ParserModel): ParserBuffers {
  return {
    moveFeatures: new Int32Array(moveFeatureLimit),
    moveScores: new Int32Array(3),
    relationFeatures: new Int32Array(relationFeatureLimit),
    relationScores: new Int32Array(model.relationCount),
  };
}

/**
 * Parses the sentence that `state` was started with, in at most twice as many moves as it has tokens. Afterwards
 * `state.heads` and `state.relations` hold its tree.
 */
export function parseSentence(state: ParserState, model: ParserModel, buffers: ParserBuffers, teacher?: Teacher): void {
  const root = state.length + 1;
  const { moveScores, relationScores } = buffers;
  while (state.next < root || state.depth > 0) {
    const legal =
      (state.next < root ? 1 : 0) |
      (state.depth > 1 || (state.depth === 1 && state.next < root) ? 2 : 0) |
      (state.depth > 1 ? 4 : 0);
    let move: number;
    if (state.depth === 0) move = shift;
    else if (state.next === root) {
      if (state.depth === 1) {
        state.attach(root, state.stack[0]!, model.rootRelation);
        state.depth = 0;
        break;
      }
      move = right;
    } else {
      const count = moveFeatures(state, buffers.moveFeatures);
      model.moves.score(buffers.moveFeatures, count, moveScores);
      move = moveScores[left]! > moveScores[shift]! ? left : shift;
      if (state.depth > 1 && moveScores[right]! > moveScores[move]!) move = right;
      if (teacher !== undefined) move = teacher.move(state, legal, move, buffers.moveFeatures, count);
    }
    if (move === shift) {
      state.stack[state.depth++] = state.next++;
      continue;
    }
    const token = state.stack[--state.depth]!;
    const head = move === left ? state.next : state.stack[state.depth - 1]!;
    const count = relationFeatures(state, head, token, buffers.relationFeatures);
    model.relations.score(buffers.relationFeatures, count, relationScores);
    relationScores[model.rootRelation] = -0x7fffffff;
    let relation = bestOf(relationScores);
    if (teacher !== undefined) relation = teacher.relation(head, token, relation, buffers.relationFeatures, count);
    state.attach(head, token, relation);
  }
}
