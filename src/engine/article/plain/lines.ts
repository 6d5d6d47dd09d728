import type { Span } from '../../model.ts';
import type { CommonEnds } from '../commonEnds.ts';

export interface Line extends Span {
  /** White space before its first character. */
  readonly indent: number;
}

/** The lines of a stretch of text, without their ends ("\n", "\r\n", "\r") and outer white space; blank ones are empty. */
export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  addLines(lines, text, start, end, () => false);
  return lines;
}

/** Adds the lines from a line's beginning on, up to the one that begins where the caller knows on. */
function addLines(
  lines: Line[],
  text: string,
  start: number,
  end: number,
  isKnown: (beginning: number) => boolean,
): void {
  let from = start;
  for (let offset = start; offset <= end; offset++) {
    const unit = offset === end ? 10 : text.charCodeAt(offset);
    if (unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029 && unit !== 12) continue;
    const line = trimmed(text, from, offset);
    lines.push({ ...line, indent: line.start - from });
    if (unit === 13 && text.charCodeAt(offset + 1) === 10) offset++;
    from = offset + 1;
    if (isKnown(from)) return;
  }
}

/** The lines of a version of a text, with how many at its beginning and its end are those of the version before. */
export interface LinesAgain {
  readonly lines: readonly Line[];
  readonly same: number;
  readonly moved: number;
}

/**
 * The lines of a whole text, taken over from the version before where that has the same.
 * @param before the lines of that version, from the same start on
 * @param by how much longer the text is now
 * @param common what the two versions have in common
 */
export function linesAgain(text: string, before: readonly Line[], by: number, common: CommonEnds): LinesAgain {
  let same = 0;
  // What stands behind a line's end may belong to it ("\r\n").
  while (same + 1 < before.length && beginningOf(before[same + 1]!) < common.start) same++;
  const lines = before.slice(0, same);
  const behind = text.length - common.end;
  let next = same + 1;
  let isRejoined = false;
  addLines(lines, text, beginningOf(before[same]!), text.length, (beginning) => {
    if (beginning < behind) return false;
    while (next < before.length && beginningOf(before[next]!) + by < beginning) next++;
    isRejoined = next < before.length && beginningOf(before[next]!) + by === beginning;
    return isRejoined;
  });
  if (!isRejoined) return { lines, same, moved: 0 };
  for (let index = next; index < before.length; index++) lines.push(movedLine(before[index]!, by));
  return { lines, same, moved: before.length - next };
}

function movedLine(line: Line, by: number): Line {
  return by === 0 ? line : { start: line.start + by, end: line.end + by, indent: line.indent };
}

function beginningOf({ start, indent }: Line): number {
  return start - indent;
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000 || unit === 0x200b;
}
