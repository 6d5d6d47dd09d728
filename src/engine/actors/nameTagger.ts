import type { Sentence, Token } from '../model.ts';
import type { Words } from '../syntax/words.ts';
import type { Clusters } from '../tagging/clusters.ts';
import { bestLabels, bioLabels, loadCrf, type Crf } from '../tagging/crf.ts';
import { FeatureSums, mostTokens } from '../tagging/featureSums.ts';
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
import { borderKinds, kindSums, KindRows } from './kindRows.ts';
import { NameMemory, type Key, type SentenceNames } from './nameMemory.ts';
import { wordFacts, type WordFacts } from './wordFacts.ts';

/** Most distinct words that a tagger remembers before it starts anew; an article has a few thousand at most. */
const rememberedWords = 30_000;

/** How many words have room for their sums; those that were made first make room for others. */
const summedWords = 16_384;

/**
 * By how much "outside" must lead for the features of pairs and stretches not to be asked: of 46,000 tokens of news where it
 * did, none was a name with them.
 */
const safeLead = 250;

/** Distances from -2 to 2 at which a word has a share of the scores. */
const distances = 5;

/** A word with its share of the scores at each distance from -2 to 2. */
interface KnownWord {
  readonly facts: WordFacts;
  readonly kind: number;
  /** Where in {@link FeatureSums} its sums start, distance after distance, and the how manieth those are that were made. */
  sums: number;
  turn: number;
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
  /** Where the sums of words start, and how many were made. */
  readonly #wordSums: number;
  #turns = 0;
  /** Where those start of what stands before and after a sentence, at the distances that words have. */
  readonly #borderSums: number;
  /** The features to add up. */
  readonly #list: FeatureList;

