import type { NamedArticle } from './blockTelling.ts';
import type { GivenRole } from './givenRoles.ts';
import type { OrderedActor, PublishedActor } from './publish.ts';

/** An actor of a version, in reading order, with where its mentions stood among those that its names were gathered into. */
export interface ResolvedActor extends OrderedActor, PublishedActor {
  /** For each mention its index among the names that were gathered, in the order they were found; -1 for a role. */
  readonly places: readonly number[];
}

/** Who is who in a version of an article. */
export interface Resolution {
  readonly named: NamedArticle;
  /** In reading order. */
  readonly ordered: readonly ResolvedActor[];
  readonly roles: readonly GivenRole[];
  /** From this index on actors don't stand in the order in which all would be gathered. */
  readonly unordered: number;
}
