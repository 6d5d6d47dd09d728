import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { isDigit, isSpace } from '../characters.ts';
import { CleanedBuilder } from '../cleaned.ts';
import { standsAlone } from '../header/parts.ts';
import { Spelling, takeLines } from './lineEnds.ts';
import { linesOf, type Line } from './lines.ts';
import { runsOn, widthsOf } from './paragraphs.ts';

/** Lines at the beginning among which a header is looked for. */
const headerLines = 40;

/** The paragraphs of plain text between two offsets, hard-wrapped lines put together. */
export function readPlain(text: string, start = 0, end = text.length): CleanedBlock[] {
  const lines = linesOf(text, start, end);
  const widths = widthsOf(lines);
  const spelling = new Spelling(text);
  const blocks: CleanedBlock[] = [];
  let paragraph: Line[] = [];
  let item = 0;
  const close = (): void => {
    if (paragraph.length > 0) {
      const builder = new CleanedBuilder();
      takeLines(builder, text, paragraph, spelling);
      const kind = item > 0 ? 'listItem' : 'paragraph';
      // Of soft hyphens alone nothing is left.
      if (!builder.isEmpty) blocks.push({ kind, cleaned: builder.finish(), ...(item > 0 && { from: item }) });
    }
    paragraph = [];
    item = 0;
  };
  for (const [index, line] of lines.entries()) {
    const inHeader = index < headerLines;
    const last = paragraph.at(-1);
    const bullet = bulletEnd(text, line, last, item > 0);
    if (
      line.end === line.start ||
      bullet > 0 ||
      (last !== undefined && isApart(text, paragraph, line, widths[index]!, inHeader))
    )
      close();
    if (line.end > line.start) paragraph.push(line);
    if (bullet > 0) item = bullet;
  }
  close();
  return blocks;
}

function isApart(text: string, paragraph: readonly Line[], line: Line, width: number, inHeader: boolean): boolean {
  const last = paragraph.at(-1)!;
  if (line.indent > last.indent && paragraph.length > 1 && '.!?"\u201d'.includes(text[last.end - 1]!)) return true;
  const isHeader = ({ start, end }: Span): boolean => end - start < 300 && standsAlone(text.slice(start, end));
  return !runsOn(text, last, line, width, paragraph.length > 1) || (inHeader && (isHeader(last) || isHeader(line)));
}

const bullets = new Set([...'-*•·▪◦‣●○■►–']);

/** Length of the bullet or number that a line begins with, its space included; 0 where it begins with words. */
function bulletEnd(text: string, line: Span, last: Span | undefined, inList: boolean): number {
  const { start, end } = line;
  if (end - start < 3) return 0;
  let mark = start;
  if (bullets.has(text[start]!)) mark = start + 1;
  else {
    while (mark - start < 2 && isDigit(text, mark)) mark++;
    if (mark === start || (text[mark] !== '.' && text[mark] !== ')')) return 0;
    // "…at Gate | 3. Then": the end of a sentence, wrapped.
    if (last !== undefined && !inList && !':;.!?'.includes(text[last.end - 1]!)) return 0;
    mark++;
  }
  if (!isSpace(text, mark)) return 0;
  while (mark < end && isSpace(text, mark)) mark++;
  return mark < end ? mark - start : 0;
}
