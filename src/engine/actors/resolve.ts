import type { Actor, Article } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';

/** Finds the names of an article and gathers them into actors, sorted by first mention. */
export function resolveActors(_article: Article, _syntax: Syntax, _models: Models): readonly Actor[] {
  return [];
}
