import { daysApart, daysIn, type Interval } from '../reading/interval.ts';
import type { ArticleRecord } from '../reading/record.ts';
import { valueOf, type Trees } from '../trees.ts';
import type { ArticlePair } from './articlePair.ts';

/** What of an article tells its story from others, computed once. */
export interface Outline {
  readonly article: ArticleRecord;
  /** Digits that stand in it ("2400", "6.5"). */
  readonly numbers: ReadonlySet<string>;
  /** First stems of its events. */
  readonly deeds: ReadonlySet<string>;
  /** Days that its clauses state, the first ones. */
  readonly days: readonly Interval[];
  /** What other articles can recognise its actors by, and its persons. */
  readonly actorKeys: ReadonlySet<string>;
  readonly persons: readonly (readonly string[])[];
  readonly others: readonly (readonly string[])[];
  /** Sum of its words' weights. */
  readonly weight: number;
}

/** What two articles are compared by, and whether anything ties them to one occasion. */
export interface StoryComparison {
  readonly features: Float64Array;
  /**
   * A day, a figure, or the days of publication may tie them to one. Between two countries something is always going on:
   * their names alone tie nothing, and it stays open. `apart` where they were published at different times.
   */
  readonly occasion: 'shared' | 'open' | 'apart';
}

/** Most log-odds of two articles that nothing ties to one occasion: never a clear story by themselves. */
const withoutOccasion = 0.9;
/** Log-odds lost where the days of publication are far apart. */
const otherOccasion = 3;

/** Log-odds that two articles tell one story. */
export function storyLogOdds(trees: Trees, { features, occasion }: StoryComparison): number {
  const found = valueOf(trees, features);
  if (occasion === 'shared') return found;
  return Math.min(found, withoutOccasion) - (occasion === 'apart' ? otherOccasion : 0);
}

/** Days between publications within which one occasion is reported, and beyond which it is not. */
const [reported, forgotten] = [21, 60];
/** A stated time no longer than this is an occasion. */
const longestOccasion = 7;

/** A text that states thousands of days must not take for ever to compare. */
const mostDays = 30;

/** Reads off what {@link compareStories} compares. */
export function outlineOf(article: ArticleRecord): Outline {
  const actors = [...article.actors.values()];
  const isPerson = ({ actor }: (typeof actors)[number]): boolean => actor.type === 'person';
  const stated = article.events.flatMap(({ days, event }) => (days && event.time?.basis === 'explicit' ? [days] : []));
  let weight = 0;
  for (const each of article.words.values()) weight += each;
  return {
    article,
    numbers: new Set(article.events.flatMap((event) => [...event.numbers])),
    deeds: new Set(article.events.map((event) => event.stems[0] ?? '')),
    days: stated.slice(0, mostDays),
    actorKeys: new Set(actors.flatMap((actor) => actor.keys)),
    persons: actors.filter(isPerson).map((actor) => actor.keys),
    others: actors.filter((actor) => !isPerson(actor)).map((actor) => actor.keys),
    weight,
  };
}

const nothingStated = 9;

/** Articles that name as many countries between them may tell of a long-running matter. */
const mostCountries = 2;

/** The fewer of the countries of either that the other knows too: one article may split what the other takes for one. */
function countriesShared(one: Outline, other: Outline): number {
  const countries = ({ article }: Outline): readonly (readonly string[])[] =>
    [...article.actors.values()].filter(({ actor }) => actor.type === 'country').map(({ keys }) => keys);
  return Math.min(known(countries(one), other), known(countries(other), one));
}

// What two articles are compared by, in the order of the values that `compareStories` gives and the trees count:
// similarity, names, heroesAbsent, namesAbsent, lead, publishedApart, topicsShared, numbersShared, numbersAlike,
// actorsShared, personsShared, personsAlike, persons, coveredMost, coveredLeast, deedsAlike, statedApart, statedSame,
// wordsFewest, wordsMost.

/** Compares two articles by all that is listed above; the same whichever comes first. */
export function compareStories(one: Outline, other: Outline, pair: ArticlePair): StoryComparison {
  const topics = new Set(one.article.topics);
  const numbers = sharedBy(one.numbers, other.numbers);
  const persons = known(one.persons, other) + known(other.persons, one);
  const fewestPersons = Math.min(one.persons.length, other.persons.length);
  const covered = [coverage(one, other), coverage(other, one)];
  const words = [one.article.words.size, other.article.words.size];
  let nearest = nothingStated;
  let sameDays = 0;
  let isOneDay = false;
  for (const here of one.days)
    for (const there of other.days) {
      const apart = daysApart(here, there);
      nearest = Math.min(nearest, Math.log1p(apart));
      if (apart === 0) sameDays++;
      if (apart === 0 && daysIn(here) <= longestOccasion && daysIn(there) <= longestOccasion) isOneDay = true;
    }
  const features = Float64Array.of(
    pair.similarity,
    pair.names,
    pair.heroesAbsent,
    pair.namesAbsent,
    pair.lead,
    pair.publishedApart ?? -1,
    other.article.topics.filter((topic) => topics.has(topic)).length,
    numbers,
    numbers / Math.max(1, Math.min(one.numbers.size, other.numbers.size)),
    (persons + known(one.others, other) + known(other.others, one)) / 2,
    persons / 2,
    persons / 2 / Math.max(1, fewestPersons),
    fewestPersons,
    Math.max(...covered),
    Math.min(...covered),
    sharedBy(one.deeds, other.deeds) / Math.max(1, Math.min(one.deeds.size, other.deeds.size)),
    nearest,
    Math.min(3, sameDays),
    Math.log(Math.max(1, Math.min(...words))),
    Math.log(Math.max(1, ...words)),
  );
  const apart = pair.publishedApart === null ? null : Math.expm1(pair.publishedApart);
  const isShared =
    isOneDay || numbers > 0 || (apart !== null && apart <= reported) || countriesShared(one, other) < mostCountries;
  return { features, occasion: apart !== null && apart > forgotten ? 'apart' : isShared ? 'shared' : 'open' };
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const value of one) if (other.has(value)) count++;
  return count;
}

/** How many actors the other article knows by one of their names. */
function known(actors: readonly (readonly string[])[], { actorKeys }: Outline): number {
  return actors.filter((keys) => keys.some((key) => actorKeys.has(key))).length;
}

/** The share of an article's words, by weight, that the other has too. */
function coverage({ article, weight }: Outline, other: Outline): number {
  let sum = 0;
  for (const [stem, each] of article.words) if (other.article.words.has(stem)) sum += each;
  return weight > 0 ? sum / weight : 0;
}
