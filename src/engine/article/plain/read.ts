import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { CleanedBuilder, plainMarks, type Cleaned } from '../cleaned.ts';
import { isHeaderLine } from '../header/heading.ts';
import { isSeparator, labelledLine } from '../header/lines.ts';
import { linesOf } from './lines.ts';
import { runsOn, wrapWidth } from './paragraphs.ts';

/** The paragraphs of plain text between two offsets, hard-wrapped lines put together. */
export function readPlain(text: string, start = 0, end = text.length): CleanedBlock[] {
  const lines = linesOf(text, start, end);
  const width = wrapWidth(lines.filter((line) => line.end > line.start));
  const blocks: CleanedBlock[] = [];
  let paragraph: Span[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', cleaned: cleanLines(text, paragraph) });
    paragraph = [];
  };
  for (const line of lines) {
    const last = paragraph.at(-1);
    const isNew =
      last !== undefined && (!runsOn(text, last, line, width) || isHeader(text, last) || isHeader(text, line));
    if (line.end === line.start || isNew) close();
    if (line.end > line.start) paragraph.push(line);
  }
  close();
  return blocks;
}

/** Lines of a header stand alone, however well the next one would fill them up. */
function isHeader(text: string, line: Span): boolean {
  if (line.end - line.start > 220) return false;
  const words = plainMarks(text.slice(line.start, line.end));
  return isSeparator(words) || labelledLine(words) !== null || isHeaderLine(words);
}

function cleanLines(text: string, lines: readonly Span[]): Cleaned {
  const builder = new CleanedBuilder();
  let before: Span | undefined;
  for (const line of lines) {
    if (before !== undefined) builder.say(' ', before.end, line.start);
    builder.take(text, line.start, line.end);
    before = line;
  }
  return builder.finish();
}
