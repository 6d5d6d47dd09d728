import type { Sentence, Token } from '../model.ts';
import type { Words } from '../syntax/words.ts';
import type { Clusters } from '../tagging/clusters.ts';
import { bestLabels, bioLabels, loadCrf, type Crf } from '../tagging/crf.ts';
import { FeatureSums } from '../tagging/featureSums.ts';
import type { Gazetteer } from '../tagging/gazetteer.ts';
import { agreementFeatures } from './agreement.ts';
import {
  contextFeatureLimit,
  neighbourFeature,
  pairFeatures,
  spanFeatures,
  usedFeatures,
  viewSentence,
  type FeatureList,
  type SentenceView,
} from './features.ts';
import { borderKinds, KindRows } from './kindRows.ts';
import { NameMemory, type SentenceNames } from './nameMemory.ts';
import { wordFacts, type WordFacts } from './wordFacts.ts';

/** Most distinct words that a tagger remembers before it starts anew; an article has a few thousand at most. */
const rememberedWords = 30_000;

/** A word with its share of the scores at each distance from -2 to 2, worked out once. */
interface KnownWord {
  readonly facts: WordFacts;
  /** Sums as {@link FeatureSums} has them, distance after distance. */
  readonly scores: Int32Array;
  readonly kind: number;
}

