import type { Run } from '../memory.ts';
import { clusterOf, longPrefix, shortPrefix, type Clusters } from '../tagging/clusters.ts';
import { lookUp, type FactTable } from '../tagging/factTable.ts';
import { hashText } from './hash.ts';

/**
 * The different words of one article and what the tagger and the parser ask about each, computed once a word: every
 * array is indexed by word number. Word 0 stands before a sentence, word 1 after it.
 */
export interface Words {
  /** Number of each token's word, parallel to the tokens. */
  readonly ofToken: Int32Array;
  /** By word number: the word's place in the {@link WordBook} that described it, or the word number itself. */
  readonly id: Int32Array;
  readonly texts: readonly string[];
  /** Hash of the lower-case form, digits as 0. */
  readonly lower: Int32Array;
  /** Hash of the form as it stands, digits as 0. */
  readonly form: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  /** Bits: see {@link shapeOf}. */
  readonly shape: Int32Array;
  /** Number of the word's cluster, 0 where it has none; then prefixes of its path in the cluster tree. */
  readonly cluster: Int32Array;
  readonly path4: Int32Array;
  readonly path6: Int32Array;
  readonly path10: Int32Array;
  /** Number in the vocabulary of the book that described it: 0 where there is no word or no vocabulary, 1 unknown. */
  readonly vocabulary: Int32Array;
}

/** Bits of a word's shape. */
export const shapeBits = {
  upperFirst: 1,
  upperRest: 2,
  lowerRest: 4,
  digit: 8,
  hyphen: 16,
  mark: 32,
  single: 64,
  lowerFirst: 128,
} as const;

function shapeOf(text: string): number {
  let shape = text.length === 1 ? shapeBits.single : 0;
  const end = Math.min(text.length, 64);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) shape |= i === 0 ? shapeBits.lowerFirst : shapeBits.lowerRest;
    else if (code >= 65 && code <= 90) shape |= i === 0 ? shapeBits.upperFirst : shapeBits.upperRest;
    else if (code >= 48 && code <= 57) shape |= shapeBits.digit;
    else if (code === 45 || code === 0x2013 || code === 0x2014) shape |= shapeBits.hyphen;
    else if (code < 0xc0) shape |= shapeBits.mark;
    else {
      const char = text.charAt(i);
      const upper = char !== char.toLowerCase();
      if (i === 0) shape |= upper ? shapeBits.upperFirst : shapeBits.lowerFirst;
      else shape |= upper ? shapeBits.upperRest : shapeBits.lowerRest;
    }
  }
  return shape;
}

const columnNames = [
  'lower', 'form', 'suffix1', 'suffix2', 'suffix3', 'suffix4', 'prefix1', 'prefix2', 'prefix3', 'shape', 'cluster', 'path4', 'path6',
  'path10', 'vocabulary',
] as const; // prettier-ignore
const columnCount = columnNames.length;

/** Most words that a book holds; an article of any likely length has fewer. */
const mostWords = 30_000;

/** Words that a book has numbered, and the runs of their tokens that stand unchanged in others. */
export interface NumberedBefore {
  readonly words: Pick<Words, 'id' | 'ofToken'>;
  readonly runs: readonly Run[];
}

/**
 * Remembers what describing a word has found, from article to article: most words of an article stood in others
 * before. Nothing that is read depends on what a book holds.
 */
export class WordBook {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = ['', ''];
  readonly #clusters: Clusters;
  readonly #vocabulary: FactTable | undefined;
  /** By place: the number of the word in the article that is described, which `articles` counts. */
  #inArticle = new Int32Array(1024);
  #lastArticle = new Int32Array(1024);
  #articles = 0;
  /** A row of columns for each word. */
  #rows = new Int32Array(1024 * columnCount);

  constructor(clusters: Clusters, vocabulary?: FactTable) {
    this.#clusters = clusters;
    this.#vocabulary = vocabulary;
    this.#rows[columnCount] = this.#rows[columnCount + 1] = 1;
  }

