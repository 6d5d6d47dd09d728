import { kindsAgree } from '../../engine/events/kinds.ts';
import { daysApart, daysIn, type Interval } from '../reading/interval.ts';
import { nameAgreement, type ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';
import { similarity } from '../reading/vectors.ts';
import { relateWords } from './features.ts';
import { stemOf } from '../reading/words.ts';

// Log-odds taken off for what speaks against one happening, beyond what the trees have learned: the topics they learn from
// seldom tell the same sort of thing twice, a reader's folder often does.
const otherTime = 4;
const otherPersons = 3;
const otherCountry = 2.5;
const severalUntimed = 1.5;
const lightWords = 3;
const otherGivers = 2.5;
const otherKind = 1;
const formerOne = 2;

/** Dates further apart than this are of two occasions. */
const longestSlip = 14;
/** No slip of a pen or of a reading explains stated dates as far apart as this: such events are never one. */
const farApart = 60;
const never = 100;
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

/** Sentences so alike are copies of each other: the same word in both tells the same. */
const copiedSentence = 0.8;
const sameWordCopied = 2.5;

/**
 * How much log-odds two events lose for circumstances that do not go together; below 0 where one sentence is a copy of the
 * other and the word is the same.
 */
export function contradiction(one: EventRecord, other: EventRecord): number {
  const former = isFormer(one) === isFormer(other) ? 0 : formerOne;
  if (one.article === other.article) return storiesPart(one, other) ? otherTime : former;
  if (one.stems[0] === other.stems[0] && similarity(one.words, other.words) >= copiedSentence) return -sameWordCopied;
  const apart = statedApart(one, other);
  let lost = apart > farApart ? never : former;
  if (apart > longestSlip || toldApart(one, other) > farApart || isForetold(one, other) || isForetold(other, one))
    lost += otherTime;
  const [here, there] = [one.circumstances.actors, other.circumstances.actors];
  if (here.length > 0 && there.length > 0) {
    const kinds = [one.event.type ?? '', other.event.type ?? ''];
    const isBetween = kinds.some((kind) => betweenPersons.has(kind));
    if (
      isBetween &&
      (part(persons(here), persons(there)) || haveOtherParties(one, other) || haveOtherTravellers(one, other))
    )
      lost += otherPersons;
  }
  if (haveOtherCountries(one, other)) lost += otherCountry;
  if ((isSeveral(one) || isSeveral(other)) && (one.days === null || other.days === null)) lost += severalUntimed;
  if (haveLightWords(one, other)) lost += lightWords;
  if (haveOtherGivers(one, other)) lost += otherGivers;
  if (haveOtherKinds(one, other)) lost += otherKind;
  return lost;
}

const formerly = /^(?:previous|prior|former|earlier|preceding|old)\b/i;

/** "The previous contract ran out": not the one that is signed now. */
function isFormer({ event, article }: EventRecord): boolean {
  const { text } = article.entry.article;
  return event.arguments.some(({ role, start, end }) => role === 'modifier' && formerly.test(text.slice(start, end)));
}

/** "put the loss at nine million" and "settled the dispute", "took part" and "took hours": a meaning in common, and nothing else. */
function haveLightWords(one: EventRecord, other: EventRecord): boolean {
  if (!isLight(one) && !isLight(other)) return false;
  if (similarity(one.arguments.all, other.arguments.all) > 0) return false;
  const isSameLight = isLight(one) && isLight(other);
  return isSameLight || !relateWords(one, other).derived;
}

const giving = new Set(['transfer', 'aid']);

/** What one side gives is not what the other gives in return. */
function haveOtherGivers(one: EventRecord, other: EventRecord): boolean {
  if (!giving.has(one.event.type ?? '') || !giving.has(other.event.type ?? '')) return false;
  return part(one.agents, other.agents);
}

/** One meaning of two words is not what is meant where their kinds do not go together: a strike and a knock at the docks. */
function haveOtherKinds(one: EventRecord, other: EventRecord): boolean {
  const [here, there] = [one.event, other.event];
  if (here.class === 'reporting' || there.class === 'reporting' || kindsAgree(here.type, there.type)) return false;
  return (
    similarity(one.arguments.all, other.arguments.all) === 0 && !one.stems.some((stem) => other.stems.includes(stem))
  );
}

/** Verbs that tell what is done only with what they are done to: "put guarantees in writing", "put the loss at 700". */
const lightStems = new Set(
  'add be bring come do expect get give go have hold keep leave let make put receive run see set take turn'
    .split(' ')
    .map(stemOf),
);

const isLight = ({ stems }: EventRecord): boolean => stems.length === 1 && lightStems.has(stems[0]!);

const determiners = new Set(
  'a an the this that his her its their our my your new two three four five six more another'.split(' '),
);

/** "missile tests", "recent visits": several happenings, or a theme; told elsewhere only where time ties them. */
function isSeveral({ event, article, token }: EventRecord): boolean {
  const text = event.text.toLowerCase();
  if (!text.endsWith('s') || text === event.lemma || event.class !== 'occurrence') return false;
  const { tokens } = article.entry.article;
  const width = event.text.split(/[\s-]+/).length;
  const before = tokens[token - 1]?.text ?? '';
  const after = tokens[token + width]?.text ?? '';
  // A verb of the third person stands behind a name and before what it governs.
  return /^\p{Ll}/u.test(before) && !/^[\p{Lu}\d]/u.test(after) && !determiners.has(after.toLowerCase());
}

/** Within one article the story's own time counts too. */
function storiesPart(one: EventRecord, other: EventRecord): boolean {
  const [here, there] = [one.days, other.days];
  return here !== null && there !== null && daysApart(here, there) > longestSlip;
}

/** A meeting or a visit is in one country. */
function haveOtherCountries(one: EventRecord, other: EventRecord): boolean {
  const [here, there] = [one.place, other.place];
  const kinds = [one.event.type ?? '', other.event.type ?? ''];
  if (
    !kinds.every((kind) => kind === 'visit' || meetings.has(kind)) ||
    here?.actor.type !== 'country' ||
    there?.actor.type !== 'country'
  )
    return false;
  return nameAgreement(here, there) === 0;
}

/** The days that the event's own clause states; what the story around it suggests is too unsure to part two tellings. */
const statedDays = (event: EventRecord): Interval | null =>
  event.event.time?.basis === 'explicit' ? event.days : null;

/** The same of what their sentences state. */
function toldApart(one: EventRecord, other: EventRecord): number {
  const told = ({ event, days }: EventRecord): Interval | null =>
    event.time?.basis === 'explicit' || event.time?.basis === 'sentence' ? days : null;
  const [here, there] = [told(one), told(other)];
  if (here === null || there === null || daysIn(here) > 366 || daysIn(there) > 366) return 0;
  return daysApart(here, there);
}

/** Days between what the clauses of two events state, where both state a time no longer than a year; else 0. */
function statedApart(one: EventRecord, other: EventRecord): number {
  const [here, there] = [statedDays(one), statedDays(other)];
  if (here === null || there === null || daysIn(here) > 366 || daysIn(there) > 366) return 0;
  return daysApart(here, there);
}

/** Whether the one happened only after the other was told as a thing done. */
function isForetold(one: EventRecord, other: EventRecord): boolean {
  const days = statedDays(one);
  const told = other.article.published;
  return days !== null && told !== null && other.event.certainty !== 'expected' && days.from - told.to > foretold;
}

const persons = (actors: readonly ActorRecord[]): readonly ActorRecord[] =>
  actors.filter(({ actor }) => actor.type === 'person');

const meetings = new Set(['meeting', 'talks', 'agreement']);

/** Two meetings of the same man with different others: each names somebody whom the other leaves out. */
function haveOtherParties(one: EventRecord, other: EventRecord): boolean {
  if (!meetings.has(one.event.type ?? '') || !meetings.has(other.event.type ?? '')) return false;
  const [here, there] = [persons(one.circumstances.actors), persons(other.circumstances.actors)];
  const lacks = (some: readonly ActorRecord[], others: readonly ActorRecord[]): boolean =>
    some.some((actor) => !others.some((known) => nameAgreement(actor, known) > 0));
  return here.length > 1 && there.length > 1 && lacks(here, there) && lacks(there, here);
}

/** Two visits by different people, whomever they see. */
function haveOtherTravellers(one: EventRecord, other: EventRecord): boolean {
  if (one.event.type !== 'visit' || other.event.type !== 'visit') return false;
  return part(persons(one.agents), persons(other.agents));
}

/** Whether both lists name somebody, and nobody stands in both. */
function part(one: readonly ActorRecord[], other: readonly ActorRecord[]): boolean {
  return (
    one.length > 0 && other.length > 0 && !one.some((here) => other.some((there) => nameAgreement(here, there) > 0))
  );
}
