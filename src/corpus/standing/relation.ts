import { quoteOf } from '../../engine/article/quote.ts';
import type { Span } from '../../engine/model.ts';
import { kindsAgree } from '../../engine/events/kinds.ts';
import type { Difference, Relation } from '../model.ts';
import { daysApart, daysIn } from '../reading/interval.ts';
import { nameAgreement, type ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';
import { areDerived } from '../reading/words.ts';
import { deniesTelling, isDenied, isOccurrence } from './denials.ts';
import { asOfApart, comparedFigures } from './figures.ts';

/** How another telling stands to this one, before origins are looked at. */
export interface Standing {
  readonly relation: Extract<Relation, 'conflicts' | 'denies' | 'develops' | 'corrects'> | null;
  readonly differences: readonly Difference[];
}

// Counts that grow while news comes in.
const growing = new Set(['death', 'injury', 'disaster', 'accident', 'arrest', 'rescue', 'armed-conflict', 'protest']);

/** Compares two tellings of one happening: numbers, dates, denial. Which came later is read off the articles' dates. */
export function standingOf(here: EventRecord, there: EventRecord): Standing {
  const differences: Difference[] = [];
  let relation: Standing['relation'] = null;
  const add = (field: Difference['field'], one: string, other: string): void => {
    differences.push({ field, here: one, there: other });
  };
  for (const pair of comparedFigures(here, there)) {
    // What a correction quotes is no telling of its own.
    if (pair.compatible || here.event.withdraws || there.event.withdraws) continue;
    add('quantity', words(here, pair.here), words(there, pair.there));
    const apart = asOfApart(pair) ?? publishedApart(here, there);
    const grows = growing.has(here.event.type ?? '') || growing.has(there.event.type ?? '');
    relation =
      apart !== null && apart > 0 && (grows || (asOfApart(pair) ?? 0) > 0) ? (relation ?? 'develops') : 'conflicts';
  }
  if (here.days && there.days && here.event.time && there.event.time) {
    if (here.event.time.value !== there.event.time.value) add('date', here.event.time.value, there.event.time.value);
    if (relation === null && datesClash(here, there)) relation = 'conflicts';
  }
  const [claim, denial] = isDenied(here) ? [there, here] : [here, there];
  if (isDenied(denial) && isOccurrence(denial) && deniesTelling(denial, claim)) {
    relation = 'denies';
    add('certainty', certaintyOf(here), certaintyOf(there));
    if (isOlderDenial(here, there)) add('date', dateOf(here), dateOf(there));
  } else if (here.event.certainty !== there.event.certainty) add('certainty', certaintyOf(here), certaintyOf(there));
  return { relation, differences };
}

/** Days a report may be wrong by and still mean the same occasion. */
const widestSlip = 2;

/**
 * Two tellings of one beginning or end that both state its day, and not the same: the words must be the same, for an event
 * that goes on has many days.
 */
function datesClash(here: EventRecord, there: EventRecord): boolean {
  const apart = daysApart(here.days!, there.days!);
  return (
    apart > 0 &&
    apart <= widestSlip &&
    daysIn(here.days!) === 1 &&
    daysIn(there.days!) === 1 &&
    here.article !== there.article &&
    [here, there].every(
      ({ event }) =>
        event.time?.basis === 'explicit' && event.certainty !== 'expected' && event.withdraws === undefined,
    ) &&
    here.stems[0] === there.stems[0] &&
    here.event.class === 'occurrence' &&
    here.event.participants.some(({ role }) => role === 'agent') &&
    nameAgreementOfAgents(here, there)
  );
}

function nameAgreementOfAgents(here: EventRecord, there: EventRecord): boolean {
  return here.agents.some((one) => there.agents.some((other) => nameAgreement(one, other) === 1));
}

/** How surely a telling has it, for a reader. */
export function certaintyOf({ event }: EventRecord): string {
  return event.certainty === 'attributed' ? "on another's word" : event.certainty;
}

/** Whether the denial was published before what it denies: it does not speak to it. */
export function isOlderDenial(here: EventRecord, there: EventRecord): boolean {
  const denied = isDenied(here) ? here : there;
  const claim = denied === here ? there : here;
  return Boolean(
    denied.article.published && claim.article.published && denied.article.published.to < claim.article.published.from,
  );
}

/** The telling's publication date, for a reader. */
export function dateOf(event: EventRecord): string {
  return event.article.entry.annotations.published.value ?? 'date not stated';
}

function publishedApart(one: EventRecord, other: EventRecord): number | null {
  return one.article.published && other.article.published
    ? daysApart(one.article.published, other.article.published)
    : null;
}

const words = (event: EventRecord, span: Span): string => quoteOf(event.article.entry.article, span, 60);

/** Why two events are taken for one happening, in plain words. */
export function whySame(one: EventRecord, other: EventRecord): readonly string[] {
  const why: string[] = [];
  const [a, b] = [one.event, other.event];
  if (one.stems[0] === other.stems[0]) why.push(`the same word: ${a.lemma === '' ? a.text : a.lemma}`);
  else if (a.type !== null && a.type === b.type) why.push(`the same kind: ${a.type.replace('-', ' ')}`);
  else if (one.stems.some((stem) => other.stems.some((there) => areDerived(stem, there))))
    why.push(`related words: ${a.text}, ${b.text}`);
  else if (one.classes.some((known) => other.classes.includes(known)))
    why.push(`words of one meaning: ${a.text}, ${b.text}`);
  else if (a.type !== null && b.type !== null && kindsAgree(a.type, b.type))
    why.push(`kinds that go together: ${a.type}, ${b.type}`);
  const actors = sharedActors(one, other);
  if (actors.length > 0) why.push(`the same actors: ${actors.join(', ')}`);
  if (one.place && other.place && sameActor(one, one.place, other.place, other))
    why.push(`the same place: ${one.place.actor.name}`);
  if (one.days && other.days && daysApart(one.days, other.days) === 0) why.push(`dates agree: ${narrower(one, other)}`);
  const rare = [...one.words.keys()].filter((stem) => other.words.has(stem)).length;
  if (why.length < 2 && rare > 0) why.push(`the sentences share ${String(rare)} words`);
  if (why.length === 0) why.push('the same happening by way of other tellings');
  return why;
}

function narrower(one: EventRecord, other: EventRecord): string {
  const finer = daysIn(one.days!) <= daysIn(other.days!) ? one : other;
  return finer.event.time?.value ?? '';
}

function sameActor(one: EventRecord, here: ActorRecord, there: ActorRecord, other: EventRecord): boolean {
  return one.article === other.article ? here.id === there.id : nameAgreement(here, there) >= 0.6;
}

function sharedActors(one: EventRecord, other: EventRecord): string[] {
  const there = [...other.agents, ...other.others];
  const names = [...one.agents, ...one.others].filter((actor) =>
    there.some((known) => sameActor(one, actor, known, other)),
  );
  return [...new Set(names.map((actor) => actor.actor.name))].slice(0, 4);
}