  /** Whether it is time for a new book. */
  get full(): boolean {
    return this.#texts.length > mostWords;
  }

  /**
   * Numbers the different words of an article's tokens, from 2 on; `id` gets their places in the book.
   * @param before tokens that this book has numbered before, with the runs of them that stand here too
   */
  number(
    tokens: readonly { readonly text: string }[],
    ofToken: Int32Array,
    texts: string[],
    id: number[],
    before?: NumberedBefore,
  ): void {
    this.#articles++;
    const known = new Int32Array(before ? tokens.length : 0);
    for (const { from, to, length } of before?.runs ?? [])
      for (let token = 0; token < length; token++) {
        const { id: places, ofToken: words } = before!.words;
        known[to + token] = places[words[from + token]!]!;
      }
    for (let token = 0; token < tokens.length; token++) {
      const place = known[token] || this.#find(tokens[token]!.text);
      if (this.#lastArticle[place] !== this.#articles) {
        this.#lastArticle[place] = this.#articles;
        this.#inArticle[place] = texts.length;
        texts.push(this.#texts[place]!);
        id.push(place);
      }
      ofToken[token] = this.#inArticle[place]!;
    }
  }

  /** Place of a word; words that are new are described. Places 0 and 1 are those of the words that are none. */
  #find(text: string): number {
    let id = this.#numbers.get(text);
    if (id === undefined) {
      id = this.#texts.length;
      this.#numbers.set(text, id);
      this.#texts.push(text);
      if (id >= this.#inArticle.length) {
        this.#inArticle = grown(this.#inArticle);
        this.#lastArticle = grown(this.#lastArticle);
      }
      this.#describe(id, text);
    }
    return id;
  }

  /** Copies a word's columns. */
  copy(id: number, columns: readonly Int32Array[], to: number): void {
    const from = id * columnCount;
    for (let column = 0; column < columnCount; column++) columns[column]![to] = this.#rows[from + column]!;
  }

  #describe(id: number, text: string): void {
    if ((id + 1) * columnCount > this.#rows.length) this.#rows = grown(this.#rows);
    const rows = this.#rows;
    const clusters = this.#clusters;
    const lower = text.toLowerCase();
    const length = lower.length;
    const cluster = clusterOf(clusters, text);
    const path6 = shortPrefix(clusters, cluster);
    let at = id * columnCount;
    const hash = hashText(lower, 0, length);
    rows[at++] = hash;
    rows[at++] = hashText(text, 0, text.length);
    for (let letters = 1; letters <= 4; letters++) rows[at++] = hashText(lower, Math.max(0, length - letters), length);
    for (let letters = 1; letters <= 3; letters++) rows[at++] = hashText(lower, 0, Math.min(letters, length));
    rows[at++] = shapeOf(text);
    rows[at++] = cluster;
    rows[at++] = path6 >>> 2;
    rows[at++] = path6;
    rows[at++] = longPrefix(clusters, cluster);
    rows[at++] = this.#vocabulary ? lookUp(this.#vocabulary, hash >>> 0) || 1 : 0;
  }
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/**
 * Numbers the words of an article and describes each. Linear in the characters of the words.
 * @param book where the words are looked up; without one `id` is the word number
 * @param before what the same book has said of the article's last version
 */
export function describeWords(
  tokens: readonly { readonly text: string }[],
  clusters: Clusters,
  book: WordBook = new WordBook(clusters),
  before?: NumberedBefore,
): Words {
  const texts = ['', ''];
  const ofToken = new Int32Array(tokens.length);
  const places = [0, 1];
  book.number(tokens, ofToken, texts, places, before);
  const id = new Int32Array(places);
  const columns = columnNames.map(() => new Int32Array(texts.length));
  for (let number = 1; number < texts.length; number++) book.copy(id[number]!, columns, number);
  const named = Object.fromEntries(columnNames.map((name, index) => [name, columns[index]!]));
  return { ofToken, texts, id, ...(named as Record<(typeof columnNames)[number], Int32Array>) };
}
