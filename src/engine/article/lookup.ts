import type { Article, Sentence, Span, Token } from '../model.ts';

/** Index of the last item that starts at or before an offset, or -1. Items must be in order. */
function lastStarting(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index in `article.tokens` of the token that covers an original offset, or -1 where none does. */
export function tokenAt(article: Pick<Article, 'tokens'>, offset: number): number {
  return covering(article.tokens satisfies readonly Token[], offset);
}

/** Index in `article.sentences` of the sentence that covers an original offset, or -1 where none does. */
export function sentenceAt(article: Pick<Article, 'sentences'>, offset: number): number {
  return covering(article.sentences satisfies readonly Sentence[], offset);
}

/** Half-open range of the tokens that a span touches; empty where it touches none. */
export function tokensIn(article: Pick<Article, 'tokens'>, span: Span): { first: number; end: number } {
  const { tokens } = article;
  let first = Math.max(0, lastStarting(tokens, span.start));
  if (first < tokens.length && tokens[first]!.end <= span.start) first++;
  const end = Math.max(first, lastStarting(tokens, span.end - 1) + 1);
  return { first, end };
}

function covering(items: readonly Span[], offset: number): number {
  const index = lastStarting(items, offset);
  return index >= 0 && offset < items[index]!.end ? index : -1;
}
