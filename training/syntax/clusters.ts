import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterKey, type Clusters } from '../../src/engine/syntax/clusters.ts';

/**
 * Packs the most frequent words of the corpora's word clusters into the table that reading uses.
 * @param words how many words to keep
 */
export function packClusters(corpora: string, words: number): Clusters {
  const paths = new Uint16Array(1024);
  for (const line of readFileSync(join(corpora, 'clusters/bits.tsv'), 'utf8').trim().split('\n')) {
    const [cluster, bits] = line.split('\t');
    paths[Number(cluster)] = Number.parseInt(bits!.slice(0, 16).padEnd(16, '0'), 2);
  }
  let size = 1024;
  while (size * 0.85 < words) size *= 2;
  const slots = new Uint32Array(size);
  const lines = readFileSync(join(corpora, 'clusters/words.tsv'), 'utf8').trim().split('\n').slice(0, words);
  for (const line of lines) {
    const [word, cluster] = line.split('\t');
    const key = clusterKey(word!);
    const check = (key >>> 16) & 0xffff;
    let index = key & (size - 1);
    let known = false;
    while (slots[index] !== 0 && !known) {
      known = slots[index]! >>> 16 === check;
      if (!known) index = (index + 1) & (size - 1);
    }
    if (!known) slots[index] = ((check << 16) | (Number(cluster) + 1)) >>> 0;
  }
  return { slots, paths };
}
