import type { Sentence, Token } from '../model.ts';
import type { Clusters } from '../tagging/clusters.ts';
import { addFeatures, bestLabels, bioLabels, loadCrf, type Crf } from '../tagging/crf.ts';
import type { Gazetteer } from '../tagging/gazetteer.ts';
import { agreementFeatures, countLook, emptyLook, sentenceLook } from './agreement.ts';
import { gatherUses } from './evidence.ts';
import {
  contextFeatureLimit,
  contextFeatures,
  lexicalContextFeatures,
  neighbourFeature,
  usedFeatures,
  viewSentence,
  type FeatureList,
  type SentenceView,
} from './features.ts';
import { NameMemory, type SentenceNames } from './nameMemory.ts';
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
const borders = { before: Int32Array.of(0x51ed270b), after: Int32Array.of(0x2545f491) };

/** What the tagger tells apart, in the order of its labels. */
export const nameTypes = ['person', 'organization', 'place', 'other'] as const;

const nameLabels = bioLabels(nameTypes);

function bioOf(label: string): number {
  const start = label.startsWith('L-') ? 'I-' : label.startsWith('U-') ? 'B-' : label.slice(0, 2);
  return nameLabels.indexOf(label === 'O' ? label : start + label.slice(2));
}

/** The tagger of names: BIO labels for person, organisation, place and other names. */
export class NameTagger {
  readonly #crf: Crf;
  readonly #gazetteer: Gazetteer;
  readonly #clusters: Clusters;
  /** Index of the BIO label that each of the tagger's labels stands for. */
  readonly #toBio: Uint8Array;
  readonly #words = new Map<string, KnownWord>();
  /** A sum for each label, of the token that is looked at. */
  readonly #sums: Int32Array;
  readonly #hashes = new Int32Array(contextFeatureLimit);
  /** What stands before and after a sentence, as words have it, at the distances -2, -1, 1 and 2. */
  readonly #borderScores: readonly [Int16Array, Int16Array, Int16Array, Int16Array];

