import type { Article } from '../../engine/model.ts';

/** An article's words as numbers, for finding passages that two articles share. */
export interface Shingles {
  /** Index in `Article.tokens` of each word (marks left out). */
  readonly tokens: Int32Array;
  /** Hash of each word's cleaned lower-case form. */
  readonly words: Int32Array;
  /** Hash of the five words from each position on. */
  readonly grams: Int32Array;
  /** A sample of the grams by which articles with a passage in common find each other; sorted, no doubles. */
  readonly fingerprints: Int32Array;
}

/** How many words make a shingle. */
export const shingleLength = 5;

// Of any three grams in a row the least is a fingerprint (winnowing, Schleimer, Wilkerson and Aiken 2003): a shared run
// of seven words is always found.
const window = 3;

/** Hashes an article's words; linear in its length. */
export function readShingles(article: Pick<Article, 'tokens'>): Shingles {
  const kept: number[] = [];
  const hashes: number[] = [];
  article.tokens.forEach((token, index) => {
    if (!/[\p{L}\p{N}]/u.test(token.lower)) return;
    kept.push(index);
    hashes.push(hashOf(token.lower));
  });
  const words = Int32Array.from(hashes);
  const grams = new Int32Array(Math.max(0, words.length - shingleLength + 1));
  for (let at = 0; at < grams.length; at++) {
    let hash = 0x2545f491;
    for (let next = at; next < at + shingleLength; next++) hash = mixed(hash ^ words[next]!);
    grams[at] = hash;
  }
  const fingerprints = new Set<number>();
  for (let at = 0; at < grams.length; at += 1) {
    let least = grams[at]!;
    for (let next = at + 1; next < Math.min(grams.length, at + window); next++) least = Math.min(least, grams[next]!);
    fingerprints.add(least);
  }
  return { tokens: Int32Array.from(kept), words, grams, fingerprints: Int32Array.from(fingerprints).sort() };
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return value ^ (value >>> 16);
}
