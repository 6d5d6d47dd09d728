import { spanOfTokens } from '../article/lookup.ts';
import type { Article, Token } from '../model.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import { ownString } from '../ownString.ts';
import { sentenceAt, type BlockNames } from './blockNames.ts';
import { peoplesIn } from './derived.ts';
import { isAcronym } from './draft.ts';
import { forceTokens, goesOnAsName, isForce } from './forces.ts';
import { isInCapitals } from './headings.ts';
import { capitalActs } from './metonyms.ts';
import type { NameSpan } from './names.ts';
import { nationsOf, type NationMention } from './nations.ts';
import { movedSpan } from './nameSpans.ts';
import type { StatedAlias } from './statedAliases.ts';
import { isCapitalised } from './words.ts';

/** An article whose names have been found. */
export interface NamedArticle {
  readonly article: Article;
  readonly syntax: ArticleSyntax;
  readonly blocks: readonly BlockNames[];
  /** By block: which of its names the text says to be one's; indexes count within the block. */
  readonly stated: readonly (readonly StatedAlias[])[];
  /** By block: the index of its first token in the article; at the end the number of tokens. */
  readonly firsts: Int32Array;
}

/** The names that the text says to be one's; indexes count within the article. */
export function statedIn({ stated, firsts }: NamedArticle): readonly StatedAlias[] {
  return stated.flatMap((own, index) =>
    own.map(({ name, alias }) => ({
      name: movedSpan(name, firsts[index]!),
      alias: movedSpan(alias, firsts[index]!),
    })),
  );
}

/**
 * All that the actors of an article, apart from their roles, depend on in one of its blocks. Of two blocks that tell the same
 * the same borders are those of the same mentions.
 */
export interface BlockTelling {
  /** Words and numbers, among them for each mention that may come of the block where it begins and ends among `borders`. */
  readonly facts: readonly (string | number)[];
  /** The tokens of the block at which something begins or ends that is told of, ascending. */
  readonly borders: Int32Array;
}

/**
 * What a block tells those who gather its article's names.
 * @param places the words, in lower case, after which people may be called
 * @param left names of which nothing is to be told
 */
export function tellingOf(
  named: NamedArticle,
  index: number,
  places: ReadonlySet<string>,
  left: readonly NameSpan[] = [],
): BlockTelling {
  const block = named.blocks[index]!;
  const telling = new Telling(named, index);
  const { named: countries, capitals, others, sides, peoples } = nationsOf(block);
  telling.nations('country', countries);
  telling.nations('people', peoples);
  for (const capital of capitals) telling.capital(capital);
  // A name that is no actor's counts for what is told of besides.
  for (const name of others) if (name.type !== 'other' && !left.includes(name)) telling.name(name);
  for (const side of sides) telling.words('side', side, side + 1);
  for (const { name, alias } of named.stated[index]!) telling.alias(name.first, alias.first);
  for (const people of peoplesIn(block.text)) {
    const known = people.places.filter((place) => places.has(place));
    if (known.length > 0) telling.words(known.join(' '), people.token, people.token + 1);
  }
  for (const token of forceTokens.of(block.text.tokens)) telling.force(token);
  telling.edges();
  return telling.end();
}

export function areSame(one: BlockTelling, other: BlockTelling): boolean {
  return (
    one.facts.length === other.facts.length &&
    one.borders.length === other.borders.length &&
    one.facts.every((fact, index) => fact === other.facts[index])
  );
}

/** The telling of a block in the making. */
class Telling {
  readonly #article: Article;
  readonly #syntax: ArticleSyntax;
  readonly #block: BlockNames;
  readonly #from: number;
  readonly #facts: (string | number)[] = [];
  /** What the places among the borders are told of, in the order of the facts. */
  readonly #marks: number[] = [];

