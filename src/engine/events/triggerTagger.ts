import type { KnownSentences } from '../memory.ts';
import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { describeWords } from '../syntax/words.ts';
import { addFeatures, bestLabels, type Crf } from '../tagging/crf.ts';
import {
  describeTriggerPlaces,
  describeTriggerWords,
  featureLimit,
  placeFeatures,
  wordFeatures,
  type TriggerContext,
} from './triggerFeatures.ts';

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

/** What the tagger says of each token of a passage. */
export interface Tagged {
  /** 0 (outside), 1 (begins a trigger) or 2 (goes on with one). */
  readonly labels: Uint8Array;
  /** By how much the word itself speaks for a trigger, in natural-log units, its neighbours' labels aside. */
  readonly sureness: Float32Array;
}

/** The tagger of triggers, set to one article. */
export class TriggerTagger {
  readonly #crf: Crf;
  readonly #context: TriggerVocabulary;
  /** Sums of what each word of the article weighs wherever it stands, made where it is first met. */
  readonly #ofWord: Int32Array;
  readonly #isKnown: Uint8Array;
  readonly #features = new Int32Array(featureLimit);
  readonly #sums: Int32Array;

  constructor(context: TriggerVocabulary, crf: Crf) {
    this.#crf = crf;
    this.#context = context;
    this.#sums = new Int32Array(crf.labels.length);
    this.#ofWord = new Int32Array(context.words.texts.length * crf.labels.length);
    this.#isKnown = new Uint8Array(context.words.texts.length);
  }

  /**
   * Tags every token of a passage.
   * @param lean what is taken off the score of "outside" at each token, in natural-log units: more finds more
   * @param memory what is known of the passage's sentences, where a memory is kept
   */
  tag(context: TriggerContext, lean: (token: number) => number, memory?: KnownSentences<Float32Array>): Tagged {
    const { article, words } = context;
    const crf = this.#crf;
    const width = crf.labels.length;
    const labels = new Uint8Array(article.tokens.length);
    const sureness = new Float32Array(article.tokens.length);
    for (const [index, { firstToken, endToken }] of article.sentences.entries()) {
      const key = memory?.keys[index];
      let placed = key === undefined ? undefined : memory?.values.recall(key);
      if (!placed) {
        placed = this.#place(context, firstToken, endToken);
        if (key !== undefined) memory?.values.keep(key, placed);
      }
      for (let from = firstToken; from < endToken; from += longestSequence) {
        const to = Math.min(endToken, from + longestSequence);
        const scores = placed.slice((from - firstToken) * width, (to - firstToken) * width);
        for (let token = from; token < to; token++) {
          const row = (token - from) * width;
          const word = this.#sumOf(words.ofToken[token]!);
          for (let label = 0; label < width; label++) scores[row + label]! += this.#ofWord[word + label]!;
          sureness[token] = (Math.max(scores[row + 1]!, scores[row + 2]!) - scores[row]!) * crf.scale;
          scores[row]! -= lean(token) / crf.scale;
        }
        labels.set(bestLabels(crf, scores, to - from), from);
      }
    }
    return { labels, sureness };
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
      sums.fill(0);
      addFeatures(crf, features, count, sums);
      placed.set(sums, (token - firstToken) * width);
    }
    return placed;
  }

  /** Where the sum of a word starts. */
  #sumOf(word: number): number {
    const at = word * this.#crf.labels.length;
    if (this.#isKnown[word] === 0) {
      this.#isKnown[word] = 1;
      const count = wordFeatures(this.#context, word, this.#features);
      this.#sums.fill(0);
      addFeatures(this.#crf, this.#features, count, this.#sums);
      this.#ofWord.set(this.#sums, at);
    }
    return at;
  }
}
