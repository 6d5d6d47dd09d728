import type { Memory } from '../memory.ts';
import type { Article, Token } from '../model.ts';
import type { Models } from '../models.ts';
import type { Words } from '../syntax/words.ts';
import { isWellKnownBody } from './acronyms.ts';
import { sentenceAt, textOf, type BlockNames, type NameText } from './blockNames.ts';
import { localPass, widePass, type NamePass } from './blockPass.ts';
import { mendingBorders } from './borders.ts';
import { countryAt, opensCountryPhrase } from './countries.ts';
import { creditedIn, findingCredited, nobodyCredited } from './credited.ts';
import { mendingHeadings } from './headings.ts';
import { findingIntroduced } from './introduced.ts';
import { agreeingOnTypes } from './joinedAliases.ts';
import { keyedPass } from './keyedPass.ts';
import { withLandmarks, withoutVessels } from './landmarks.ts';
import { windowOf } from './listChanges.ts';
import { changedNames, overlaid } from './nameLists.ts';
import { nameTypes } from './nameTagger.ts';
import { retyped, spanOf } from './nameSpans.ts';
import { withoutNonActors } from './nonActors.ts';
import { splittingOwners } from './owners.ts';
import { withParliament } from './parliament.ts';
import { lastIfSameSet } from './sameTables.ts';
import { retypingShortNames } from './shortNames.ts';
import { spreadingNames } from './spread.ts';
import { StatedAliases, type StatedAlias } from './statedAliases.ts';
import { retypingBySurroundings } from './surroundings.ts';
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
 * Finds the names of articles. One is kept for each open document: a block whose words and labels stay, and of whose words
 * the rest of the article says what it said, is not looked at again.
 */
export class NameFinder {
  readonly #models: Models;
  readonly #passes: readonly NamePass[];
  readonly #aliases = new StatedAliases();
  readonly #agreeing = agreeingOnTypes(this.#aliases);
  /** The blocks of the last version, and the numbers that they are known by. */
  #labelled: readonly LabelledBlock[] = [];
  #numbers: readonly number[] = [];
  /** The bodies that the header of the article credits whose names are looked for. */
  #credited = nobodyCredited;

  constructor(models: Models) {
    this.#models = models;
    const { gazetteer } = models;
    this.#passes = [
      widePass({
        tell: toldOfArticles,
        gather: (blocks, last) => lastIfSameSet(last, wordsAfterThe(blocks)),
        change: withoutArticles,
      }),
      mendingHeadings(),
      ...mendingBorders(),
      localPass((text, names) => withParliament(text, withoutVessels(text, names))),
      keyedPass({
        tell: ({ text, names }) =>
          names.map(({ first, end, type }) => ({ key: comparableName(text.tokens, first, end), fact: type })),
        judge: typesOfName,
        areSame: haveSameOrder,
        areSameFacts: Object.is,
        change: agree,
      }),
      withoutNonActors(gazetteer),
      splittingOwners(gazetteer),
      findingCredited(() => this.#credited),
      findingIntroduced(),
      retypingShortNames(gazetteer),
      retypingBySurroundings(gazetteer),
      spreadingNames(),
      localPass(withLandmarks),
    ];
  }

  /**
   * @param words the article's different words, if they are known
   * @param memory that of the document, if kept
   */
  find(article: Article, words?: Words, memory?: Memory): FoundNames {
    const { tokens, sentences } = article;
    const labels = this.#models.names.tagSentences(
      tokens,
      sentences,
      2,
      memory && { keys: memory.keys(article), names: memory.names },
      words,
    );
    this.#credited = creditedIn(article.header, this.#credited);
    let blocks: readonly BlockNames[] = this.#label(article, labels, memory);
    for (const pass of this.#passes) blocks = pass.run(blocks);
    const stated = blocks.map((block) => this.#aliases.in(block));
    return { blocks: this.#agreeing.run(blocks), stated };
  }

  #label(article: Article, labels: readonly Uint8Array[], memory?: Memory): readonly LabelledBlock[] {
    // Without a memory no block is known again.
    const last = memory ? this.#labelled : [];
    const lastNumbers = memory ? this.#numbers : [];
    const numbers = memory?.blocksOf(article).map(({ number }) => number) ?? [];
    const { before, behind, shift } = windowOf(lastNumbers, numbers);
    this.#numbers = numbers;
    const gone = new Map<number, LabelledBlock>();
    for (let index = before; index < behind - shift; index++) gone.set(lastNumbers[index]!, last[index]!);
    this.#labelled = article.blocks.map(({ firstSentence, endSentence }, index) => {
      const isInside = index >= before && index < behind;
      const known = isInside ? gone.get(numbers[index]!) : last[index < before ? index : index - shift];
      if (known && haveSameLabels(known, labels, firstSentence)) return known;
      const text = known?.text ?? textOf(article, firstSentence, endSentence);
      const own = labels.slice(firstSentence, endSentence);
      return { text, names: labelledNames(text, own), labels: own };
    });
    return this.#labelled;
  }
}

function haveSameLabels({ labels }: LabelledBlock, all: readonly Uint8Array[], from: number): boolean {
  for (let index = 0; index < labels.length; index++) if (labels[index] !== all[from + index]) return false;
  return true;
}

