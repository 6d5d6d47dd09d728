import type { Actor, Article, Event, Published, TimeExpression } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';

export interface Reading {
  readonly article: Article;
  readonly syntax: Syntax;
  readonly times: readonly TimeExpression[];
  readonly published: Published;
  readonly actors: readonly Actor[];
  readonly models: Models;
}

/** Finds the events of an article, in the order of the text. */
export function readEvents(_reading: Reading): readonly Event[] {
  return [];
}
