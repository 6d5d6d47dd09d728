import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnnotatedArticle } from '../src/corpus/model.ts';
import { rarityBy } from '../src/corpus/reading/rarity.ts';
import { readModels } from '../src/disk/models.ts';
import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import type { Models } from '../src/engine/models.ts';
import { boost, type Tree } from './boost.ts';
import { label, labelledPairs, type CoreferenceDocument, type LabelledPair } from './coreference.ts';
import { readJsonLines } from './corpora.ts';

/** The options that measured best on the development topics. */
export const boostOptions = { trees: 150, leaves: 12, rate: 0.1, leastWeight: 8, penalty: 5 };

/**
 * Learns from ECB+, read as one pile by the engine itself, how likely two events are one happening. Topics, sub-topics
 * and the annotators' labels are never looked at. Gives the trees that `src/corpus/matching/score.ts` walks.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const models = readModels();
  const rarity = rarityBy(frequentWords());
  const documents = readJsonLines<CoreferenceDocument>(corpora, 'events/train/ecbplus.jsonl');
  const pairs = [
    ...labelledPairs(documents.map((document) => label(document, readDocument(document, models), rarity))),
  ];
  const { bias, trees } = learn(pairs);
  return new Map([['pairs.txt', new TextEncoder().encode(textOf(bias, trees))]]);
}

/** One in so many of the unlike pairs is learned from, for all of them. */
const thinning = 3;

/** Boosted trees over labelled pairs. */
export function learn(pairs: readonly LabelledPair[]): { readonly bias: number; readonly trees: readonly Tree[] } {
  const chosen = pairs.filter((pair, at) => pair.same || at % thinning === 0);
  return boost(
    chosen.map((pair) => pair.features),
    Uint8Array.from(chosen, (pair) => Number(pair.same)),
    boostOptions,
    Float64Array.from(chosen, (pair) => (pair.same ? 1 : thinning)),
  );
}

function frequentWords(): string {
  return readFileSync(fileURLToPath(new URL('../models/frequent-words.txt', import.meta.url)), 'utf8');
}

/** Annotates a document as the product would. */
function readDocument(document: CoreferenceDocument, models: Models): AnnotatedArticle {
  const stated = /^\d{4}-\d\d-\d\d$/.test(document.published ?? '') ? { published: document.published! } : {};
  const article = readArticle({ id: document.id, text: document.text, format: 'plain', ...stated });
  return { article, annotations: annotate(article, models) };
}

/** The trees as {@link loadTrees} reads them. */
export function textOf(bias: number, trees: readonly Tree[]): string {
  const rows = trees.map(({ feature, value, left }) =>
    feature.map((index, node) => `${String(index)} ${String(value[node])} ${String(left[node])}`).join(','),
  );
  return `${[String(Math.round(bias * 1e4) / 1e4), ...rows].join('\n')}\n`;
}
