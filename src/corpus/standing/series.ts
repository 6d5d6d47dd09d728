import type { Quantity } from '../../engine/model.ts';
import type { Relation } from '../model.ts';
import type { EventRecord } from '../reading/record.ts';
import { comparedFigures } from './figures.ts';
import type { Judged } from './tellings.ts';

/** A figure that an event goes with. */
export interface Counted {
  readonly event: EventRecord;
  readonly figure: Quantity;
}

/** What following a series asks of the corpus. */
export interface Company {
  readonly judged: (event: EventRecord) => Judged | undefined;
  readonly event: (article: string, id: string) => EventRecord | undefined;
}

/** Figures that one series is followed through. */
const mostFollowed = 60;

/** Whether an event's figures may be a stage: not what was taken back, nor what takes back. */
const isStage = ({ event, level }: Judged): boolean =>
  level !== 'withdrawn' && !event.event.withdraws && event.event.polarity === 'positive';

/**
 * All figures of one measure that follow each other in time, from one of them on: along the ties that say "the same measure at
 * another time", in any article. The same set, whichever of its figures it is asked from.
 * @returns an empty list where the figure stands alone
 */
export function seriesAt(start: Counted, { judged, event }: Company): readonly Counted[] {
  const found = new Map([[keyOf(start), start]]);
  const queue = [start];
  for (let next = queue.shift(); next && found.size < mostFollowed; next = queue.shift()) {
    const here = judged(next.event);
    if (!here || !isStage(here)) continue;
    for (const match of here.matches) {
      const other = continuing.has(match.relation) ? event(match.article, match.event) : undefined;
      const there = other && judged(other);
      if (!other || !there || !isStage(there)) continue;
      for (const pair of comparedFigures(next.event, other)) {
        const counted = { event: other, figure: pair.there };
        const follows = pair.compatible ? hasGrown(next, counted) : match.relation === 'develops';
        if (!follows || pair.here.start !== next.figure.start || found.has(keyOf(counted))) continue;
        found.set(keyOf(counted), counted);
        queue.push(counted);
      }
    }
  }
  if (found.size < 2) return [];
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted);
}

const continuing = new Set<Relation>(['develops', 'supports', 'same-origin']);

/** "At least 31 killed", then "58 killed": both could hold, but the later article knows of more. */
function hasGrown(one: Counted, other: Counted): boolean {
  const [here, there] = [one.event.article.published, other.event.article.published];
  if (!here || !there || ![one, other].every(({ event }) => casualties.has(event.event.type ?? ''))) return false;
  if (one.figure.value === other.figure.value) return false;
  return here.to < there.from ? one.figure.value < other.figure.value : there.to < here.from && other.figure.value < one.figure.value;
} // prettier-ignore

const casualties = new Set(['death', 'injury', 'arrest', 'rescue']);

/** Unique over the corpus, and sorted as the text is. */
export const keyOf = ({ event, figure }: Counted): string => `${event.key}\n${String(figure.start).padStart(9, '0')}`;
