import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import { countryReference } from './countries.ts';

/** What a name is the name of; `other` holds works, events, peoples and the like. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A name in the article: a half-open range of token indices and what it names. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

const types: ReadonlyMap<string, NameType> = new Map(
  (['person', 'organization', 'place', 'other'] as const).map((type) => [type, type]),
);

/** Finds the names of an article in reading order; they do not overlap. */
export function findNames(article: Article, models: Models): readonly NameSpan[] {
  const labels = models.names.tag(article.tokens, article.sentences, 1);
  const names: NameSpan[] = [];
  for (const { firstToken, endToken } of article.sentences) {
    for (let index = firstToken; index < endToken;) {
      const type = types.get(models.names.labels[labels[index]!]!.slice(2));
      if (type === undefined) {
        index++;
        continue;
      }
      let end = index + 1;
      while (end < endToken && models.names.labels[labels[end]!] === `I-${type}`) end++;
      names.push(...splitPair(article, { first: index, end, type }));
      index = end;
    }
  }
  return names;
}

/** "Russia-Ukraine" names two countries. */
function splitPair(article: Article, span: NameSpan): readonly NameSpan[] {
  const text = (first: number, end: number): string =>
    article.tokens
      .slice(first, end)
      .map((token) => token.text)
      .join('');
  for (let at = span.first + 1; at + 1 < span.end; at++) {
    if (!/^[-–—/]$/u.test(article.tokens[at]!.text)) continue;
    if (countryReference(text(span.first, at)) !== null && countryReference(text(at + 1, span.end)) !== null)
      return [
        { ...span, end: at },
        { ...span, first: at + 1 },
      ];
  }
  return [span];
}
