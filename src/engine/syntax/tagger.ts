import { bestOutput, packRows, rectify, RowSums } from './rowSums.ts';
import {
  casingOf,
  contextRowLimit,
  contextRows,
  kindOf,
  tagRoles,
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
  /** The rows from `layout.context` on, packed. */
  readonly contextSums: Int32Array;
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

/** Packs what the tagger adds at every token. */
export function contextSumsOf(layout: TagLayout, rows: Int8Array): Int32Array {
  return packRows(rows, layout.context, layout.rows - layout.context, layout.sizes.hidden);
}

/** Where the tagger keeps what words add to the hidden units. */
export function taggerSums(model: TaggerModel, words: number): RowSums {
  return new RowSums(model.rows, model.layout.sizes.hidden, tagRoles, words);
}

/** Tags sentences from left to right, each token with the tags just given before it. */
export class Tagger {
  private readonly model: TaggerModel;
  private readonly words: Words;
  private readonly vocabulary: Int32Array;
  private readonly sums: RowSums;
  private readonly total: Int32Array;
  readonly units: Int32Array;
  readonly active: Int32Array;
  private readonly list = new Int32Array(wordRowLimit);
  private readonly context = new Int32Array(contextRowLimit);

  /**
   * @param vocabulary by word number: number in the model's vocabulary, 0 outside, 1 unknown
   * @param sums those of {@link taggerSums}, by `id` of `words`
   */
  constructor(
    model: TaggerModel,
    words: Words,
    vocabulary: Int32Array,
    sums: RowSums = taggerSums(model, words.texts.length),
  ) {
    const { hidden } = model.layout.sizes;
    this.model = model;
    this.words = words;
    this.vocabulary = vocabulary;
    this.sums = sums;
    this.total = new Int32Array(hidden >>> 1);
    this.units = new Int32Array(hidden);
    this.active = new Int32Array(hidden);
  }

  private sumOf(role: number, word: number): number {
    const key = this.words.id[word]! + 1;
    const place = this.sums.placeOf(key);
    const at = this.sums.find(place, role, key);
    if (at >= 0) return at;
    const count = wordRows(this.model.layout, this.words, role, word, this.vocabulary[word]!, this.list, 0);
    return this.sums.put(place, role, key, this.list, count);
  }

  /** Writes the tag numbers of the tokens `from` to `to`, one sentence. */
  tag(from: number, to: number, tags: Int32Array): void {
    const { words, model, total, units, active, context } = this;
    const { layout, contextSums } = model;
    const { sums } = this.sums;
    const lanes = total.length;
    const casing = casingOf(words, from, to);
    let tag1 = layout.sizes.tags;
    let tag2 = tag1;
    for (let i = from; i < to; i++) {
      const word = words.ofToken[i]!;
      // Each role has places of its own, so one of these sums can't displace another.
      const r = this.sumOf(0, i - 2 < from ? 0 : words.ofToken[i - 2]!);
      const s = this.sumOf(1, i - 1 < from ? 0 : words.ofToken[i - 1]!);
      const t = this.sumOf(2, word);
      const u = this.sumOf(3, i + 1 < to ? words.ofToken[i + 1]! : 1);
      const v = this.sumOf(4, i + 2 < to ? words.ofToken[i + 2]! : 1);
      contextRows(layout, tag1, tag2, kindOf(words.shape[word]!, casing, i === from), context, 0);
      const a = (context[0]! - layout.context) * lanes;
      const b = (context[1]! - layout.context) * lanes;
      const c = (context[2]! - layout.context) * lanes;
      const d = (context[3]! - layout.context) * lanes;
      const e = (context[4]! - layout.context) * lanes;
      for (let lane = 0; lane < lanes; lane++)
        total[lane] =
          (sums[r + lane]! + sums[s + lane]! + sums[t + lane]! + sums[u + lane]! + sums[v + lane]! +
            contextSums[a + lane]! + contextSums[b + lane]! + contextSums[c + lane]! +
            contextSums[d + lane]! + contextSums[e + lane]!) | 0; // prettier-ignore
      const best = this.choose(this.vocabulary[word]!, rectify(total, units, active));
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }

  /** The best tag among those a word of the vocabulary can have, given `count` active units. */
  private choose(known: number, count: number): number {
    const { outputs, bias, firstCandidate, candidates } = this.model;
    const listed = firstCandidate[known]! < firstCandidate[known + 1]! ? known : 1;
    const from = firstCandidate[listed]!;
    const to = firstCandidate[listed + 1]!;
    return bestOutput(this, count, candidates, from, to, 0, outputs, bias);
  }
}
