import type { Span } from '../../model.ts';
import type { Line } from './lines.ts';
import { isDigit, isLetter, isLower, isSpace } from '../characters.ts';

/** Longest line that a hard-wrapped text is believed to have. */
const widest = 132;
const narrowest = 40;

/** Fewer lines than this are all looked at; among more a few may be longer (an address, a table). */
const manyLines = 40;

/**
 * The width a text is wrapped at, or 0 where lines are whole paragraphs.
 * @param lines non-blank lines
 */
function wrapWidth(lines: readonly Span[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const share = lengths.length < manyLines ? 1 : 0.97;
  const width = lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
  return width <= widest && width >= narrowest ? width : 0;
}

/**
 * For each line the width its paragraph is wrapped at: the whole text's, or, where that has none, that of the lines
 * between two blank ones, if there are three at least and all but the last fill it.
 */
export function widthsOf(lines: readonly Line[]): number[] {
  const whole = wrapWidth(lines.filter((line) => line.end > line.start));
  if (whole > 0) return lines.map(() => whole);
  const widths = lines.map(() => 0);
  let first = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && line.end > line.start) continue;
    const stanza = lines.slice(first, index);
    const width = stanza.length >= 3 ? wrapWidth(stanza) : 0;
    const isFilled = stanza.slice(0, -1).every(({ start, end }) => end - start > 0.7 * width);
    if (width > 0 && isFilled) widths.fill(width, first, index);
    first = index + 1;
  }
  return widths;
}

/**
 * Whether a line runs on in the next one: the wrapping put a break between them, not the writer.
 * @param isInner whether the line itself goes on from one before it
 */
export function runsOn(text: string, line: Span, next: Span, width: number, isInner: boolean): boolean {
  if (width === 0) return false;
  const length = line.end - line.start;
  if (text[line.end - 1] === '-' && isLetter(text, line.end - 2) && isLetter(text, next.start)) return true;
  let word = next.start;
  while (word < next.end && word - next.start < widest && !isSpace(text, word)) word++;
  if (length + 1 + word - next.start > width) return true;
  if (length * 2 < width) return false;
  const last = text[line.end - 1]!;
  // Lines may be filled unevenly: within a paragraph a line without a stop goes on.
  if (isInner && (isLetter(text, line.end - 1) || isDigit(text, line.end - 1) || last === ',')) return true;
  return isLower(text, next.start) && (isLetter(text, line.end - 1) || ',;-'.includes(last));
}
