import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packContainer } from '../src/engine/syntax/container.ts';
import type { Sizes } from '../src/engine/syntax/layout.ts';
import type { SyntaxFacts } from '../src/engine/syntax/load.ts';
import type { Words } from '../src/engine/syntax/words.ts';
import { loadClusters, type Clusters } from '../src/engine/tagging/clusters.ts';
import { factTable, lookUp, packFacts } from '../src/engine/tagging/factTable.ts';
import { readTreebank } from './syntax/conllu.ts';
import { trainLemmas } from './syntax/lemmaTraining.ts';
import { trainParser, type ParserOptions } from './syntax/parserTraining.ts';
import { quantiseNetwork } from './syntax/quantise.ts';
import { jackknife, trainTagger } from './syntax/taggerTraining.ts';
import { layOut, takeInventory, type Treebank } from './syntax/treebank.ts';

const taggerOptions = { epochs: 5, leastUpdates: 3 };
const parserOptions: ParserOptions = {
  epochs: 10,
  rate: 0.04,
  dropout: 0.1,
  wordDropout: 0.3,
  exploration: 0.9,
  seed: 5,
};
/** Words told apart in the parser's main roles, and how often one must occur. */
const vocabularySize = 4096;
const commonWords = 512;
const leastOften = 3;

/** How often each lower-case form (its hash) occurs. */
function countForms({ words }: Treebank): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words.ofToken) {
    const key = words.lower[word]! >>> 0;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Numbers of an article's or treebank's words in the vocabulary: 0 none, 1 unknown. */
function numberWords(words: Words, vocabulary: Uint8Array): Int32Array {
  const table = factTable(vocabulary);
  return Int32Array.from(words.lower, (hash, word) => (word < 2 ? 0 : lookUp(table, hash >>> 0) || 1));
}

function readClusters(): Clusters {
  const path = fileURLToPath(new URL('../models/clusters.bin', import.meta.url));
  if (!existsSync(path)) throw new Error('models/clusters.bin is missing: train clusters first');
  return loadClusters(new Uint8Array(readFileSync(path)));
}

/**
 * Trains the tagger, the lemmatiser and the parser on the treebanks' training parts.
 * @returns `syntax.bin`
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const sentences = ['ewt-train', 'gum-train'].flatMap((name) => readTreebank(join(corpora, `syntax/${name}.conllu`)));
  const inventory = takeInventory(sentences, 3);
  const bank = layOut(sentences, inventory, readClusters());

  const counts = countForms(bank);
  const ranked = [...counts]
    .filter(([, count]) => count >= leastOften)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, vocabularySize - 2);
  const vocabulary = packFacts(new Map(ranked.map(([key], rank) => [key, rank + 2])));
  const frequency = Int32Array.from([0, 0, ...ranked.map(([, count]) => count)]);

  const tagger = trainTagger(bank, inventory.tags.length, () => true, taggerOptions);
  const tags = jackknife(bank, inventory.tags.length, 5, taggerOptions);
  const sizes: Sizes = {
    tags: inventory.tags.length,
    relations: inventory.relations.length,
    words: vocabularySize,
    commonWords,
    clusters: 1001,
    paths: 128,
    hidden: 64,
  };
  const network = quantiseNetwork(
    trainParser(bank, tags, numberWords(bank.words, vocabulary), frequency, sizes, inventory.relations, parserOptions),
  );
  const lemmas = trainLemmas(sentences, inventory.tags);
  const facts: SyntaxFacts = {
    tags: inventory.tags,
    relations: inventory.relations,
    sizes,
    lemmaRules: lemmas.rules,
  };
  const bytes = packContainer(
    facts,
    new Map<string, ArrayBufferView>([
      ['tagSlots', tagger.slots],
      ['tagClasses', tagger.classes],
      ['tagWeights', tagger.weights],
      ['rows', network.rows],
      ['moves', network.moves],
      ['moveBias', network.moveBias],
      ['relations', network.relations],
      ['relationBias', network.relationBias],
      ['vocabulary', vocabulary],
      ['endings', lemmas.endings],
    ]),
  );
  return new Map([['syntax.bin', bytes]]);
}
