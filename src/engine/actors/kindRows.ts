import { fact } from '../tagging/gazetteer.ts';
import type { FeatureSums } from '../tagging/featureSums.ts';
import { kindFeatures, placeCount, placeOf, type FeatureList, type SentenceView } from './features.ts';
import type { WordFacts } from './wordFacts.ts';

/** How many sums have room, a power of two; a sum that another has taken the place of is made anew. */
const room = 8192;

/** How many sums are kept, with the one that is not. */
export const kindSums = room + 1;

/** Most kinds that are told apart, so that two make one number; there are a few thousand in all that is written. */
const mostKinds = 32_768;

/** The kind of a word that comes when there are that many: sums with it are not kept. */
const anyKind = -1;

/** The kinds of what stands before and after a sentence. */
export const borderKinds = { before: 0, after: 1 } as const;

/**
 * Sums of {@link kindFeatures}, kept by the kinds of three neighbouring words: there are few kinds, and most threes of
 * them have stood somewhere before.
 */
export class KindRows {
  readonly #sums: FeatureSums;
  /** Where the sums start, which lie one after the other; the last is not kept. */
  readonly #first: number;
  readonly #kinds = new Map<number, number>();
  /** For each place the kinds of the first two words, and that of the third with its place; -1 where none is kept. */
  readonly #keys = new Int32Array(2 * room).fill(-1);
  readonly #list: FeatureList;

  /** @param sums with room for {@link kindSums} more */
  constructor(sums: FeatureSums) {
    this.#sums = sums;
    this.#first = sums.take(kindSums);
    this.#list = { hashes: sums.list, count: 0 };
  }

  /** Number of the kind of a word: those that {@link kindFeatures} take for the same have the same. */
  kindOf({ shape, brief, facts }: WordFacts): number {
    // A prefix of six bits with one before it; the shape is a hash of 32 bits, and all are told apart.
    const key = ((shape >>> 0) * 128 + brief) * 2 + ((facts & fact.commonWord) !== 0 ? 1 : 0);
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = this.#kinds.size + 2;
      if (kind === mostKinds) return anyKind;
      this.#kinds.set(key, kind);
    }
    return kind;
  }

  /**
   * Where the sum of a token starts; good until the next call.
   * @param before kind of the word before it; @param kind its own; @param after that of the word after it
   */
  at(view: SentenceView, index: number, before: number, kind: number, after: number): number {
    if (before === anyKind || kind === anyKind || after === anyKind) return this.#put(view, index, room);
    const first = before * mostKinds + kind;
    const second = after * placeCount + placeOf(view, index);
    const place = (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 16) & (room - 1);
    if (this.#keys[2 * place] === first && this.#keys[2 * place + 1] === second)
      return this.#sums.after(this.#first, place);
    this.#keys[2 * place] = first;
    this.#keys[2 * place + 1] = second;
    return this.#put(view, index, place);
  }

  #put(view: SentenceView, index: number, place: number): number {
    const start = this.#sums.after(this.#first, place);
    this.#list.count = 0;
    kindFeatures(view, index, this.#list);
    this.#sums.add(this.#list.count, start);
    return start;
  }
}
