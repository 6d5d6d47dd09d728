import { countLook, countsOf, emptyLook, sentenceLook, type FirstLook, type SentenceLook } from './agreement.ts';
import { countUses, type WordUse } from './evidence.ts';
import { useInNumbers, type SentenceView } from './features.ts';

/** What the tagger of names has made of the sentences of certain words. */
export interface SentenceNames {
  readonly view: SentenceView;
  /** Sums of all features but those that the rest of the article decides. */
  readonly own: Float32Array;
  /** How often the sentence stands in the version that is read, and in the last one. */
  now: number;
  before: number;
  /** The features that the article's other sentences give it for the first look, the labels then, and their names. */
  first: Int32Array;
  firstLabels: Uint8Array;
  look: SentenceLook | null;
  /** The features that the second look adds, and the labels with them; null before it. */
  second: Int32Array | null;
  secondLabels: Uint8Array;
  /** What of the article's counts it depends on; null until it is asked for. */
  words: SentenceWords | null;
}

/** The different words of a sentence: all, those in runs of capitals, and those that may be the initials of names. */
interface SentenceWords {
  readonly all: ReadonlySet<string>;
  readonly inRuns: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

function wordsOf({ words, runFirst, first }: SentenceView): SentenceWords {
  return {
    all: new Set(words.map(({ lower }) => lower)),
    inRuns: new Set(words.filter((_, index) => runFirst[index - first]! >= 0).map(({ lower }) => lower)),
    initials: new Set(words.filter(({ isUpper }) => isUpper).map(({ lower }) => lower.replaceAll('.', ''))),
  };
}

/** What a sentence is known by; where nothing is remembered, its number. */
type Key = string | number;

/**
 * The sentences of an article with what they say together of each word: how it is used, and how a first look labelled
 * it. Where a version of the article follows on another, only what has come and gone is counted.
 */
export class NameMemory {
  readonly uses = new Map<string, WordUse>();
  readonly look: FirstLook = emptyLook();
  /** Those of the version, and those that stood in the last one only. */
  readonly #sentences = new Map<Key, SentenceNames>();
  #present: readonly SentenceNames[] = [];
  /** Those that stand oftener or more rarely than in the last version. */
  #moved: readonly SentenceNames[] = [];
  #follows = false;
  /** Words of which something that was counted has changed. */
  readonly #changed = new Set<string>();
  readonly #changedInitials = new Set<string>();

  /** The different sentences of the version. */
  get sentences(): readonly SentenceNames[] {
    return this.#present;
  }

  /**
   * Turns to a version, and counts how words are used in it.
   * @param make what is known of a sentence that was in no version before; its `now` is not yet counted
   * @returns for each key its sentence; sentences of one key share it
   */
  begin(keys: readonly Key[], make: (sentence: number) => SentenceNames): readonly SentenceNames[] {
    this.#changed.clear();
    this.#changedInitials.clear();
    for (const [key, sentence] of this.#sentences) {
      sentence.before = sentence.now;
      sentence.now = 0;
      if (sentence.before === 0) this.#sentences.delete(key);
    }
    this.#follows = this.#sentences.size > 0;
    const all = keys.map((key, index) => {
      let sentence = this.#sentences.get(key);
      if (sentence === undefined) {
        sentence = make(index);
        this.#sentences.set(key, sentence);
      }
      sentence.now++;
      return sentence;
    });
    const present: SentenceNames[] = [];
    const moved: SentenceNames[] = [];
    for (const sentence of this.#sentences.values()) {
      if (sentence.now > 0) present.push(sentence);
      if (sentence.now !== sentence.before) moved.push(sentence);
    }
    this.#present = present;
    this.#moved = moved;
    const uses = new Watch(this.uses, useInNumbers);
    if (this.#follows) for (const { view } of moved) for (const { lower } of view.words) uses.watch(lower);
    for (const { view, now, before } of moved) countUses(this.uses, view.words, view.first, view.end, now - before);
    for (const word of uses.changed()) this.#changed.add(word);
    return all;
  }

  /** Counts the names of the first look, once all sentences have their labels. */
  countNames(relabelled: ReadonlyMap<SentenceNames, unknown>): void {
    this.#changed.clear();
    const { words, pairs, initials } = this.look;
    const watched = {
      words: new Watch(words, String),
      pairs: new Watch(pairs, String),
      initials: new Watch(initials, String),
    };
    const firstOfPair = new Map<number, string>();
    const watch = ({ view }: SentenceNames, look: SentenceLook): void => {
      const counts = countsOf(view.words, look);
      for (const { lower } of view.words) watched.words.watch(lower);
      for (const letters of counts.initials) watched.initials.watch(letters);
      for (const [pair, first] of counts.pairs) {
        watched.pairs.watch(pair);
        firstOfPair.set(pair, first);
      }
    };
    const changed = new Set(this.#moved);
    for (const sentence of relabelled.keys()) changed.add(sentence);
    const moved = [...changed].map((sentence) => {
      const was = sentence.look;
      sentence.look = sentenceLook(sentence.firstLabels);
      if (this.#follows) for (const look of [was, sentence.look]) if (look) watch(sentence, look);
      return { sentence, was };
    });
    for (const { sentence, was } of moved) {
      if (was) countLook(this.look, sentence.view.words, was, -sentence.before);
      if (sentence.now > 0) countLook(this.look, sentence.view.words, sentence.look!, sentence.now);
    }
    for (const word of watched.words.changed()) this.#changed.add(word);
    for (const pair of watched.pairs.changed()) this.#changed.add(firstOfPair.get(pair)!);
    for (const letters of watched.initials.changed()) this.#changedInitials.add(letters);
  }

  /** Whether the uses of words that were counted last may tell a sentence something new. */
  usesConcern(sentence: SentenceNames): boolean {
    if (sentence.before === 0) return true;
    return this.#changed.size > 0 && meet(this.#changed, (sentence.words ??= wordsOf(sentence.view)).inRuns);
  }

  /** Whether the names that were counted last may tell a sentence something new. */
  namesConcern(sentence: SentenceNames): boolean {
    if (sentence.before === 0) return true;
    if (this.#changed.size === 0 && this.#changedInitials.size === 0) return false;
    const words = (sentence.words ??= wordsOf(sentence.view));
    return meet(this.#changed, words.all) || meet(this.#changedInitials, words.initials);
  }
}

function meet(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** Tells which entries of a map are others than they were. */
class Watch<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>;
  readonly #describe: (value: Value | undefined) => string | number;
  readonly #before = new Map<Key, string | number>();

  constructor(map: ReadonlyMap<Key, Value>, describe: (value: Value | undefined) => string | number) {
    this.#map = map;
    this.#describe = describe;
  }

  /** Begins to watch an entry. */
  watch(key: Key): void {
    if (!this.#before.has(key)) this.#before.set(key, this.#now(key));
  }

  changed(): readonly Key[] {
    return [...this.#before].filter(([key, before]) => this.#now(key) !== before).map(([key]) => key);
  }

  #now(key: Key): string | number {
    return this.#describe(this.#map.get(key));
  }
}
