import { extendPhrase, fact, phraseFacts, phraseStart, type Gazetteer } from '../tagging/gazetteer.ts';
import { hashPair } from '../tagging/hash.ts';
import { sentenceCase, type SentenceCase, type WordUse } from './evidence.ts';
import { wordClass, type WordFacts } from './wordFacts.ts';

/** Where feature hashes of one token are put; `count` says how many there are. */
export interface FeatureList {
  readonly hashes: Int32Array;
  count: number;
}

/** Most features that a token has by where it stands. */
export const contextFeatureLimit = 64;

const settings: readonly SentenceCase[] = ['prose', 'title', 'capitals', 'small'];

/** What the features of a sentence's tokens draw on. */
export interface SentenceView {
  readonly words: readonly WordFacts[];
  readonly first: number;
  readonly end: number;
  readonly setting: SentenceCase;
  /** For each token of the sentence: first and end of its run of capitals, -1 outside one. */
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
  /** For each token the word classes in its run, and the facts of the run's first words. */
  readonly runClasses: Uint16Array;
  readonly runFacts: Uint16Array;
  /** For each token the facts of the longest known phrase over it, and where in it the token stands (0 single … 3 last). */
  readonly phrase: Uint16Array;
  readonly phrasePlace: Uint8Array;
  readonly uses: ReadonlyMap<string, WordUse>;
}

const links: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'and', '&', '-', "'s", "'", 'de', 'del', 'la', 'al', 'bin', 'von', 'van', 'der', 'du', 'da', 'di', 'el', 'on', 'in', '.', 'dos',
]); // prettier-ignore

/** Prepares a sentence: its setting, its runs of capitals, its known phrases. */
export function viewSentence(
  words: readonly WordFacts[],
  first: number,
  end: number,
  uses: ReadonlyMap<string, WordUse>,
  gazetteer: Gazetteer,
): SentenceView {
  const length = end - first;
  const setting = sentenceCase(words, first, end);
  const runFirst = new Int32Array(length).fill(-1);
  const runEnd = new Int32Array(length).fill(-1);
  const runClasses = new Uint16Array(length);
  const runFacts = new Uint16Array(length);
  for (let index = first; index < end;) {
    if (!words[index]!.isCapital) {
      index++;
      continue;
    }
    let last = index;
    for (let next = index + 1; next < end && next <= last + 3; next++) {
      if (words[next]!.isCapital) last = next;
      else if (!links.has(words[next]!.lower)) break;
    }
    let classes = 0;
    let facts = 0;
    for (let token = index; token <= last; token++) {
      classes |= words[token]!.classes;
      if (token < index + 8) facts |= words[token]!.facts & runFactKinds;
    }
    runFirst.fill(index, index - first, last + 1 - first);
    runEnd.fill(last + 1, index - first, last + 1 - first);
    runClasses.fill(classes, index - first, last + 1 - first);
    runFacts.fill(facts, index - first, last + 1 - first);
    index = last + 1;
  }
  const phrase = new Uint16Array(length);
  const phrasePlace = new Uint8Array(length);
  for (let index = first; index < end;) {
    const long = words[index]!.isWord ? longestPhrase(words, index, end, gazetteer) : null;
    if (long === null) {
      index++;
      continue;
    }
    for (let token = index; token < long.end; token++) {
      phrase[token - first] = long.facts;
      phrasePlace[token - first] = long.end === index + 1 ? 0 : token === index ? 1 : token === long.end - 1 ? 3 : 2;
    }
    index = long.end;
  }
  return { words, first, end, setting, runFirst, runEnd, runClasses, runFacts, phrase, phrasePlace, uses };
}

const runFactKinds = fact.firstName | fact.surname | fact.city | fact.country | fact.demonym;

const phraseKinds =
  fact.country | fact.demonym | fact.city | fact.bigCity | fact.knownPlace | fact.knownPerson | fact.knownOrganization |
  fact.company | fact.capital; // prettier-ignore

function longestPhrase(words: readonly WordFacts[], first: number, end: number, gazetteer: Gazetteer) {
  // What is known of the word by itself was looked up once; few words begin a longer phrase.
  const alone = words[first]!.facts;
  let found = (alone & phraseKinds) === 0 ? null : { end: first + 1, facts: alone & phraseKinds };
  if ((alone & fact.beginning) === 0) return found;
  let state = extendPhrase(phraseStart(), words[first]!.lower);
  for (let index = first + 1; index < end && index < first + 7; index++) {
    state = extendPhrase(state, words[index]!.lower);
    const facts = phraseFacts(gazetteer, state);
    if ((facts & phraseKinds) !== 0) found = { end: index + 1, facts: facts & phraseKinds };
    if ((facts & fact.beginning) === 0) break;
  }
  return found;
}

