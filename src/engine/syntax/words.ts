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
  /** What numbered them. */
  readonly table: WordTable;
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
  readonly words: Words;
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

  /** Numbers the different words of an article's tokens, from 2 on: the number of each token's, and the places of all. */
  number(tokens: readonly { readonly text: string }[]): { readonly ofToken: Int32Array; readonly places: number[] } {
    this.#articles++;
    const ofToken = new Int32Array(tokens.length);
    const places = [0, 1];
    for (let token = 0; token < tokens.length; token++) {
      const place = this.placeOf(tokens[token]!.text);
      if (this.#lastArticle[place] !== this.#articles) {
        this.#lastArticle[place] = this.#articles;
        this.#inArticle[place] = places.length;
        places.push(place);
      }
      ofToken[token] = this.#inArticle[place]!;
    }
    return { ofToken, places };
  }

  textAt(place: number): string {
    return this.#texts[place]!;
  }

  /** Place of a word; words that are new are described. Places 0 and 1 are those of the words that are none. */
  placeOf(text: string): number {
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

/** How many words a table has room for besides those it begins with: what later versions of an article bring along. */
const roomForMore = 1024;

/**
 * The words of an article's versions by number. A version adds those that are new to it behind those of the versions
 * before, which stay as they are; when there is no room left, one begins anew.
 */
export class WordTable {
  readonly #book: WordBook;
  readonly #texts: string[] = [];
  readonly #id: Int32Array;
  readonly #columns: readonly Int32Array[];
  /** By place in the book; made when a word is first added. */
  #numbers: Map<number, number> | undefined;

  constructor(book: WordBook, places: readonly number[], room: number) {
    this.#book = book;
    this.#id = new Int32Array(places.length + room);
    this.#columns = columnNames.map(() => new Int32Array(places.length + room));
    for (const place of places) this.#add(place);
  }

  get book(): WordBook {
    return this.#book;
  }

  get room(): number {
    return this.#id.length - this.#texts.length;
  }

  /** The number of a word, which is added where it is new. */
  numberOf(text: string): number {
    this.#numbers ??= new Map(this.#texts.map((_, number) => [this.#id[number]!, number]));
    const place = this.#book.placeOf(text);
    let number = this.#numbers.get(place);
    if (number === undefined) {
      number = this.#add(place);
      this.#numbers.set(place, number);
    }
    return number;
  }

  #add(place: number): number {
    const number = this.#texts.length;
    this.#texts.push(this.#book.textAt(place));
    this.#id[number] = place;
    if (place > 0) this.#book.copy(place, this.#columns, number);
    return number;
  }

  /** The words of a version whose tokens have been numbered. */
  wordsOf(ofToken: Int32Array): Words {
    const columns = Object.fromEntries(columnNames.map((name, index) => [name, this.#columns[index]!]));
    const named = columns as Record<(typeof columnNames)[number], Int32Array>;
    return { ofToken, texts: this.#texts, id: this.#id, ...named, table: this };
  }
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
  const again = before && describeAgain(tokens, before);
  if (again) return again;
  const { ofToken, places } = book.number(tokens);
  return new WordTable(book, places, before ? roomForMore : 0).wordsOf(ofToken);
}

/** Numbers only the tokens that do not stand in the version before; null where there may be no room for their words. */
function describeAgain(tokens: readonly { readonly text: string }[], { words, runs }: NumberedBefore): Words | null {
  let left = tokens.length;
  for (const { length } of runs) left -= length;
  if (left > words.table.room) return null;
  const ofToken = new Int32Array(tokens.length);
  let next = 0;
  const numberUpTo = (end: number): void => {
    for (; next < end; next++) ofToken[next] = words.table.numberOf(tokens[next]!.text);
  };
  for (const { from, to, length } of runs) {
    numberUpTo(to);
    ofToken.set(words.ofToken.subarray(from, from + length), to);
    next = to + length;
  }
  numberUpTo(tokens.length);
  return words.table.wordsOf(ofToken);
}
