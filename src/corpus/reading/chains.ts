import type { Interval } from './interval.ts';
import type { ActorRecord } from './names.ts';
import type { EventRecord } from './record.ts';

/** Who, where and when, of an event's own clause or, where that is silent, of an earlier telling in the article. */
export interface Circumstances {
  readonly actors: readonly ActorRecord[];
  readonly days: Interval | null;
  readonly place: ActorRecord | null;
}

/** What a later mention ("the meeting") takes over is no more than so many sentences back. */
const reach = 25;
const indefinite = new Set(
  'a an another new past previous earlier future possible potential any other some recent more'.split(' '),
);

/**
 * Follows an article's events in order: one that names nobody ("the meeting", "the trip") takes who, where and when from the last one
 * of the same stem or kind that did.
 */
export function followChains(events: readonly EventRecord[]): ReadonlyMap<EventRecord, Circumstances> {
  const last = new Map<string, EventRecord>();
  const found = new Map<EventRecord, Circumstances>();
  for (const event of events) {
    const own = { actors: [...event.agents, ...event.others], days: event.days, place: event.place };
    const donor = own.actors.length === 0 && isAgain(event) ? donorOf(event, last) : null;
    const from = donor === null ? null : found.get(donor)!;
    const circumstances =
      from === null ? own : { actors: from.actors, days: own.days ?? from.days, place: own.place ?? from.place };
    found.set(event, circumstances);
    if (own.actors.length > 0) for (const key of chainKeys(event)) last.set(key, event);
  }
  return found;
}

function donorOf(event: EventRecord, last: ReadonlyMap<string, EventRecord>): EventRecord | null {
  for (const key of chainKeys(event)) {
    const donor = last.get(key);
    if (donor && event.sentence - donor.sentence <= reach) return donor;
  }
  return null;
}

function chainKeys(event: EventRecord): readonly string[] {
  const { type } = event.event;
  const stem = event.roots[0] === undefined ? [] : [`root ${event.roots[0]}`];
  return type === null || type === 'other' || type === 'statement' ? stem : [...stem, `kind ${type}`];
}

/** Whether the words allow that the event was told before: not "a meeting", "past launches". */
function isAgain(event: EventRecord): boolean {
  const tokens = event.article.entry.article.tokens;
  for (let at = event.token - 1; at >= Math.max(0, event.token - 3); at--)
    if (indefinite.has(tokens[at]!.lower)) return false;
  return event.event.class === 'occurrence';
}
