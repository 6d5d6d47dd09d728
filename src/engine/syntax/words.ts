import { clusterOf, longPrefix, shortPrefix, type Clusters } from '../tagging/clusters.ts';
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
  'path10',
] as const; // prettier-ignore
const columnCount = columnNames.length;

/** Most words that a book holds; an article of any likely length has fewer. */
const mostWords = 30_000;

/**
 * Remembers what describing a word has found, from article to article: most words of an article stood in others
 * before. Nothing that is read depends on what a book holds.
 */
export class WordBook {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = ['', ''];
  private readonly clusters: Clusters;
  /** A row of columns for each word. */
  private rows = new Int32Array(1024 * columnCount);

  constructor(clusters: Clusters) {
    this.clusters = clusters;
    this.rows[columnCount] = this.rows[columnCount + 1] = 1;
  }

  /** Whether it is time for a new book. */
  get full(): boolean {
    return this.texts.length > mostWords;
  }

  /** Place of a word; words that are new are described. Places 0 and 1 are those of the words that are none. */
  find(text: string): number {
    let id = this.numbers.get(text);
    if (id === undefined) {
      id = this.texts.length;
      this.numbers.set(text, id);
      this.texts.push(text);
      this.describe(id, text);
    }
    return id;
  }

  /** Copies a word's columns. */
  copy(id: number, columns: readonly Int32Array[], to: number): void {
    const from = id * columnCount;
    for (let column = 0; column < columnCount; column++) columns[column]![to] = this.rows[from + column]!;
  }

  private describe(id: number, text: string): void {
    if ((id + 1) * columnCount > this.rows.length) {
      const rows = new Int32Array(2 * this.rows.length);
      rows.set(this.rows);
      this.rows = rows;
    }
    const { rows, clusters } = this;
    const lower = text.toLowerCase();
    const length = lower.length;
    const cluster = clusterOf(clusters, text);
    const path6 = shortPrefix(clusters, cluster);
    let at = id * columnCount;
    rows[at++] = hashText(lower, 0, length);
    rows[at++] = hashText(text, 0, text.length);
    for (let letters = 1; letters <= 4; letters++) rows[at++] = hashText(lower, Math.max(0, length - letters), length);
    for (let letters = 1; letters <= 3; letters++) rows[at++] = hashText(lower, 0, Math.min(letters, length));
    rows[at++] = shapeOf(text);
    rows[at++] = cluster;
    rows[at++] = path6 >>> 2;
    rows[at++] = path6;
    rows[at++] = longPrefix(clusters, cluster);
  }
}

/**
 * Numbers the words of an article and describes each. Linear in the characters of the words.
 * @param book where the words are looked up; without one `id` is the word number
 */
export function describeWords(
  tokens: readonly { readonly text: string }[],
  clusters: Clusters,
  book: WordBook = new WordBook(clusters),
): Words {
  const numbers = new Map<string, number>();
  const texts = ['', ''];
  const ofToken = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]!.text;
    let number = numbers.get(text);
    if (number === undefined) {
      number = texts.length;
      numbers.set(text, number);
      texts.push(text);
    }
    ofToken[i] = number;
  }
  const id = new Int32Array(texts.length);
  const column = (): Int32Array => new Int32Array(texts.length);
  const columns = columnNames.map(column);
  id[1] = 1;
  book.copy(1, columns, 1);
  for (let number = 2; number < texts.length; number++) {
    id[number] = book.find(texts[number]!);
    book.copy(id[number]!, columns, number);
  }
  const named = Object.fromEntries(columnNames.map((name, index) => [name, columns[index]!]));
  return { ofToken, texts, id, ...(named as Record<(typeof columnNames)[number], Int32Array>) };
}
