import { OutputChoice } from './outputs.ts';
import { packRows, rectify, RowSums } from './rowSums.ts';
import {
  casingOf,
  contextRowLimit,
  farWordKey,
  kindOf,
  kindRows,
  tagRoles,
  tagRows,
  wordRowLimit,
  wordRows,
  type TagLayout,
} from './tagLayout.ts';
import type { Words } from './words.ts';

/** One hidden layer over a token, its neighbours and the tags before it; one output a tag. */
export interface TaggerModel {
  readonly layout: TagLayout;
  /** Weights of each row to the hidden units. */
  readonly rows: Int8Array;
  /** The rows of a word's kind, packed. */
  readonly kindSums: Int32Array;
  /** Weights of the hidden units, tag by tag. */
  readonly outputs: Int8Array;
  readonly bias: Int32Array;
  /**
   * Tags that a word of the vocabulary can have: `candidates[firstCandidate[w] .. firstCandidate[w + 1])`; none
   * listed means those of word 1, the unknown word.
   */
  readonly firstCandidate: Uint16Array;
  readonly candidates: Uint8Array;
}

/** Packs what the tagger adds by a word's kind. */
export function kindSumsOf(layout: TagLayout, rows: Int8Array): Int32Array {
  return packRows(rows, layout.kind, kindRows, layout.sizes.hidden);
}

/** Where the tagger keeps what it has added up before. */
export interface TaggerSums {
  /** By word, or for the words two away by what is seen of them, and role. */
  readonly words: RowSums;
  /** By the two tags before a token. */
  readonly tags: RowSums;
  readonly choice: OutputChoice;
}

/** Begins the sums for a model; `words` is about how many there will be. */
export function taggerSums(model: TaggerModel, words: number): TaggerSums {
  const { layout, rows, outputs: weights, bias, firstCandidate, candidates } = model;
  const { hidden, tags } = layout.sizes;
  return {
    words: new RowSums(rows, hidden, tagRoles, words),
    tags: new RowSums(rows, hidden, 1, (tags + 1) * (tags + 1)),
    choice: new OutputChoice({ weights, bias, firstCandidate, candidates }, hidden),
  };
}

/** Tags sentences from left to right, each token with the tags just given before it. */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #words: Words;
  readonly #vocabulary: Int32Array;
  readonly #sums: TaggerSums;
  readonly #total: Int32Array;
  readonly units: Int32Array;
  readonly active: Int32Array;
  readonly #list = new Int32Array(wordRowLimit);
  readonly #context = new Int32Array(contextRowLimit);

  /**
   * @param vocabulary by word number: number in the model's vocabulary, 0 outside, 1 unknown
   * @param sums those of {@link taggerSums}, by `id` of `words`
   */
  constructor(
    model: TaggerModel,
    words: Words,
    vocabulary: Int32Array,
    sums: TaggerSums = taggerSums(model, words.texts.length),
  ) {
    const { hidden } = model.layout.sizes;
    this.#model = model;
    this.#words = words;
    this.#vocabulary = vocabulary;
    this.#sums = sums;
    this.#total = new Int32Array(hidden >>> 1);
    this.units = new Int32Array(hidden);
    this.active = new Int32Array(hidden);
  }

  /** Where the sums of a word in a role start; good until the role is asked of again. */
  #sumOf(role: number, word: number, key: number): number {
    const { words } = this.#sums;
    const place = words.placeOf(key);
    const at = words.find(place, role, key);
    if (at >= 0) return at;
    const count = wordRows(this.#model.layout, this.#words, role, word, this.#vocabulary[word]!, this.#list, 0);
    return words.put(place, role, key, this.#list, count);
  }

  /** Where the sums of the two tags before a token start, with what is added at every token. */
  #sumOfTags(tag1: number, tag2: number): number {
    const { layout } = this.#model;
    const { tags } = this.#sums;
    const key = tag1 * (layout.sizes.tags + 1) + tag2 + 1;
    const place = tags.placeOf(key);
    const at = tags.find(place, 0, key);
    if (at >= 0) return at;
    return tags.put(place, 0, key, this.#context, tagRows(layout, tag1, tag2, this.#context, 0));
  }

  /** Writes the tag numbers of the tokens `from` to `to`, one sentence. */
  tag(from: number, to: number, tags: Int32Array): void {
    const words = this.#words;
    const model = this.#model;
    const total = this.#total;
    const vocabulary = this.#vocabulary;
    const { units, active } = this;
    const { layout, kindSums } = model;
    const { sums } = this.#sums.words;
    const { sums: tagSums } = this.#sums.tags;
    const { ofToken, id } = words;
    const lanes = total.length;
    const casing = casingOf(words, from, to);
    const farKey = (word: number): number => farWordKey(layout, words, word, vocabulary[word]!);
    let tag1 = layout.sizes.tags;
    let tag2 = tag1;
    // The words from two before the token to two after it.
    let far = 0;
    let before = 0;
    let word = ofToken[from]!;
    let after = from + 1 < to ? ofToken[from + 1]! : 1;
    for (let i = from; i < to; i++) {
      const beyond = i + 2 < to ? ofToken[i + 2]! : 1;
      // Each role has places of its own, so one of these sums can't displace another.
      const a = this.#sumOf(0, far, farKey(far));
      const b = this.#sumOf(1, before, id[before]! + 1);
      const c = this.#sumOf(2, word, id[word]! + 1);
      const d = this.#sumOf(3, after, id[after]! + 1);
      const e = this.#sumOf(4, beyond, farKey(beyond));
      const f = this.#sumOfTags(tag1, tag2);
      const g = kindOf(words.shape[word]!, casing, i === from) * lanes;
      for (let lane = 0; lane < lanes; lane++)
        total[lane] =
          (sums[a + lane]! + sums[b + lane]! + sums[c + lane]! + sums[d + lane]! + sums[e + lane]! +
            tagSums[f + lane]! + kindSums[g + lane]!) | 0; // prettier-ignore
      const best = this.#choose(vocabulary[word]!, rectify(total, units, active));
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
      far = before;
      before = word;
      word = after;
      after = beyond;
    }
  }

  /** The best tag among those a word of the vocabulary can have, given `count` active units. */
  #choose(known: number, count: number): number {
    const { firstCandidate } = this.#model;
    const listed = firstCandidate[known]! < firstCandidate[known + 1]! ? known : 1;
    return this.#sums.choice.best(listed, 0, this, count);
  }
}
