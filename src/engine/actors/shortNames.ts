import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import type { NamePass } from './blockPass.ts';
import { familyFirstNames } from './familyNames.ts';
import { keyedPass, type Said } from './keyedPass.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { retyped } from './nameSpans.ts';
import { comparableWords } from './words.ts';

/** What the names of an article say of a word that is a name by itself. */
interface LongerNames {
  /** The type of the longer names that it may stand for; null where they are of several, undefined where there is none. */
  readonly longer: NameType | null | undefined;
  /** Whether a longer name of a person has it. */
  readonly isPersonal: boolean;
  /** Whether it stands somewhere as only places do. */
  readonly isLocated: boolean;
}

/** What a name says of a word: the type of the longer name that has it, or that it is a name by itself, perhaps where places stand. */
type WordFact = Exclude<NameType, 'other'> | 'alone' | 'located';

/**
 * Gives a one-word name the type of the longer name that it shortens, where no longer name of its own type has the
 * word: "Okafor" read as a place is a person where "Grace Okafor" stands in the article. A capital's name that is no
 * person's is a place.
 */
export function retypingShortNames(gazetteer: Gazetteer): NamePass {
  return keyedPass<WordFact, LongerNames>({
    tell: toldOfWords,
    judge: longerNames,
    areSame: (one, other) =>
      one.longer === other.longer && one.isPersonal === other.isPersonal && one.isLocated === other.isLocated,
    areSameFacts: Object.is,
    change: (text, names, known) => retypeShortNames(text, names, known, gazetteer),
  });
}

function toldOfWords({ text, names }: BlockNames): readonly Said<WordFact>[] {
  const said: Said<WordFact>[] = [];
  for (const name of names) {
    const { first, end, type } = name;
    const own = comparableWords(text.tokens, first, end);
    if (end === first + 1) said.push({ key: own[0] ?? '', fact: isLocated(text, name) ? 'located' : 'alone' });
    if (type === 'other' || own.length < 2) continue;
    if (type === 'person') {
      said.push({ key: own.at(-1)!, fact: type });
      if (familyFirstNames.has(own[0]!)) said.push({ key: own[0]!, fact: type });
    } else if (type === 'organization') said.push({ key: own[0]!, fact: type });
    else for (const word of own) said.push({ key: word, fact: type });
  }
  return said;
}

function longerNames(facts: readonly WordFact[]): LongerNames | undefined {
  let longer: NameType | null | undefined;
  let isPersonal = false;
  let isLocated = false;
  let isTold = false;
  for (const fact of facts) {
    if (fact === 'alone') continue;
    isTold = true;
    if (fact === 'located') isLocated = true;
    else longer = longer === undefined || longer === fact ? fact : null;
    if (fact === 'person') isPersonal = true;
  }
  return isTold ? { longer, isPersonal, isLocated } : undefined;
}

function retypeShortNames(
  text: NameText,
  names: readonly NameSpan[],
  known: ReadonlyMap<string, LongerNames>,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const { tokens } = text;
  return changedNames(names, (name) => {
    if (name.end !== name.first + 1) return null;
    const own = comparableWords(tokens, name.first, name.end);
    if (own.length !== 1) return null;
    const told = known.get(own[0]!);
    if (name.type === 'person' && told?.isPersonal !== true && isPlaceOnly(text, name, gazetteer))
      return retyped(name, 'place');
    const type = told?.longer;
    if (told === undefined || type === undefined || type === null || type === name.type) return null;
    const facts = factsOf(gazetteer, tokens[name.first]!.lower);
    const isKnownPlace = (facts & (fact.country | fact.bigCity | fact.capital | fact.demonym)) !== 0;
    const isKnownPerson = name.type === 'person' && (facts & fact.firstName) !== 0;
    // A town often lends its name to a university: a place stays one.
    const isTown = type === 'organization' && (facts & (fact.city | fact.knownPlace)) !== 0;
    // "Jordan" after "Eddie Jordan" is he, where the article tells of nothing in, from or of a Jordan.
    const isNamesake = type === 'person' && (facts & fact.surname) !== 0 && !told.isLocated;
    return (isKnownPlace && !isNamesake) || isKnownPerson || isTown ? null : retyped(name, type);
  });
}

const placing: ReadonlySet<string> = new Set(['in', 'from', 'to', 'of', 'near', 'across', 'through', 'between', ',', 'into', 'via']); // prettier-ignore

/** Whether a one-word name stands as only places do: behind a preposition of place, or behind another place. */
function isLocated({ tokens }: NameText, { first, end, type }: NameSpan): boolean {
  return type !== 'person' && end === first + 1 && placing.has(tokens[first - 1]?.lower ?? '');
}

/** Whether a name is a country's, a capital's or a large city's, and nobody's. */
function isPlaceOnly({ tokens }: NameText, name: NameSpan, gazetteer: Gazetteer): boolean {
  const facts = factsOf(gazetteer, tokens[name.first]!.lower);
  const isPlace = (facts & (fact.country | fact.bigCity | fact.capital)) !== 0;
  return isPlace && (facts & (fact.firstName | fact.surname | fact.knownPerson | fact.demonym)) === 0;
}
