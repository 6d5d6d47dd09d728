import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rarityBy } from '../src/corpus/reading/rarity.ts';
import { readModels } from '../src/disk/models.ts';
import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import type { Models } from '../src/engine/models.ts';
import { loadCrf } from '../src/engine/tagging/crf.ts';
import { label, type CoreferenceDocument, type LabelledRecord } from './coreference.ts';
import { readJsonLines } from './corpora.ts';
import { learn, type EventDocument } from './triggers.ts';

/** A training document as the product reads it, with the topic that it is held out with. */
export interface Report extends LabelledRecord {
  readonly topic: string;
}

/** The training documents of ECB+, annotated by the engine with the models as they are. */
export function readReports(corpora: string): readonly Report[] {
  const read = readerWith(readModels());
  return documentsOf(corpora).map(read);
}

/**
 * The training documents in as many parts as {@link partsOf} makes, each part's events found by a tagger that has not seen
 * its topics: as many are missed and mistaken as in a reader's folder.
 */
export function readHeldOutReports(corpora: string, count: number): readonly (readonly Report[])[] {
  const models = readModels();
  const parts = partsOf(documentsOf(corpora), count);
  return parts.map((part) => {
    const triggers = loadCrf(learn(parts.flatMap((other) => (other === part ? [] : other))));
    return part.map(readerWith({ ...models, triggers }));
  });
}

const documentsOf = (corpora: string): readonly (CoreferenceDocument & EventDocument)[] =>
  readJsonLines(corpora, 'events/train/ecbplus.jsonl');

function readerWith(models: Models): (document: CoreferenceDocument) => Report {
  const words = readFileSync(fileURLToPath(new URL('../models/frequent-words.txt', import.meta.url)), 'utf8');
  const rarity = rarityBy(words);
  return (document) => {
    const stated = /^\d{4}-\d\d-\d\d$/.test(document.published ?? '') ? { published: document.published! } : {};
    const article = readArticle({ id: document.id, text: document.text, format: 'plain', ...stated });
    return { ...label(document, { article, annotations: annotate(article, models) }, rarity), topic: document.topic };
  };
}

/** Splits what has a topic into so many parts, all of a topic always in one. */
export function partsOf<T extends { readonly topic: string }>(
  all: readonly T[],
  count: number,
): readonly (readonly T[])[] {
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const part = new Map(topics.map((topic, at) => [topic, at % count]));
  return Array.from({ length: count }, (_, at) => all.filter(({ topic }) => part.get(topic) === at));
}