  /** @param bytes the file `names.bin` */
  constructor(bytes: Uint8Array, gazetteer: Gazetteer, clusters: Clusters) {
    this.#crf = loadCrf(bytes);
    this.#sums = new Int32Array(this.#crf.labels.length);
    this.#gazetteer = gazetteer;
    this.#clusters = clusters;
    this.#toBio = Uint8Array.from(this.#crf.labels, bioOf);
    const border = (distance: number): Int16Array => {
      const scores = new Int16Array(5 * this.#crf.labels.length);
      scores.set(this.#rowsOf(borderFeatures(distance), distance), (distance + 2) * this.#crf.labels.length);
      return scores;
    };
    this.#borderScores = [border(-2), border(-1), border(1), border(2)];
  }

  /** The labels that {@link tag} gives: O, then B- and I- of each type. */
  get labels(): readonly string[] {
    return nameLabels;
  }

  /**
   * The label of each token, an index into {@link labels}. The article is looked at twice: the second time each word's
   * labels elsewhere in it count too.
   * @param memory what the article's last version left, and what each sentence is known by in it
   * @param looks 1 for a tagger that has not learnt the second look
   */
  tag(
    tokens: readonly Text[],
    sentences: readonly Range[],
    looks: 1 | 2 = 2,
    memory?: { readonly keys: readonly string[]; readonly names: NameMemory },
  ): Uint8Array {
    const names = memory?.names ?? new NameMemory();
    const list: FeatureList = { hashes: new Int32Array(contextFeatureLimit), count: 0 };
    const all = names.begin(memory?.keys ?? sentences.map((_, index) => index), (sentence) => {
      const { firstToken, endToken } = sentences[sentence]!;
      return this.#meet(tokens.slice(firstToken, endToken), names, list);
    });
    const changed = new Set<SentenceNames>();
    for (const sentence of names.sentences()) {
      if (!names.usesConcern(sentence)) continue;
      const { view } = sentence;
      const first = gatherFeatures(view, list, (index) => usedFeatures(view, index, list));
      if (sentence.before > 0 && isSame(first, sentence.first)) continue;
      sentence.first = first;
      sentence.firstLabels = this.#decode(view, sentence.own, [first]);
      changed.add(sentence);
    }
    if (looks === 2) {
      names.countNames(changed);
      for (const sentence of names.sentences()) {
        if (!changed.has(sentence) && !names.namesConcern(sentence)) continue;
        const { view, own, first, firstLabels, look } = sentence;
        const second = gatherFeatures(view, list, (index) => agreementFeatures(names.look, look!, view, index, list));
        if (!changed.has(sentence) && sentence.second !== null && isSame(second, sentence.second)) continue;
        sentence.second = second;
        sentence.secondLabels = second.length > 0 ? this.#decode(view, own, [first, second]) : firstLabels;
      }
    }
    const labels = new Uint8Array(tokens.length);
    for (const [index, { firstLabels, secondLabels }] of all.entries())
      labels.set(looks === 2 ? secondLabels : firstLabels, sentences[index]!.firstToken);
    return labels;
  }

  /** A sentence that was not read before. */
  #meet(tokens: readonly Text[], { uses }: NameMemory, list: FeatureList): SentenceNames {
    const known = tokens.map((token) => this.#know(token));
    const words = known.map((word) => word.facts);
    const view = viewSentence(words, 0, words.length, uses, this.#gazetteer);
    const nothing = { first: new Int32Array(), firstLabels: new Uint8Array(), look: null, second: null };
    const counts = { now: 0, before: 0, secondLabels: nothing.firstLabels, words: null };
    return { view, own: this.#score(view, known, list), ...nothing, ...counts };
  }

  /** Labels of a sentence by its own sums and what the article adds. */
  #decode({ first, end }: SentenceView, own: Float32Array, added: readonly Int32Array[]): Uint8Array {
    const count = this.#crf.labels.length;
    const scores = own.slice();
    const sums = this.#sums;
    for (const features of added)
      for (let at = 0; at < features.length;) {
        const token = features[at]!;
        let found = 0;
        for (; at < features.length && features[at] === token; at += 2) this.#hashes[found++] = features[at + 1]!;
        sums.fill(0);
        addFeatures(this.#crf, this.#hashes, found, sums);
        for (let label = 0; label < count; label++) scores[token * count + label]! += sums[label]!;
      }
    const labels = bestLabels(this.#crf, scores, end - first);
    for (let token = 0; token < labels.length; token++) labels[token] = this.#toBio[labels[token]!]!;
    return labels;
  }

  #score(view: SentenceView, known: readonly KnownWord[], list: FeatureList): Float32Array {
    const count = this.#crf.labels.length;
    const sums = this.#sums;
    const { first, end } = view;
    const scores = new Float32Array((end - first) * count);
    const [beforeFar, beforeNear, afterNear, afterFar] = this.#borderScores;
    for (let index = first; index < end; index++) {
      const row = (index - first) * count;
      const a = index - 2 >= first ? known[index - 2]!.scores : beforeFar;
      const b = index > first ? known[index - 1]!.scores : beforeNear;
      const c = known[index]!.scores;
      const d = index + 1 < end ? known[index + 1]!.scores : afterNear;
      const e = index + 2 < end ? known[index + 2]!.scores : afterFar;
      for (let label = 0; label < count; label++)
        sums[label] =
          a[label]! + b[count + label]! + c[2 * count + label]! + d[3 * count + label]! + e[4 * count + label]!;
      contextFeatures(view, index, list);
      addFeatures(this.#crf, list.hashes, list.count, sums);
      scores.set(sums, row);
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

  /** Sums of the rows of a word's features at a distance; good until the next call. */
  #rowsOf(features: Int32Array, distance: number): Int32Array {
    const sums = this.#sums.fill(0);
    const seen = distance === 0 ? features : features.map((hash) => neighbourFeature(hash, distance));
    addFeatures(this.#crf, seen, seen.length, sums);
    return sums;
  }
}

/** Features of all tokens of a sentence, each after the place of its token in the sentence. */
function gatherFeatures(view: SentenceView, list: FeatureList, addTo: (index: number) => void): Int32Array {
  const found: number[] = [];
  for (let index = view.first; index < view.end; index++) {
    list.count = 0;
    addTo(index);
    for (let feature = 0; feature < list.count; feature++) found.push(index - view.first, list.hashes[feature]!);
  }
  // Filled one by one: making an array of a list goes through its iterator.
  const features = new Int32Array(found.length);
  for (let at = 0; at < found.length; at++) features[at] = found[at]!;
  return features;
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** The features that a word gives the token `distance` before it (so that -2 is the word two before the token). */
function featuresAt(word: WordFacts, distance: number): Int32Array {
  if (distance === 0) return word.own;
  return distance === 1 || distance === -1 ? word.near : word.far;
}

function borderFeatures(distance: number): Int32Array {
  return distance < 0 ? borders.before : borders.after;
}

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
  tokens: readonly Text[],
  sentences: readonly Range[],
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
      contextFeatures(view, index, list);
      usedFeatures(view, index, list);
      const { own, lexical } = words[index]!;
      const pairs = Math.min(list.count, lexicalContextFeatures);
      const features = [...own.subarray(0, lexical), ...list.hashes.subarray(0, pairs)];
      features.push(...own.subarray(lexical), ...list.hashes.subarray(pairs, list.count));
      for (const distance of [-2, -1, 1, 2]) {
        const other = index + distance;
        const inside = other >= firstToken && other < endToken;
        for (const hash of inside ? featuresAt(words[other]!, distance) : borderFeatures(distance))
          features.push(neighbourFeature(hash, distance));
      }
      list.count = 0;
      if (look) agreementFeatures(found, look, view, index, list);
      emit({ features, lexical: lexical + pairs, agreement: [...list.hashes.subarray(0, list.count)] });
    }
  }
}
