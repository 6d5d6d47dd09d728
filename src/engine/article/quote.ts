import type { Article, Span } from '../model.ts';
import { tokensIn } from './lookup.ts';

/** What a quote is taken from. */
export type Quotable = Pick<Article, 'tokens' | 'tokenStarts' | 'tokenEnds'>;

/**
 * The words of a span as a reader would quote them: without markup, entities and line breaks.
 * @param maximum longest quote in UTF-16 units, its "…" included; a longer one is cut after a word
 */
export function quoteOf(article: Quotable, span: Span, maximum = Number.POSITIVE_INFINITY): string {
  const { first, end } = tokensIn(article, span);
  let quote = '';
  for (let index = first; index < end; index++) {
    const token = article.tokens[index]!;
    const addition = index > first && token.spaceBefore ? ` ${token.text}` : token.text;
    if (quote.length + addition.length + (index + 1 < end ? 1 : 0) > maximum) return cut(quote, addition, maximum);
    quote += addition;
  }
  return quote;
}

/** A quote that must end before `next`, with an ellipsis; a first word too long for any quote is cut within. */
function cut(quote: string, next: string, maximum: number): string {
  const room = Math.max(0, maximum - 1);
  let kept = quote;
  if (kept === '') kept = next.slice(0, room);
  else if (kept.length > room || /^[\p{L}\p{N}-]/u.test(next))
    kept = kept.slice(0, Math.max(kept.lastIndexOf(' '), 0)) || kept.slice(0, room);
  const last = kept.charCodeAt(kept.length - 1);
  if (last >= 0xd800 && last < 0xdc00) kept = kept.slice(0, -1);
  return maximum < 1 ? '' : `${kept.trimEnd()}…`;
}
