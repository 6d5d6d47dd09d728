import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import { capitalRuns } from './capitals.ts';

/** What a name is the name of; `other` holds works, events, peoples and the like. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A name in the article: a half-open range of token indices and what it names. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/** Finds the names of an article in reading order; they do not overlap. */
export function findNames(article: Article, models: Models): readonly NameSpan[] {
  return capitalRuns(article, models);
}
