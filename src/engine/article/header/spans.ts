import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { WayBack } from '../cleaned.ts';

/** The original span of a stretch of a block's cleaned text, white space at its ends left out. */
export function spanIn(block: CleanedBlock, start: number, end: number): Span {
  const { text, pieces } = block.cleaned;
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  const way = new WayBack(pieces);
  const first = way.startOf(from);
  return { start: first, end: to > from ? way.endOf(to) : first };
}
