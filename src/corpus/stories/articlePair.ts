import { daysApart } from '../reading/interval.ts';
import type { ArticleRecord } from '../reading/record.ts';
import { similarity } from '../reading/vectors.ts';

/** What two articles have in common. */
export interface ArticlePair {
  readonly similarity: number;
  /** Of their names, and of their first sentences. */
  readonly names: number;
  /** How much of what one article turns on is never named in the other: its most frequent such name, and all that stand twice. */
  readonly heroesAbsent: number;
  readonly namesAbsent: number;
  readonly lead: number;
  /** log(1 + days) between the publication dates; null where one is unknown. */
  readonly publishedApart: number | null;
}

/** Compares two articles; the same whichever comes first. */
export function comparePair(one: ArticleRecord, other: ArticleRecord): ArticlePair {
  return {
    similarity: one === other ? 1 : similarity(one.words, other.words),
    names: one === other ? 1 : similarity(one.names, other.names),
    ...compareHeroes(one, other),
    lead: one === other ? 1 : similarity(one.lead, other.lead),
    publishedApart: one.published && other.published ? Math.log1p(daysApart(one.published, other.published)) : null,
  };
}

function compareHeroes(one: ArticleRecord, other: ArticleRecord): Pick<ArticlePair, 'heroesAbsent' | 'namesAbsent'> {
  const here = absentNames(one, other);
  const there = absentNames(other, one);
  return { heroesAbsent: here.most + there.most, namesAbsent: here.share + there.share };
}

function absentNames(one: ArticleRecord, other: ArticleRecord): { readonly most: number; readonly share: number } {
  let most = 0;
  let top = 1;
  let absent = 0;
  let all = 0;
  for (const [stem, count] of one.nameCounts) {
    top = Math.max(top, count);
    const isAbsent = !other.words.has(stem);
    if (isAbsent) most = Math.max(most, count);
    if (count > 1) {
      all += count;
      if (isAbsent) absent += count;
    }
  }
  return { most: most / top, share: all > 0 ? absent / all : 0 };
}
