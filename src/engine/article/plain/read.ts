import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { isDigit, isSpace } from '../characters.ts';
import { CleanedBuilder } from '../cleaned.ts';
import { standsAlone } from '../header/parts.ts';
import { Spelling, takeLines } from './lineEnds.ts';
import type { Line } from './lines.ts';
import { runsOn } from './paragraphs.ts';
import { freshVersion, type Paragraph, type PlainMemory, type PlainVersion } from './plainMemory.ts';

/** Lines at the beginning among which a header is looked for. */
const headerLines = 40;

/** The paragraphs of plain text between two offsets, hard-wrapped lines put together. */
export function readPlain(text: string, start = 0, end = text.length): CleanedBlock[] {
  return blocksOf(paragraphsOf(text, freshVersion(text, start, end)));
}

/** The same of a document's next version, from an offset on. */
export function readPlainAgain(text: string, start: number, memory: PlainMemory): CleanedBlock[] {
  const version = memory.version(text, start, headerLines);
  const paragraphs = paragraphsOf(text, version);
  memory.note(text, start, version, paragraphs);
  return blocksOf(paragraphs);
}

function blocksOf(paragraphs: readonly Paragraph[]): CleanedBlock[] {
  return paragraphs.flatMap(({ block }) => block ?? []);
}

function paragraphsOf(text: string, { lines, widths, before, next, rejoin }: PlainVersion): readonly Paragraph[] {
  const spelling = new Spelling(text);
  const paragraphs: Paragraph[] = [...before];
  let open: Line[] = [];
  let first = 0;
  let item = 0;
  const close = (): void => {
    if (open.length > 0) paragraphs.push(paragraphOf(text, open, first, item, spelling));
    open = [];
    item = 0;
  };
  if (next) {
    first = next.line;
    item = next.item;
    open = [lines[first]!];
  }
  for (let index = next ? first + 1 : 0; index < lines.length; index++) {
    const line = lines[index]!;
    const inHeader = index < headerLines;
    const last = open.at(-1);
    const bullet = bulletEnd(text, line, last, item > 0);
    if (
      line.end === line.start ||
      bullet > 0 ||
      (last !== undefined && isApart(text, open, line, widths[index]!, inHeader))
    )
      close();
    if (line.end === line.start) continue;
    if (bullet > 0) item = bullet;
    if (open.length === 0) {
      const known = rejoin(index, item);
      if (known) return paragraphs.concat(known);
      first = index;
    }
    open.push(line);
  }
  close();
  return paragraphs;
}

function paragraphOf(text: string, lines: readonly Line[], line: number, item: number, spelling: Spelling): Paragraph {
  const builder = new CleanedBuilder();
  const { asked } = spelling;
  takeLines(builder, text, lines, spelling);
  const kind = item > 0 ? 'listItem' : 'paragraph';
  // Of soft hyphens alone nothing is left.
  const block = builder.isEmpty
    ? null
    : ({ kind, cleaned: builder.finish(), ...(item > 0 && { from: item }) } as const);
  return { line, item, block, asks: spelling.asked > asked };
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
