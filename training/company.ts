import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { companions, matchFeatures, type Companion } from '../src/corpus/matching/company.ts';
import { rarityBy } from '../src/corpus/reading/rarity.ts';
import type { EventRecord } from '../src/corpus/reading/record.ts';
import { Store } from '../src/corpus/store.ts';
import { loadTrees } from '../src/corpus/trees.ts';
import { boost, textOf } from './boost.ts';
import { heldOutPairs, learn as learnPairs } from './pairs.ts';
import { partsOf, readHeldOutReports, readReports, type Report } from './reports.ts';
import { learn as learnStories, pairsOf } from './stories.ts';

const options = { trees: 80, leaves: 8, rate: 0.1, leastWeight: 20, penalty: 10 };
/** Clusters are looked at that trees made which have not seen their topics, as in a reader's folder. */
const parts = 5;
/** Where many tell a story, company given to what is told once misleads a reader more than a telling missed. */
const aloneWeight = 2;

/**
 * Learns from ECB+, read as one pile by the engine itself, whether another article keeps an event company. Gives the trees
 * that `src/corpus/store.ts` asks: by how well the events match, and by how prominently the other article tells it too.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const companions = heldOutCompanions(partsOf(readReports(corpora), parts), readHeldOutReports(corpora, parts)).flat();
  const company = learn(
    companions.filter(({ isKnown }) => isKnown),
    { features: matchFeatures, aloneWeight: 1 },
  );
  const prominence = learn(companions, { aloneWeight });
  const encoder = new TextEncoder();
  return new Map([
    ['company.txt', encoder.encode(textOf(company.bias, company.trees))],
    ['prominence.txt', encoder.encode(textOf(prominence.bias, prominence.trees))],
  ]);
}

export interface LabelledCompanion extends Companion {
  /** Whether a fully annotated sentence of the other article tells it too: one or two a document, mostly of its first. */
  readonly keeps: boolean;
  /** Whether the annotation knows: what other sentences tell is annotated in part. */
  readonly isKnown: boolean;
  /** Whether no other article tells it. */
  readonly isAlone: boolean;
}

/**
 * The companions that each part's events are offered, by stories and pairs that the other parts teach.
 * @param reports the parts as stories and pairs learn from them
 * @param heldOut the same parts, their events found by taggers that have not seen their topics
 */
export function heldOutCompanions(
  reports: readonly (readonly Report[])[],
  heldOut: readonly (readonly Report[])[],
): readonly (readonly LabelledCompanion[])[] {
  const words = readFileSync(fileURLToPath(new URL('../models/frequent-words.txt', import.meta.url)), 'utf8');
  const articles = reports.map(pairsOf);
  const pairs = heldOutPairs(reports);
  const others = <T>(all: readonly (readonly T[])[], at: number): T[] => all.filter((_, other) => other !== at).flat();
  const none = loadTrees('0');
  return heldOut.map((part, at) => {
    const [stories, learnt] = [learnStories(others(articles, at)), learnPairs(others(pairs, at))].map((each) =>
      loadTrees(textOf(each.bias, each.trees)),
    );
    const models = { rarity: rarityBy(words), stories: stories!, pairs: learnt!, company: none, prominence: none };
    const store = new Store(models);
    for (const { record } of part) store.put(record.entry);
    return labelledCompanions(part, store);
  });
}

function labelledCompanions(reports: readonly Report[], store: Store): readonly LabelledCompanion[] {
  const gold = new Map(
    reports.flatMap(({ clusters }) => [...clusters].map(([event, cluster]) => [event.key, cluster] as const)),
  );
  const telling = new Map<string, Set<string>>();
  for (const { record, told } of reports)
    for (const cluster of told) telling.set(cluster, (telling.get(cluster) ?? new Set()).add(record.id));
  return clustersOf(store).flatMap((events) =>
    [...companions(events, store.around)].flatMap((companion) => {
      const articles = telling.get(gold.get(companion.event.key) ?? '');
      if (!articles) return [];
      const keeps = articles.has(companion.article);
      const isKnown = keeps || companion.tellings.some(({ key }) => gold.has(key));
      return [{ ...companion, keeps, isKnown, isAlone: articles.size === 1 }];
    }),
  );
}

function clustersOf(store: Store): readonly (readonly EventRecord[])[] {
  const seen = new Set<EventRecord>();
  const clusters: (readonly EventRecord[])[] = [];
  for (const event of store.records().flatMap(({ events }) => events)) {
    if (seen.has(event)) continue;
    for (const events of store.looseClusters(event)) {
      for (const each of events) seen.add(each);
      clusters.push(events);
    }
  }
  return clusters;
}

/**
 * Boosted trees over companions.
 * @param features by so many of the first
 * @param aloneWeight how much a companion of what no other article tells counts
 */
function learn(
  rows: readonly LabelledCompanion[],
  { features, aloneWeight }: { readonly features?: number; readonly aloneWeight: number },
): ReturnType<typeof boost> {
  return boost(
    rows.map((row) => row.features.subarray(0, features)),
    Uint8Array.from(rows, ({ keeps }) => Number(keeps)),
    options,
    Float64Array.from(rows, ({ isAlone }) => (isAlone ? aloneWeight : 1)),
  );
}
