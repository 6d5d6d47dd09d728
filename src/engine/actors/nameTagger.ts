import type { Sentence, Token } from '../model.ts';
import type { Clusters } from '../tagging/clusters.ts';
import { addFeature, bestLabels, loadCrf, type Crf } from '../tagging/crf.ts';
import type { Gazetteer } from '../tagging/gazetteer.ts';
import { gatherUses } from './evidence.ts';
import {
  contextFeatureLimit,
  contextFeatures,
  neighbourFeature,
  viewSentence,
  type FeatureList,
  type SentenceView,
} from './features.ts';
import { wordFacts, type WordFacts } from './wordFacts.ts';

/** Most distinct words that a tagger remembers before it starts anew; an article has a few thousand at most. */
const rememberedWords = 30_000;

/** A word with its share of the scores at each distance from -2 to 2, worked out once. */
interface KnownWord {
  readonly facts: WordFacts;
  readonly scores: Int16Array;
}

type Text = Pick<Token, 'text' | 'lower'>;
type Range = Pick<Sentence, 'firstToken' | 'endToken'>;

/** The features of what stands before the first and after the last word of a sentence. */
const borders = { before: Uint32Array.of(0x51ed270b), after: Uint32Array.of(0x2545f491) };

/** The tagger of names: BIO labels for person, organisation, place and other names. */
export class NameTagger {
  readonly #crf: Crf;
  readonly #gazetteer: Gazetteer;
  readonly #clusters: Clusters;
  readonly #words = new Map<string, KnownWord>();
  readonly #borderScores: readonly Int16Array[];

  /** @param bytes the file `names.bin` */
  constructor(bytes: Uint8Array, gazetteer: Gazetteer, clusters: Clusters) {
    this.#crf = loadCrf(bytes);
    this.#gazetteer = gazetteer;
    this.#clusters = clusters;
    this.#borderScores = [-2, -1, 1, 2].map((distance) => this.#rowsOf(borderFeatures(distance), distance));
  }

  get labels(): readonly string[] {
    return this.#crf.labels;
  }

  /** The label of each token, an index into {@link labels}; sentences by sentence. */
  tag(tokens: readonly Text[], sentences: readonly Range[]): Uint8Array {
    const known = tokens.map((token) => this.#know(token));
    const words = known.map((word) => word.facts);
    const uses = gatherUses(words, sentences);
    const labels = new Uint8Array(tokens.length);
    const list: FeatureList = { hashes: new Uint32Array(contextFeatureLimit), count: 0 };
    for (const { firstToken, endToken } of sentences) {
      const view = viewSentence(words, firstToken, endToken, uses, this.#gazetteer);
      labels.set(bestLabels(this.#crf, this.#scoresOf(view, known, list), endToken - firstToken), firstToken);
    }
    return labels;
  }

  #scoresOf(view: SentenceView, known: readonly KnownWord[], list: FeatureList): Float32Array {
    const count = this.#crf.labels.length;
    const { first, end } = view;
    const scores = new Float32Array((end - first) * count);
    for (let index = first; index < end; index++) {
      const row = (index - first) * count;
      for (let distance = -2; distance <= 2; distance++) {
        const other = index + distance;
        let from = known[index]!.scores;
        let offset = 0;
        if (other < first) from = this.#borderScores[distance + 2]!;
        else if (other >= end) from = this.#borderScores[distance + 1]!;
        else {
          from = known[other]!.scores;
          offset = (distance + 2) * count;
        }
        for (let label = 0; label < count; label++) scores[row + label]! += from[offset + label]!;
      }
      contextFeatures(view, index, list);
      for (let feature = 0; feature < list.count; feature++) addFeature(this.#crf, list.hashes[feature]!, scores, row);
    }
    return scores;
  }

  #know(token: Text): KnownWord {
    let known = this.#words.get(token.text);
    if (known !== undefined) return known;
    if (this.#words.size >= rememberedWords) this.#words.clear();
    const facts = wordFacts(token.text, token.lower, { gazetteer: this.#gazetteer, clusters: this.#clusters });
    const count = this.#crf.labels.length;
    const scores = new Int16Array(5 * count);
    for (let distance = -2; distance <= 2; distance++) {
      const rows = this.#rowsOf(featuresAt(facts, distance), distance);
      scores.set(rows, (distance + 2) * count);
    }
    known = { facts, scores };
    this.#words.set(token.text, known);
    return known;
  }

  #rowsOf(features: Uint32Array, distance: number): Int16Array {
    const rows = new Int16Array(this.#crf.labels.length);
    for (const hash of features)
      addFeature(this.#crf, distance === 0 ? hash : neighbourFeature(hash, distance), rows, 0);
    return rows;
  }
}

/** The features that a word gives the token `distance` before it (so that -2 is the word two before the token). */
function featuresAt(word: WordFacts, distance: number): Uint32Array {
  if (distance === 0) return word.own;
  return distance === 1 || distance === -1 ? word.near : word.far;
}

function borderFeatures(distance: number): Uint32Array {
  return distance < 0 ? borders.before : borders.after;
}

/**
 * All features of each token of a text, as the tagger sees them; for training.
 * @param emit called with the token's index and its features; the list is used again for the next token
 */
export function emitFeatures(
  tokens: readonly Text[],
  sentences: readonly Range[],
  models: { readonly gazetteer: Gazetteer; readonly clusters: Clusters },
  remembered: Map<string, WordFacts>,
  emit: (token: number, features: readonly number[]) => void,
): void {
  const words = tokens.map((token) => {
    const known = remembered.get(token.text) ?? wordFacts(token.text, token.lower, models);
    remembered.set(token.text, known);
    return known;
  });
  const uses = gatherUses(words, sentences);
  const list: FeatureList = { hashes: new Uint32Array(contextFeatureLimit), count: 0 };
  for (const { firstToken, endToken } of sentences) {
    const view = viewSentence(words, firstToken, endToken, uses, models.gazetteer);
    for (let index = firstToken; index < endToken; index++) {
      const features: number[] = [];
      for (let distance = -2; distance <= 2; distance++) {
        const other = index + distance;
        const inside = other >= firstToken && other < endToken;
        for (const hash of inside ? featuresAt(words[other]!, distance) : borderFeatures(distance))
          features.push(distance === 0 ? hash : neighbourFeature(hash, distance));
      }
      contextFeatures(view, index, list);
      for (let feature = 0; feature < list.count; feature++) features.push(list.hashes[feature]!);
      emit(index, features);
    }
  }
}
