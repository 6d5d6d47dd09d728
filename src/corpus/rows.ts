import { clustersOf, type ClusterLimits, type Links } from './averageLink.ts';
import { daysApart, daysIn } from './reading/interval.ts';
import type { EventRecord } from './reading/record.ts';
import type { Judged } from './standing/tellings.ts';

/**
 * Clusters are wide, for what other articles tell is looked at once more; of one article's own tellings nothing else looks. On the
 * documents of ECB+ those that a list shows are rightly together in 77 (development) and 72 (training) of 100 pairs without
 * this, in 80 and 88 with it, of the pairs that belong together 90 and 83 of 100 are left.
 */
const limits: ClusterLimits = { threshold: 0, growth: 0, solo: 0, absent: -3, never: -30 };

/** Most tellings of one article that are held against each other: a text that repeats itself may have thousands. */
const mostOwn = 100;

/** Log-odds that two events are one happening; null where they were not compared. */
export type LinkOf = (one: EventRecord, other: EventRecord) => number | null;

/**
 * The tellings of a cluster by the rows of a reader's list: what an article tells elsewhere as another act of the sort, and no
 * other article tells, is a row of its own.
 * @param judged the tellings of one cluster, in order
 */
export function rowsOf(judged: readonly Judged[], linkOf: LinkOf): readonly (readonly Judged[])[] {
  const others: (readonly Judged[])[] = [];
  const apart = new Set<Judged>();
  const byArticle = Map.groupBy(judged, ({ event }) => event.article);
  for (const own of byArticle.values()) {
    if (own.length < 2 || own.length > mostOwn) continue;
    const [main, ...rest] = partsOf(own, linkOf).sort((one, other) => gravityOf(other) - gravityOf(one));
    for (const part of rest) {
      if (part.some(isToldElsewhere)) continue;
      for (const each of part) apart.add(each);
      others.push(part.map((each) => without(each, [...main!, ...rest.filter((other) => other !== part).flat()])));
    }
  }
  if (apart.size === 0) return [judged];
  const kept = judged.filter((each) => !apart.has(each)).map((each) => without(each, [...apart]));
  return [kept, ...others];
}

/** One article's tellings by what links them. */
function partsOf(own: readonly Judged[], linkOf: LinkOf): (readonly Judged[])[] {
  const byKey = new Map(own.map((each) => [each.event.key, each]));
  const links = new Map<string, Map<string, number>>();
  for (const { event } of own) {
    const to = new Map<string, number>();
    for (const { event: other } of own) {
      const link = other === event ? null : areOfTwoDays(event, other) ? limits.never : linkOf(event, other);
      if (link !== null) to.set(other.key, link);
    }
    links.set(event.key, to);
  }
  const keys = clustersOf([...byKey.keys()], links satisfies Links, limits);
  return keys.map((part) => own.filter(({ event }) => part.includes(event.key)));
}

/** An article that states two days for them tells two acts. */
function areOfTwoDays(one: EventRecord, other: EventRecord): boolean {
  const isStated = ({ event }: EventRecord): boolean => event.time?.basis === 'explicit';
  const [here, there] = [one.days, other.days];
  if (!here || !there || !isStated(one) || !isStated(other)) return false;
  return daysIn(here) === 1 && daysIn(there) === 1 && daysApart(here, there) > 0;
}

const isToldElsewhere = ({ event, matches }: Judged): boolean =>
  matches.some(({ article }) => article !== event.article.id);

/** What others tell goes before what weighs more. */
const gravityOf = (part: readonly Judged[]): number =>
  (part.some(isToldElsewhere) ? 1 : 0) + Math.max(...part.map(({ event }) => event.event.salience)) / 2;

/** A telling that is held beside none of some others. */
function without(judged: Judged, others: readonly Judged[]): Judged {
  const matches = judged.matches.filter(
    ({ article, event }) =>
      !others.some((other) => other.event.article.id === article && other.event.event.id === event),
  );
  return matches.length === judged.matches.length ? judged : { ...judged, matches };
}
