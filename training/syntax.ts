import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packContainer } from '../src/engine/syntax/container.ts';
import type { Sizes } from '../src/engine/syntax/layout.ts';
import type { SyntaxFacts } from '../src/engine/syntax/load.ts';
import type { TagSizes } from '../src/engine/syntax/tagLayout.ts';
import { loadClusters, type Clusters } from '../src/engine/tagging/clusters.ts';
import { readTreebank } from './syntax/conllu.ts';
import { trainLemmas } from './syntax/lemmaTraining.ts';
import { trainParser, type ParserOptions } from './syntax/parserTraining.ts';
import { jackknife, trainTagger, type TaggerOptions } from './syntax/taggerTraining.ts';
import { layOut, takeInventory } from './syntax/treebank.ts';
import { newsCopies } from './syntax/newsRegister.ts';
import { takeVocabulary } from './syntax/vocabulary.ts';

const taggerOptions: TaggerOptions = { epochs: 5, rate: 0.04, dropout: 0.1, wordDropout: 1, closedFrom: 50 };
const parserOptions: ParserOptions = {
  epochs: 9,
  rate: 0.04,
  dropout: 0.1,
  wordDropout: 0.3,
  exploration: 0.9,
  seed: 5,
};
/** How many words are told apart, and how often one must occur. */
const vocabularySize = 3072;
const leastOften = 3;
/** Parts that the tags the parser learns from are jackknifed in. */
const folds = 3;
/** Clusters and unknown. */
const clusterCount = 1001;

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
  const treebanks = ['ewt-train', 'gum-train'].flatMap((name) => readTreebank(join(corpora, `syntax/${name}.conllu`)));
  const copies = newsCopies(treebanks);
  const sentences = [...treebanks, ...copies.map((copy) => copy.sentence)];
  const groups = [...treebanks.keys(), ...copies.map((copy) => copy.of)];
  const inventory = takeInventory(treebanks, 3);
  const bank = layOut(sentences, inventory, readClusters());

  const vocabulary = takeVocabulary(bank, vocabularySize, leastOften);
  const tagSizes: TagSizes = {
    tags: inventory.tags.length,
    words: [2048, 1024, 256],
    endings: 1024,
    nearEndings: 512,
    clusters: clusterCount,
    hidden: 48,
  };
  const sizes: Sizes = {
    tags: inventory.tags.length,
    relations: inventory.relations.length,
    words: vocabularySize,
    commonWords: 256,
    clusters: clusterCount,
    paths: 128,
    hidden: 64,
  };
  const tagger = trainTagger(bank, inventory.tags, vocabulary, tagSizes, () => true, taggerOptions);
  const tags = jackknife(bank, groups, inventory.tags, vocabulary, tagSizes, folds, taggerOptions);
  const network = trainParser(bank, tags, vocabulary, sizes, inventory.relations, parserOptions);
  const lemmas = trainLemmas(treebanks, inventory.tags);
  const facts: SyntaxFacts = {
    tags: inventory.tags,
    relations: inventory.relations,
    sizes,
    tagSizes,
    lemmaRules: lemmas.rules,
  };
  const bytes = packContainer(
    facts,
    new Map<string, ArrayBufferView>([
      ['tagRows', tagger.rows],
      ['tagOutputs', tagger.outputs],
      ['tagBias', tagger.bias],
      ['tagFirstCandidate', tagger.firstCandidate],
      ['tagCandidates', tagger.candidates],
      ['rows', network.rows],
      ['moves', network.moves],
      ['moveBias', network.moveBias],
      ['relations', network.relations],
      ['relationBias', network.relationBias],
      ['firstCandidate', network.firstCandidate],
      ['candidates', network.candidates],
      ['vocabulary', vocabulary.table],
      ['endings', lemmas.endings],
    ]),
  );
  return new Map([['syntax.bin', bytes]]);
}
