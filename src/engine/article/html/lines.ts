import { isDigit, isUpper } from '../characters.ts';
import { stretchOf, type Cleaned } from '../cleaned.ts';
import { isHeaderLine } from '../header/parts.ts';

/** Line breaks that the page sets (`<br>`) stand in a block's text as this. */
export const lineBreak = '\n';

/** Most breaks in a block that are looked at; one with more is a poem or a table. */
const mostLines = 2000;

/** Splits a block at the line breaks that end a paragraph, a headline or a byline; at the others lines run on. */
export function splitLines(cleaned: Cleaned): Cleaned[] {
  if (!cleaned.text.includes(lineBreak)) return [cleaned];
  const lines = cleaned.text.split(lineBreak);
  if (lines.length > mostLines) return [cleaned];
  const longest = Math.max(...lines.map((line) => line.length));
  const parts: Cleaned[] = [];
  let start = 0;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    offset += line.length;
    const next = lines[index + 1];
    if (next === undefined || isApart(line.trim(), next.trim(), longest)) {
      parts.push(stretchOf(cleaned, start, offset));
      start = offset + 1;
    }
    offset++;
  }
  return parts;
}

function isApart(line: string, next: string, longest: number): boolean {
  if (/[.!?:]["')]*$/.test(line) || isHeaderLine(line) || isHeaderLine(next)) return true;
  return line.length < 0.6 * longest && !/[,;-]$/.test(line) && (isUpper(next, 0) || isDigit(next, 0));
}
