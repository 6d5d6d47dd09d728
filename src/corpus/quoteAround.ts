import { tokensIn } from '../engine/article/lookup.ts';
import { quoteOf, type Quotable } from '../engine/article/quote.ts';
import type { Span } from '../engine/model.ts';

/** A quote's most characters where nothing else is said. */
export const longestQuote = 80;

/** The cleaned words of the sentence around a trigger, at most 80 characters, cut at words. */
export function quoteAround(article: Quotable, trigger: Span, sentence: Span, limit = longestQuote): string {
  const whole = quoteOf(article, sentence);
  if (whole.length <= limit) return whole;
  const before = quoteOf(article, { start: sentence.start, end: trigger.start })
    .split(' ')
    .filter((word) => word !== '');
  const after = quoteOf(article, { start: trigger.end, end: sentence.end })
    .split(' ')
    .filter((word) => word !== '');
  let quote = quoteOf(article, trigger, limit - 4);
  // What stands close to the trigger ("'s", a comma) stays close; all other words have a blank between them.
  const { first, end } = tokensIn(article, trigger);
  const blank = {
    before: article.tokens[first]?.spaceBefore === false ? '' : ' ',
    after: article.tokens[end]?.spaceBefore === false ? '' : ' ',
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const side of ['before', 'after'] as const) {
      const word = side === 'before' ? before.at(-1) : after[0];
      // Room for a blank and for an ellipsis at either end.
      if (word === undefined || quote.length + word.length + 1 > limit - 2) continue;
      quote = side === 'before' ? `${word}${blank.before}${quote}` : `${quote}${blank.after}${word}`;
      blank[side] = ' ';
      if (side === 'before') before.pop();
      else after.shift();
      grown = true;
    }
  }
  return `${before.length > 0 ? '…' : ''}${quote}${after.length > 0 ? '…' : ''}`;
}
