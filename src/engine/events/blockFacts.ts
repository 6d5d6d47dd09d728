import type { Article } from '../model.ts';
import type { Meant } from './antecedents.ts';
import type { MentionsOfBlocks } from './mentions.ts';
import type { TimesOfBlocks } from './timesOfBlocks.ts';
import type { WordUses } from './wordUses.ts';

/** All that the events of an article's blocks depend on, but for what the passages before have told and its topics. */
export interface BlockFacts {
  readonly article: Article;
  /** By block: the number that its words are known by. */
  readonly numbers: readonly number[];
  readonly mentions: MentionsOfBlocks;
  /** By block: the words that stand for actors. */
  readonly meant: readonly (readonly Meant[])[];
  readonly times: TimesOfBlocks;
  readonly uses: WordUses;
}

/** Whether the facts of a block are those of a block of another version, which may stand elsewhere. */
export function areFactsAlike(now: BlockFacts, block: number, last: BlockFacts, lastBlock: number): boolean {
  return (
    now.numbers[block] === last.numbers[lastBlock] &&
    now.article.blocks[block]!.kind === last.article.blocks[lastBlock]!.kind &&
    now.uses.isAlike(block, last.uses, lastBlock) &&
    now.times.isAlike(block, last.times, lastBlock) &&
    now.mentions.isAlike(block, last.mentions, lastBlock) &&
    areMeantAlike(now.meant[block]!, last.meant[lastBlock]!)
  );
}

function areMeantAlike(one: readonly Meant[], other: readonly Meant[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++)
    if (one[at]!.token !== other[at]!.token || !isSameList(one[at]!.actors, other[at]!.actors)) return false;
  return true;
}

/** Whether two lists hold the same, one by one. */
export function isSameList(one: Int32Array | readonly unknown[], other: Int32Array | readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * For each block of a version the block of the last one that has its words, -1 where none has: blocks before and behind
 * all changes stand as they stood, the others where the same words stood last.
 * @param now by block: the number that its words are known by
 */
export function blocksBefore(now: readonly number[], last: readonly number[]): Int32Array {
  const before = new Int32Array(now.length).fill(-1);
  const most = Math.min(now.length, last.length);
  let same = 0;
  for (; same < most && now[same] === last[same]; same++) before[same] = same;
  let behind = 1;
  for (; behind <= most - same && now.at(-behind) === last.at(-behind); behind++)
    before[now.length - behind] = last.length - behind;
  const places = new Map<number, number>();
  for (let block = same; block <= last.length - behind; block++) places.set(last[block]!, block);
  for (let block = same; block <= now.length - behind; block++) before[block] = places.get(now[block]!) ?? -1;
  return before;
}
