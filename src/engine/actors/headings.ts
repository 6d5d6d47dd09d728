import type { Article, Token } from '../model.ts';
import { sentenceAt, type BlockNames, type NameText } from './blockNames.ts';
import { lazily, widePass, type NamePass } from './blockPass.ts';
import { organizationNouns } from './bodies.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import type { NameSpan } from './names.ts';
import { formAt } from './nameForms.ts';
import { changedNames } from './nameLists.ts';
import { comparableName, isCapitalised } from './words.ts';
import { retyped } from './nameSpans.ts';

/**
 * Takes back what only the capitals of a heading made a name: "COURT" in a line all in capitals, where the article
 * writes it small elsewhere or it says no more than what kind of body it is, and what goes on after a country's name
 * ("Peru Wants Answers", "The Ukrainian Question").
 */
export function mendingHeadings(): NamePass {
  return widePass({
    gather: (blocks) => ({ told: lazily(() => timesTold(blocks)), small: lazily(() => smallWords(blocks)) }),
    asks: namesInHeading,
    change: mendHeadings,
  });
}

/** Whether a body is named where capitals may have made it. */
function namesInHeading({ text, names }: BlockNames): boolean {
  return names.some(({ first, end, type }) => {
    if (type !== 'organization' || (end === first + 1 && !isAcronym(text.tokens[first]!))) return false;
    return (formAt(text.tokens, first, end).setting ??= settingOf(text.tokens, sentenceAt(text, first))) !== 'prose';
  });
}

/** What an article says of the words in its headings. */
interface ToldOutside {
  /** How often it names each name. */
  readonly told: () => ReadonlyMap<string, number>;
  /** The words that it writes small. */
  readonly small: () => ReadonlySet<string>;
}

function mendHeadings(
  { tokens, sentences }: NameText,
  names: readonly NameSpan[],
  { told, small }: ToldOutside,
): readonly NameSpan[] {
  let sentence = 0;
  return changedNames(names, (name) => {
    const { first, end, type } = name;
    const isOne = end === first + 1;
    if (type !== 'organization' || (isOne && !isAcronym(tokens[first]!))) return null;
    while (sentences[sentence]!.endToken <= first) sentence++;
    const setting = (formAt(tokens, first, end).setting ??= settingOf(tokens, sentences[sentence]!));
    if (setting === 'prose') return null;
    if (told().get(comparableName(tokens, first, end))! > 1) return null;
    if (isOne) {
      const { lower } = tokens[first]!;
      if (setting !== 'capitals') return null;
      return organizationNouns.has(lower) || small().has(lower) ? retyped(name, 'other') : null;
    }
    for (let token = first; token < end; token++) if (organizationNouns.has(tokens[token]!.lower)) return null;
    for (let cut = Math.min(end - 1, first + 3); cut > first; cut--) {
      const country = countryAt(tokens, first, cut);
      if (country !== null) return { first, end: cut, type: country.word === 'people' ? 'other' : 'place' };
    }
    return null;
  });
}

function timesTold(blocks: readonly BlockNames[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const { text, names } of blocks)
    for (const { first, end } of names) {
      const key = comparableName(text.tokens, first, end);
      told.set(key, (told.get(key) ?? 0) + 1);
    }
  return told;
}

function smallWords(blocks: readonly BlockNames[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { text } of blocks)
    for (const token of text.tokens) if (token.text === token.lower) small.add(token.lower);
  return small;
}

/** The token after the headline; 0 where the article has none. */
export function headlineEnd({ blocks, sentences }: Article): number {
  const [first] = blocks;
  return first?.kind === 'headline' && first.endSentence > 0 ? sentences[first.endSentence - 1]!.endToken : 0;
}

type Range = NameText['sentences'][number];

/** How a line is set: as prose, with a capital on most words, or in capitals only. */
export type Setting = 'prose' | 'title' | 'capitals';

function settingOf(tokens: readonly Token[], { firstToken: first, endToken: end }: Range): Setting {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let index = first; index < end; index++) {
    const { text, lower } = tokens[index]!;
    if (text.length < 4 || text.toUpperCase() === lower) continue;
    words++;
    if (isCapitalised(text)) capitals++;
    if (text === text.toUpperCase()) upper++;
  }
  // A line that ends in a stop is a sentence, or was cut after an abbreviation.
  if (tokens[end - 1]!.text.endsWith('.')) return 'prose';
  if (words >= 2 && upper === words) return 'capitals';
  return words >= 3 && capitals >= 0.75 * words ? 'title' : 'prose';
}

/** Whether a token stands in a line all in capitals, where capitals make no acronym. */
export function isInCapitals(text: NameText, token: number): boolean {
  const { tokens } = text;
  const form = formAt(tokens, token, token + 1);
  if (form.setting !== undefined) return form.setting === 'capitals';
  form.setting = settingOf(tokens, sentenceAt(text, token));
  return form.setting === 'capitals';
}