  constructor({ article, syntax, blocks, firsts }: NamedArticle, index: number) {
    this.#article = article;
    this.#syntax = syntax;
    this.#block = blocks[index]!;
    this.#from = firsts[index]!;
    this.#marks.push(0, this.#block.text.tokens.length);
  }

  /** Tells of some words: what they are, the original text, and where they stand. */
  words(what: string, first: number, end: number): void {
    const { tokens } = this.#block.text;
    this.#facts.push(what, end - first);
    for (let token = first; token < end; token++) this.#facts.push(tokens[token]!.text);
    const { start, end: stop } = spanOfTokens(this.#article, first + this.#from, end + this.#from);
    this.#facts.push(ownString(this.#article.text.slice(start, stop)));
    this.#marks.push(first, end);
  }

  nations(what: string, mentions: readonly NationMention[]): void {
    for (const { name, type, mention } of mentions) {
      this.words(what, mention.first, mention.end);
      this.#facts.push(name, type, mention.kind, mention.type, mention.why ?? '');
    }
  }

  capital(name: NameSpan): void {
    this.name(name);
    const from = this.#from;
    const { firstToken, endToken } = sentenceAt(this.#block.text, name.first);
    const sentence = { firstToken: firstToken + from, endToken: endToken + from };
    const { tokens } = this.#article;
    const acts = capitalActs(tokens, this.#syntax, name.first + from, name.end + from, sentence);
    this.#facts.push(acts ? 'acts' : 'capital');
  }

  name(name: NameSpan): void {
    const { first, end, type } = name;
    this.words(type, first, end);
    if (type !== 'organization') return;
    const { text } = this.#block;
    if (end === first + 1 && isAcronym(text.tokens[first]!) && isInCapitals(text, first)) this.#facts.push('capitals');
    // What stands in brackets beside another name may be short for it, also beside one at the end of the block before.
    if (this.#token(first - 1)?.text === '(') {
      this.#facts.push('(', markOf(this.#token(first - 2)), markOf(this.#token(end)), Math.min(first, 3));
      this.#marks.push(Math.max(first - 2, 0), Math.max(first - 1, 0));
    }
    this.#facts.push(markOf(this.#token(end)), Math.min(text.tokens.length - end, 3));
  }

  alias(name: number, alias: number): void {
    this.#facts.push('alias');
    this.#marks.push(name, alias);
  }

  force(token: number): void {
    this.words('force', token, token + 1);
    this.#facts.push(goesOnAsName(this.#article, this.#syntax, token + this.#from) ? 'of a name' : '');
  }

  /** Tells what the blocks beside it may ask of its first and last tokens. */
  edges(): void {
    const before = this.#token(-1);
    if (before && isForce(before.text) && goesOnAsName(this.#article, this.#syntax, this.#from - 1))
      this.#facts.push('of a name');
    const { tokens } = this.#block.text;
    this.#facts.push(isCapitalised(tokens[0]?.text ?? '') ? 'capital' : '');
    for (const token of [tokens[0], tokens.at(-2), tokens.at(-1)]) this.#facts.push(markOf(token));
  }

  end(): BlockTelling {
    const borders = Int32Array.from(this.#marks).sort();
    let count = 0;
    for (const border of borders) if (count === 0 || borders[count - 1] !== border) borders[count++] = border;
    const places = new Map<number, number>();
    for (let place = 0; place < count; place++) places.set(borders[place]!, place);
    for (const mark of this.#marks) this.#facts.push(places.get(mark)!);
    return { facts: this.#facts, borders: borders.slice(0, count) };
  }

  /** A token of the article, counted from the block's first. */
  #token(token: number): Token | undefined {
    return this.#article.tokens[token + this.#from];
  }
}

/** What is asked of a token that stands between two names or at a block's border. */
function markOf(token: Token | undefined): string {
  if (token === undefined) return '';
  const { text, lower } = token;
  if (text === '(' || text === ')' || lower === 'the') return lower;
  return /^['"’”]/u.test(text) ? '"' : '';
}
