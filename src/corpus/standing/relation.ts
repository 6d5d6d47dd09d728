import { quoteOf } from '../../engine/article/quote.ts';
import type { Span } from '../../engine/model.ts';
import { kindsAgree } from '../../engine/events/kinds.ts';
import type { Difference, Relation } from '../model.ts';
import { daysApart, daysIn } from '../reading/interval.ts';
import { nameAgreement, type ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';
import { areDerived } from '../reading/words.ts';
import { deniesTelling, isDenied, isOccurrence } from './denials.ts';
import { circumstancesApart } from './circumstances.ts';
import { asOfApart, comparedFigures, mayClash, type FigurePair } from './figures.ts';
import { sourceInWords } from './origins.ts';

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
    if (!mayClash(here, there, pair)) continue;
    relation = figureRelation(here, there, pair) === 'develops' ? (relation ?? 'develops') : 'conflicts';
  }
  if (here.days && there.days && here.event.time && there.event.time) {
    if (here.event.time.value !== there.event.time.value) add('date', here.event.time.value, there.event.time.value);
  }
  for (const { field, here: one, there: other } of circumstancesApart(here, there)) {
    if (!differences.some((known) => known.field === field)) add(field, one, other);
    relation ??= 'conflicts';
  }
  const [claim, denial] = isDenied(here) ? [there, here] : [here, there];
  if (isDenied(denial) && isOccurrence(denial) && deniesTelling(denial, claim)) {
    relation = 'denies';
    add('certainty', certaintyOf(here), certaintyOf(there));
    if (isOlderDenial(here, there)) add('date', dateOf(here), dateOf(there));
  } else if (here.event.certainty !== there.event.certainty) add('certainty', certaintyOf(here), certaintyOf(there));
  return { relation, differences };
}

/** Days within which two bodies that count the same dead differently contradict each other. */
const sameCount = 2;

/**
 * Whether two figures for one measure contradict each other or follow each other in time. A casualty count is of the day
 * it is told: a later, higher one is a development, unless two bodies tell theirs at nearly the same time.
 */
export function figureRelation(here: EventRecord, there: EventRecord, pair: FigurePair): 'conflicts' | 'develops' {
  const asOf = asOfApart(pair);
  if (![here, there].every(({ event }) => growing.has(event.type ?? ''))) {
    const apart = asOf ?? (here.days && there.days ? daysApart(here.days, there.days) : 0);
    return apart > 0 ? 'develops' : 'conflicts';
  }
  const [first, second] = [here.article.published, there.article.published];
  if (!first || !second) return asOf === null || asOf === 0 ? 'conflicts' : 'develops';
  const apart = daysApart(first, second);
  if (apart === 0) return 'conflicts';
  const [one, other] = [here, there].map(sentenceSource);
  const isRising = first.from < second.from === pair.here.value < pair.there.value;
  return isRising && !(one && other && one !== other && apart <= sameCount) ? 'develops' : 'conflicts';
}

/** On whose word the sentence of an event stands, folded; null where the article tells it in its own voice. */
function sentenceSource(event: EventRecord): string | null {
  const told = event.event.attribution
    ? event
    : event.article.events.find(
        (other) => other.sentence === event.sentence && isOccurrence(other) && other.event.attribution !== null,
      );
  return told ? sourceInWords(told).toLowerCase() : null;
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
