import { quoteAround } from '../corpus/quoteAround.ts';
import { sentenceAt } from '../engine/article/lookup.ts';
import { quoteOf } from '../engine/article/quote.ts';
import type { Article, Span } from '../engine/model.ts';
import { cutAtWord } from './escape.ts';

/** The words of a span cut at a word; those of the original where no token lies in it. */
export function wordsOf(article: Article, span: Span, length: number): string {
  const words = quoteOf(article, span, length);
  return cutAtWord(words === '' ? article.text.slice(span.start, span.end) : words, length);
}

/** The sentence around a span, cut at words on both sides so that the span's own words stay in it. */
export function wordsAround(article: Article, span: Span, sentence: Span, length: number): string {
  return cutAtWord(quoteAround(article, span, sentence, length), length);
}

/** The words around a span in its own sentence; its own words where it stands in none (a header field). */
export function wordsNear(article: Article, span: Span, length: number): string {
  return wordsAround(article, span, article.sentences[sentenceAt(article, span.start)] ?? span, length);
}
