import type { Span } from '../../model.ts';
import { isDigit, isLetter, isLower, isSpace } from '../characters.ts';

/** Longest line that a hard-wrapped text is believed to have. */
const widest = 132;
const narrowest = 40;

/**
 * The width a text is wrapped at, or 0 where lines are whole paragraphs.
 * @param lines non-blank lines
 */
export function wrapWidth(lines: readonly Span[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  return width <= widest && width >= narrowest ? width : 0;
}

/**
 * Whether a line runs on in the next one: the wrapping put a break between them, not the writer.
 * @param isInner whether the line itself goes on from one before it
 */
export function runsOn(text: string, line: Span, next: Span, width: number, isInner: boolean): boolean {
  if (width === 0) return false;
  const length = line.end - line.start;
  let word = next.start;
  while (word < next.end && word - next.start < widest && !isSpace(text, word)) word++;
  if (length + 1 + word - next.start > width) return true;
  if (length * 2 < width) return false;
  const last = text[line.end - 1]!;
  // Lines may be filled unevenly: within a paragraph a line without a stop goes on.
  if (isInner && (isLetter(text, line.end - 1) || isDigit(text, line.end - 1) || last === ',')) return true;
  return isLower(text, next.start) && (isLetter(text, line.end - 1) || ',;-'.includes(last));
}
