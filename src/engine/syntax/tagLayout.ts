import { mix } from './hash.ts';
import { shapeBits, type Words } from './words.ts';

/**
 * What the tagger's network sees of a token: the word, two on either side, the two tags before it. Every such fact has
 * a row of weights to the hidden units; here the rows are numbered. Training and reading share these numbers.
 */
export interface TagSizes {
  readonly tags: number;
  /** Word numbers known for the word itself, its neighbours, and the words beyond; 0 outside, 1 unknown. */
  readonly words: readonly [own: number, near: number, far: number];
  /** Rows that endings and beginnings share by hash, powers of two. */
  readonly endings: number;
  readonly nearEndings: number;
  readonly clusters: number;
  readonly hidden: number;
}

/** Words before and after that are seen: roles 0 to 4, the word itself in role 2. */
export const tagRoles = 5;

interface TagRole {
  readonly word: number;
  readonly wordLimit: number;
  readonly cluster: number;
  readonly path6: number;
  readonly shape: number;
  /** -1 in roles that don't see it. */
  readonly path10: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix2: number;
  readonly prefix3: number;
}

export interface TagLayout {
  readonly sizes: TagSizes;
  readonly roles: readonly TagRole[];
  /** First of the rows that aren't a word's own. */
  readonly context: number;
  readonly tag1: number;
  readonly tag2: number;
  readonly bothTags: number;
  readonly kind: number;
  readonly bias: number;
  readonly rows: number;
}

const pairRows = 2048;
/** How many kinds of words {@link kindOf} tells apart. */
const kindRows = 2048;
const shapeRows = 256;
const path6Rows = 130;
const path10Rows = 2048;
const prefix2Rows = 512;

/** Numbers the rows. */
export function layOutTagRows(sizes: TagSizes): TagLayout {
  let rows = 0;
  const take = (count: number): number => {
    rows += count;
    return rows - count;
  };
  const roles = Array.from({ length: tagRoles }, (_, role) => {
    const away = Math.abs(role - 2);
    const wordLimit = sizes.words[away]!;
    const near = away < 2;
    const own = away === 0;
    return {
      word: take(wordLimit),
      wordLimit,
      cluster: take(sizes.clusters + 2),
      path6: take(path6Rows),
      shape: take(shapeRows),
      path10: own ? take(path10Rows) : -1,
      suffix2: near ? take(sizes.nearEndings) : -1,
      suffix3: near ? take(own ? sizes.endings : sizes.nearEndings) : -1,
      suffix4: own ? take(sizes.endings) : -1,
      prefix2: own ? take(prefix2Rows) : -1,
      prefix3: own ? take(sizes.endings) : -1,
    };
  });
  const context = rows;
  const tag1 = take(sizes.tags + 1);
  const tag2 = take(sizes.tags + 1);
  const bothTags = take(pairRows);
  const kind = take(kindRows);
  const bias = take(1);
  return { sizes, roles, context, tag1, tag2, bothTags, kind, bias, rows };
}

const bucket = (hash: number, rows: number): number => (Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 8) & (rows - 1);

/**
 * Writes the rows of a word in a role; returns how many.
 * @param word number in `words`; @param known its number in the vocabulary; @param at where in `out` to start
 */
export function wordRows(
  layout: TagLayout,
  words: Words,
  role: number,
  word: number,
  known: number,
  out: Int32Array,
  at: number,
): number {
  const rows = layout.roles[role]!;
  const { sizes } = layout;
  // Words 0 and 1 stand before and after the sentence.
  const outside = word < 2;
  let n = at;
  out[n++] = rows.word + (known < rows.wordLimit ? known : 1);
  out[n++] = rows.cluster + (outside ? word : words.cluster[word]! + 2);
  out[n++] = rows.path6 + (outside ? word : words.path6[word]! + 2);
  out[n++] = rows.shape + words.shape[word]!;
  if (rows.suffix2 < 0) return n - at;
  out[n++] = rows.suffix2 + bucket(words.suffix2[word]!, sizes.nearEndings);
  if (rows.suffix4 < 0) {
    out[n++] = rows.suffix3 + bucket(words.suffix3[word]!, sizes.nearEndings);
    return n - at;
  }
  out[n++] = rows.path10 + words.path10[word]!;
  out[n++] = rows.suffix3 + bucket(words.suffix3[word]!, sizes.endings);
  out[n++] = rows.suffix4 + bucket(words.suffix4[word]!, sizes.endings);
  out[n++] = rows.prefix2 + bucket(words.prefix2[word]!, prefix2Rows);
  out[n++] = rows.prefix3 + bucket(words.prefix3[word]!, sizes.endings);
  return n - at;
}

/**
 * Writes the rows of what surrounds a token; returns how many.
 * @param tag1 tag before it; @param tag2 the one before that; the count of tags where there is none
 * @param kind see {@link kindOf}; @param at where in `out` to start
 */
export function contextRows(
  layout: TagLayout,
  tag1: number,
  tag2: number,
  kind: number,
  out: Int32Array,
  at: number,
): number {
  out[at] = layout.tag1 + tag1;
  out[at + 1] = layout.tag2 + tag2;
  out[at + 2] = layout.bothTags + (mix(1, tag1, tag2) & (pairRows - 1));
  out[at + 3] = layout.kind + kind;
  out[at + 4] = layout.bias;
  return 5;
}

/** A word's shape with what capitals say in its sentence and whether it stands first. */
export function kindOf(shape: number, casing: number, first: boolean): number {
  return shape * 8 + casing * 2 + (first ? 1 : 0);
}

/** How much capitals say in a sentence: 0 running text, 1 a headline in Title Case, 2 ALL CAPS, 3 none at all. */
export function casingOf(words: Words, from: number, to: number): number {
  let capitals = 0;
  let allCapitals = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const word = words.ofToken[i]!;
    const shape = words.shape[word]!;
    if ((shape & (shapeBits.upperFirst | shapeBits.lowerFirst)) === 0) continue;
    if ((shape & shapeBits.upperFirst) === 0) {
      if (words.texts[word]!.length > 3) small++;
    } else if ((shape & shapeBits.lowerRest) !== 0) capitals++;
    else if ((shape & shapeBits.upperRest) !== 0) allCapitals++;
  }
  if (allCapitals > 2 && allCapitals > 4 * small && allCapitals > 2 * capitals) return 2;
  if (capitals > 2 && capitals + allCapitals > 3 * small) return 1;
  return capitals + allCapitals === 0 ? 3 : 0;
}
