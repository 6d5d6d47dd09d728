import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rarityBy } from '../src/corpus/reading/rarity.ts';
import { readModels } from '../src/disk/models.ts';
import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import { label, type CoreferenceDocument, type LabelledRecord } from './coreference.ts';
import { readJsonLines } from './corpora.ts';

/** A training document as the product reads it, with the topic that it is held out with. */
export interface Report extends LabelledRecord {
  readonly topic: string;
}

/** The training documents of ECB+, annotated by the engine with the models as they are. */
export function readReports(corpora: string): readonly Report[] {
  const models = readModels();
  const words = readFileSync(fileURLToPath(new URL('../models/frequent-words.txt', import.meta.url)), 'utf8');
  const rarity = rarityBy(words);
  return readJsonLines<CoreferenceDocument>(corpora, 'events/train/ecbplus.jsonl').map((document) => {
    const stated = /^\d{4}-\d\d-\d\d$/.test(document.published ?? '') ? { published: document.published! } : {};
    const article = readArticle({ id: document.id, text: document.text, format: 'plain', ...stated });
    return { ...label(document, { article, annotations: annotate(article, models) }, rarity), topic: document.topic };
  });
}

/** Splits reports into so many parts, a topic's reports always in one. */
export function partsOf(reports: readonly Report[], count: number): readonly (readonly Report[])[] {
  const topics = [...new Set(reports.map(({ topic }) => topic))];
  const part = new Map(topics.map((topic, at) => [topic, at % count]));
  return Array.from({ length: count }, (_, at) => reports.filter(({ topic }) => part.get(topic) === at));
}
