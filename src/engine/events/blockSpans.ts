import type { Article, Span } from '../model.ts';
import type { Passage } from './passages.ts';

/** Spans of an article in the order of the text, the longer first where two begin together, by block and by token. */
export class BlockSpans<Each extends Span> {
  readonly spans: readonly Each[];
  /** For each block the index of the first span that begins in it or behind it; then the number of spans. */
  readonly #firsts: Int32Array;
  readonly #article: Article;

  /** @param spans in that order, see {@link inTextOrder} */
  constructor(article: Article, spans: readonly Each[]) {
    const { blocks } = article;
    this.#article = article;
    this.spans = spans;
    this.#firsts = new Int32Array(blocks.length + 1);
    let next = 0;
    for (let block = 0; block < blocks.length; block++) {
      const { start } = blocks[block]!;
      while (next < spans.length && spans[next]!.start < start) next++;
      this.#firsts[block] = next;
    }
    this.#firsts[blocks.length] = spans.length;
  }

  get blockCount(): number {
    return this.#firsts.length - 1;
  }

  /**
   * Whether a block has spans where a block of the same words has them in another version, and these say the same.
   * @param saysSame of a span here and one there, by index
   */
  isAlike(
    block: number,
    other: BlockSpans<Each>,
    otherBlock: number,
    saysSame: (index: number, otherIndex: number) => boolean,
  ): boolean {
    const from = this.#firsts[block]!;
    const otherFrom = other.#firsts[otherBlock]!;
    const count = this.#firsts[block + 1]! - from;
    if (other.#firsts[otherBlock + 1]! - otherFrom !== count) return false;
    const by = other.#article.blocks[otherBlock]!.start - this.#article.blocks[block]!.start;
    for (let at = 0; at < count; at++) {
      const one = this.spans[from + at]!;
      const two = other.spans[otherFrom + at]!;
      if (one.start + by !== two.start || one.end + by !== two.end || !saysSame(from + at, otherFrom + at))
        return false;
    }
    return true;
  }

  /**
   * Goes through the spans in a passage that cover a token.
   * @param visit gets a span's index and its tokens, half open, counted from the passage's first
   */
  forEachIn({ firstToken: from, endToken: to }: Passage, visit: (index: number, first: number, end: number) => void) {
    if (from === to) return;
    const { tokenStarts: starts, tokenEnds: ends } = this.#article;
    const limit = ends[to - 1]!;
    let token = from;
    for (let index = this.#firstFrom(starts[from]!); index < this.spans.length; index++) {
      const { start, end } = this.spans[index]!;
      if (start >= limit) break;
      while (token < to && ends[token]! <= start) token++;
      let behind = token;
      while (behind < to && starts[behind]! < end) behind++;
      if (behind > token) visit(index, token - from, behind - from);
    }
  }

  /** Index of the first span that begins at a place or behind it. */
  #firstFrom(place: number): number {
    let from = 0;
    let to = this.spans.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.spans[middle]!.start < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** How many UTF-16 units are one drawer of the sorting in {@link inTextOrder}, as a power of two. */
const drawerBits = 3;

/** Indexes of spans in the order of the text, the longer first where two begin together. Linear, unlike a sort. */
export function inTextOrder(spans: readonly Span[]): Int32Array {
  const count = spans.length;
  let last = 0;
  for (let index = 0; index < count; index++) last = Math.max(last, spans[index]!.start);
  // Into drawers by where they begin; the few that share one are put in order in it.
  const firsts = new Int32Array((last >>> drawerBits) + 2);
  for (let index = 0; index < count; index++) firsts[(spans[index]!.start >>> drawerBits) + 1]!++;
  for (let drawer = 1; drawer < firsts.length; drawer++) firsts[drawer]! += firsts[drawer - 1]!;
  const order = new Int32Array(count);
  for (let index = 0; index < count; index++) order[firsts[spans[index]!.start >>> drawerBits]!++] = index;
  for (let at = 1; at < count; at++) {
    const index = order[at]!;
    const { start, end } = spans[index]!;
    let to = at;
    for (; to > 0; to--) {
      const before = spans[order[to - 1]!]!;
      if (before.start < start || (before.start === start && before.end >= end)) break;
      order[to] = order[to - 1]!;
    }
    order[to] = index;
  }
  return order;
}
