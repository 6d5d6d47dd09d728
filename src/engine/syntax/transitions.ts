/**
 * Greedy arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack and a buffer; `shift` pushes the next
 * token, `left` makes the next token the head of the stack's top, `right` makes the token below it its head. A node
 * behind the last token stands for the root (Ballesteros and Nivre 2013), so each sentence gets exactly one.
 */
export const shift = 0;
export const left = 1;
export const right = 2;
export const moveCount = 3;

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
  /** Outermost and next to outermost child on either side. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** Bits of the telling relations among the children so far. */
  readonly childBits: Int32Array;
  readonly #bitOfRelation: Int32Array;

  /**
   * @param longest tokens of the longest sentence
   * @param bitOfRelation bit that each relation sets in its head's `childBits`, -1 for none
   */
  constructor(longest: number, bitOfRelation: Int32Array) {
    const column = (): Int32Array => new Int32Array(longest + 2);
    this.stack = column();
    this.heads = column();
    this.relations = column();
    this.left1 = column();
    this.left2 = column();
    this.right1 = column();
    this.right2 = column();
    this.childBits = column();
    this.#bitOfRelation = bitOfRelation;
  }

  start(length: number): void {
    this.length = length;
    this.depth = 0;
    this.next = 1;
    const end = length + 2;
    this.heads.fill(0, 0, end);
    this.relations.fill(0, 0, end);
    this.left1.fill(0, 0, end);
    this.left2.fill(0, 0, end);
    this.right1.fill(0, 0, end);
    this.right2.fill(0, 0, end);
    this.childBits.fill(0, 0, end);
  }

  attach(head: number, token: number, relation: number): void {
    this.heads[token] = head;
    this.relations[token] = relation + 1;
    const bit = this.#bitOfRelation[relation]!;
    if (bit >= 0) this.childBits[head] = this.childBits[head]! | (1 << bit);
    if (token < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = token;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = token;
    }
  }
}

/** Who decides: the trained network, or the training around it. */
export interface Decider {
  /**
   * The move to make.
   * @param forced where only `right` is possible: the buffer is at its end
   */
  move(state: ParserState, forced: boolean): number;
  /** The relation of the arc that `move` makes. */
  relation(state: ParserState, move: number, head: number, token: number): number;
}

/**
 * Parses the sentence that `state` was started with, in at most twice as many moves as it has tokens. Afterwards
 * `state.heads` and `state.relations` hold its tree.
 * @param rootRelation the relation `root`, which the last token left gets
 */
export function parseSentence(state: ParserState, decider: Decider, rootRelation: number): void {
  const root = state.length + 1;
  while (state.next < root || state.depth > 0) {
    if (state.depth === 0) {
      state.stack[state.depth++] = state.next++;
      continue;
    }
    const atEnd = state.next === root;
    if (atEnd && state.depth === 1) {
      state.attach(root, state.stack[0]!, rootRelation);
      state.depth = 0;
      break;
    }
    const move = decider.move(state, atEnd);
    if (move === shift) {
      state.stack[state.depth++] = state.next++;
      continue;
    }
    const token = state.stack[state.depth - 1]!;
    const head = move === left ? state.next : state.stack[state.depth - 2]!;
    const relation = decider.relation(state, move, head, token);
    state.depth--;
    state.attach(head, token, relation);
  }
}
