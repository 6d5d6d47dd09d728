import { clusterOf, longPrefix, shortPrefix, type Clusters } from '../tagging/clusters.ts';
import { hashText } from './hash.ts';

/**
 * The different words of one article and what the tagger and the parser ask about each, computed once a word: every
 * array is indexed by word number. Word 0 stands before a sentence, word 1 after it.
 */
export interface Words {
  /** Number of each token's word, parallel to the tokens. */
  readonly ofToken: Int32Array;
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

export const beforeSentence = 0;
export const afterSentence = 1;

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

/** Numbers the words of an article and describes each. Linear in the characters of the words. */
export function describeWords(tokens: readonly { readonly text: string }[], clusters: Clusters): Words {
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
  const count = texts.length;
  const column = (): Int32Array => new Int32Array(count);
  const words = {
    ofToken,
    texts,
    lower: column(),
    form: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix1: column(),
    prefix2: column(),
    prefix3: column(),
    shape: column(),
    cluster: column(),
    path4: column(),
    path6: column(),
    path10: column(),
  };
  words.lower[1] = words.form[1] = 1;
  for (let number = 2; number < count; number++) {
    const text = texts[number]!;
    const lower = text.toLowerCase();
    const length = lower.length;
    words.lower[number] = hashText(lower, 0, length);
    words.form[number] = hashText(text, 0, text.length);
    words.suffix1[number] = hashText(lower, Math.max(0, length - 1), length);
    words.suffix2[number] = hashText(lower, Math.max(0, length - 2), length);
    words.suffix3[number] = hashText(lower, Math.max(0, length - 3), length);
    words.suffix4[number] = hashText(lower, Math.max(0, length - 4), length);
    words.prefix1[number] = hashText(lower, 0, Math.min(1, length));
    words.prefix2[number] = hashText(lower, 0, Math.min(2, length));
    words.prefix3[number] = hashText(lower, 0, Math.min(3, length));
    words.shape[number] = shapeOf(text);
    const cluster = clusterOf(clusters, text);
    words.cluster[number] = cluster;
    words.path4[number] = shortPrefix(clusters, cluster) >>> 2;
    words.path6[number] = shortPrefix(clusters, cluster);
    words.path10[number] = longPrefix(clusters, cluster);
  }
  return words;
}
