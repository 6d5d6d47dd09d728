import { countLook, countsOf, emptyLook, sentenceLook, type FirstLook, type SentenceLook } from './agreement.ts';
import { countUses, type WordUse } from './evidence.ts';
import type { SentenceView } from './features.ts';

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
  /** Its different words, and those that may be the initials of names; null until they are asked for. */
  words: readonly string[] | null;
  acronyms: readonly string[];
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
  #known: ReadonlyMap<Key, SentenceNames> = new Map();
  #sentences = new Map<Key, SentenceNames>();
  /** Words of which something that was counted has changed. */
  readonly #changed = new Set<string>();
  readonly #changedInitials = new Set<string>();

  /** The different sentences of the version. */
  get sentences(): Iterable<SentenceNames> {
    return this.#sentences.values();
  }

  /**
   * Turns to a version, and counts how words are used in it.
   * @param make what is known of a sentence that was in no version before; its `now` is not yet counted
   * @returns for each key its sentence; sentences of one key share it
   */
  begin(keys: readonly Key[], make: (sentence: number) => SentenceNames): readonly SentenceNames[] {
    this.#known = this.#sentences;
    this.#sentences = new Map();
    this.#changed.clear();
    this.#changedInitials.clear();
    for (const sentence of this.#known.values()) {
      sentence.before = sentence.now;
      sentence.now = 0;
    }
    const all = keys.map((key, index) => {
      const sentence = this.#sentences.get(key) ?? this.#known.get(key) ?? make(index);
      sentence.now++;
      this.#sentences.set(key, sentence);
      return sentence;
    });
    const moved = [...this.#moved()];
    const uses = new Watch(this.uses, (use) => Object.values(use).join());
    if (this.#known.size > 0) for (const { view } of moved) for (const { lower } of view.words) uses.watch(lower);
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
    const moved = [...this.#moved(relabelled)].map((sentence) => {
      const was = sentence.look;
      sentence.look = sentenceLook(sentence.firstLabels);
      if (this.#known.size > 0) for (const look of [was, sentence.look]) if (look) watch(sentence, look);
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

  /** Whether what was counted last may tell a sentence something new. */
  concerns(sentence: SentenceNames): boolean {
    if (sentence.before === 0) return true;
    if (this.#changed.size === 0 && this.#changedInitials.size === 0) return false;
    if (sentence.words === null) {
      const { words } = sentence.view;
      sentence.words = [...new Set(words.map(({ lower }) => lower))];
      sentence.acronyms = words.filter(({ isUpper }) => isUpper).map(({ lower }) => lower.replaceAll('.', ''));
    }
    return (
      sentence.words.some((word) => this.#changed.has(word)) ||
      sentence.acronyms.some((word) => this.#changedInitials.has(word))
    );
  }

  /** The sentences that stand oftener or more rarely than in the last version, and those that are given. */
  *#moved(given?: ReadonlyMap<SentenceNames, unknown>): Iterable<SentenceNames> {
    for (const sentence of this.#known.values()) if (sentence.now === 0) yield sentence;
    for (const sentence of this.#sentences.values())
      if (sentence.now !== sentence.before || given?.has(sentence)) yield sentence;
  }
}

/** Tells which entries of a map are others than they were. */
class Watch<Key, Value> {
  readonly #map: ReadonlyMap<Key, Value>;
  readonly #describe: (value: Value) => string;
  readonly #before = new Map<Key, string>();

  constructor(map: ReadonlyMap<Key, Value>, describe: (value: Value) => string) {
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

  #now(key: Key): string {
    const value = this.#map.get(key);
    return value === undefined ? '' : this.#describe(value);
  }
}
