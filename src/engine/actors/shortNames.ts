import type { Article } from '../model.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import { familyFirstNames } from './familyNames.ts';
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
  const words = names.map(({ first, end }) => comparableWords(article.tokens, first, end));
  /** By word: the types of the longer names that it may stand for. */
  const longer = new Map<string, Set<NameType>>();
  const add = (word: string, type: NameType): void => {
    longer.set(word, (longer.get(word) ?? new Set<NameType>()).add(type));
  };
  names.forEach(({ type }, index) => {
    const own = words[index]!;
    if (own.length < 2 || type === 'other') return;
    if (type === 'person') {
      add(own.at(-1)!, type);
      if (familyFirstNames.has(own[0]!)) add(own[0]!, type);
    } else if (type === 'organization') add(own[0]!, type);
    else for (const word of own) add(word, type);
  });
  const located = wordsOfPlaces(article, names);
  return names.map((name, index) => {
    const own = words[index]!;
    if (own.length !== 1 || name.end !== name.first + 1) return name;
    const types = longer.get(own[0]!);
    if (name.type === 'person' && types?.has('person') !== true && isPlaceOnly(article, name, gazetteer))
      return retyped(name, 'place');
    if (types === undefined || types.has(name.type) || types.size !== 1) return name;
    const [type] = types;
    const facts = factsOf(gazetteer, article.tokens[name.first]!.lower);
    const isKnownPlace = (facts & (fact.country | fact.bigCity | fact.capital | fact.demonym)) !== 0;
    const isKnownPerson = name.type === 'person' && (facts & fact.firstName) !== 0;
    // A town often lends its name to a university: a place stays one.
    const isTown = type === 'organization' && (facts & (fact.city | fact.knownPlace)) !== 0;
    // "Jordan" after "Eddie Jordan" is he, where the article tells of nothing in, from or of a Jordan.
    const isNamesake = type === 'person' && !located.has(own[0]!) && (facts & fact.surname) !== 0;
    return type === undefined || (isKnownPlace && !isNamesake) || isKnownPerson || isTown ? name : retyped(name, type);
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