/** Hash of a neighbour's feature: which feature and how far away. */
export function neighbourFeature(hash: number, distance: number): number {
  return hashPair(hash, distance + 1000);
}

/** Features of a token's word with those beside it; appends to the list. */
export function pairFeatures({ words, first, end }: SentenceView, index: number, list: FeatureList): void {
  const word = words[index]!;
  const before = index > first ? words[index - 1]! : null;
  const after = index + 1 < end ? words[index + 1]! : null;
  add(list, 40, hashPair(before?.lowerHash ?? 1, word.lowerHash));
  add(list, 41, hashPair(word.lowerHash, after?.lowerHash ?? 2));
  add(list, 43, hashPair(before?.prefix ?? 1, word.prefix));
  add(list, 44, hashPair(word.prefix, after?.prefix ?? 2));
  add(list, 50, hashPair(before?.prefix ?? 1, after?.prefix ?? 2));
}

/**
 * Features of a token from what kinds of words it and those beside it are, and what {@link placeOf} says of it; appends
 * to the list.
 */
export function kindFeatures(view: SentenceView, index: number, list: FeatureList): void {
  const { words, first, end } = view;
  const word = words[index]!;
  const before = index > first ? words[index - 1]! : null;
  const after = index + 1 < end ? words[index + 1]! : null;
  const setting = settings.indexOf(view.setting);
  const opening = isOpening(view, index) ? 1 : 0;
  add(list, 42, hashPair(hashPair(before?.shape ?? 1, word.shape), after?.shape ?? 2));
  add(list, 45, hashPair(hashPair(word.shape, setting), opening));
  add(list, 46, hashPair(hashPair(setting, opening), (word.facts & fact.commonWord) !== 0 ? 1 : 0));
  add(list, 51, hashPair(hashPair(before?.brief ?? 1, word.brief), after?.brief ?? 2));
  if (view.runFirst[index - first]! < 0)
    add(list, 47, hashPair(followsRun(view, index) ? 1 : 0, after?.isCapital ? 1 : 0));
}

/** How many answers {@link placeOf} has. */
export const placeCount = 64;

/** How a token's sentence is set, whether the token opens it, and whether it stands in, after or before capitals. */
export function placeOf(view: SentenceView, index: number): number {
  const { words, first, end } = view;
  const place = 2 * settings.indexOf(view.setting) + (isOpening(view, index) ? 1 : 0);
  if (view.runFirst[index - first]! >= 0) return 8 * place;
  const isBefore = index + 1 < end && words[index + 1]!.isCapital;
  return 8 * place + 4 + (followsRun(view, index) ? 2 : 0) + (isBefore ? 1 : 0);
}

function followsRun({ first, runFirst }: SentenceView, index: number): boolean {
  return index > first && runFirst[index - first - 1]! >= 0;
}

/** Features of a token from the known phrase and the run of capitals that it stands in; appends to the list. */
export function spanFeatures(view: SentenceView, index: number, list: FeatureList): void {
  const at = index - view.first;
  if (view.phrase[at] !== 0) {
    const place = view.phrasePlace[at]! + (view.words[index]!.isCapital ? 0 : 4) + (view.setting === 'small' ? 8 : 0);
    add(list, 48, hashPair(view.phrase[at]!, place));
    for (let bit = 1; bit <= fact.capital; bit <<= 1)
      if ((view.phrase[at]! & bit) !== 0) add(list, 49, hashPair(bit, place));
  }
  if (view.runFirst[at]! >= 0) runFeatures(view, index, list);
}

/**
 * Features of a token from how the article uses its word; appends to the list.
 * @param index token index, within the sentence viewed
 */
export function usedFeatures(view: SentenceView, index: number, list: FeatureList): void {
  const word = view.words[index]!;
  if (view.runFirst[index - view.first]! < 0 || !word.isWord) return;
  const setting = settings.indexOf(view.setting);
  useFeatures(view.uses.get(word.lower), isOpening(view, index) ? 1 : 0, setting, list);
}

function add(list: FeatureList, kind: number, value: number): void {
  list.hashes[list.count++] = hashPair(kind, value);
}