  /** @param bytes the file `names.bin` */
  constructor(bytes: Uint8Array, gazetteer: Gazetteer, clusters: Clusters) {
    this.#crf = loadCrf(bytes);
    this.#sums = new FeatureSums(this.#crf, safeLead, (summedWords + 1) * distances + kindSums);
    this.#list = { hashes: this.#sums.list, count: 0 };
    this.#kindRows = new KindRows(this.#sums);
    this.#wordSums = this.#sums.take(summedWords * distances);
    this.#borderSums = this.#sums.take(distances);
    this.#gazetteer = gazetteer;
    this.#clusters = clusters;
    this.#toBio = Uint8Array.from(this.#crf.labels, bioOf);
    for (const distance of [-2, -1, 1, 2]) this.#sumUp(borderFeatures(distance), distance, this.#borderSums);
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
    // Of a version that follows on another one few sentences are new, and there is no table of words.
    const table = names.isFilled ? undefined : numbered;
    const met = new Array<KnownWord | undefined>(table?.texts.length ?? 0);
    const knownAt = (token: number): KnownWord => {
      const { text, lower } = tokens[token]!;
      if (!table) return this.#know(text, lower);
      const number = table.ofToken[token]!;
      // The one text that the word has in all articles is found faster than a piece of this one.
      return (met[number] ??= this.#know(table.texts[number]!, lower));
    };
    const all = names.begin(memory?.keys ?? sentences.map((_, index) => index), (sentence, key) => {
      const { firstToken, endToken } = sentences[sentence]!;
      const known: KnownWord[] = [];
      for (let token = firstToken; token < endToken; token++) known.push(knownAt(token));
      return this.#meet(key, known, names, looks === 2);
    });
    const changed = new Map<SentenceNames, Float32Array>();
    for (const sentence of names.toldByUses()) {
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
      for (const sentence of names.toldByNames(changed)) {
        const scores = changed.get(sentence);
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
  #meet(key: Key, known: readonly KnownWord[], { uses }: NameMemory, isHasty: boolean): SentenceNames {
    const words = known.map((word) => word.facts);
    const view = viewSentence(words, 0, words.length, uses, this.#gazetteer);
    const nothing = { first: new Int32Array(), firstLabels: new Uint8Array(), look: null, second: null };
    const counts = { now: 0, before: 0, secondLabels: nothing.firstLabels, words: null };
    return { key, view, own: this.#score(view, known, isHasty), ...nothing, ...counts };
  }

  /** Adds what the article gives a sentence to its scores. */
  #add(features: Int32Array, scores: Float32Array): Float32Array {
    const count = this.#crf.labels.length;
    const { list, scores: more } = this.#sums;
    for (let at = 0; at < features.length;) {
      const token = features[at]!;
      let found = 0;
      for (; at < features.length && features[at] === token; at += 2) list[found++] = features[at + 1]!;
      this.#sums.scoreAlone(found, 0);
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
  #score(view: SentenceView, known: readonly KnownWord[], isHasty: boolean): Float32Array {
    const count = this.#crf.labels.length;
    const sums = this.#sums;
    const list = this.#list;
    const border = this.#borderSums;
    const one = sums.after(0, 1);
    const { first, end } = view;
    const all = new Float32Array((end - first) * count);
    for (let from = first; from < end; from += mostTokens) {
      const to = Math.min(end, from + mostTokens);
      for (let index = from; index < to; index++) {
        const word = known[index]!;
        const before = index > first ? known[index - 1]! : null;
        const after = index + 1 < end ? known[index + 1]! : null;
        const a = index - 2 >= first ? this.#sumsOf(known[index - 2]!) : border;
        const b = before ? this.#sumsOf(before) : border;
        const c = this.#sumsOf(word);
        const d = after ? this.#sumsOf(after) : border;
        const e = index + 2 < end ? this.#sumsOf(known[index + 2]!) : border;
        const kinds = this.#kindRows.at(
          view,
          index,
          before?.kind ?? borderKinds.before,
          word.kind,
          after?.kind ?? borderKinds.after,
        );
        const isNoName = sums.score(a, b + one, c + 2 * one, d + 3 * one, e + 4 * one, kinds, index - from);
        if (isHasty && isNoName === 1) continue;
        list.count = 0;
        pairFeatures(view, index, list);
        spanFeatures(view, index, list);
        sums.scoreMore(list.count, index - from);
      }
      all.set(sums.scores.subarray(0, (to - from) * count), (from - first) * count);
    }
    return all;
  }

  /** Where the sums of a word start; good until {@link summedWords} others have been asked for. */
  #sumsOf(word: KnownWord): number {
    if (word.turn > this.#turns - summedWords) return word.sums;
    word.turn = ++this.#turns;
    word.sums = this.#sums.after(this.#wordSums, (word.turn % summedWords) * distances);
    for (let distance = -2; distance <= 2; distance++)
      this.#sumUp(featuresAt(word.facts, distance), distance, word.sums);
    return word.sums;
  }

  /** Sums the rows of a word's features at a distance, where its sums start. */
  #sumUp(features: Int32Array, distance: number, start: number): void {
    const { list } = this.#sums;
    for (let index = 0; index < features.length; index++)
      list[index] = distance === 0 ? features[index]! : neighbourFeature(features[index]!, distance);
    this.#sums.add(features.length, this.#sums.after(start, distance + 2));
  }

  #know(text: string, lower: string): KnownWord {
    let known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= rememberedWords) this.#words.clear();
    const facts = wordFacts(text, lower, { gazetteer: this.#gazetteer, clusters: this.#clusters });
    known = { facts, kind: this.#kindRows.kindOf(facts), sums: 0, turn: -Infinity };
    this.#words.set(text, known);
    return known;
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
export function featuresAt(word: WordFacts, distance: number): Int32Array {
  if (distance === 0) return word.own;
  return distance === 1 || distance === -1 ? word.near : word.far;
}

/** The features that what stands before the first and after the last word of a sentence gives the token. */
export function borderFeatures(distance: number): Int32Array {
  return distance < 0 ? borders.before : borders.after;
}
