import { packClusters } from '../src/engine/tagging/clusters.ts';
import { readText } from './corpora.ts';

/** Lays out the word clusters as a table that needs no parsing. */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const rows = (file: string): readonly (readonly [string, string])[] =>
    readText(corpora, file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [first = '', second = ''] = line.split('\t');
        return [first, second];
      });
  const paths: string[] = [];
  for (const [cluster, path] of rows('clusters/bits.tsv')) paths[Number(cluster)] = path;
  const words = new Map(rows('clusters/words.tsv').map(([word, cluster]) => [word, Number(cluster)]));
  return new Map([['clusters.bin', packClusters(words, paths)]]);
}
