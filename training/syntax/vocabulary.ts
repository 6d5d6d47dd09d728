import { factTable, lookUp, packFacts } from '../../src/engine/tagging/factTable.ts';
import type { Treebank } from './treebank.ts';

/** The words told apart one by one, most frequent first. */
export interface Vocabulary {
  /** Number of each of the treebank's words: 0 none, 1 unknown, then the known ones. */
  readonly numbers: Int32Array;
  /** How often each number occurs in the treebank. */
  readonly frequency: Int32Array;
  /** The table from a lower-case form's hash to its number, as its file has it. */
  readonly table: Uint8Array;
}

/**
 * Takes the most frequent lower-case forms.
 * @param size how many numbers there are at most; @param least how often a form must occur
 */
export function takeVocabulary({ words }: Treebank, size: number, least: number): Vocabulary {
  const counts = new Map<number, number>();
  for (const word of words.ofToken) {
    const key = words.lower[word]! >>> 0;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ranked = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, size - 2);
  const table = packFacts(new Map(ranked.map(([key], rank) => [key, rank + 2])));
  const facts = factTable(table);
  return {
    numbers: Int32Array.from(words.lower, (hash, word) => (word < 2 ? 0 : lookUp(facts, hash >>> 0) || 1)),
    frequency: Int32Array.from([0, 0, ...ranked.map(([, count]) => count)]),
    table,
  };
}
