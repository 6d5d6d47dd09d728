import { parse, postprocess, preprocess } from 'micromark';
import type { BlockKind, Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { CleanedBuilder } from '../cleaned.ts';
import { referenceAt } from '../entities.ts';
import { standsAlone } from '../header/parts.ts';
import { joinOf, Spelling } from '../plain/lineEnds.ts';
import { readPlain } from '../plain/read.ts';

/** Beyond this the structure is not worth its cost; such a text is read as plain. */
const largest = 1_000_000;

/** Marked stretches that are not read. */
const leftOut = new Set([
  'codeFenced', 'codeIndented', 'htmlFlow', 'htmlText', 'definition', 'image', 'resource', 'reference', 'thematicBreak', 'autolinkMarker',
]); // prettier-ignore

const blockTypes = new Set(['paragraph', 'atxHeading', 'setextHeading']);
const wordTypes = new Set(['codeTextData', 'characterEscapeValue', 'autolinkProtocol']);

/** How many blocks at the beginning may be the header's. */
const headerBlocks = 4;

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
  const reader = new MarkdownReader(text);
  for (const [step, { type, start: from, end: to }] of events) {
    const span = { start: start + from.offset, end: start + to.offset };
    if (step === 'enter') reader.enter(type, span);
    else reader.exit(type, span);
  }
  return reader.finish();
}

/** Makes blocks of the parser's events; their offsets are the original's. */
class MarkdownReader {
  readonly #text: string;
  readonly #spelling: Spelling;
  readonly #blocks: CleanedBlock[] = [];
  #builder = new CleanedBuilder();
  #kind: BlockKind = 'paragraph';
  /** How many marked stretches around are left out, and how many quotes and lists. */
  #left = 0;
  #quotes = 0;
  #lists = 0;
  #itemStarts = false;
  #hasHeadline = false;
  #lineStart = 0;
  /** Whether the line's last word goes on in the next line. */
  #wordGoesOn = false;

  constructor(text: string) {
    this.#text = text;
    this.#spelling = new Spelling(text);
  }

  enter(type: string, span: Span): void {
    if (leftOut.has(type)) this.#left++;
    else if (type === 'blockQuote') this.#quotes++;
    else if (type === 'listOrdered' || type === 'listUnordered') this.#lists++;
    else if (type === 'listItemPrefix') this.#itemStarts = true;
    if (this.#left > 0 || !blockTypes.has(type)) return;
    this.#lineStart = span.start;
    if (type !== 'paragraph') this.#kind = this.#headingKind(type, span);
    else if (this.#lists > 0 && this.#itemStarts) this.#kind = 'listItem';
    else this.#kind = this.#quotes > 0 ? 'quote' : 'paragraph';
    this.#itemStarts = false;
  }

  exit(type: string, span: Span): void {
    if (leftOut.has(type)) this.#left--;
    else if (type === 'blockQuote') this.#quotes--;
    else if (type === 'listOrdered' || type === 'listUnordered') this.#lists--;
    if (this.#left > 0) return;
    if (blockTypes.has(type)) this.#close();
    else if (type === 'data') this.#take(span);
    else if (wordTypes.has(type)) this.#builder.take(this.#text, span.start, span.end);
    else if (type === 'characterReference')
      this.#builder.say(referenceAt(this.#text, span.start, span.end)?.text ?? '', span.start, span.end);
    else if (type === 'lineEnding' && !this.#builder.isEmpty) this.#endLine(span);
  }

  #take({ start, end }: Span): void {
    const text = this.#text;
    if (text[end - 1] !== '-' || !isLineEnd(text, end)) this.#builder.take(text, start, end);
    else {
      const join = joinOf(text, end, nextWord(text, end), this.#spelling);
      this.#builder.take(text, start, join === 'word' ? end - 1 : end);
      this.#wordGoesOn = join !== 'space';
    }
  }

  /** A line's end is a space, or ends the block: after a whole paragraph, a hard break, a line of the header. */
  #endLine({ start, end }: Span): void {
    const text = this.#text;
    const isParagraph = start - this.#lineStart > longestWrapped && '.!?"\u201d)'.includes(text[start - 1]!);
    const isBroken = text[start - 1] === '\\' || (text[start - 1] === ' ' && text[start - 2] === ' ');
    const kind = this.#kind;
    if (isParagraph || isBroken || this.#isHeaderLine(start, end)) this.#close();
    else if (!this.#wordGoesOn) this.#builder.say(' ', start, end);
    this.#wordGoesOn = false;
    this.#kind = kind;
    this.#lineStart = end;
  }

  #isHeaderLine(end: number, next: number): boolean {
    if (this.#blocks.length >= headerBlocks) return false;
    const following = this.#text.slice(next, next + 300).split(/[\r\n]/, 1)[0]!;
    return standsAlone(bare(this.#text.slice(this.#lineStart, end))) || standsAlone(bare(following));
  }

  #headingKind(type: string, { start, end }: Span): BlockKind {
    if (this.#hasHeadline) return 'heading';
    const isFirst = type === 'setextHeading' ? this.#text[end - 1] === '=' : this.#text[start + 1] !== '#';
    if (this.#blocks.length > 0 && (!isFirst || this.#blocks.length >= headerBlocks)) return 'heading';
    this.#hasHeadline = true;
    return 'headline';
  }

  #close(): void {
    if (!this.#builder.isEmpty) this.#blocks.push({ kind: this.#kind, cleaned: this.#builder.finish() });
    this.#builder = new CleanedBuilder();
    if (this.#kind === 'listItem') this.#kind = 'paragraph';
  }

  finish(): CleanedBlock[] {
    this.#close();
    return this.#blocks;
  }
}

/** A line without the marks of emphasis around its words. */
function bare(line: string): string {
  return line.length > 300 ? line : line.replace(/^[\s*_>]+|[\s*_]+$/g, '');
}

function isLineEnd(text: string, offset: number): boolean {
  return text[offset] === '\n' || text[offset] === '\r';
}

/** Where the next line's words begin, after the marks of quotes and lists. */
function nextWord(text: string, offset: number): number {
  let next = offset;
  while (next < text.length && next - offset < 80 && ' \t\r\n>'.includes(text[next]!)) next++;
  return next;
}

/** Most marks of a paragraph: each may be tried against all before it. */
const mostMarks = 500;

/** Whether a text has what makes Markdown readers slow: long runs or heaps of marks, deep nesting, mostly line ends. */
function isCostly(text: string, start: number): boolean {
  let marks = 0;
  let inParagraph = 0;
  let run = 0;
  let lines = 0;
  let lineIsEmpty = true;
  for (let offset = start; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 10) {
      if (lineIsEmpty) inParagraph = 0;
      lineIsEmpty = true;
      lines++;
      run = 0;
      continue;
    }
    if (unit > 32) lineIsEmpty = false;
    if (!isMarkUnit(unit)) {
      if (unit > 32) run = 0;
      continue;
    }
    marks++;
    inParagraph++;
    run++;
    if (run > 200 || inParagraph > mostMarks) return true;
    if (marks > 400 && marks * 8 > offset - start) return true;
  }
  return lines > 3000 && lines * 12 > text.length - start;
}

/** `!&*<>[\]_`|~ and digits' list marks` that inline and container rules look at. */
function isMarkUnit(unit: number): boolean {
  return unit === 33 || unit === 38 || unit === 42 || unit === 60 || unit === 62 || unit === 91 || unit === 92 || unit === 93 || unit === 95 || unit === 96 || unit === 43 || unit === 45; // prettier-ignore
}