type Text = Pick<Token, 'text' | 'lower'>;
type Range = Pick<Sentence, 'firstToken' | 'endToken'>;

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
  readonly #sums: FeatureSums;
  readonly #kindRows: KindRows;
  /** The sum of the token that is looked at. */
  readonly #sum: Int32Array;
  readonly #more: Float32Array;
  readonly #hashes = new Int32Array(contextFeatureLimit);
  /** What stands before and after a sentence, as words have it, at the distances -2, -1, 1 and 2. */
  readonly #borderScores: readonly [Int32Array, Int32Array, Int32Array, Int32Array];

  /** @param bytes the file `names.bin` */
  constructor(bytes: Uint8Array, gazetteer: Gazetteer, clusters: Clusters) {
    this.#crf = loadCrf(bytes);
    this.#sums = new FeatureSums(this.#crf);
    this.#kindRows = new KindRows(this.#sums);
    this.#sum = new Int32Array(this.#sums.lanes);
    this.#more = new Float32Array(this.#crf.labels.length);
    this.#gazetteer = gazetteer;
    this.#clusters = clusters;
    this.#toBio = Uint8Array.from(this.#crf.labels, bioOf);
    const border = (distance: number): Int32Array => {
      const scores = new Int32Array(5 * this.#sums.lanes);
      scores.set(this.#rowsOf(borderFeatures(distance), distance), (distance + 2) * this.#sums.lanes);
      return scores;
    };
    this.#borderScores = [border(-2), border(-1), border(1), border(2)];
  }

  /** The labels that {@link tag} gives: O, then B- and I- of each type. */
  get labels(): readonly string[] {
    return nameLabels;
  }

  /** The labels of {@link tagSentences}, one for each token. */
  tag(tokens: readonly Text[], sentences: readonly Range[], looks: 1 | 2 = 2): Uint8Array {
    const labels = new Uint8Array(tokens.length);
    for (const [index, own] of this.tagSentences(tokens, sentences, looks).entries())
      labels.set(own, sentences[index]!.firstToken);
    return labels;
  }

  /**
   * The labels of each sentence's tokens, indexes into {@link labels}. The article is looked at twice: the second time each
   * word's labels elsewhere in it count too. A sentence of the last version whose labels stay gets the same list.
   * @param memory what the article's last version left, and what each sentence is known by in it
   * @param numbered the different words of the tokens, where they are known: each is looked up once
   * @param looks 1 for a tagger that has not learnt the second look
   */
  tagSentences(
    tokens: readonly Text[],
    sentences: readonly Range[],
    looks: 1 | 2 = 2,
    memory?: { readonly keys: readonly string[]; readonly names: NameMemory },
    numbered?: Pick<Words, 'ofToken' | 'texts'>,
  ): readonly Uint8Array[] {
    const names = memory?.names ?? new NameMemory();
    const list: FeatureList = { hashes: new Int32Array(contextFeatureLimit), count: 0 };
    // Of a version that follows on another one few sentences are new.
    const number = names.sentences.length === 0 ? numbered : undefined;
    const met = new Array<KnownWord | undefined>(number?.texts.length ?? 0);
    const knownAt = (token: number): KnownWord =>
      number ? (met[number.ofToken[token]!] ??= this.#know(tokens[token]!)) : this.#know(tokens[token]!);
    const all = names.begin(memory?.keys ?? sentences.map((_, index) => index), (sentence) => {
      const { firstToken, endToken } = sentences[sentence]!;
      const known: KnownWord[] = [];
      for (let token = firstToken; token < endToken; token++) known.push(knownAt(token));
      return this.#meet(known, names, list, looks === 2);
    });
    const changed = new Map<SentenceNames, Float32Array>();
    for (const sentence of names.sentences) {
      if (!names.usesConcern(sentence)) continue;
      const { view } = sentence;
      const first = gatherFeatures(view, list, (index) => usedFeatures(view, index, list));
      if (sentence.before > 0 && isSame(first, sentence.first)) continue;
      const scores = this.#add(first, sentence.own.slice());
      sentence.first = first;
      sentence.firstLabels = this.#decode(view, scores);
      changed.set(sentence, scores);
    }
    if (looks === 2) {
      names.countNames(changed);
      for (const sentence of names.sentences) {
        const scores = changed.get(sentence);
        if (!scores && !names.namesConcern(sentence)) continue;
        const { view, own, first, firstLabels, look } = sentence;
        const second = gatherFeatures(view, list, (index) => agreementFeatures(names.look, look!, view, index, list));
        if (!scores && sentence.second !== null && isSame(second, sentence.second)) continue;
        sentence.second = second;
        sentence.secondLabels =
          second.length > 0
            ? this.#decode(view, this.#add(second, scores ?? this.#add(first, own.slice())))
            : firstLabels;
      }
    }
    return all.map(({ firstLabels, secondLabels }) => (looks === 2 ? secondLabels : firstLabels));
  }

  /** A sentence that was not read before. */
  #meet(known: readonly KnownWord[], { uses }: NameMemory, list: FeatureList, isHasty: boolean): SentenceNames {
    const words = known.map((word) => word.facts);
    const view = viewSentence(words, 0, words.length, uses, this.#gazetteer);
    const nothing = { first: new Int32Array(), firstLabels: new Uint8Array(), look: null, second: null };
    const counts = { now: 0, before: 0, secondLabels: nothing.firstLabels, words: null };
    return { view, own: this.#score(view, known, list, isHasty), ...nothing, ...counts };
  }

  /** Adds what the article gives a sentence to its scores. */
  #add(features: Int32Array, scores: Float32Array): Float32Array {
    const count = this.#crf.labels.length;
    const more = this.#more;
    for (let at = 0; at < features.length;) {
      const token = features[at]!;
      let found = 0;
      for (; at < features.length && features[at] === token; at += 2) this.#hashes[found++] = features[at + 1]!;
      this.#sums.add(this.#hashes, found, this.#sum.fill(0));
      this.#sums.unpack(this.#sum, more, 0);
      for (let label = 0; label < count; label++) scores[token * count + label]! += more[label]!;
    }
    return scores;
  }

  /** Labels of a sentence by its scores. */
  #decode({ first, end }: SentenceView, scores: Float32Array): Uint8Array {
    const labels = bestLabels(this.#crf, scores, end - first);
    for (let token = 0; token < labels.length; token++) labels[token] = this.#toBio[labels[token]!]!;
    return labels;
  }

  /** @param isHasty leaves out what hardly ever changes a label; training looks at everything */
  #score(view: SentenceView, known: readonly KnownWord[], list: FeatureList, isHasty: boolean): Float32Array {
    const count = this.#crf.labels.length;
    const sum = this.#sum;
    const { lanes } = this.#sums;
    const { rows } = this.#kindRows;
    const { first, end } = view;
    const scores = new Float32Array((end - first) * count);
    const [beforeFar, beforeNear, afterNear, afterFar] = this.#borderScores;
    for (let index = first; index < end; index++) {
      const word = known[index]!;
      const before = index > first ? known[index - 1]! : null;
      const after = index + 1 < end ? known[index + 1]! : null;
      const a = index - 2 >= first ? known[index - 2]!.scores : beforeFar;
      const b = before?.scores ?? beforeNear;
      const c = word.scores;
      const d = after?.scores ?? afterNear;
      const e = index + 2 < end ? known[index + 2]!.scores : afterFar;
      const kinds = this.#kindRows.at(
        view,
        index,
        before?.kind ?? borderKinds.before,
        word.kind,
        after?.kind ?? borderKinds.after,
      );
      for (let lane = 0; lane < lanes; lane++)
        sum[lane] =
          (a[lane]! + b[lanes + lane]! + c[2 * lanes + lane]! + d[3 * lanes + lane]! + e[4 * lanes + lane]! + rows[kinds + lane]!) | 0; // prettier-ignore
      const row = (index - first) * count;
      this.#sums.unpack(sum, scores, row);
      if (isHasty && isNoName(scores, row, count)) continue;
      list.count = 0;
      pairFeatures(view, index, list);
      spanFeatures(view, index, list);
      this.#sums.add(list.hashes, list.count, sum);
      this.#sums.unpack(sum, scores, row);
    }
    return scores;
  }

  #know(token: Text): KnownWord {
    let known = this.#words.get(token.text);
    if (known !== undefined) return known;
    if (this.#words.size >= rememberedWords) this.#words.clear();
    const facts = wordFacts(token.text, token.lower, { gazetteer: this.#gazetteer, clusters: this.#clusters });
    const { lanes } = this.#sums;
    const scores = new Int32Array(5 * lanes);
    for (let distance = -2; distance <= 2; distance++)
      scores.set(this.#rowsOf(featuresAt(facts, distance), distance), (distance + 2) * lanes);
    known = { facts, scores, kind: this.#kindRows.kindOf(facts) };
    this.#words.set(token.text, known);
    return known;
  }

  /** Sums of the rows of a word's features at a distance; good until the next call. */
  #rowsOf(features: Int32Array, distance: number): Int32Array {
    const sum = this.#sum.fill(0);
    const seen = distance === 0 ? features : features.map((hash) => neighbourFeature(hash, distance));
    this.#sums.add(seen, seen.length, sum);
    return sum;
  }
}

/**
 * By how much "outside" must lead for the features of pairs and stretches not to be asked: of 46,000 tokens of news where it
 * did, none was a name with them.
 */
const safeLead = 250;

/** Whether a token is outside of names whatever stands together with it. */
function isNoName(scores: Float32Array, row: number, count: number): boolean {
  const enough = scores[row]! - safeLead;
  for (let label = 1; label < count; label++) if (scores[row + label]! >= enough) return false;
  return true;
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
export function featuresAt(word: WordFacts, distance: number): Int32Array {
  if (distance === 0) return word.own;
  return distance === 1 || distance === -1 ? word.near : word.far;
}

/** The features that what stands before the first and after the last word of a sentence gives the token. */
export function borderFeatures(distance: number): Int32Array {
  return distance < 0 ? borders.before : borders.after;
}
