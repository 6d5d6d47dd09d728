import type { Sentence } from '../model.ts';
import { fact } from '../tagging/gazetteer.ts';
import { wordClass, type WordFacts } from './wordFacts.ts';

/** How an article uses one word, all its places taken together. */
export interface WordUse {
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
  for (const { firstToken, endToken } of sentences) {
    const setting = sentenceCase(words, firstToken, endToken);
    if (setting === 'capitals') continue;
    for (let index = firstToken; index < endToken; index++) {
      const word = words[index]!;
      if (!word.isWord) continue;
      if (!word.isCapital) {
        useOf(uses, word.lower).lower++;
        continue;
      }
      const use = useOf(uses, word.lower);
      const before = index > firstToken ? words[index - 1]! : null;
      const after = index + 1 < endToken ? words[index + 1]! : null;
      if (setting === 'prose' && before !== null && before.isWord) use.capital++;
      if (before !== null && (before.classes & (wordClass.honorific | wordClass.office)) !== 0) use.afterTitle++;
      if (before?.isCapital && (before.facts & fact.firstName) !== 0) use.afterFirstName++;
      if (after?.isCapital && (after.facts & fact.surname) !== 0) use.beforeSurname++;
      if (after?.isCapital && (after.classes & (wordClass.organizationNoun | wordClass.companySuffix)) !== 0)
        use.beforeBody++;
      if (before !== null && placePrepositions.has(before.lower)) use.afterPlacePreposition++;
      if (before?.lower === '(' && after?.lower === ')') use.inBrackets++;
    }
  }
  return uses;
}

function useOf(uses: Map<string, WordUse>, lower: string): WordUse {
  let use = uses.get(lower);
  if (use === undefined) {
    use = {
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
