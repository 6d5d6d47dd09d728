import type { Article, Span, Token } from '../engine/model.ts';
import { cutAtWord, plainLine } from './escape.ts';

/** Index of the first token that ends after an offset. */
function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cleaned words of a span, as a reader sees them, at most `maximum` tokens. */
function cleanedWords(article: Article, span: Span, maximum = 400): string {
  const { tokens } = article;
  let text = '';
  const first = firstTokenAfter(tokens, span.start);
  for (let index = first; index < tokens.length && index < first + maximum; index++) {
    const token = tokens[index]!;
    if (token.start >= span.end) break;
    text += (token.spaceBefore && text !== '' ? ' ' : '') + token.text;
  }
  return text;
}

/** The words of a span cut at a word; those of the original where no token lies in it. */
export function wordsOf(article: Article, span: Span, length: number): string {
  const words = cleanedWords(article, span);
  return cutAtWord(words === '' ? article.text.slice(span.start, span.end) : words, length);
}

/** The sentence around a span, cut at words on both sides so that the span's own words stay in it. */
export function wordsAround(article: Article, span: Span, sentence: Span, length: number): string {
  const whole = plainLine(cleanedWords(article, sentence));
  if (whole.length <= length) return whole;
  const before = plainLine(cleanedWords(article, { start: sentence.start, end: span.start }, 60));
  const rest = cleanedWords(article, { start: span.start, end: sentence.end });
  // At least a third goes to what stands before; more where the rest is short.
  const room = Math.max(Math.floor(length / 3), length - rest.length - 2);
  if (before.length <= room) return cutAtWord(`${before} ${rest}`, length);
  const tail = before.slice(before.length - room);
  const space = tail.indexOf(' ');
  return cutAtWord(space < 0 ? `…${rest}` : `…${tail.slice(space + 1)} ${rest}`, length);
}

/** The sentence that holds an offset; null where it stands in none (a header field). */
export function sentenceAt(article: Article, offset: number): Span | null {
  const { sentences } = article;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? sentence : null;
}
