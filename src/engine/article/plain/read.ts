import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { CleanedBuilder } from '../cleaned.ts';
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
    if (line.end === line.start || (last !== undefined && !runsOn(text, last, line, width))) close();
    if (line.end > line.start) paragraph.push(line);
  }
  close();
  return blocks;
}

function cleanLines(text: string, lines: readonly Span[]) {
  const builder = new CleanedBuilder();
  let before: Span | undefined;
  for (const line of lines) {
    if (before !== undefined) builder.say(' ', before.end, line.start);
    builder.take(text, line.start, line.end);
    before = line;
  }
  return builder.finish();
}
