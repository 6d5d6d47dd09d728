import { HiddenLayer } from '../simd/hiddenLayer.ts';
import { casingOf, contextRows, kindOf, wordRows, type TagLayout } from './tagLayout.ts';
import type { Words } from './words.ts';

/** One hidden layer over a token, its neighbours and the tags before it; one output a tag. */
export interface TaggerModel {
  readonly layout: TagLayout;
  /** Weights of each row to the hidden units. */
  readonly rows: Int8Array;
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

/** The hidden layer of a tagger. */
export function taggerLayer({ layout, rows, outputs, bias, candidates }: TaggerModel): HiddenLayer {
  return new HiddenLayer({ hidden: layout.sizes.hidden, rows, outputs, bias, candidates });
}

/** Tags sentences from left to right, each token with the tags just given before it. */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #words: Words;
  readonly #vocabulary: Int32Array;
  readonly #layer: HiddenLayer;

  /**
   * @param vocabulary by word number: number in the model's vocabulary, 0 outside, 1 unknown
   * @param layer that of {@link taggerLayer}
   */
  constructor(model: TaggerModel, words: Words, vocabulary: Int32Array, layer: HiddenLayer = taggerLayer(model)) {
    this.#model = model;
    this.#words = words;
    this.#vocabulary = vocabulary;
    this.#layer = layer;
  }

  /** Writes the tag numbers of the tokens `from` to `to`, one sentence. */
  tag(from: number, to: number, tags: Int32Array): void {
    const words = this.#words;
    const model = this.#model;
    const vocabulary = this.#vocabulary;
    const { layout, firstCandidate, candidates } = model;
    const layer = this.#layer;
    const { list } = layer;
    const { ofToken } = words;
    const casing = casingOf(words, from, to);
    let tag1 = layout.sizes.tags;
    let tag2 = tag1;
    // The words from two before the token to two after it.
    let far = 0;
    let before = 0;
    let word = ofToken[from]!;
    let after = from + 1 < to ? ofToken[from + 1]! : 1;
    for (let i = from; i < to; i++) {
      const beyond = i + 2 < to ? ofToken[i + 2]! : 1;
      const known = vocabulary[word]!;
      const listed = firstCandidate[known]! < firstCandidate[known + 1]! ? known : 1;
      let choice = firstCandidate[listed]!;
      const last = firstCandidate[listed + 1]!;
      if (choice + 1 < last) {
        let count = wordRows(layout, words, 0, far, vocabulary[far]!, list, 0);
        count += wordRows(layout, words, 1, before, vocabulary[before]!, list, count);
        count += wordRows(layout, words, 2, word, known, list, count);
        count += wordRows(layout, words, 3, after, vocabulary[after]!, list, count);
        count += wordRows(layout, words, 4, beyond, vocabulary[beyond]!, list, count);
        const kind = kindOf(words.shape[word]!, casing, i === from);
        count += contextRows(layout, tag1, tag2, kind, list, count);
        layer.look(count);
        choice = layer.best(choice, last, 0);
      }
      const best = candidates[choice]!;
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
      far = before;
      before = word;
      word = after;
      after = beyond;
    }
  }
}
