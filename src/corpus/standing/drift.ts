import type { Stage } from '../model.ts';
import type { EventRecord } from '../reading/record.ts';
import { isDenied, isOccurrence } from './denials.ts';
import { certaintyOf } from './relation.ts';

const sureness = ['expected', 'hedged', 'attributed', 'asserted'];

/**
 * How surely each article tells a happening, by day of publication: what began as "reportedly" and stands in an article's
 * own voice later. Empty where that does not change, or only from planned to done.
 * @param members the tellings of one happening
 */
export function driftOf(members: readonly EventRecord[]): readonly Stage[] {
  const surest = new Map<string, EventRecord>();
  for (const event of members) {
    const { published } = event.article.entry.annotations;
    if (published.value === null || !isOccurrence(event) || isDenied(event) || event.event.withdraws) continue;
    const known = surest.get(event.article.id);
    if (!known || rankOf(event) > rankOf(known)) surest.set(event.article.id, event);
  }
  const stages = [...surest.values()]
    .filter(({ event }) => event.certainty !== 'expected' && event.certainty !== 'denied')
    .sort((one, other) => one.article.published!.from - other.article.published!.from || (one.key < other.key ? -1 : 1))
    .map((event) => ({
      article: event.article.id,
      published: event.article.entry.annotations.published.value!,
      certainty: certaintyOf(event),
    }));
  const isHedgedOnce = stages.some(({ certainty }) => certainty === 'hedged');
  return isHedgedOnce && new Set(stages.map(({ certainty }) => certainty)).size > 1 ? stages : [];
} // prettier-ignore

const rankOf = ({ event }: EventRecord): number => sureness.indexOf(event.certainty);
