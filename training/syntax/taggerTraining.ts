import { tagFeatureLimit, tagSentence } from '../../src/engine/syntax/tag.ts';
import type { Scorer } from '../../src/engine/syntax/weights.ts';
import { seededRandom, shuffle } from '../random.ts';
import { Perceptron } from './perceptron.ts';
import { packSparse, sparseScorer, type SparseSections } from './quantise.ts';
import type { Treebank } from './treebank.ts';

export interface TaggerOptions {
  readonly epochs: number;
  /** Features with fewer updates are left out. */
  readonly leastUpdates: number;
}

/** Trains a tagger on the sentences of the treebank for which `include` holds. */
export function trainTagger(
  bank: Treebank,
  tagCount: number,
  include: (sentence: number) => boolean,
  options: TaggerOptions,
): SparseSections {
  const model = new Perceptron(tagCount);
  const scores = new Int32Array(tagCount);
  const buffer = new Int32Array(tagFeatureLimit);
  const tags = new Int32Array(bank.tags.length);
  const random = seededRandom(20);
  const order = Uint32Array.from({ length: bank.starts.length - 1 }, (_, i) => i).filter(include);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const sentence of order) {
      const [from, to] = [bank.starts[sentence]!, bank.starts[sentence + 1]!];
      tagSentence(bank.words, from, to, model, scores, buffer, tags, (token, guess, count) => {
        model.tick();
        const gold = bank.tags[token]!;
        if (gold >= 0 && gold !== guess) model.update(buffer, count, gold, guess);
      });
    }
  }
  return packSparse(model.averaged(options.leastUpdates));
}

/** Tags every sentence of the treebank. */
export function tagTreebank(
  bank: Treebank,
  tagCount: number,
  scorer: Scorer,
  include: (sentence: number) => boolean,
  tags: Int32Array,
): void {
  const scores = new Int32Array(tagCount);
  const buffer = new Int32Array(tagFeatureLimit);
  for (let s = 0; s + 1 < bank.starts.length; s++)
    if (include(s)) tagSentence(bank.words, bank.starts[s]!, bank.starts[s + 1]!, scorer, scores, buffer, tags);
}

/** Tags of a treebank as a tagger gives them that has not seen the sentence (jackknifing). */
export function jackknife(bank: Treebank, tagCount: number, folds: number, options: TaggerOptions): Int32Array {
  const tags = new Int32Array(bank.tags.length);
  for (let fold = 0; fold < folds; fold++) {
    const sections = trainTagger(bank, tagCount, (s) => s % folds !== fold, options);
    tagTreebank(bank, tagCount, sparseScorer(sections), (s) => s % folds === fold, tags);
  }
  return tags;
}
