import type { KnownSentences } from '../memory.ts';
import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { describeWords } from '../syntax/words.ts';
import { addFeatures, bestLabels, type Crf } from '../tagging/crf.ts';
import {
  describeTriggerPlaces,
  featureLimit,
  placeFeatures,
  useFeatures,
  wordFeatures,
  type TriggerContext,
} from './triggerFeatures.ts';
import { describeTriggerWords, type LearntWords } from './triggerWords.ts';

/** The labels of the trigger tagger: outside, the first word of a trigger, a later one. */
export const triggerLabels: readonly string[] = ['O', 'B-event', 'I-event'];

/** Most tokens that are tagged as one sequence; a longer sentence is tagged in pieces. */
const longestSequence = 500;

/** What the tagger reads an article's words as. */
export function triggerContext(
  article: Article,
  syntax: Syntax,
  models: Pick<Models, 'clusters' | 'senses'>,
): TriggerContext {
  const words = syntax.words ?? describeWords(article.tokens, models.clusters);
  const own = describeTriggerWords(article, words, models.senses);
  return { article, syntax, words, own, places: describeTriggerPlaces(article, syntax, words) };
}

/** The words of an article and what is known of each. */
export type TriggerVocabulary = Pick<TriggerContext, 'words' | 'own'>;

/**
 * What words weigh by themselves, by their places in a book of words, from article to article: sums of the features that
 * say nothing of an article.
 */
class WordWeights {
  readonly crf: Crf;
  sums = new Int32Array(0);
  isKnown = new Uint8Array(0);

  constructor(crf: Crf) {
    this.crf = crf;
  }

  /** Makes room for a word. */
  grow(place: number): void {
    const isKnown = new Uint8Array(2 * place + 1024);
    isKnown.set(this.isKnown);
    this.isKnown = isKnown;
    const sums = new Int32Array(isKnown.length * this.crf.labels.length);
    sums.set(this.sums);
    this.sums = sums;
  }
}

const weightsOf = new WeakMap<LearntWords, WordWeights>();

function wordWeights(learnt: LearntWords, crf: Crf): WordWeights {
  let weights = weightsOf.get(learnt);
  if (weights?.crf !== crf) {
    weights = new WordWeights(crf);
    weightsOf.set(learnt, weights);
  }
  return weights;
}

/** The tagger of triggers, set to one article. */
export class TriggerTagger {
  readonly #crf: Crf;
  readonly #context: TriggerVocabulary;
  readonly #weights: WordWeights;
  readonly #features = new Int32Array(featureLimit);
  readonly #sums: Int32Array;
  /** Of the sequence that is tagged. */
  readonly #scores: Float32Array;
  /** Sums of what each way that an article may use a word weighs; made when it is first met. */
  readonly #ofUse: (Int32Array | undefined)[] = [];

  constructor(context: TriggerVocabulary, crf: Crf) {
    this.#crf = crf;
    this.#context = context;
    this.#weights = wordWeights(context.own.learnt, crf);
    this.#sums = new Int32Array(crf.labels.length);
    this.#scores = new Float32Array(longestSequence * crf.labels.length);
  }

  /**
   * Tags every token of a passage.
   * @param lean what is taken off the score of "outside" at each token, in natural-log units: more finds more
   * @param memory what is known of the passage's sentences, where a memory is kept
   * @returns for each token 0 (outside), 1 (begins a trigger) or 2 (goes on with one)
   */
  tag(context: TriggerContext, lean: (token: number) => number, memory?: KnownSentences<Float32Array>): Uint8Array {
    const { article, words } = context;
    const crf = this.#crf;
    const width = crf.labels.length;
    const labels = new Uint8Array(article.tokens.length);
    for (const [index, { firstToken, endToken }] of article.sentences.entries()) {
      const key = memory?.keys[index];
      let placed = key === undefined ? undefined : memory?.values.recall(key);
      if (!placed) {
        placed = this.#place(context, firstToken, endToken);
        if (key !== undefined) memory?.values.keep(key, placed);
      }
      for (let from = firstToken; from < endToken; from += longestSequence) {
        const to = Math.min(endToken, from + longestSequence);
        const scores = this.#scores;
        for (let token = from; token < to; token++) {
          const row = (token - from) * width;
          const place = (token - firstToken) * width;
          const word = words.ofToken[token]!;
          const at = this.#sumOf(word);
          const ofWord = this.#weights.sums;
          const ofUse = this.#sumsOfUse(word);
          for (let label = 0; label < width; label++)
            scores[row + label] = placed[place + label]! + ofWord[at + label]! + ofUse[label]!;
          scores[row]! -= lean(token) / crf.scale;
        }
        labels.set(bestLabels(crf, scores, to - from), from);
      }
    }
    return labels;
  }

  /** Sums of what the places of a sentence's tokens weigh. */
  #place(context: TriggerContext, firstToken: number, endToken: number): Float32Array {
    const crf = this.#crf;
    const features = this.#features;
    const sums = this.#sums;
    const width = crf.labels.length;
    const placed = new Float32Array((endToken - firstToken) * width);
    for (let token = firstToken; token < endToken; token++) {
      const count = placeFeatures(context, token, firstToken, endToken, features);
      for (let label = 0; label < width; label++) sums[label] = 0;
      addFeatures(crf, features, count, sums);
      const row = (token - firstToken) * width;
      for (let label = 0; label < width; label++) placed[row + label] = sums[label]!;
    }
    return placed;
  }

  /** Where the sum of a word starts. */
  #sumOf(word: number): number {
    const weights = this.#weights;
    const place = this.#context.words.id[word]!;
    if (place >= weights.isKnown.length) weights.grow(place);
    const at = place * this.#crf.labels.length;
    if (weights.isKnown[place] === 0) {
      weights.isKnown[place] = 1;
      const count = wordFeatures(this.#context, word, this.#features);
      this.#features.copyWithin(useFeatures.from, useFeatures.to, count);
      weights.sums.set(this.#sumsOf(count - (useFeatures.to - useFeatures.from)), at);
    }
    return at;
  }

  /** What the way that the article uses a word weighs. */
  #sumsOfUse(word: number): Int32Array {
    const { often, opening, verb, noun } = this.#context.own;
    const use = 8 * often[word]! + (opening[word]! > 0 ? 4 : 0) + (verb[word]! > 0 ? 2 : 0) + (noun[word]! > 0 ? 1 : 0);
    let sums = this.#ofUse[use];
    if (sums === undefined) {
      wordFeatures(this.#context, word, this.#features);
      this.#features.copyWithin(0, useFeatures.from, useFeatures.to);
      sums = this.#sumsOf(useFeatures.to - useFeatures.from).slice();
      this.#ofUse[use] = sums;
    }
    return sums;
  }

  /** The sums of the first features, to be copied at once. */
  #sumsOf(count: number): Int32Array {
    this.#sums.fill(0);
    addFeatures(this.#crf, this.#features, count, this.#sums);
    return this.#sums;
  }
}
