import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from './model.ts';

/** Parts of speech, lemmas and dependency trees of an article's sentences. */
export function parseSyntax(article: Article, _models: Models): Syntax {
  const count = article.tokens.length;
  return {
    tags: Array.from({ length: count }, () => 'X' as const),
    fineTags: Array.from({ length: count }, () => 'FW'),
    lemmas: article.tokens.map((token) => token.lower),
    heads: new Int32Array(count).fill(-1),
    relations: Array.from({ length: count }, () => 'dep'),
  };
}
