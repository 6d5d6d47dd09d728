import {
  countLook,
  countsOf,
  emptyLook,
  labelsInNumbers,
  sentenceLook,
  timesInNumbers,
  type FirstLook,
  type SentenceLook,
} from './agreement.ts';
import { countUses, type WordUse } from './evidence.ts';
import { useInNumbers, type SentenceView } from './features.ts';
import { windowOf } from './listChanges.ts';

/** What the tagger of names has made of the sentences of certain words. */
export interface SentenceNames {
  readonly view: SentenceView;
  /** Sums of all features but those that the rest of the article decides. */
  readonly own: Float32Array;
  /** What it is known by. */
  readonly key: Key;
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
export type Key = string | number;

/**
 * The sentences of an article with what they say together of each word: how it is used, and how a first look labelled
 * it. Where a version of the article follows on another, only what has come and gone is counted.
 */
export class NameMemory {
  readonly uses = new Map<string, WordUse>();
  readonly look: FirstLook = emptyLook();
  /** Those of the version, and those that stood in the last one only. */
  readonly #sentences = new Map<Key, SentenceNames>();
  /** What the sentences of the version are known by in reading order, and each of them. */
  #keys: readonly Key[] = [];
  #all: readonly SentenceNames[] = [];
  /** Those that stand oftener or more rarely than in the last version. */
  #moved: readonly SentenceNames[] = [];
  #follows = false;
  /** Words of which something that was counted has changed. */
  readonly #changed = new Set<string>();
  readonly #changedInitials = new Set<string>();
  /** Pairs of words of which something that was counted has changed. */
  #changedPairs: readonly (readonly [string, string])[] = [];
  /** By word: the sentences that have it; null before a version follows on another. */
  #index: Map<string, Set<SentenceNames>> | null = null;

  /** Whether the version that is read next follows on another one. */
  get isFilled(): boolean {
    return this.#sentences.size > 0;
  }

  /**
   * Turns to a version, and counts how words are used in it.
   * @param make what is known of a sentence that was in no version before; its `now` is not yet counted
   * @returns for each key its sentence; sentences of one key share it
   */
  begin(keys: readonly Key[], make: (sentence: number, key: Key) => SentenceNames): readonly SentenceNames[] {
    this.#changed.clear();
    this.#changedInitials.clear();
    for (const sentence of this.#moved) {
      sentence.before = sentence.now;
      if (sentence.now === 0) this.#sentences.delete(sentence.key);
    }
    this.#follows = this.isFilled;
    const { before, behind, shift } = windowOf(this.#keys, keys);
    const touched = new Set<SentenceNames>();
    for (const sentence of this.#all.slice(before, behind - shift)) {
      sentence.now--;
      touched.add(sentence);
    }
    const come = keys.slice(before, behind).map((key, index) => {
      let sentence = this.#sentences.get(key);
      if (sentence === undefined) {
        sentence = make(before + index, key);
        this.#sentences.set(key, sentence);
      }
      sentence.now++;
      touched.add(sentence);
      return sentence;
    });
    this.#all = this.#all.slice(0, before).concat(come, this.#all.slice(behind - shift));
    this.#keys = keys;
    const moved = [...touched].filter(({ now, before: then }) => now !== then);
    this.#moved = moved;
    const uses = new Watch(this.uses, useInNumbers);
    if (this.#follows) for (const { view } of moved) for (const { lower } of view.words) uses.watch(lower);
    for (const { view, now, before } of moved) countUses(this.uses, view.words, view.first, view.end, now - before);
    for (const word of uses.changed()) this.#changed.add(word);
    return this.#all;
  }

  /** Counts the names of the first look, once all sentences have their labels. */
  countNames(relabelled: ReadonlyMap<SentenceNames, unknown>): void {
    this.#changed.clear();
    const { words, pairs, initials } = this.look;
    const watched = {
      words: new Watch(words, labelsInNumbers),
      pairs: new Watch(pairs, timesInNumbers),
      initials: new Watch(initials, timesInNumbers),
    };
    const wordsOfPair = new Map<number, readonly [string, string]>();
    const watch = ({ view }: SentenceNames, look: SentenceLook): void => {
      const counts = countsOf(view.words, look);
      for (const { lower } of view.words) watched.words.watch(lower);
      for (const letters of counts.initials) watched.initials.watch(letters);
      for (const { pair, words } of counts.pairs) {
        watched.pairs.watch(pair);
        wordsOfPair.set(pair, words);
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
    this.#changedPairs = watched.pairs.changed().map((pair) => wordsOfPair.get(pair)!);
    for (const letters of watched.initials.changed()) this.#changedInitials.add(letters);
  }

  /** The sentences that the uses of words, as they were counted last, may tell something new. */
  toldByUses(): readonly SentenceNames[] {
    this.#turnIndex();
    const told = new Set(this.#new());
    for (const word of this.#changed)
      for (const sentence of this.#having(word)) if (wordsIn(sentence).inRuns.has(word)) told.add(sentence);
    return [...told];
  }

  /**
   * The sentences that the names, as they were counted last, may tell something new.
   * @param relabelled those that have new labels themselves
   */
  toldByNames(relabelled: ReadonlyMap<SentenceNames, unknown>): readonly SentenceNames[] {
    const told = new Set(relabelled.keys());
    for (const sentence of this.#new()) told.add(sentence);
    for (const word of this.#changed) for (const sentence of this.#having(word)) told.add(sentence);
    for (const letters of this.#changedInitials)
      for (const sentence of this.#having(initialsKey(letters))) told.add(sentence);
    for (const [first, second] of this.#changedPairs)
      for (const sentence of this.#having(first)) if (wordsIn(sentence).all.has(second)) told.add(sentence);
    return [...told];
  }

  #new(): readonly SentenceNames[] {
    return this.#moved.filter(({ before }) => before === 0);
  }

  /** The sentences of the version that have a word; none where no version was read before. */
  #having(word: string): Iterable<SentenceNames> {
    return this.#index?.get(word) ?? [];
  }

  /** Has the index tell of the version; it is put together once a version follows on another. */
  #turnIndex(): void {
    if (!this.#follows) return;
    if (this.#index === null) {
      this.#index = new Map();
      for (const sentence of this.#sentences.values()) if (sentence.now > 0) this.#file(sentence, this.#index);
    } else
      for (const sentence of this.#moved) {
        if (sentence.before === 0) this.#file(sentence, this.#index);
        else if (sentence.now === 0) this.#unfile(sentence, this.#index);
      }
  }

  #file(sentence: SentenceNames, index: Map<string, Set<SentenceNames>>): void {
    for (const key of keysOf(sentence)) {
      const having = index.get(key);
      if (having) having.add(sentence);
      else index.set(key, new Set([sentence]));
    }
  }

  #unfile(sentence: SentenceNames, index: Map<string, Set<SentenceNames>>): void {
    for (const key of keysOf(sentence)) {
      const having = index.get(key);
      having?.delete(sentence);
      if (having?.size === 0) index.delete(key);
    }
  }
}

/** The different words of a sentence, put together when they are first asked for. */
function wordsIn(sentence: SentenceNames): SentenceWords {
  return (sentence.words ??= wordsOf(sentence.view));
}

/** What a sentence is found by in the index: its words, and what may be the initials of names. */
function keysOf(sentence: SentenceNames): readonly string[] {
  const { all, initials } = wordsIn(sentence);
  return [...all, ...[...initials].map(initialsKey)];
}

/** Initials as they are told from words. */
function initialsKey(letters: string): string {
  return ` ${letters}`;
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
