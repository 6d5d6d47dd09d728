import type { Memory } from '../memory.ts';
import type { Article, Token } from '../model.ts';
import type { Models } from '../models.ts';
import type { Words } from '../syntax/words.ts';
import { fact, factsOf } from '../tagging/gazetteer.ts';
import { isWellKnownBody } from './acronyms.ts';
import { mendBorders } from './borders.ts';
import { countryAt, opensCountryPhrase } from './countries.ts';
import { mendHeadings } from './headings.ts';
import { withLandmarks, withoutVessels } from './landmarks.ts';
import { changedNames, overlaid } from './nameLists.ts';
import { nameTypes } from './nameTagger.ts';
import { retyped, spanOf } from './nameSpans.ts';
import { withoutHeadlineVerbs, withoutLetters } from './nonActors.ts';
import { retypeShortNames } from './shortNames.ts';
import { spreadNames } from './spread.ts';
import { retypeBySurroundings } from './surroundings.ts';
import { TokenList } from './tokenList.ts';
import { comparableName, isCapitalised } from './words.ts';

/** What a name is the name of; `other` holds works, events, peoples and the like. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A name in the article: a half-open range of token indices and what it names. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

/**
 * Finds the names of an article in reading order; they do not overlap.
 * @param words the article's different words, if they are known
 * @param memory that of the document, if kept
 */
export function findNames(article: Article, models: Models, words?: Words, memory?: Memory): readonly NameSpan[] {
  const labels = models.names.tag(
    article.tokens,
    article.sentences,
    2,
    memory && { keys: memory.keys(article), names: memory.names },
    words,
  );
  const names: NameSpan[] = [];
  const { tokens } = article;
  const fixed = wordsAfterThe(article);
  for (const { firstToken, endToken } of article.sentences) {
    const opensSentence = (token: number): boolean =>
      token + 1 < endToken && (token === firstToken || /["“(]/u.test(tokens[token - 1]!.text));
    for (let index = firstToken; index < endToken;) {
      const label = labels[index]!;
      if (label === 0) {
        index++;
        continue;
      }
      // Odd labels begin a name of a type, the even ones behind them go on with it.
      const number = (label - 1) >> 1;
      let end = index + 1;
      while (end < endToken && labels[end] === 2 * number + 2) end++;
      const mayBeArticle = end > index + 1 && tokens[index]!.lower === 'the';
      const opens = mayBeArticle && opensSentence(index) && !fixed.has(tokens[index + 1]!.lower);
      const first = mayBeArticle && isArticle(tokens, index, end, opens) ? index + 1 : index;
      const name = { first, end, type: nameTypes[number]! };
      if (end < first + 3) names.push(name);
      else names.push(...splitPair(tokens, name));
      index = end;
    }
  }
  const agreed = agree(
    article,
    withoutVessels(article, mendBorders(article, mendHeadings(article, withCountryPhrases(article, names)))),
  );
  const isFirstName = (lower: string): boolean => (factsOf(models.gazetteer, lower) & fact.firstName) !== 0;
  const people = withoutHeadlineVerbs(article, withoutLetters(article, agreed), isFirstName);
  const short = retypeShortNames(article, people, models.gazetteer);
  const typed = retypeBySurroundings(article, short, models.gazetteer);
  return withLandmarks(article, spreadNames(article, typed));
}

/** The tokens "The". */
export const articleTokens = new TokenList(({ text }) => text === 'The');

/** The words that a "The" with a capital stands before inside a sentence: there it is part of the name. */
function wordsAfterThe(article: Article): ReadonlySet<string> {
  const words = new Set<string>();
  const { tokens, sentences } = article;
  let sentence = 0;
  for (const token of articleTokens.of(tokens)) {
    while (sentences[sentence]!.endToken <= token) sentence++;
    const { firstToken, endToken } = sentences[sentence]!;
    if (token > firstToken && token + 1 < endToken && /[\p{L},]$/u.test(tokens[token - 1]!.text))
      words.add(tokens[token + 1]!.lower);
  }
  return words;
}

/**
 * Whether a name begins with a "the" that is no part of it: small, or before a country, or with the capital of its
 * sentence only.
 */
function isArticle(tokens: readonly Token[], first: number, end: number, opens: boolean): boolean {
  if (first + 1 >= end || tokens[first]!.lower !== 'the') return false;
  return (
    opens || tokens[first]!.text === 'the' || (!isCountry(tokens, first, end) && isCountry(tokens, first + 1, end))
  );
}

function isCountry(tokens: readonly Token[], first: number, end: number): boolean {
  return countryAt(tokens, first, end) !== null;
}

/** Most tokens that the names of two countries and the hyphen between them have. */
const longestPair = 12;

/** "Russia-Ukraine" and "Chad and Niger" name two countries. */
function splitPair(tokens: readonly Token[], span: NameSpan): readonly NameSpan[] {
  if (span.end - span.first > longestPair) return [span];
  for (let at = span.first + 1; at + 1 < span.end; at++) {
    if (!/^(?:[-–—/]|and)$/u.test(tokens[at]!.text)) continue;
    if (isCountry(tokens, span.first, span.end)) return [span];
    const parts = [spanOf(span.first, at, 'place'), spanOf(at + 1, span.end, 'place')] as const;
    if (parts.every(({ first, end }) => isCountry(tokens, first, end))) return parts;
  }
  return [span];
}

/** The tokens that may begin a name of several words for a country or its people. */
export const countryOpenings = new TokenList(({ text, lower }) => isCapitalised(text) && opensCountryPhrase(lower));

/** Names of several words for countries and their peoples ("North Korean"), whole where the tagger cut them. */
function withCountryPhrases(article: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = article;
  const phrases: NameSpan[] = [];
  let sentence = 0;
  let from = 0;
  for (const first of countryOpenings.of(tokens)) {
    if (first < from) continue;
    while (article.sentences[sentence]!.endToken <= first) sentence++;
    for (let end = Math.min(first + 6, article.sentences[sentence]!.endToken); end > first + 1; end--) {
      if (!startsWithCapital(tokens[end - 1]!)) continue;
      const reference = countryAt(tokens, first, end);
      if (reference === null || (tokens[first]!.lower === 'the' && isCountry(tokens, first + 1, end))) continue;
      phrases.push({ first, end, type: reference.word === 'people' ? 'other' : 'place' });
      from = end;
      break;
    }
  }
  return overlaid(names, phrases);
}

function startsWithCapital(token: Token): boolean {
  return isCapitalised(token.text);
}

/** Gives names the type that most of their mentions in the article have, bodies that everybody knows their own. */
function agree(article: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const keyOf = ({ first, end }: NameSpan): string => comparableName(article.tokens, first, end);
  const typeOf = new Map<string, NameType>();
  /** How often each type, for the names that have several. */
  const counts = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const key = keyOf(name);
    const type = typeOf.get(key);
    if (type === undefined) typeOf.set(key, name.type);
    else if (type !== name.type) counts.set(key, new Map());
  }
  if (counts.size > 0)
    for (const name of names) {
      const count = counts.get(keyOf(name));
      count?.set(name.type, (count.get(name.type) ?? 0) + 1);
    }
  return changedNames(names, (name) => {
    const key = keyOf(name);
    let { type } = name;
    const count = counts.get(key);
    if (isWellKnownBody(key)) type = 'organization';
    else if (count) for (const [other, number] of count) if (number > count.get(type)!) type = other;
    return type === name.type ? null : retyped(name, type);
  });
}
