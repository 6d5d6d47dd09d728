import { kindsAgree } from '../../engine/events/kinds.ts';
import { daysApart, daysIn, type Interval } from '../reading/interval.ts';
import { nameAgreement, type ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';
import { similarity, type WordVector } from '../reading/vectors.ts';
import type { ArticlePair } from '../stories/articlePair.ts';
import type { Kinship } from '../stories/stories.ts';

// What two events are compared by, in the order of the values that `featuresOf` gives and the trees count:
// sameStem, headStem, derived, synonyms, kindEqual, kindAgree, kindClash, stemRarity, classEqual, bothReporting,
// sameArticle, sentencesApart, articleSimilarity, sentenceSimilarity, nearSimilarity, agentAgree, agentClash,
// otherAgree, otherClash, crossAgree, shared, placeAgree, placeClash, timeSame, timeWithin, timeApart,
// timeUnknown, numbersShared, numbersClash, polarityDiffers, certaintySame, publishedApart, publishedUnknown,
// bothLead, weight, neighbours, bothOccurrence, wordsExact, nearShared, rareShared, knownShared, knownClash,
// personsClash, knownTimeSame, knownTimeApart, nameSimilarity, leadSimilarity, namesShared, namesClash, repeats,
// numbersAlike, heroesAbsent, namesAbsent, kinship, phrasesAlike, patientsAlike, patientsPart, doersAlike, doersPart,
// modifiersAlike, modifiersPart, phraseNumbersShared, phraseNumbersPart.

/** How two triggers' words are related; every part is symmetric. */
export interface WordRelation {
  readonly sameStem: boolean;
  readonly headStem: boolean;
  readonly derived: boolean;
  readonly synonyms: number;
}

/** Whether two triggers share a stem, a root or synonym classes. */
export function relateWords(one: EventRecord, other: EventRecord): WordRelation {
  const sameStem = one.stems.some((stem) => other.stems.includes(stem));
  return {
    sameStem,
    headStem: one.stems[0] === other.stems[0],
    derived:
      !sameStem && one.relations.some((relation) => isDerivation(relation) && other.relations.includes(relation)),
    synonyms: shared(one.classes, other.classes),
  };
}

const isDerivation = (relation: string): boolean => relation.startsWith('root ') || relation.startsWith('pair ');

function shared<T>(one: readonly T[], other: readonly T[]): number {
  let count = 0;
  for (const value of one) if (other.includes(value)) count++;
  return count;
}

/**
 * Compares two events by all that is listed above; the same values whichever comes first.
 * @param articles what their articles have in common
 * @param kinship whether their articles tell one story
 */
export function featuresOf(
  one: EventRecord,
  other: EventRecord,
  articles: ArticlePair,
  kinship: Kinship,
  words = relateWords(one, other),
): Float64Array {
  const a = one.event;
  const b = other.event;
  const sameArticle = one.article === other.article;
  const agents = best(one.agents, other.agents, sameArticle);
  const others = best(one.others, other.others, sameArticle);
  const crossed = Math.max(best(one.agents, other.others, sameArticle), best(one.others, other.agents, sameArticle));
  const place = one.place && other.place ? agreement(one.place, other.place, sameArticle) : -1;
  const time = compareTimes(one.days, other.days);
  const numbers = shared([...one.numbers], [...other.numbers]);
  const known = compareActors(one.circumstances.actors, other.circumstances.actors, sameArticle);
  const knownTime = compareTimes(one.circumstances.days, other.circumstances.days);
  const names = [...one.names].filter((stem) => other.names.has(stem)).length;
  const kindsKnown = a.type !== null && b.type !== null;
  const near = similarity(one.near, other.near);
  const [here, there] = [one.arguments, other.arguments];
  const counted = shared([...here.numbers], [...there.numbers]);
  return Float64Array.of(
    Number(words.sameStem),
    Number(words.headStem),
    Number(words.derived),
    Math.min(2, words.synonyms),
    Number(kindsKnown && a.type === b.type),
    Number(kindsKnown && a.type !== b.type && kindsAgree(a.type, b.type)),
    Number(kindsKnown && !kindsAgree(a.type, b.type)),
    words.sameStem ? Math.max(...one.stems.filter((stem) => other.stems.includes(stem)).map(one.article.rarity)) : 0,
    Number(a.class === b.class),
    Number(a.class === 'reporting' && b.class === 'reporting'),
    Number(sameArticle),
    sameArticle ? Math.log1p(Math.abs(one.sentence - other.sentence)) : 0,
    sameArticle ? 0 : articles.similarity,
    similarity(one.words, other.words),
    near,
    Math.max(0, agents),
    Number(agents === 0),
    Math.max(0, others),
    Number(others === 0),
    Math.max(0, crossed),
    Math.min(3, sharedParticipants(one, other, sameArticle)),
    Math.max(0, place),
    Number(place === 0),
    Number(time.same),
    Number(time.within),
    Math.log1p(time.apart),
    Number(time.unknown),
    Math.min(3, numbers),
    Number(numbers === 0 && one.numbers.size > 0 && other.numbers.size > 0),
    Number(a.polarity !== b.polarity),
    Number(a.certainty === b.certainty),
    sameArticle ? 0 : (articles.publishedApart ?? 0),
    Number(!sameArticle && articles.publishedApart === null),
    Number(one.sentence <= 1 && other.sentence <= 1),
    Math.min(a.weight, b.weight),
    neighboursShared(one, other),
    Number(a.class === 'occurrence' && b.class === 'occurrence'),
    Number(a.text.toLowerCase() === b.text.toLowerCase()),
    Math.min(4, sharedWords(one.near, other.near)),
    Math.min(6, rareWords(one, other)),
    Math.min(3, known.shared),
    Number(known.clash),
    Number(known.personsClash),
    Number(knownTime.same),
    Math.log1p(knownTime.apart),
    sameArticle ? 0 : articles.names,
    sameArticle ? 0 : articles.lead,
    Math.min(4, names),
    Number(names === 0 && one.names.size > 0 && other.names.size > 0),
    Math.log1p(Math.min(one.repeats, other.repeats)),
    numbers > 0 ? numbers / Math.max(one.numbers.size, other.numbers.size) : 0,
    sameArticle ? 0 : articles.heroesAbsent,
    sameArticle ? 0 : articles.namesAbsent,
    kinship,
    similarity(here.all, there.all),
    similarity(here.patient, there.patient),
    Number(part(here.patient, there.patient)),
    similarity(here.agent, there.agent),
    Number(part(here.agent, there.agent)),
    similarity(here.modifier, there.modifier),
    Number(part(here.modifier, there.modifier)),
    Math.min(2, counted),
    Number(counted === 0 && here.numbers.size > 0 && there.numbers.size > 0),
  );
}

function agreement(one: ActorRecord, other: ActorRecord, sameArticle: boolean): number {
  return sameArticle ? Number(one.id === other.id) : nameAgreement(one, other);
}

/** The best agreement of any two actors of two lists; -1 where a list is empty. */
function best(one: readonly ActorRecord[], other: readonly ActorRecord[], sameArticle: boolean): number {
  if (one.length === 0 || other.length === 0) return -1;
  let most = 0;
  for (const here of one) for (const there of other) most = Math.max(most, agreement(here, there, sameArticle));
  return most;
}

function sharedParticipants(one: EventRecord, other: EventRecord, sameArticle: boolean): number {
  const there = [...other.agents, ...other.others];
  return [...one.agents, ...one.others].filter((actor) =>
    there.some((known) => agreement(actor, known, sameArticle) >= 0.6),
  ).length;
}

/** How many actors two lists share; whether both name some and share none, of all and of the persons alone. */
function compareActors(
  one: readonly ActorRecord[],
  other: readonly ActorRecord[],
  sameArticle: boolean,
): { readonly shared: number; readonly clash: boolean; readonly personsClash: boolean } {
  const meet = (here: ActorRecord): boolean => other.some((there) => agreement(here, there, sameArticle) >= 0.6);
  const shared = one.filter(meet).length;
  const persons = one.filter((actor) => actor.actor.type === 'person');
  return {
    shared,
    clash: shared === 0 && one.length > 0 && other.length > 0,
    personsClash: persons.length > 0 && other.some((actor) => actor.actor.type === 'person') && !persons.some(meet),
  };
}

interface TimeRelation {
  /** Overlapping, both a few days long at most. */
  readonly same: boolean;
  /** Overlapping, one of them coarser. */
  readonly within: boolean;
  readonly apart: number;
  readonly unknown: boolean;
}

function compareTimes(one: Interval | null, other: Interval | null): TimeRelation {
  if (!one || !other) return { same: false, within: false, apart: 0, unknown: true };
  const apart = daysApart(one, other);
  const fine = daysIn(one) <= 3 && daysIn(other) <= 3;
  return { same: apart === 0 && fine, within: apart === 0 && !fine, apart, unknown: false };
}

/** How many other events of the two sentences have a stem in common. */
function neighboursShared(one: EventRecord, other: EventRecord): number {
  if (one.article === other.article && one.sentence === other.sentence) return 0;
  let count = 0;
  for (const stem of one.neighbours) if (other.neighbours.has(stem)) count++;
  return Math.min(3, count);
}

/** Whether both say something, and nothing in common. */
function part(one: WordVector, other: WordVector): boolean {
  return one.size > 0 && other.size > 0 && similarity(one, other) === 0;
}

function sharedWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const stem of one.keys()) if (other.has(stem)) count++;
  return count;
}

/** Rare words (names, mostly) that stand in both sentences. */
function rareWords(one: EventRecord, other: EventRecord): number {
  let count = 0;
  for (const stem of one.words.keys()) if (other.words.has(stem) && one.article.rarity(stem) > 0.8) count++;
  return count;
}
