import { areNear, candidatesOf } from '../src/corpus/matching/candidates.ts';
import { featuresOf } from '../src/corpus/matching/features.ts';
import { readRecord, type ArticleRecord, type EventRecord } from '../src/corpus/reading/record.ts';
import type { AnnotatedArticle } from '../src/corpus/model.ts';
import type { Rarity } from '../src/corpus/reading/rarity.ts';
import { comparePair, type ArticlePair } from '../src/corpus/stories/articlePair.ts';
import type { Kinship } from '../src/corpus/stories/stories.ts';

/** A document of ECB+ as far as it is learned from: sub-topics and the annotators' labels are left out. */
export interface CoreferenceDocument {
  readonly id: string;
  /** Says only which documents are held out together, never what is learned. */
  readonly topic: string;
  readonly text: string;
  readonly published: string | null;
  readonly sentences: readonly (readonly [number, number])[];
  readonly validatedSentences: readonly number[];
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly cluster: string;
    readonly validated: boolean;
  }[];
}

/** A document read by the engine, with the gold cluster of each of its events that stands in a validated sentence. */
export interface LabelledRecord {
  readonly record: ArticleRecord;
  readonly clusters: ReadonlyMap<EventRecord, string>;
  /** The gold clusters of its validated sentences, whether or not the engine found their mentions. */
  readonly told: ReadonlySet<string>;
}

/** Gives each event of the validated sentences the cluster of the gold mention it overlaps, or one of its own. */
export function label(document: CoreferenceDocument, entry: AnnotatedArticle, rarity: Rarity): LabelledRecord {
  const record = readRecord(entry, rarity);
  const validated = document.validatedSentences.map((index) => document.sentences[index]!);
  const gold = document.events.filter((event) => event.validated);
  const clusters = new Map<EventRecord, string>();
  for (const event of record.events) {
    const { start, end } = event.event;
    if (!validated.some(([from, to]) => start >= from && start < to)) continue;
    const mention =
      gold.find((other) => other.start === start && other.end === end) ??
      gold.find((other) => other.start < end && start < other.end);
    clusters.set(event, mention?.cluster ?? `alone ${event.key}`);
  }
  return { record, clusters, told: new Set(gold.map(({ cluster }) => cluster)) };
}

export interface LabelledPair {
  readonly one: EventRecord;
  readonly other: EventRecord;
  readonly features: Float64Array;
  readonly same: boolean;
}

/** Two articles that the store would compare, by their places in a list; an article and itself too. */
export interface NearArticles {
  readonly here: number;
  readonly there: number;
  readonly pair: ArticlePair;
}

/** The articles that the store would compare, over all records as one pile. */
export function* nearArticles(records: readonly ArticleRecord[]): Generator<NearArticles> {
  const topics = new Map<string, number[]>();
  for (let here = 0; here < records.length; here++) {
    const record = records[here]!;
    const shared = new Map<number, number>();
    for (const topic of record.topics) {
      const known = topics.get(topic) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      topics.set(topic, [...known, here]);
    }
    yield { here, there: here, pair: comparePair(record, record) };
    for (const [there, count] of shared)
      if (areNear(record, records[there]!, count)) yield { here, there, pair: comparePair(record, records[there]!) };
  }
}

/**
 * The pairs of events that the store would compare, over all documents as one pile.
 * @param kinship whether two of the articles, by their places, tell one story
 */
export function* labelledPairs(
  labelled: readonly LabelledRecord[],
  kinship: (here: number, there: number) => Kinship,
): Generator<LabelledPair> {
  for (const { here, there, pair } of nearArticles(labelled.map(({ record }) => record))) {
    const [mine, others] = [labelled[here]!, labelled[there]!];
    for (const { one, other, words } of candidatesOf(mine.record, others.record)) {
      const [a, b] = [mine.clusters.get(one), others.clusters.get(other)];
      if (a === undefined || b === undefined) continue;
      yield { one, other, features: featuresOf(one, other, pair, kinship(here, there), words), same: a === b };
    }
  }
}
