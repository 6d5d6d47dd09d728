import { factTable, lookUp, packFacts, type FactTable } from './factTable.ts';
import { hashText } from './hash.ts';

/** Brown-style word clusters: words that stand in like company share a cluster, and like clusters a prefix of bits. */
export interface Clusters {
  readonly words: FactTable;
  /** Of each cluster the first 6 and the first 10 bits of its path, each as a number with a leading 1. */
  readonly prefixes: Uint16Array;
}

/** Cluster of a word plus one, 0 where it is unknown. ALL CAPS is looked up in title case and lower case too. */
export function clusterOf(clusters: Clusters, word: string): number {
  const plain = word.replace(/[0-9]/g, '0');
  const found = lookUp(clusters.words, hashText(plain));
  if (found !== 0) return found;
  const lower = plain.toLowerCase();
  if (lower === plain) return 0;
  if (plain.length > 1 && plain === plain.toUpperCase()) {
    const title = lookUp(clusters.words, hashText(plain.charAt(0) + lower.slice(1)));
    if (title !== 0) return title;
  }
  return lookUp(clusters.words, hashText(lower));
}

/** First 6 bits of a cluster's path; `cluster` as {@link clusterOf} gives it. */
export function shortPrefix(clusters: Clusters, cluster: number): number {
  return cluster === 0 ? 0 : clusters.prefixes[2 * (cluster - 1)]!;
}

/** First 10 bits of a cluster's path. */
export function longPrefix(clusters: Clusters, cluster: number): number {
  return cluster === 0 ? 0 : clusters.prefixes[2 * (cluster - 1) + 1]!;
}

/** File: number of clusters (32 bits), their prefixes, then the table of words. */
export function packClusters(words: ReadonlyMap<string, number>, paths: readonly string[]): Uint8Array {
  const head = new Uint16Array(2 + 2 * paths.length);
  head[0] = paths.length;
  const prefix = (path: string, length: number): number => Number.parseInt('1' + path.slice(0, length), 2);
  paths.forEach((path, cluster) => {
    head[2 + 2 * cluster] = prefix(path, 6);
    head[3 + 2 * cluster] = prefix(path, 10);
  });
  const table = packFacts(new Map([...words].map(([word, cluster]) => [hashText(word), cluster + 1])));
  const bytes = new Uint8Array(head.byteLength + table.length);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(table, head.byteLength);
  return bytes;
}

export function loadClusters(bytes: Uint8Array): Clusters {
  const count = bytes[0]! + 256 * bytes[1]!;
  const prefixes = new Uint16Array(new Uint8Array(bytes.subarray(4, 4 + 4 * count)).buffer);
  return { words: factTable(bytes, 4 + 4 * count), prefixes };
}
