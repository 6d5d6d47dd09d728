import type { Article } from '../model.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { familyFirstNames } from './familyNames.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { retyped } from './nameSpans.ts';
import { comparableWords } from './words.ts';

/**
 * Gives a one-word name the type of the longer name that it shortens, where no longer name of its own type has the
 * word: "Okafor" read as a place is a person where "Grace Okafor" stands in the article. A capital's name that is no
 * person's is a place.
 */
export function retypeShortNames(
  article: Article,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  /** By word: the type of the longer names that it may stand for; null where they are of several. */
  const longer = new Map<string, NameType | null>();
  /** The words that a longer name of a person has. */
  const personal = new Set<string>();
  const add = (word: string, type: NameType): void => {
    const known = longer.get(word);
    longer.set(word, known === undefined || known === type ? type : null);
    if (type === 'person') personal.add(word);
  };
  for (const { first, end, type } of names) {
    const own = comparableWords(article.tokens, first, end);
    if (own.length < 2 || type === 'other') continue;
    if (type === 'person') {
      add(own.at(-1)!, type);
      if (familyFirstNames.has(own[0]!)) add(own[0]!, type);
    } else if (type === 'organization') add(own[0]!, type);
    else for (const word of own) add(word, type);
  }
  let located: ReadonlySet<string> | null = null;
  return changedNames(names, (name) => {
    if (name.end !== name.first + 1) return null;
    const own = comparableWords(article.tokens, name.first, name.end);
    if (own.length !== 1) return null;
    if (name.type === 'person' && !personal.has(own[0]!) && isPlaceOnly(article, name, gazetteer))
      return retyped(name, 'place');
    const type = longer.get(own[0]!);
    if (type === undefined || type === null || type === name.type) return null;
    const facts = factsOf(gazetteer, article.tokens[name.first]!.lower);
    const isKnownPlace = (facts & (fact.country | fact.bigCity | fact.capital | fact.demonym)) !== 0;
    const isKnownPerson = name.type === 'person' && (facts & fact.firstName) !== 0;
    // A town often lends its name to a university: a place stays one.
    const isTown = type === 'organization' && (facts & (fact.city | fact.knownPlace)) !== 0;
    // "Jordan" after "Eddie Jordan" is he, where the article tells of nothing in, from or of a Jordan.
    const isNamesake =
      type === 'person' && (facts & fact.surname) !== 0 && !(located ??= wordsOfPlaces(article, names)).has(own[0]!);
    return (isKnownPlace && !isNamesake) || isKnownPerson || isTown ? null : retyped(name, type);
  });
}

const placing: ReadonlySet<string> = new Set(['in', 'from', 'to', 'of', 'near', 'across', 'through', 'between', ',', 'into', 'via']); // prettier-ignore

/** The one-word names that stand somewhere as only places do: behind a preposition of place, or behind another place. */
function wordsOfPlaces({ tokens }: Article, names: readonly NameSpan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, end, type } of names)
    if (type !== 'person' && end === first + 1 && placing.has(tokens[first - 1]?.lower ?? ''))
      words.add(comparableWords(tokens, first, end)[0] ?? '');
  return words;
}

/** Whether a name is a country's, a capital's or a large city's, and nobody's. */
function isPlaceOnly(article: Article, name: NameSpan, gazetteer: Gazetteer): boolean {
  const facts = factsOf(gazetteer, article.tokens[name.first]!.lower);
  const isPlace = (facts & (fact.country | fact.bigCity | fact.capital)) !== 0;
  return isPlace && (facts & (fact.firstName | fact.surname | fact.knownPerson | fact.demonym)) === 0;
}
