import { lemmaOf } from './lemma.ts';
import type { SyntaxModel } from './load.ts';
import type { PartOfSpeech, Syntax } from './model.ts';
import type { Words } from './words.ts';

/** What was read of each token of an article, in the numbers of the model that read it; parallel to the tokens. */
export interface ParsedTokens {
  readonly tags: Int32Array;
  /** How many tokens behind each token its head stands, less than 0 before it; 0 for the root of its sentence. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/**
 * The reading of an article's clauses. It is kept in numbers and spelt out only for the tokens that are asked for: of an
 * article that is typed in, next to none are.
 */
export class ArticleSyntax {
  /** The article's different words, described once: the taggers that come after read them too. */
  readonly words: Words;
  readonly #tags: Int32Array;
  readonly #heads: Int32Array;
  readonly #relations: Uint8Array;
  readonly #model: SyntaxModel;
  /** Lemma by (word, tag) pair, made once. */
  readonly #lemmas: Map<number, string>;

  constructor(parsed: ParsedTokens, words: Words, model: SyntaxModel, lemmas: Map<number, string>) {
    this.words = words;
    this.#tags = parsed.tags;
    this.#heads = parsed.heads;
    this.#relations = parsed.relations;
    this.#model = model;
    this.#lemmas = lemmas;
  }

  /** Part of speech of a token of the article; undefined behind the last. */
  tagOf(token: number): PartOfSpeech | undefined {
    return this.#model.tags[this.#tags[token]!];
  }

  /** Penn Treebank tag of a token of the article; undefined behind the last. */
  fineTagOf(token: number): string | undefined {
    return this.#model.fineTags[this.#tags[token]!];
  }

  /** Index of a token's head in `Article.tokens`; -1 for the root of its sentence. */
  headOf(token: number): number {
    const distance = this.#heads[token]!;
    return distance === 0 ? -1 : token + distance;
  }

  relationOf(token: number): string {
    return this.#model.relations[this.#relations[token]!]!;
  }

  lemmaOf(token: number): string {
    const tag = this.#tags[token]!;
    const word = this.words.ofToken[token]!;
    const pair = this.words.id[word]! * this.#model.tags.length + tag;
    let lemma = this.#lemmas.get(pair);
    if (lemma === undefined) {
      lemma = lemmaOf(this.#model.lemmas, this.words.texts[word]!, tag, this.#model.tags[tag] === 'PROPN');
      this.#lemmas.set(pair, lemma);
    }
    return lemma;
  }

  /** All that is told of the tokens from `from` to `to`, heads counted from the first of them. */
  part(from: number, to: number): Syntax {
    const { tags: coarse, fineTags: fine, relations: named } = this.#model;
    const count = to - from;
    const tags = new Array<PartOfSpeech>(count);
    const fineTags = new Array<string>(count);
    const lemmas = new Array<string>(count);
    const heads = new Int32Array(count);
    const relations = new Array<string>(count);
    for (let at = 0; at < count; at++) {
      const tag = this.#tags[from + at]!;
      const distance = this.#heads[from + at]!;
      tags[at] = coarse[tag]!;
      fineTags[at] = fine[tag]!;
      lemmas[at] = this.lemmaOf(from + at);
      heads[at] = distance === 0 ? -1 : at + distance;
      relations[at] = named[this.#relations[from + at]!]!;
    }
    const words = { ...this.words, ofToken: this.words.ofToken.subarray(from, to) };
    return { tags, fineTags, lemmas, heads, relations, words };
  }

  /** All that is told of the article's tokens. */
  whole(): Syntax {
    return this.part(0, this.#heads.length);
  }
}

/** What is told of the tokens from one to another, counted from the first; of those outside nothing is. */
export class SyntaxStretch {
  readonly #syntax: ArticleSyntax;
  readonly #from: number;
  readonly #count: number;

  constructor(syntax: ArticleSyntax, from: number, to: number) {
    this.#syntax = syntax;
    this.#from = from;
    this.#count = to - from;
  }

  tagOf(token: number): PartOfSpeech | undefined {
    return this.#holds(token) ? this.#syntax.tagOf(this.#from + token) : undefined;
  }

  fineTagOf(token: number): string | undefined {
    return this.#holds(token) ? this.#syntax.fineTagOf(this.#from + token) : undefined;
  }

  relationOf(token: number): string | undefined {
    return this.#holds(token) ? this.#syntax.relationOf(this.#from + token) : undefined;
  }

  #holds(token: number): boolean {
    return token >= 0 && token < this.#count;
  }
}
