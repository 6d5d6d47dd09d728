import type { Memory } from '../memory.ts';
import type { Article } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { describeWords } from '../syntax/words.ts';
import { addFeature, bestLabels, type Crf } from '../tagging/crf.ts';
import {
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
  return { article, syntax, words, own: describeTriggerWords(article, syntax, words, models.senses) };
}

/**
 * Tags every token of the body.
 * @param lean what is taken off the score of "outside" at each token, in natural-log units: more finds more
 * @param memory that of the document, where one is kept
 * @returns for each token 0 (outside), 1 (begins a trigger) or 2 (goes on with one)
 */
export function tagTriggers(
  context: TriggerContext,
  crf: Crf,
  lean: (token: number) => number,
  memory?: Memory,
): Uint8Array {
  const { article, words } = context;
  const width = crf.labels.length;
  const ofWord = new Int32Array(words.texts.length * width);
  const features = new Int32Array(featureLimit);
  for (let word = 2; word < words.texts.length; word++) {
    const count = wordFeatures(context, word, features);
    for (let at = 0; at < count; at++) addFeature(crf, features[at]!, ofWord, word * width);
  }
  const labels = new Uint8Array(article.tokens.length);
  const keys = memory?.keys(article);
  for (const [index, { firstToken, endToken }] of article.sentences.entries()) {
    let placed = keys && memory?.triggers.recall(keys[index]!);
    if (!placed) {
      placed = new Float32Array((endToken - firstToken) * width);
      for (let token = firstToken; token < endToken; token++) {
        const count = placeFeatures(context, token, firstToken, endToken, features);
        for (let at = 0; at < count; at++) addFeature(crf, features[at]!, placed, (token - firstToken) * width);
      }
      if (keys) memory?.triggers.keep(keys[index]!, placed);
    }
    for (let from = firstToken; from < endToken; from += longestSequence) {
      const to = Math.min(endToken, from + longestSequence);
      const scores = placed.slice((from - firstToken) * width, (to - firstToken) * width);
      for (let token = from; token < to; token++) {
        const row = (token - from) * width;
        const word = words.ofToken[token]! * width;
        for (let label = 0; label < width; label++) scores[row + label]! += ofWord[word + label]!;
        scores[row]! -= lean(token) / crf.scale;
      }
      labels.set(bestLabels(crf, scores, to - from), from);
    }
  }
  memory?.triggers.turn();
  return labels;
}
