import type { Memory } from '../memory.ts';
import type { Article, Token } from '../model.ts';
import type { Models } from '../models.ts';
import type { Words } from '../syntax/words.ts';
import { fact, factsOf } from '../tagging/gazetteer.ts';
import { isWellKnownBody } from './acronyms.ts';
import { mendBorders, overlaid } from './borders.ts';
import { countryAt, opensCountryPhrase } from './countries.ts';
import { mendHeadings } from './headings.ts';
import { withLandmarks, withoutVessels } from './landmarks.ts';
import { retyped, spanOf } from './nameSpans.ts';
import { withoutHeadlineVerbs, withoutLetters } from './nonActors.ts';
import { retypeShortNames } from './shortNames.ts';
import { spreadNames } from './spread.ts';
import { retypeBySurroundings } from './surroundings.ts';
import { capitalsOf, comparableName, isCapitalised } from './words.ts';

/** What a name is the name of; `other` holds works, events, peoples and the like. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A name in the article: a half-open range of token indices and what it names. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

const types: ReadonlyMap<string, NameType> = new Map(
  (['person', 'organization', 'place', 'other'] as const).map((type) => [type, type]),
);

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
  const fixed = wordsAfterThe(article);
  for (const { firstToken, endToken } of article.sentences) {
    const opensSentence = (token: number): boolean =>
      token + 1 < endToken && (token === firstToken || /["“(]/u.test(article.tokens[token - 1]!.text));
    for (let index = firstToken; index < endToken;) {
      const type = labels[index] === 0 ? undefined : types.get(models.names.labels[labels[index]!]!.slice(2));
      if (type === undefined) {
        index++;
        continue;
      }
      let end = index + 1;
      while (end < endToken && models.names.labels[labels[end]!] === `I-${type}`) end++;
      const first = isArticle(
        article.tokens,
        index,
        end,
        opensSentence(index) && !fixed.has(article.tokens[index + 1]!.lower),
      )
        ? index + 1
        : index;
      names.push(...splitPair(article.tokens, { first, end, type }));
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

/** The words that a "The" with a capital stands before inside a sentence: there it is part of the name. */
function wordsAfterThe(article: Article): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { firstToken, endToken } of article.sentences)
    for (let token = firstToken + 1; token + 1 < endToken; token++)
      if (article.tokens[token]!.text === 'The' && /[\p{L},]$/u.test(article.tokens[token - 1]!.text))
        words.add(article.tokens[token + 1]!.lower);
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
  if (span.end - span.first > longestPair || isCountry(tokens, span.first, span.end)) return [span];
  for (let at = span.first + 1; at + 1 < span.end; at++) {
    if (!/^(?:[-–—/]|and)$/u.test(tokens[at]!.text)) continue;
    const parts = [spanOf(span.first, at, 'place'), spanOf(at + 1, span.end, 'place')] as const;
    if (parts.every(({ first, end }) => isCountry(tokens, first, end))) return parts;
  }
  return [span];
}

/** Names of several words for countries and their peoples ("North Korean"), whole where the tagger cut them. */
function withCountryPhrases(article: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = article;
  const phrases: NameSpan[] = [];
  let sentence = 0;
  let from = 0;
  for (const first of capitalsOf(tokens)) {
    if (first < from || !opensCountryPhrase(tokens[first]!.lower)) continue;
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
  return phrases.length === 0 ? names : overlaid(names, phrases, tokens.length);
}

function startsWithCapital(token: Token): boolean {
  return isCapitalised(token.text);
}

/** Gives names the type that most of their mentions in the article have, bodies that everybody knows their own. */
function agree(article: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const counts = new Map<string, Map<NameType, number>>();
  const keys = names.map(({ first, end }) => comparableName(article.tokens, first, end));
  names.forEach((name, index) => {
    const count = counts.get(keys[index]!) ?? new Map<NameType, number>();
    counts.set(keys[index]!, count.set(name.type, (count.get(name.type) ?? 0) + 1));
  });
  return names.map((name, index) => {
    if (isWellKnownBody(keys[index]!)) return retyped(name, 'organization');
    const count = counts.get(keys[index]!)!;
    if (count.size === 1) return name;
    let type = name.type;
    for (const [other, number] of count) if (number > count.get(type)!) type = other;
    return retyped(name, type);
  });
}
