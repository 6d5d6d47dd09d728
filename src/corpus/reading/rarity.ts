import { stemOf } from './words.ts';

/** How rare a stem is in open English text, 0 (everywhere) to 1 (not among the frequent words). */
export type Rarity = (stem: string) => number;

/** Rank at which a word counts as rare as one that is not listed at all. */
const unlisted = 12_000;

/**
 * Rarity by Zipf's law from a word's rank. The background is fixed, so that one article's weights do not depend on which
 * others are there.
 * @param words lower-case words of open text, most frequent first, separated by white space
 */
export function rarityBy(words: string): Rarity {
  const ranks = new Map<string, number>();
  for (const word of words.split(/\s+/)) {
    if (word === '') continue;
    const stem = stemOf(word);
    if (!ranks.has(stem)) ranks.set(stem, ranks.size + 1);
  }
  return (stem) => {
    const rank = ranks.get(stem);
    if (rank === undefined) return /^\d+$/.test(stem) ? 0.75 : 1;
    return Math.log(rank + 1) / Math.log(unlisted);
  };
}
