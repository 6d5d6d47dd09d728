import type { Memory } from '../memory.ts';
import type { Article } from '../model.ts';
import type { AnchoredBlock } from './anchor.ts';
import { cluesOf, type Clues } from './clues.ts';
import type { BlockTimes, Found } from './finding.ts';

/** What was read off a block's words. */
interface KnownBlock {
  readonly clues: Clues;
  times?: KnownTimes;
}

interface KnownTimes extends BlockTimes {
  /** All that a block's expressions depend on beyond its words, but for what is noted with them. */
  readonly setting: string;
  /** The same expressions, by tokens and sentences of the article, where the block stood last. */
  anchored?: AnchoredBlock;
  placed: { readonly firstToken: number; readonly firstSentence: number; readonly found: readonly Found[] };
}

/** The time expressions of a document's last version, and what its words tell of the whole, block by block. */
export class TimesMemory {
  #blocks: ReadonlyMap<number, KnownBlock> = new Map();

  /** The clues of an article, those of blocks that it had before taken over. */
  clues(article: Article, memory: Memory): Clues {
    const { tokens } = article;
    const blocks = new Map<number, KnownBlock>();
    const months: number[] = [];
    let matchWords = 0;
    let first = 0;
    for (const { number, length } of memory.blocksOf(article)) {
      const known = this.#blocks.get(number) ?? { clues: cluesOf(tokens, first, first + length) };
      blocks.set(number, known);
      for (const month of known.clues.months) months.push(first + month);
      matchWords += known.clues.matchWords;
      first += length;
    }
    this.#blocks = blocks;
    return { months, matchWords };
  }

  /** What is known of a block of the article whose clues were asked for last. */
  of(number: number): KnownBlock {
    return this.#blocks.get(number)!;
  }
}
