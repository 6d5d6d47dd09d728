import type { Span } from '../../model.ts';
import { isDigit, isLetter, isLower } from '../characters.ts';
import type { CleanedBuilder } from '../cleaned.ts';
import { compoundBeginnings, compoundEndings } from './compounds.ts';

const hyphens = new Set(['-', '\u2010', '\u00ad', '\u00ac']);

/** What a text says elsewhere of how its words are written: asked only where a word is broken over two lines. */
export class Spelling {
  /** How often it has been asked. */
  asked = 0;
  readonly #text: string;
  #words: Set<string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a word, lower case, with hyphens inside, stands in the text. */
  has(word: string): boolean {
    this.asked++;
    if (this.#words === undefined) {
      this.#words = new Set();
      for (const [found] of this.#text.toLowerCase().matchAll(/[\p{L}-]{3,40}/gu)) this.#words.add(found);
    }
    return this.#words.has(word);
  }
}

/**
 * Takes lines over as running text. A word broken with a hyphen at a line's end becomes one word again where that is
 * how it is written; a compound keeps its hyphen ("two-|year"); any other break is a space.
 */
export function takeLines(builder: CleanedBuilder, text: string, lines: readonly Span[], spelling: Spelling): void {
  for (const [index, { start, end }] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) builder.take(text, start, end);
    else {
      const join = joinOf(text, end, next.start, spelling);
      builder.take(text, start, join === 'word' ? end - 1 : end);
      if (join === 'space') builder.say(' ', end, next.start);
    }
  }
}

/**
 * How a line goes on in the next: with a space, as one word broken by the hyphen, or as a compound with its hyphen.
 * @param end end of the line
 * @param next beginning of the next one
 */
export function joinOf(text: string, end: number, next: number, spelling: Spelling): 'space' | 'word' | 'compound' {
  const mark = text[end - 1] ?? '';
  if (!hyphens.has(mark) || !isLetter(text, next)) return 'space';
  if (mark === '\u00ad' || mark === '\u00ac') return 'word';
  if (isDigit(text, end - 2)) return 'compound';
  if (!isLetter(text, end - 2)) return 'space';
  let start = end - 1;
  while (start > 0 && end - start < 30 && isLetter(text, start - 1)) start--;
  let stop = next;
  while (stop - next < 30 && isLetter(text, stop)) stop++;
  const [before, after] = [text.slice(start, end - 1).toLowerCase(), text.slice(next, stop).toLowerCase()];
  if (spelling.has(`${before}-${after}`)) return 'compound';
  if (spelling.has(before + after)) return 'word';
  const isPart = text[start - 1] === '-' || text[stop] === '-';
  if (isPart || !isLower(text, next) || before.length < 2 || after.length < 3) return 'compound';
  return compoundBeginnings.has(before) || compoundEndings.has(after) ? 'compound' : 'word';
}
