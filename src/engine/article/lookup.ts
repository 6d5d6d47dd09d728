import type { Article, Span } from '../model.ts';

/** What tells where the tokens of an article stand. */
type TokenPlaces = Pick<Article, 'tokenStarts' | 'tokenEnds'>;

/** Index of the last of some items in order that starts at or before an offset, or -1. */
function lastStarting(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The stretch of the original content from a token to the last before `end`. */
export function spanOfTokens({ tokenStarts, tokenEnds }: TokenPlaces, first: number, end: number): Span {
  return { start: tokenStarts[first]!, end: tokenEnds[end - 1]! };
}

/** Index in `article.tokens` of the token that covers an original offset, or -1 where none does. */
export function tokenAt(article: TokenPlaces, offset: number): number {
  const index = lastToken(article, offset);
  return index >= 0 && offset < article.tokenEnds[index]! ? index : -1;
}

/** Index in `article.sentences` of the sentence that covers an original offset, or -1 where none does. */
export function sentenceAt({ sentences }: Pick<Article, 'sentences'>, offset: number): number {
  const index = lastStarting(sentences.length, (at) => sentences[at]!.start, offset);
  return index >= 0 && offset < sentences[index]!.end ? index : -1;
}

/** Half-open range of the tokens that a span touches; empty where it touches none. */
export function tokensIn(article: TokenPlaces, span: Span): { first: number; end: number } {
  let first = Math.max(0, lastToken(article, span.start));
  // Where there are no tokens, none ends before the span.
  if (article.tokenEnds[first]! <= span.start) first++;
  const end = Math.max(first, lastToken(article, span.end - 1) + 1);
  return { first, end };
}

function lastToken({ tokenStarts }: TokenPlaces, offset: number): number {
  return lastStarting(tokenStarts.length, (at) => tokenStarts[at]!, offset);
}
