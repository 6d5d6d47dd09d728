import { agreementFeatures, countLook, emptyLook, sentenceLook } from '../src/engine/actors/agreement.ts';
import { gatherUses } from '../src/engine/actors/evidence.ts';
import {
  contextFeatureLimit,
  kindFeatures,
  neighbourFeature,
  pairFeatures,
  spanFeatures,
  usedFeatures,
  viewSentence,
  type FeatureList,
  type SentenceView,
} from '../src/engine/actors/features.ts';
import { borderFeatures, featuresAt } from '../src/engine/actors/nameTagger.ts';
import { wordFacts, type WordFacts } from '../src/engine/actors/wordFacts.ts';
import type { Sentence, Token } from '../src/engine/model.ts';
import type { Clusters } from '../src/engine/tagging/clusters.ts';
import type { Gazetteer } from '../src/engine/tagging/gazetteer.ts';

/** What one token gives to training. */
export interface TokenFeatures {
  readonly features: readonly number[];
  /** How many of them, from the first on, say which word it is. */
  readonly lexical: number;
  /** What the second look adds. */
  readonly agreement: readonly number[];
}

/**
 * All features of each token of a text in its order, as the tagger sees them; for training.
 * @param labels those of a first look, by another tagger; null where there was none
 */
export function emitFeatures(
  tokens: readonly Pick<Token, 'text' | 'lower'>[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  models: { readonly gazetteer: Gazetteer; readonly clusters: Clusters },
  remembered: Map<string, WordFacts>,
  labels: Uint8Array | null,
  emit: (features: TokenFeatures) => void,
): void {
  const words = tokens.map((token) => {
    const known = remembered.get(token.text) ?? wordFacts(token.text, token.lower, models);
    remembered.set(token.text, known);
    return known;
  });
  const uses = gatherUses(words, sentences);
  const list: FeatureList = { hashes: new Int32Array(contextFeatureLimit), count: 0 };
  const found = emptyLook();
  const looks = sentences.map(({ firstToken, endToken }) => {
    const own = labels && sentenceLook(labels.subarray(firstToken, endToken));
    if (own) countLook(found, words.slice(firstToken, endToken), own, 1);
    return own;
  });
  for (const [sentence, { firstToken, endToken }] of sentences.entries()) {
    const look = looks[sentence];
    const view = viewSentence(words, firstToken, endToken, uses, models.gazetteer);
    for (let index = firstToken; index < endToken; index++) {
      const context = contextFeatures(view, index, list);
      list.count = 0;
      usedFeatures(view, index, list);
      const { own, lexical } = words[index]!;
      const features = [...own.subarray(0, lexical), ...context.slice(0, lexicalContextFeatures)];
      features.push(...own.subarray(lexical), ...context.slice(lexicalContextFeatures));
      features.push(...list.hashes.subarray(0, list.count));
      for (const distance of [-2, -1, 1, 2]) {
        const other = index + distance;
        const inside = other >= firstToken && other < endToken;
        for (const hash of inside ? featuresAt(words[other]!, distance) : borderFeatures(distance))
          features.push(neighbourFeature(hash, distance));
      }
      list.count = 0;
      if (look) agreementFeatures(found, look, view, index, list);
      emit({
        features,
        lexical: lexical + lexicalContextFeatures,
        agreement: [...list.hashes.subarray(0, list.count)],
      });
    }
  }
}

/** How many of {@link contextFeatures}, from the first on, say which words these are. */
const lexicalContextFeatures = 2;

/**
 * The features of a token that depend on where it stands; those of the words themselves (`own`, `near`, `far` of
 * {@link WordFacts}) come on top. They come in the order of training, whose sums depend on it.
 * @param index token index, within the sentence viewed
 */
function contextFeatures(view: SentenceView, index: number, list: FeatureList): readonly number[] {
  const gather = (add: (view: SentenceView, index: number, list: FeatureList) => void): number[] => {
    list.count = 0;
    add(view, index, list);
    return [...list.hashes.subarray(0, list.count)];
  };
  const [form, next, prefix, nextPrefix, aroundPrefix] = gather(pairFeatures);
  const [shapes, shape, setting, clusters, ...outside] = gather(kindFeatures);
  const spans = gather(spanFeatures);
  const first = [form, next, shapes, prefix, nextPrefix, shape, setting, aroundPrefix, clusters] as number[];
  return [...first, ...spans, ...outside];
}
