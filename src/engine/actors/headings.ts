import type { Article, Token } from '../model.ts';
import { organizationNouns } from './bodies.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import type { NameSpan } from './names.ts';
import { retyped } from './nameSpans.ts';
import { comparableWords, isCapitalised } from './words.ts';

/**
 * Takes back what only the capitals of a heading made a name: "COURT" in a line all in capitals, where the article
 * writes it small elsewhere or it says no more than what kind of body it is, and what goes on after a country's name
 * ("Peru Wants Answers", "The Ukrainian Question").
 */
export function mendHeadings(article: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens, sentences } = article;
  let small: ReadonlySet<string> | null = null;
  const told = new Map<string, number>();
  const keys = names.map(({ first, end }) => comparableWords(tokens, first, end).join(' '));
  for (const key of keys) told.set(key, (told.get(key) ?? 0) + 1);
  let sentence = 0;
  let setting: Setting | null = null;
  return names.map((name, index) => {
    if (name.type !== 'organization' || told.get(keys[index]!)! > 1) return name;
    while (sentences[sentence]!.endToken <= name.first) {
      sentence++;
      setting = null;
    }
    const { first, end } = name;
    const isOne = end === first + 1;
    if (isOne && !isAcronym(tokens[first]!)) return name;
    const { firstToken, endToken } = sentences[sentence]!;
    setting ??= settingOf(tokens, firstToken, endToken);
    if (setting === 'prose') return name;
    if (isOne) {
      const { lower } = tokens[first]!;
      if (setting !== 'capitals') return name;
      small ??= new Set(tokens.filter((token) => token.text === token.lower).map((token) => token.lower));
      return organizationNouns.has(lower) || small.has(lower) ? retyped(name, 'other') : name;
    }
    for (let token = first; token < end; token++) if (organizationNouns.has(tokens[token]!.lower)) return name;
    for (let cut = Math.min(end - 1, first + 3); cut > first; cut--) {
      const country = countryAt(tokens, first, cut);
      if (country !== null) return { first, end: cut, type: country.word === 'people' ? 'other' : 'place' };
    }
    return name;
  });
}

/** How a line is set: as prose, with a capital on most words, or in capitals only. */
type Setting = 'prose' | 'title' | 'capitals';

function settingOf(tokens: readonly Token[], first: number, end: number): Setting {
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

const settings = new WeakMap<Article, readonly Setting[]>();

/** Whether a token stands in a line all in capitals, where capitals make no acronym. */
export function isInCapitals(article: Article, token: number): boolean {
  const { tokens, sentences } = article;
  let known = settings.get(article);
  if (known === undefined) {
    known = sentences.map(({ firstToken, endToken }) => settingOf(tokens, firstToken, endToken));
    settings.set(article, known);
  }
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return known[low] === 'capitals';
}
