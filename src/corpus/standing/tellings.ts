import type { Decision, Difference, Level, Match, Relation } from '../model.ts';
import type { EventRecord } from '../reading/record.ts';
import type { Cluster } from '../store.ts';
import type { CrossTie } from './crossTies.ts';
import { originsOf, sourceInWords, type Origins, type Passages } from './origins.ts';
import { isOlderDenial, standingOf, whySame } from './relation.ts';

/** One event beside the other tellings of its happening. */
export interface Judged {
  readonly event: EventRecord;
  readonly level: Level;
  readonly origins: number;
  /** A name for each of these origins, this article's own first. */
  readonly sources: readonly string[];
  readonly matches: readonly Match[];
}

// A cluster is replaced as soon as one of its articles or a decision changes.
const known = new WeakMap<Cluster, Origins>();

/** Judges every telling of a happening against the others. */
export function judge(
  cluster: Cluster,
  store: Passages,
  crossTies: (event: EventRecord) => readonly CrossTie[],
  decisions: readonly Decision[],
  only?: string,
): readonly Judged[] {
  let origins = known.get(cluster);
  if (!origins) known.set(cluster, (origins = originsOf(cluster.members, store, decisions)));
  return cluster.members
    .filter((event) => only === undefined || event.article.id === only)
    .map((event) => judgeOne(event, cluster, origins, crossTies(event)));
}

function judgeOne(event: EventRecord, cluster: Cluster, origins: Origins, ties: readonly CrossTie[]): Judged {
  const matches: Match[] = [];
  const groups = new Map([[origins.of(event), sourceInWords(event)]]);
  let disputed = false;
  let withdrawn = false;
  let elsewhere = 0;
  for (const other of cluster.members) {
    if (other === event) continue;
    const standing = standingOf(event, other);
    const own = other.article === event.article;
    if (!own && standing.relation === null && !cluster.company.get(event.key)?.has(other.article.id)) continue;
    const shared = origins.of(event) === origins.of(other);
    const relation: Relation = standing.relation ?? (own || shared ? 'same-origin' : 'supports');
    const why = [...whySame(event, other)];
    if (own) why.push('told again in the same article');
    else {
      elsewhere++;
      if ((relation === 'supports' || relation === 'develops') && !groups.has(origins.of(other)))
        groups.set(origins.of(other), sourceInWords(other));
      if (shared)
        why.push(
          ...(origins.why(event, other).length > 0
            ? origins.why(event, other)
            : ['the same origin, by way of a third report']),
        );
      else if (other.article.source.name === null && !other.event.attribution)
        why.push('outlet not stated: counted as an origin of its own');
    }
    if (relation === 'conflicts' || (relation === 'denies' && !isOlderDenial(event, other))) disputed = true;
    matches.push(matchOf(other, relation, why, standing.differences));
  }
  for (const tie of ties) {
    const known = matches.findIndex(
      (match) => match.article === tie.other.article.id && match.event === tie.other.event.id,
    );
    if (tie.relation === 'corrects') withdrawn = true;
    if (tie.relation === 'conflicts' || (tie.relation === 'denies' && !isOlderDenial(event, tie.other)))
      disputed = true;
    const match = matchOf(tie.other, tie.relation, tie.why, tie.differences);
    if (known >= 0) matches[known] = match;
    else matches.push(match);
  }
  matches.sort((one, other) =>
    one.article === other.article ? (one.event < other.event ? -1 : 1) : one.article < other.article ? -1 : 1,
  );
  const level: Level = withdrawn
    ? 'withdrawn'
    : disputed
      ? 'disputed'
      : groups.size > 1
        ? 'corroborated'
        : elsewhere > 0
          ? 'same-origin'
          : 'single';
  return { event, level, origins: groups.size, sources: [...groups.values()], matches };
}

function matchOf(
  other: EventRecord,
  relation: Relation,
  why: readonly string[],
  differences: readonly Difference[],
): Match {
  return { article: other.article.id, event: other.event.id, relation, why, differences };
}
