import type { Span } from '../../model.ts';

export interface Line extends Span {
  /** White space before its first character. */
  readonly indent: number;
}

/** The lines of a stretch of text, without their ends ("\n", "\r\n", "\r") and outer white space; blank ones are empty. */
export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  let from = start;
  for (let offset = start; offset <= end; offset++) {
    const unit = offset === end ? 10 : text.charCodeAt(offset);
    if (unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029 && unit !== 12) continue;
    const line = trimmed(text, from, offset);
    lines.push({ ...line, indent: line.start - from });
    if (unit === 13 && text.charCodeAt(offset + 1) === 10) offset++;
    from = offset + 1;
  }
  return lines;
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
