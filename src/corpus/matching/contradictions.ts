import { daysApart, daysIn, type Interval } from '../reading/interval.ts';
import { nameAgreement, type ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';

// Log-odds taken off for what speaks against one happening, beyond what the trees have learned: the topics they learn from
// seldom tell the same sort of thing twice, a reader's folder often does.
const otherTime = 4;
const otherPersons = 2.5;
const otherActors = 0.7;

/** Dates further apart than this are of two occasions. */
const longestSlip = 14;
/** A report may carry a date a little before what it tells. */
const foretold = 14;

const betweenPersons = new Set([
  'meeting',
  'visit',
  'talks',
  'appointment',
  'resignation',
  'arrest',
  'sentence',
  'trial',
  'death',
  'injury',
  'election',
  'award',
]);

/** How much log-odds two events of different articles lose for circumstances that do not go together; 0 where nothing does. */
export function contradiction(one: EventRecord, other: EventRecord): number {
  if (one.article === other.article) return 0;
  let lost = 0;
  if (timesPart(one, other) || isForetold(one, other) || isForetold(other, one)) lost += otherTime;
  const [here, there] = [one.circumstances.actors, other.circumstances.actors];
  if (here.length > 0 && there.length > 0) {
    const kinds = [one.event.type ?? '', other.event.type ?? ''];
    if (kinds.some((kind) => betweenPersons.has(kind)) && part(persons(here), persons(there))) lost += otherPersons;
    else if (part(here, there)) lost += otherActors;
  }
  return lost;
}

/** The days that the event's own clause states; what the story around it suggests is too unsure to part two tellings. */
const statedDays = (event: EventRecord): Interval | null =>
  event.event.time?.basis === 'explicit' ? event.days : null;

function timesPart(one: EventRecord, other: EventRecord): boolean {
  const [here, there] = [statedDays(one), statedDays(other)];
  return (
    here !== null &&
    there !== null &&
    daysIn(here) <= 366 &&
    daysIn(there) <= 366 &&
    daysApart(here, there) > longestSlip
  );
}

/** Whether the one happened only after the other was told as a thing done. */
function isForetold(one: EventRecord, other: EventRecord): boolean {
  const days = statedDays(one);
  const told = other.article.published;
  return days !== null && told !== null && other.event.certainty !== 'expected' && days.from - told.to > foretold;
}

const persons = (actors: readonly ActorRecord[]): readonly ActorRecord[] =>
  actors.filter(({ actor }) => actor.type === 'person');

/** Whether both lists name somebody, and nobody stands in both. */
function part(one: readonly ActorRecord[], other: readonly ActorRecord[]): boolean {
  return (
    one.length > 0 && other.length > 0 && !one.some((here) => other.some((there) => nameAgreement(here, there) > 0))
  );
}
