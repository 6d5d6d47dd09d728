import type { Event } from '../model.ts';
import { areFactsAlike, blocksBefore, type BlockFacts } from './blockFacts.ts';
import type { StoryOfPassage } from './discourse.ts';
import type { Passage } from './passages.ts';

/** The events of a passage, with all that they depend on besides the facts of its blocks. */
export interface ReadPassage {
  readonly passage: Passage;
  /** Where it starts in the content. */
  readonly start: number;
  /** Its place at the article's head, the article's topics. */
  readonly setting: number;
  readonly story: StoryOfPassage;
  /** Its events, with the names that tell them apart from all others of the article. */
  readonly events: readonly Event[];
  /** By event: the name that it has by itself. */
  readonly names: readonly string[];
}

/** A version of an article with the events of its passages. */
export interface ReadVersion {
  readonly facts: BlockFacts;
  /** By first block. */
  readonly passages: ReadonlyMap<number, ReadPassage>;
}

/** The last version of an article, held against the next. */
export class LastVersion {
  readonly #last: ReadVersion | undefined;
  readonly #facts: BlockFacts;
  readonly #before: Int32Array;
  readonly #taken = new Set<ReadPassage>();
  #lastTaken = -1;
  #isInOrder = true;

  /** @param facts those of the version that is read now */
  constructor(last: ReadVersion | undefined, facts: BlockFacts) {
    this.#last = last;
    this.#facts = facts;
    this.#before = blocksBefore(facts.numbers, last?.facts.numbers ?? []);
  }

  /** The passage of the last version of which the blocks had the same facts as those of a passage now have, if any. */
  find({ firstBlock, endBlock }: Passage): ReadPassage | undefined {
    const first = this.#before[firstBlock]!;
    const read = this.#last?.passages.get(first);
    if (read?.passage.endBlock !== first + endBlock - firstBlock || this.#taken.has(read)) return undefined;
    const now = this.#facts;
    const last = this.#last!.facts;
    const by = first - firstBlock;
    const moved = now.article.blocks[firstBlock]!.start - read.start;
    for (let block = firstBlock; block < endBlock; block++) {
      if (this.#before[block] !== block + by || !areFactsAlike(now, block, last, block + by)) return undefined;
      // A list may have moved away from what leads it in.
      if (now.article.blocks[block]!.start - last.article.blocks[block + by]!.start !== moved) return undefined;
    }
    return read;
  }

  /** Notes that a passage stands in this version too; passages come in order. */
  take(read: ReadPassage): void {
    const { firstBlock } = read.passage;
    if (firstBlock < this.#lastTaken) this.#isInOrder = false;
    this.#lastTaken = firstBlock;
    this.#taken.add(read);
  }

  /** Whether the passages that were taken stand in the order of the last version. */
  get isInOrder(): boolean {
    return this.#isInOrder;
  }

  /** The names of the events that were not taken. */
  gone(): readonly string[] {
    const names: string[] = [];
    for (const read of this.#last?.passages.values() ?? []) if (!this.#taken.has(read)) names.push(...read.names);
    return names;
  }
}