/** The names of an article's blocks. */
export interface FoundNames {
  readonly blocks: readonly BlockNames[];
  /** By block: which of its names the text says to be one's; indexes count within the block. */
  readonly stated: readonly (readonly StatedAlias[])[];
}

interface LabelledBlock extends BlockNames {
  /** The labels of its sentences' tokens. */
  readonly labels: readonly Uint8Array[];
}

/** The names as the tagger has them. Odd labels begin a name of a type, the even ones behind them go on with it. */
function labelledNames({ sentences }: NameText, labels: readonly Uint8Array[]): readonly NameSpan[] {
  const names: NameSpan[] = [];
  for (const [sentence, { firstToken }] of sentences.entries()) {
    const own = labels[sentence]!;
    for (let index = 0; index < own.length;) {
      const label = own[index]!;
      const first = index++;
      if (label === 0) continue;
      const number = (label - 1) >> 1;
      while (index < own.length && own[index] === 2 * number + 2) index++;
      names.push(spanOf(firstToken + first, firstToken + index, nameTypes[number]!));
    }
  }
  return names;
}

/** Leaves the article out that stands before a name and is no part of it, and splits pairs of countries. */
function withoutArticles(text: NameText, names: readonly NameSpan[], fixed: ReadonlySet<string>): readonly NameSpan[] {
  const { tokens } = text;
  const parted = changedNames(names, (name) => {
    const { first, end, type } = name;
    const mayBeArticle = end > first + 1 && tokens[first]!.lower === 'the';
    const opens = mayBeArticle && opensSentence(text, first) && !fixed.has(tokens[first + 1]!.lower);
    const own = mayBeArticle && isArticle(tokens, first, end, opens) ? spanOf(first + 1, end, type) : name;
    return splitPair(tokens, own) ?? (own === name ? null : own);
  });
  return withCountryPhrases(text, parted);
}

function opensSentence(text: NameText, token: number): boolean {
  const { firstToken, endToken } = sentenceAt(text, token);
  return token + 1 < endToken && (token === firstToken || /["“(]/u.test(text.tokens[token - 1]!.text));
}

/** The tokens "The". */
const articleTokens = new TokenList(({ text }) => text === 'The');

/** The words that a "The" with a capital stands before inside a sentence: there it is part of the name. */
function wordsAfterThe(blocks: readonly BlockNames[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(toldOfArticles));
}

function toldOfArticles({ text }: BlockNames): readonly string[] {
  const words: string[] = [];
  const { tokens, sentences } = text;
  let sentence = 0;
  for (const token of articleTokens.of(tokens)) {
    while (sentences[sentence]!.endToken <= token) sentence++;
    const { firstToken, endToken } = sentences[sentence]!;
    if (token > firstToken && token + 1 < endToken && /[\p{L},]$/u.test(tokens[token - 1]!.text))
      words.push(tokens[token + 1]!.lower);
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
function splitPair(tokens: readonly Token[], span: NameSpan): readonly NameSpan[] | null {
  if (span.end < span.first + 3 || span.end - span.first > longestPair) return null;
  for (let at = span.first + 1; at + 1 < span.end; at++) {
    if (!/^(?:[-–—/]|and)$/u.test(tokens[at]!.text)) continue;
    if (isCountry(tokens, span.first, span.end)) return null;
    const parts = [spanOf(span.first, at, 'place'), spanOf(at + 1, span.end, 'place')] as const;
    if (parts.every(({ first, end }) => isCountry(tokens, first, end))) return parts;
  }
  return null;
}

/** The tokens that may begin a name of several words for a country or its people. */
const countryOpenings = new TokenList(({ text, lower }) => isCapitalised(text) && opensCountryPhrase(lower));

/** Names of several words for countries and their peoples ("North Korean"), whole where the tagger cut them. */
function withCountryPhrases({ tokens, sentences }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  const phrases: NameSpan[] = [];
  let sentence = 0;
  let from = 0;
  for (const first of countryOpenings.of(tokens)) {
    if (first < from) continue;
    while (sentences[sentence]!.endToken <= first) sentence++;
    for (let end = Math.min(first + 6, sentences[sentence]!.endToken); end > first + 1; end--) {
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

/** How often a name has each type, where it has several; in the order in which they are met. */
type TypeCounts = ReadonlyMap<NameType, number>;

function typesOfName(types: readonly NameType[]): TypeCounts | undefined {
  if (types.every((type) => type === types[0])) return undefined;
  const counts = new Map<NameType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** Whether types were counted as often, and met in the same order. */
function haveSameOrder(one: TypeCounts, other: TypeCounts): boolean {
  const counts = [...other];
  return (
    one.size === counts.length &&
    [...one].every(([type, count], index) => type === counts[index]![0] && count === counts[index]![1])
  );
}

/** Gives names the type that most of their mentions in the article have, bodies that everybody knows their own. */
function agree(
  { tokens }: NameText,
  names: readonly NameSpan[],
  counts: ReadonlyMap<string, TypeCounts>,
): readonly NameSpan[] {
  return changedNames(names, (name) => {
    const key = comparableName(tokens, name.first, name.end);
    let { type } = name;
    const count = counts.get(key);
    if (isWellKnownBody(key)) type = 'organization';
    else if (count) for (const [other, number] of count) if (number > count.get(type)!) type = other;
    return type === name.type ? null : retyped(name, type);
  });
}
