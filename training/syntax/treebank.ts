import { describeWords, type Words } from '../../src/engine/syntax/words.ts';
import type { Clusters } from '../../src/engine/tagging/clusters.ts';
import type { TreebankSentence } from './conllu.ts';

/** Sentences laid end to end, as an article's are, with what the treebank says of each token. */
export interface Treebank {
  readonly words: Words;
  /** First token of each sentence, and the count of tokens at the end. */
  readonly starts: Int32Array;
  readonly tags: Int32Array;
  /** Head in the sentence, counted from 1; its length + 1 for the root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface Inventory {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** The tags and relations that occur at least so often, most frequent first. */
export function takeInventory(sentences: readonly TreebankSentence[], leastTag: number): Inventory {
  const ranked = (values: readonly string[], least: number): string[] => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count >= least)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([value]) => value);
  };
  return {
    tags: ranked(
      sentences.flatMap((sentence) => sentence.tags),
      leastTag,
    ),
    relations: ranked(
      sentences.flatMap((sentence) => sentence.relations),
      1,
    ),
  };
}

/** Lays out sentences; a tag or relation outside the inventory is -1. */
export function layOut(sentences: readonly TreebankSentence[], inventory: Inventory, clusters: Clusters): Treebank {
  const tokens = sentences.flatMap((sentence) => sentence.forms.map((text) => ({ text })));
  const starts = new Int32Array(sentences.length + 1);
  const tags = new Int32Array(tokens.length);
  const heads = new Int32Array(tokens.length);
  const relations = new Int32Array(tokens.length);
  const tagNumbers = new Map(inventory.tags.map((tag, number) => [tag, number]));
  const relationNumbers = new Map(inventory.relations.map((relation, number) => [relation, number]));
  let at = 0;
  sentences.forEach((sentence, s) => {
    starts[s] = at;
    for (let i = 0; i < sentence.forms.length; i++) {
      tags[at] = tagNumbers.get(sentence.tags[i]!) ?? -1;
      heads[at] = sentence.heads[i]! < 0 ? sentence.forms.length + 1 : sentence.heads[i]! + 1;
      relations[at++] = relationNumbers.get(sentence.relations[i]!) ?? -1;
    }
  });
  starts[sentences.length] = at;
  return { words: describeWords(tokens, clusters), starts, tags, heads, relations };
}

/** Length of the longest sentence. */
export function longestOf(bank: Treebank): number {
  let longest = 0;
  for (let s = 0; s + 1 < bank.starts.length; s++) longest = Math.max(longest, bank.starts[s + 1]! - bank.starts[s]!);
  return longest;
}
