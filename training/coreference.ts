import { areNear, candidatesOf } from '../src/corpus/matching/candidates.ts';
import { comparePair, featuresOf } from '../src/corpus/matching/features.ts';
import { readRecord, type ArticleRecord, type EventRecord } from '../src/corpus/reading/record.ts';
import type { AnnotatedArticle } from '../src/corpus/model.ts';
import type { Rarity } from '../src/corpus/reading/rarity.ts';

/** A document of ECB+ as far as it is learned from: topics and the annotators' labels are left out. */
export interface CoreferenceDocument {
  readonly id: string;
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
  return { record, clusters };
}

export interface LabelledPair {
  readonly one: EventRecord;
  readonly other: EventRecord;
  readonly features: Float64Array;
  readonly same: boolean;
}

/** The pairs of events that the store would compare, over all documents as one pile. */
export function* labelledPairs(labelled: readonly LabelledRecord[]): Generator<LabelledPair> {
  const topics = new Map<string, number[]>();
  for (let at = 0; at < labelled.length; at++) {
    const here = labelled[at]!;
    const shared = new Map<number, number>();
    for (const topic of here.record.topics) {
      const known = topics.get(topic) ?? [];
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      topics.set(topic, [...known, at]);
    }
    const near = [...shared].filter(([other, count]) => areNear(here.record, labelled[other]!.record, count));
    for (const next of [at, ...near.map(([other]) => other)]) {
      const there = labelled[next]!;
      const articles = comparePair(here.record, there.record);
      for (const { one, other, words } of candidatesOf(here.record, there.record)) {
        const [a, b] = [here.clusters.get(one), there.clusters.get(other)];
        if (a === undefined || b === undefined) continue;
        yield { one, other, features: featuresOf(one, other, articles, words), same: a === b };
      }
    }
  }
}