function isOpening(view: SentenceView, index: number): boolean {
  if (index === view.first) return true;
  const before = view.words[index - 1]!;
  return (
    !before.isWord && (before.lower === '"' || before.lower === ':' || before.lower === '“' || before.lower === '(')
  );
}

function runFeatures(view: SentenceView, index: number, list: FeatureList): void {
  const { words, first, end } = view;
  const runFirst = view.runFirst[index - first]!;
  const runEnd = view.runEnd[index - first]!;
  const length = Math.min(runEnd - runFirst, 6);
  const fromStart = Math.min(index - runFirst, 4);
  const fromEnd = Math.min(runEnd - 1 - index, 4);
  const place = hashPair(fromStart, fromEnd);
  const opener = words[runFirst]!;
  const closer = words[runEnd - 1]!;
  const left = runFirst > first ? words[runFirst - 1]! : null;
  const right = runEnd < end ? words[runEnd]! : null;
  add(list, 60, hashPair(length, place));
  add(list, 61, hashPair(closer.lowerHash, Math.min(fromEnd, 1)));
  add(list, 62, hashPair(opener.lowerHash, Math.min(fromStart, 1)));
  add(list, 63, hashPair(left?.lowerHash ?? 1, Math.min(fromStart, 1)));
  add(list, 64, hashPair(right?.lowerHash ?? 2, Math.min(fromEnd, 1)));
  add(list, 65, hashPair(left?.prefix ?? 1, right?.prefix ?? 2));
  add(list, 66, hashPair(hashPair(left?.classes ?? 0, closer.classes), place));
  const classes = view.runClasses[index - first]!;
  const facts = view.runFacts[index - first]!;
  add(list, 67, hashPair(classes & ~wordClass.familyFirst, fromEnd === 0 ? 1 : 0));
  add(list, 68, hashPair(hashPair(facts, length), place));
  add(
    list,
    69,
    hashPair(
      hashPair(opener.facts & (fact.firstName | fact.surname), closer.facts & (fact.firstName | fact.surname)),
      length,
    ),
  );
  add(list, 70, hashPair(closer.prefix, place));
  add(list, 71, hashPair(opener.prefix, place));
  add(list, 72, hashPair(closer.classes, Math.min(fromEnd, 2)));
  add(list, 73, hashPair(opener.classes, Math.min(fromStart, 2)));
  add(list, 74, hashPair(left?.lowerHash ?? 1, right?.lowerHash ?? 2));
  if (length === 1) add(list, 75, hashPair(left?.prefix ?? 1, words[index]!.facts & (fact.beginning - 1)));
  add(list, 76, hashPair(left?.cluster ?? 2000, Math.min(fromStart, 1)));
  add(list, 77, hashPair(right?.cluster ?? 2000, Math.min(fromEnd, 1)));
  add(list, 78, hashPair(closer.cluster, Math.min(fromEnd, 1)));
}

/** All that {@link usedFeatures} says of a word's use, in one number: two uses of which it is the same give the same features. */
export function useInNumbers(use: WordUse | undefined): number {
  if (use === undefined) return -1;
  const { lower, capital, afterTitle, afterFirstName, beforeBody, afterPlacePreposition, beforeSurname } = use;
  let said = lower === 0 ? 0 : lower > capital ? 2 : 1;
  for (const times of [capital, afterTitle, afterFirstName, beforeBody, afterPlacePreposition, beforeSurname])
    said = 4 * said + Math.min(times, 3);
  return 4 * said + Math.min(use.inBrackets, 1);
}

function useFeatures(use: WordUse | undefined, opening: number, setting: number, list: FeatureList): void {
  if (use === undefined) return;
  const lower = use.lower === 0 ? 0 : use.lower > use.capital ? 2 : 1;
  const capital = Math.min(use.capital, 3);
  add(list, 90, hashPair(hashPair(lower, capital), hashPair(opening, setting)));
  add(list, 91, hashPair(Math.min(use.afterTitle, 2), opening));
  add(list, 92, Math.min(use.afterFirstName, 2));
  add(list, 93, Math.min(use.beforeBody, 2));
  add(list, 94, hashPair(Math.min(use.afterPlacePreposition, 3), capital));
  add(list, 95, Math.min(use.beforeSurname, 2));
  add(list, 96, hashPair(Math.min(use.inBrackets, 1), Math.min(use.capital, 2)));
}
