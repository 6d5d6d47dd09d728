import {
  casingOf,
  contextRows,
  kindOf,
  layOutTagRows,
  tagRoles,
  wordRows,
  type TagSizes,
} from '../../src/engine/syntax/tagLayout.ts';
import { Tagger, type TaggerModel } from '../../src/engine/syntax/tagger.ts';
import { seededRandom, shuffle } from '../random.ts';
import { Learner } from './learner.ts';
import { quantise } from './quantise.ts';
import type { Treebank } from './treebank.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface TaggerOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  /** A word seen n times is shown as unknown with probability 4 / (n + 4) × this. */
  readonly wordDropout: number;
  /** Words seen at least so often get the tags they were seen with alone. */
  readonly closedFrom: number;
}

const rareness = 4;

/**
 * Tags each word of the vocabulary can have: for frequent words those it was seen with (and proper noun, for words of
 * open classes), for all others also those that rare words have.
 */
function candidatesOf(
  bank: Treebank,
  tagNames: readonly string[],
  vocabulary: Vocabulary,
  include: (sentence: number) => boolean,
  closedFrom: number,
): Pick<TaggerModel, 'firstCandidate' | 'candidates'> {
  const size = vocabulary.frequency.length;
  const seen = Array.from({ length: size }, () => new Set<number>());
  const open = new Map<number, number>();
  for (let s = 0; s + 1 < bank.starts.length; s++) {
    if (!include(s)) continue;
    for (let i = bank.starts[s]!; i < bank.starts[s + 1]!; i++) {
      const tag = bank.tags[i]!;
      if (tag < 0) continue;
      const word = vocabulary.numbers[bank.words.ofToken[i]!]!;
      seen[word]!.add(tag);
      if (vocabulary.frequency[word]! < 6) open.set(tag, (open.get(tag) ?? 0) + 1);
    }
  }
  const names = ['PROPN NNP', 'PROPN NNPS'].map((name) => tagNames.indexOf(name)).filter((tag) => tag >= 0);
  const openTags = new Set([...open].filter(([, votes]) => votes >= 3).map(([tag]) => tag));
  const firstCandidate = new Uint16Array(size + 1);
  const candidates: number[] = [];
  for (let word = 0; word < size; word++) {
    firstCandidate[word] = candidates.length;
    const own = [...seen[word]!];
    const add = (tags: Iterable<number>): unknown => candidates.push(...[...new Set(tags)].sort((a, b) => a - b));
    if (word === 1) add(openTags);
    else if (word > 1 && vocabulary.frequency[word]! >= closedFrom && own.length > 0)
      add(own.some((tag) => /^(NOUN|ADJ|VERB|PROPN)/.test(tagNames[tag]!)) ? [...own, ...names] : own);
    else if (own.some((tag) => !openTags.has(tag))) add([...own, ...openTags]);
  }
  firstCandidate[size] = candidates.length;
  return { firstCandidate, candidates: Uint8Array.from(candidates) };
}

/** Trains a tagger on the sentences of the treebank for which `include` holds. */
export function trainTagger(
  bank: Treebank,
  tagNames: readonly string[],
  vocabulary: Vocabulary,
  sizes: TagSizes,
  include: (sentence: number) => boolean,
  options: TaggerOptions,
): TaggerModel {
  const random = seededRandom(20);
  const layout = layOutTagRows(sizes);
  const learner = new Learner(layout.rows, sizes.hidden, sizes.tags, options.dropout, random);
  const { words } = bank;
  const order = Uint32Array.from({ length: bank.starts.length - 1 }, (_, i) => i).filter(include);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    learner.rate = options.rate * (1 - (0.95 * epoch) / options.epochs);
    for (const sentence of order) {
      const from = bank.starts[sentence]!;
      const to = bank.starts[sentence + 1]!;
      const casing = casingOf(words, from, to);
      let tag1 = sizes.tags;
      let tag2 = tag1;
      for (let i = from; i < to; i++) {
        let count = 0;
        for (let role = 0; role < tagRoles; role++) {
          const at = i + role - 2;
          const word = at < from ? 0 : at < to ? words.ofToken[at]! : 1;
          let known = vocabulary.numbers[word]!;
          const drop = (options.wordDropout * rareness) / (rareness + vocabulary.frequency[known]!);
          if (known > 1 && random() < drop) known = 1;
          count += wordRows(layout, words, role, word, known, learner.active, count);
        }
        const kind = kindOf(words.shape[words.ofToken[i]!]!, casing, i === from);
        count += contextRows(layout, tag1, tag2, kind, learner.active, count);
        learner.activeCount = count;
        learner.look();
        const guess = learner.output(0, sizes.tags);
        const gold = bank.tags[i]!;
        if (gold >= 0) {
          learner.expect(0, sizes.tags, gold, guess);
          learner.learnOutputs(0, sizes.tags);
          learner.learnRows();
        }
        tag2 = tag1;
        tag1 = guess;
      }
    }
  }
  const { rows, outputs, bias } = quantise(learner);
  return {
    layout,
    rows,
    outputs,
    bias,
    ...candidatesOf(bank, tagNames, vocabulary, include, options.closedFrom),
  };
}

/**
 * Tags of a treebank as a tagger gives them that has not seen the sentence (jackknifing).
 * @param groups sentences with the same number are kept together: a copy and what it was made of
 */
export function jackknife(
  bank: Treebank,
  groups: readonly number[],
  tagNames: readonly string[],
  vocabulary: Vocabulary,
  sizes: TagSizes,
  folds: number,
  options: TaggerOptions,
): Int32Array {
  const tags = new Int32Array(bank.tags.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = trainTagger(bank, tagNames, vocabulary, sizes, (s) => groups[s]! % folds !== fold, options);
    const tagger = new Tagger(model, bank.words, vocabulary.numbers);
    groups.forEach((group, s) => {
      if (group % folds === fold) tagger.tag(bank.starts[s]!, bank.starts[s + 1]!, tags);
    });
  }
  return tags;
}
