import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import { lazily, widePass, type NamePass } from './blockPass.ts';
import { familyFirstNames } from './familyNames.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { retyped } from './nameSpans.ts';
import { comparableName, comparableWords } from './words.ts';

/** What the names of an article say of the short ones among them. */
interface LongerNames {
  /** By word: the type of the longer names that it may stand for; null where they are of several. */
  readonly longer: ReadonlyMap<string, NameType | null>;
  /** The words that a longer name of a person has. */
  readonly personal: ReadonlySet<string>;
  /** The one-word names that stand somewhere as only places do. */
  readonly located: () => ReadonlySet<string>;
}

/**
 * Gives a one-word name the type of the longer name that it shortens, where no longer name of its own type has the
 * word: "Okafor" read as a place is a person where "Grace Okafor" stands in the article. A capital's name that is no
 * person's is a place.
 */
export function retypingShortNames(gazetteer: Gazetteer): NamePass {
  return widePass({
    tell: toldOfShortNames,
    gather: gatherLonger,
    change: (text, names, table) => retypeShortNames(text, names, table, gazetteer),
  });
}

function toldOfShortNames({ text, names }: BlockNames): readonly (string | number)[] {
  return names.flatMap(({ first, end, type }) => [
    comparableName(text.tokens, first, end),
    type,
    isLocated(text, { first, end, type }) ? 1 : 0,
  ]);
}

function gatherLonger(blocks: readonly BlockNames[]): LongerNames {
  const longer = new Map<string, NameType | null>();
  const personal = new Set<string>();
  const add = (word: string, type: NameType): void => {
    const known = longer.get(word);
    longer.set(word, known === undefined || known === type ? type : null);
    if (type === 'person') personal.add(word);
  };
  for (const { text, names } of blocks)
    for (const { first, end, type } of names) {
      if (type === 'other') continue;
      const own = comparableWords(text.tokens, first, end);
      if (own.length < 2) continue;
      if (type === 'person') {
        add(own.at(-1)!, type);
        if (familyFirstNames.has(own[0]!)) add(own[0]!, type);
      } else if (type === 'organization') add(own[0]!, type);
      else for (const word of own) add(word, type);
    }
  return { longer, personal, located: lazily(() => wordsOfPlaces(blocks)) };
}

function retypeShortNames(
  text: NameText,
  names: readonly NameSpan[],
  { longer, personal, located }: LongerNames,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const { tokens } = text;
  return changedNames(names, (name) => {
    if (name.end !== name.first + 1) return null;
    const own = comparableWords(tokens, name.first, name.end);
    if (own.length !== 1) return null;
    if (name.type === 'person' && !personal.has(own[0]!) && isPlaceOnly(text, name, gazetteer))
      return retyped(name, 'place');
    const type = longer.get(own[0]!);
    if (type === undefined || type === null || type === name.type) return null;
    const facts = factsOf(gazetteer, tokens[name.first]!.lower);
    const isKnownPlace = (facts & (fact.country | fact.bigCity | fact.capital | fact.demonym)) !== 0;
    const isKnownPerson = name.type === 'person' && (facts & fact.firstName) !== 0;
    // A town often lends its name to a university: a place stays one.
    const isTown = type === 'organization' && (facts & (fact.city | fact.knownPlace)) !== 0;
    // "Jordan" after "Eddie Jordan" is he, where the article tells of nothing in, from or of a Jordan.
    const isNamesake = type === 'person' && (facts & fact.surname) !== 0 && !located().has(own[0]!);
    return (isKnownPlace && !isNamesake) || isKnownPerson || isTown ? null : retyped(name, type);
  });
}

const placing: ReadonlySet<string> = new Set(['in', 'from', 'to', 'of', 'near', 'across', 'through', 'between', ',', 'into', 'via']); // prettier-ignore

/** The one-word names that stand somewhere as only places do: behind a preposition of place, or behind another place. */
function wordsOfPlaces(blocks: readonly BlockNames[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text, names } of blocks)
    for (const name of names)
      if (isLocated(text, name)) words.add(comparableWords(text.tokens, name.first, name.end)[0] ?? '');
  return words;
}

function isLocated({ tokens }: NameText, { first, end, type }: NameSpan): boolean {
  return type !== 'person' && end === first + 1 && placing.has(tokens[first - 1]?.lower ?? '');
}

/** Whether a name is a country's, a capital's or a large city's, and nobody's. */
function isPlaceOnly({ tokens }: NameText, name: NameSpan, gazetteer: Gazetteer): boolean {
  const facts = factsOf(gazetteer, tokens[name.first]!.lower);
  const isPlace = (facts & (fact.country | fact.bigCity | fact.capital)) !== 0;
  return isPlace && (facts & (fact.firstName | fact.surname | fact.knownPerson | fact.demonym)) === 0;
}
