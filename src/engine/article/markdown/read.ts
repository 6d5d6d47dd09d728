import { parse, postprocess, preprocess } from 'micromark';
import type { BlockKind } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { CleanedBuilder } from '../cleaned.ts';
import { referenceAt } from '../entities.ts';
import { readPlain } from '../plain/read.ts';

/** Beyond this the structure is not worth its cost; such a text is read as plain. */
const largest = 1_000_000;

/** Marked stretches that are not read. */
const left = new Set([
  'codeFenced', 'codeIndented', 'htmlFlow', 'htmlText', 'definition', 'image', 'resource', 'reference', 'thematicBreak', 'autolinkMarker',
]); // prettier-ignore

/** Longest line of a text whose lines are wrapped; longer ones are paragraphs of their own. */
const longestWrapped = 132;

/** The blocks of Markdown from an offset on: headings, paragraphs, list items, quotes; code and images are left out. */
export function readMarkdown(text: string, start: number): CleanedBlock[] {
  if (text.length - start > largest || isCostly(text, start)) return readPlain(text, start);
  const source = text.slice(start);
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(source, undefined, true)),
  );
  const blocks: CleanedBlock[] = [];
  let builder = new CleanedBuilder();
  let skipped = 0;
  let quotes = 0;
  let lists = 0;
  let itemStarts = false;
  let kind: BlockKind = 'paragraph';
  let lineStart = 0;
  const close = (): void => {
    if (!builder.isEmpty) blocks.push({ kind, cleaned: builder.finish() });
    builder = new CleanedBuilder();
    if (kind === 'listItem') kind = 'paragraph';
  };
  for (const [step, token] of events) {
    const { type } = token;
    const from = start + token.start.offset;
    const to = start + token.end.offset;
    if (left.has(type)) {
      skipped += step === 'enter' ? 1 : -1;
      continue;
    }
    if (type === 'blockQuote') quotes += step === 'enter' ? 1 : -1;
    else if (type === 'listOrdered' || type === 'listUnordered') lists += step === 'enter' ? 1 : -1;
    else if (type === 'listItemPrefix') itemStarts = true;
    if (skipped > 0) continue;
    if (type === 'paragraph' || type === 'atxHeading' || type === 'setextHeading') {
      if (step === 'exit') close();
      else {
        lineStart = from;
        if (type !== 'paragraph') kind = headingKind(text, from, type, blocks.length);
        else if (lists > 0 && itemStarts) kind = 'listItem';
        else kind = quotes > 0 ? 'quote' : 'paragraph';
        itemStarts = false;
      }
    }
    if (step === 'enter') continue;
    if (type === 'data' || type === 'codeTextData' || type === 'characterEscapeValue' || type === 'autolinkProtocol')
      builder.take(text, from, to);
    else if (type === 'characterReference') builder.say(referenceAt(text, from, to)?.text ?? '', from, to);
    else if (type === 'lineEnding' && !builder.isEmpty) {
      const isParagraph = from - lineStart > longestWrapped && '.!?"\u201d)'.includes(text[from - 1]!);
      const isBroken = from > 1 && ((text[from - 1] === ' ' && text[from - 2] === ' ') || text[from - 1] === '\\');
      const before = kind;
      if (isParagraph || isBroken) close();
      else builder.say(' ', from, to);
      kind = before;
      lineStart = to;
    }
  }
  close();
  return blocks;
}

function headingKind(text: string, from: number, type: string, blocksBefore: number): BlockKind {
  const isFirst = type === 'setextHeading' || (text[from] === '#' && text[from + 1] !== '#');
  return isFirst && blocksBefore < 4 ? 'headline' : blocksBefore === 0 ? 'headline' : 'heading';
}

/** Whether a text has what makes Markdown readers slow: long runs or heaps of marks, deep nesting. */
function isCostly(text: string, start: number): boolean {
  let marks = 0;
  let run = 0;
  let lines = 0;
  for (let offset = start; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 10 || unit === 13) {
      lines++;
      run = 0;
      continue;
    }
    if (!isMarkUnit(unit)) {
      if (unit !== 32 && unit !== 9) run = 0;
      continue;
    }
    marks++;
    run++;
    if (run > 200) return true;
    if (marks > 400 && marks * 8 > offset - start) return true;
  }
  return lines > 3000 && lines * 12 > text.length - start;
}

/** `!&*<>[\]_`|~ and digits' list marks` that inline and container rules look at. */
function isMarkUnit(unit: number): boolean {
  return unit === 33 || unit === 38 || unit === 42 || unit === 60 || unit === 62 || unit === 91 || unit === 92 || unit === 93 || unit === 95 || unit === 96 || unit === 43 || unit === 45; // prettier-ignore
}
