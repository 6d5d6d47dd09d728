import { left, right, shift, type ParserState } from '../../src/engine/syntax/transitions.ts';

/**
 * The dynamic oracle of arc-hybrid parsing (Goldberg and Nivre 2013): a move costs as many arcs of the gold tree as it
 * puts out of reach, whatever has gone wrong before.
 */
export class Oracle {
  /** Gold head of each token, 1 to length; length + 1 is the root. */
  readonly heads: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly children: Int32Array;

  constructor(longest: number) {
    this.heads = new Int32Array(longest + 2);
    this.firstChild = new Int32Array(longest + 4);
    this.children = new Int32Array(longest + 2);
  }

  /** Takes the gold heads of a sentence: `heads[from .. from + length)`. */
  start(heads: Int32Array, from: number, length: number): void {
    const { firstChild, children } = this;
    firstChild.fill(0, 0, length + 4);
    for (let i = 1; i <= length; i++) {
      const head = heads[from + i - 1]!;
      this.heads[i] = head;
      firstChild[head + 1] = firstChild[head + 1]! + 1;
    }
    for (let i = 1; i <= length + 2; i++) firstChild[i] = firstChild[i]! + firstChild[i - 1]!;
    const at = firstChild.slice(0, length + 2);
    for (let i = 1; i <= length; i++) {
      const head = this.heads[i]!;
      children[at[head]!] = i;
      at[head] = at[head]! + 1;
    }
  }

  /** Writes the cost of each move; one that is impossible costs more than any other. */
  weigh(state: ParserState, costs: Int32Array): void {
    const { heads, firstChild, children } = this;
    const { next, stack, depth } = state;
    const s0 = stack[depth - 1]!;
    const s1 = depth > 1 ? stack[depth - 2]! : 0;
    // Every token before the buffer that has no head yet stands on the stack.
    const onStack = (token: number): boolean => token < next && state.heads[token] === 0;
    let cost = heads[next] !== s0 && onStack(heads[next]!) ? 1 : 0;
    for (let c = firstChild[next]!; c < firstChild[next + 1]! && children[c]! < next; c++)
      if (onStack(children[c]!)) cost++;
    costs[shift] = cost;
    let lost = 0;
    for (let c = firstChild[s0 + 1]! - 1; c >= firstChild[s0]! && children[c]! >= next; c--) lost++;
    const head = heads[s0]!;
    costs[left] = lost + (head > next || (s1 > 0 && head === s1) ? 1 : 0);
    costs[right] = depth > 1 ? lost + (head >= next ? 1 : 0) : 1 << 20;
  }
}
