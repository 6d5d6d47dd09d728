import { tokensIn } from '../../engine/article/lookup.ts';
import { quoteOf } from '../../engine/article/quote.ts';
import type { Difference } from '../model.ts';
import { daysApart, daysIn } from '../reading/interval.ts';
import { nameAgreement, type ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';
import { stemOf } from '../reading/words.ts';
import { isDenied, isOccurrence } from './denials.ts';
import { sharedActors, sharedObjects, shareKind, shareWord } from './objects.ts';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const beginnings = wordSet('begin start open commence kick');
const endings = wordSet('end finish stop close conclud halt');
/** What goes on for days or comes again: two days of it contradict nothing, unless they are both its first. */
const lasting = wordSet('strike protest talks armed-conflict trial election disaster deployment aid other');
/** What is in one place: whoever is on a visit may be on another the same day. */
const placed = wordSet('meeting agreement accident attack arrest appointment death');
/** What one alone does. */
const sole = wordSet('open lead chair head win buy acquir command kill shoot found succeed');
const regions = wordSet('valley province region district county state island islands mountain mountains coast sea river lake area desert strait'); // prettier-ignore

/** Days a report may be wrong by and still mean the same occasion. */
const widestSlip = 2;

/** When, where and by whom two articles tell one deed, where both can't hold; empty where they can. */
export function circumstancesApart(here: EventRecord, there: EventRecord): readonly Difference[] {
  if (here.article === there.article || !isTold(here) || !isTold(there)) return [];
  if (!shareWord(here, there) && !shareKind(here, there)) return [];
  return [...timesApart(here, there), ...placesApart(here, there), ...agentsApart(here, there)].slice(0, 1);
}

const isTold = (event: EventRecord): boolean =>
  isOccurrence(event) && event.event.certainty !== 'expected' && !event.event.withdraws && !isDenied(event);

// ------------------------------------------------------------------------------------------------------------- times

function timesApart(here: EventRecord, there: EventRecord): Difference[] {
  const [one, other] = [here.event.time, there.event.time];
  if (one?.basis !== 'explicit' || other?.basis !== 'explicit' || !here.days || !there.days) return [];
  const phase = phaseOf(here);
  if (phase !== phaseOf(there)) return [];
  const apart = daysApart(here.days, there.days);
  const clash =
    apart === 0 || !statesDay(here) || !statesDay(there)
      ? apart <= widestSlip && clocksClash(here, there, phase)
      : apart <= widestSlip && daysClash(here, there, phase);
  return clash ? [{ field: 'date', here: one.value, there: other.value }] : [];
}

/**
 * Two days for one deed: the words must be the same and so must who does it, unless both say that it is the first day or
 * the last.
 */
function daysClash(here: EventRecord, there: EventRecord, phase: string | null): boolean {
  if (daysIn(here.days!) > 1 || daysIn(there.days!) > 1) return false;
  if (phase !== null) return true;
  return here.stems[0] === there.stems[0] && sharedActors(here.agents, there.agents) > 0;
}

function clocksClash(here: EventRecord, there: EventRecord, phase: string | null): boolean {
  const [one, other] = [here.days!.minute, there.days!.minute];
  if (one === null || other === null) return false;
  if (phase === null && lasting.has(here.event.type ?? '') && here.event.type !== 'disaster') return false;
  return Math.abs(one - other) > marginOf(here, one) + marginOf(there, other);
}

/** Minutes by which a clock time may be off: round ones are rounded, "about" says so. */
function marginOf(event: EventRecord, minute: number): number {
  const rounded = minute % 30 === 0 ? 5 : minute % 5 === 0 ? 2 : 0;
  const { start = 0, end = 0 } = event.event.time ?? {};
  const { article } = event.article.entry;
  const { first } = tokensIn(article, { start, end });
  const near = [first - 2, first - 1, first].map((at) => article.tokens[at]?.lower ?? '');
  return near.some((word) => /^(?:about|around|roughly|nearly|shortly|just|almost)$/.test(word))
    ? rounded + 15
    : rounded;
}

/** Whether the words of the time name a day, and not the hour alone. */
function statesDay(event: EventRecord): boolean {
  const { start, end } = event.event.time ?? {};
  if (start === undefined || end === undefined) return false;
  const words = quoteOf(event.article.entry.article, { start, end }).toLowerCase();
  return /[a-z]{3,}/.test(words.replaceAll(/about|around|noon|midnight|o'clock/g, ''));
}

/** Whether the words beside an event say that it begins or ends then. */
function phaseOf(event: EventRecord): 'begin' | 'end' | null {
  const { article } = event.article.entry;
  const sentence = article.sentences[event.sentence];
  if (!sentence) return null;
  const from = Math.max(sentence.firstToken, event.token - 2);
  const to = Math.min(sentence.endToken, event.token + 6);
  for (let at = from; at < to; at++) {
    const stem = stemOf(article.tokens[at]!.lower);
    if (beginnings.has(stem) || stem === 'began' || stem === 'begun') return 'begin';
    if (endings.has(stem)) return 'end';
  }
  return null;
}

// ------------------------------------------------------------------------------------------------ places and actors

const isOneDay = (here: EventRecord, there: EventRecord): boolean =>
  here.event.time?.basis === 'explicit' &&
  there.event.time?.basis === 'explicit' &&
  here.days !== null &&
  there.days !== null &&
  daysIn(here.days) === 1 &&
  daysIn(there.days) === 1 &&
  daysApart(here.days, there.days) === 0;

function placesApart(here: EventRecord, there: EventRecord): Difference[] {
  const [one, other] = [here.place, there.place];
  if (!one || !other || !placed.has(here.event.type ?? '') || here.event.type !== there.event.type) return [];
  if (!isOneDay(here, there) || ![one, other].every(isSpot) || share(one, other)) return [];
  const people = sharedActors([...here.agents, ...here.others], [...there.agents, ...there.others]);
  if (people < (here.event.type === 'meeting' ? 2 : 1)) return [];
  // "in Tolm, Ardania": one place may lie within the other.
  if (names(here, other) || names(there, one)) return [];
  return [{ field: 'place', here: one.actor.name, there: other.actor.name }];
}

/** A place that is no region: nobody says where its borders are. */
const isSpot = ({ actor, words }: ActorRecord): boolean =>
  actor.type === 'place' && !words.some((word) => regions.has(word));

const share = (one: ActorRecord, other: ActorRecord): boolean =>
  nameAgreement(one, other) > 0 || one.words.at(-1) === other.words.at(-1);

/** Whether the sentence of an event names an actor of the other article. */
const names = (event: EventRecord, actor: ActorRecord): boolean =>
  actor.words.some((word) => event.names.has(stemOf(word)));

function agentsApart(here: EventRecord, there: EventRecord): Difference[] {
  const [one, ...more] = here.agents;
  const [other, ...others] = there.agents;
  if (!one || !other || more.length > 0 || others.length > 0 || !sole.has(here.stems[0] ?? '')) return [];
  if (here.stems[0] !== there.stems[0] || one.actor.type !== 'person' || other.actor.type !== 'person') return [];
  if (one.keys.length === 0 || other.keys.length === 0 || share(one, other)) return [];
  if (!isOneDay(here, there) || sharedObjects(here, there) < 2 || names(here, other) || names(there, one)) return [];
  return [{ field: 'actor', here: one.actor.name, there: other.actor.name }];
}
