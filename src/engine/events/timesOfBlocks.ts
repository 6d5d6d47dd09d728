import type { Article, TimeExpression } from '../model.ts';
import { BlockSpans, inTextOrder } from './blockSpans.ts';
import type { Passage } from './passages.ts';

/** The time expressions of a passage; for each of its tokens the one that covers it, -1 where none does. */
export interface TimeIndex {
  readonly times: readonly TimeExpression[];
  readonly timeAt: Int32Array;
}

/** The time expressions of an article, block by block. */
export class TimesOfBlocks {
  readonly #times: BlockSpans<TimeExpression>;

  constructor(article: Article, times: readonly TimeExpression[]) {
    const isInOrder = times.every(({ start }, index) => index === 0 || start > times[index - 1]!.start);
    this.#times = new BlockSpans(article, isInOrder ? times : Array.from(inTextOrder(times), (index) => times[index]!));
  }

  /** Whether a block tells the times that a block of the same words tells in another version. */
  isAlike(block: number, other: TimesOfBlocks, otherBlock: number): boolean {
    return this.#times.isAlike(block, other.#times, otherBlock, (index, otherIndex) => {
      const one = this.#times.spans[index]!;
      const two = other.#times.spans[otherIndex]!;
      return one.type === two.type && one.value === two.value;
    });
  }

  /** The times of a passage. */
  in(passage: Passage): TimeIndex {
    const times: TimeExpression[] = [];
    const timeAt = new Int32Array(passage.endToken - passage.firstToken).fill(-1);
    this.#times.forEachIn(passage, (index, firstToken, endToken) => {
      timeAt.fill(times.length, firstToken, endToken);
      times.push(this.#times.spans[index]!);
    });
    return { times, timeAt };
  }
}
