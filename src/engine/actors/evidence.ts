import type { Sentence } from '../model.ts';
import { fact } from '../tagging/gazetteer.ts';
import { wordClass, type WordFacts } from './wordFacts.ts';

/** How an article uses one word, all its places taken together. */
export interface WordUse {
  /** In all. */
  places: number;
  /** In lower case. */
  lower: number;
  /** With a capital where none is due for another reason. */
  capital: number;
  afterTitle: number;
  afterFirstName: number;
  beforeSurname: number;
  beforeBody: number;
  afterPlacePreposition: number;
  /** Named in brackets after a name of several words. */
  inBrackets: number;
}

/** How a sentence is set: as prose, as a Headline in Title Case, in CAPITALS, or all in small letters. */
export type SentenceCase = 'prose' | 'title' | 'capitals' | 'small';

const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'outside', 'across', 'to']);

/** Whether a sentence's capitals tell names from other words. */
export function sentenceCase(words: readonly WordFacts[], first: number, end: number): SentenceCase {
  let letters = 0;
  let capitals = 0;
  let upper = 0;
  let small = end > first && words[first]!.isWord && !words[first]!.isCapital;
  for (let index = first; index < end; index++) {
    const word = words[index]!;
    if (word.lower === 'i' && !word.isCapital) small = true;
    if (!word.isWord || word.lower.length < 4) continue;
    letters++;
    if (word.isCapital) capitals++;
    if (word.isUpper) upper++;
  }
  if (letters >= 2 && upper === letters) return 'capitals';
  if (small) return 'small';
  return letters >= 4 && capitals >= 0.75 * letters ? 'title' : 'prose';
}

/** Gathers how the words of an article are used. */
export function gatherUses(
  words: readonly WordFacts[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, WordUse>();
  for (const { firstToken, endToken } of sentences) countUses(uses, words, firstToken, endToken, 1);
  return uses;
}

/**
 * Counts how the words of one sentence are used, to what is counted already.
 * @param times how often the sentence stands there; less than 0 takes away what was counted
 */
export function countUses(
  uses: Map<string, WordUse>,
  words: readonly WordFacts[],
  first: number,
  end: number,
  times: number,
): void {
  const setting = sentenceCase(words, first, end);
  if (setting === 'capitals') return;
  for (let index = first; index < end; index++) {
    const word = words[index]!;
    if (!word.isWord) continue;
    const use = useOf(uses, word.lower);
    use.places += times;
    if (use.places === 0) {
      uses.delete(word.lower);
      continue;
    }
    if (!word.isCapital) {
      use.lower += times;
      continue;
    }
    const before = index > first ? words[index - 1]! : null;
    const after = index + 1 < end ? words[index + 1]! : null;
    if (setting === 'prose' && before !== null && before.isWord) use.capital += times;
    if (before !== null && (before.classes & (wordClass.honorific | wordClass.office)) !== 0) use.afterTitle += times;
    if (before?.isCapital && (before.facts & fact.firstName) !== 0) use.afterFirstName += times;
    if (after?.isCapital && (after.facts & fact.surname) !== 0) use.beforeSurname += times;
    if (after?.isCapital && (after.classes & (wordClass.organizationNoun | wordClass.companySuffix)) !== 0)
      use.beforeBody += times;
    if (before !== null && placePrepositions.has(before.lower)) use.afterPlacePreposition += times;
    if (before?.lower === '(' && after?.lower === ')') use.inBrackets += times;
  }
}

function useOf(uses: Map<string, WordUse>, lower: string): WordUse {
  let use = uses.get(lower);
  if (use === undefined) {
    use = {
      places: 0,
      lower: 0,
      capital: 0,
      afterTitle: 0,
      afterFirstName: 0,
      beforeSurname: 0,
      beforeBody: 0,
      afterPlacePreposition: 0,
      inBrackets: 0,
    };
    uses.set(lower, use);
  }
  return use;
}
