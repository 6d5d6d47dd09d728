import type { Span } from '../engine/model.ts';
import type { SharedPassage } from './copies.ts';
import { CopyIndex } from './copyIndex.ts';
import { LinkGraph } from './linkGraph.ts';
import { areNear, candidatesOf } from './matching/candidates.ts';
import { clustersInSteps } from './matching/cluster.ts';
import { isDeep, partsOf, type Around, type Companion } from './matching/company.ts';
import { contradiction } from './matching/contradictions.ts';
import { featuresOf, type WordRelation } from './matching/features.ts';
import { clusterLimits, manyArticles, matchLimit, prominenceLimit } from './matching/limits.ts';
import type { AnnotatedArticle, Decision } from './model.ts';
import type { ComparisonModels } from './models.ts';
import { readRecord, type ArticleRecord, type EventRecord } from './reading/record.ts';
import { ReverseIndex } from './reverseIndex.ts';
import { comparePair, type ArticlePair } from './stories/articlePair.ts';
import { compareStories, outlineOf, storyLogOdds, type Outline } from './stories/outline.ts';
import { itself, Stories, type Kinship } from './stories/stories.ts';
import { finished } from './steps.ts';
import { valueOf } from './trees.ts';

/** Events that are one happening, in a fixed order: earliest published first, then by article and place in it. */
export interface Cluster {
  /** Key of its first event. */
  readonly id: string;
  readonly members: readonly EventRecord[];
  /** By the key of a member the other articles that tell it too, surely enough to say so. */
  readonly company: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Held {
  readonly record: ArticleRecord;
  readonly outline: Outline;
  /** Articles near enough to tell of the same matter. */
  readonly neighbours: Map<string, Neighbour>;
}

interface Neighbour {
  readonly pair: ArticlePair;
  /** Whether both told one story when their events were compared; null where they were not yet. */
  compared: Kinship | null;
}

/** What an article is by itself, worked out before it is held. */
interface Prepared {
  readonly record: ArticleRecord;
  /** Log-odds that two of its events are one happening. */
  readonly links: readonly (readonly [one: string, other: string, logOdds: number])[];
}

/** Pairs of events that are compared between two steps: a few milliseconds' work. */
const pairsAtOnce = 64;

// Log-odds beyond any that the features give.
const decided = 60;

/**
 * The index: articles, what leads from one to another, links between their events, clusters. An article that comes, goes
 * or changes touches its neighbours only; work waits until somebody asks.
 */
export class Store {
  readonly #models: ComparisonModels;
  readonly #held = new Map<string, Held>();
  readonly #waiting = new Map<string, AnnotatedArticle>();
  readonly #byTopic = new ReverseIndex<string>();
  readonly #copies = new CopyIndex();
  readonly #stories = new Stories();
  readonly #links = new LinkGraph();
  readonly #events = new Map<string, EventRecord>();
  readonly #clusters = new Map<string, Cluster>();
  readonly #prepared = new WeakMap<AnnotatedArticle, Prepared>();
  #same = new ReverseIndex<string>();
  #apart = new ReverseIndex<string>();
  #version = 0;

  constructor(models: ComparisonModels) {
    this.#models = models;
  }

  /** Rises with every change: what was computed for another version is stale. */
  get version(): number {
    return this.#version;
  }

  put(entry: AnnotatedArticle): void {
    this.#waiting.set(entry.article.id, entry);
    this.#version++;
  }

  remove(id: string): void {
    this.#waiting.delete(id);
    if (this.#held.has(id)) this.#forget(id);
    this.#version++;
  }

  /** Sets which events the reader holds for the same happening, and which not; replaces what was decided before. */
  decide(decisions: readonly Decision[]): void {
    this.#same = pairsOf(decisions, 'same-event');
    this.#apart = pairsOf(decisions, 'not-same-event');
    for (const [id, { record }] of [...this.#held]) {
      this.#forget(id);
      this.#waiting.set(id, this.#waiting.get(id) ?? record.entry);
    }
    this.#version++;
  }

  get(id: string): AnnotatedArticle | undefined {
    return this.#waiting.get(id) ?? this.#held.get(id)?.record.entry;
  }

  has(id: string): boolean {
    return this.#waiting.has(id) || this.#held.has(id);
  }

  ids(): readonly string[] {
    return [...new Set([...this.#held.keys(), ...this.#waiting.keys()])].sort();
  }

  record(id: string): ArticleRecord | undefined {
    this.settle();
    return this.#held.get(id)?.record;
  }

  records(): readonly ArticleRecord[] {
    this.settle();
    return this.ids().flatMap((id) => this.#held.get(id)?.record ?? []);
  }

  event(key: string): EventRecord | undefined {
    this.settle();
    return this.#events.get(key);
  }

  /** Articles near enough to tell of the same matter, sorted. */
  neighboursOf(id: string): readonly string[] {
    this.settle();
    return [...(this.#held.get(id)?.neighbours.keys() ?? [])].sort();
  }

  /** Log-odds that two events are one happening; null where nothing suggested to compare them. */
  link(one: EventRecord, other: EventRecord): number | null {
    this.settle();
    return this.#links.of(one.key).get(other.key) ?? null;
  }

  /** Events compared with one, with their log-odds. */
  linksOf(key: string): ReadonlyMap<string, number> {
    this.settle();
    return this.#links.of(key);
  }

  /** The cluster of an event; every event has one. */
  clusterOf(event: EventRecord): Cluster {
    this.settle();
    const known = this.#clusters.get(event.key);
    if (known) return known;
    for (const events of this.looseClusters(event))
      for (const part of partsOf(events, this.around, this.#keeps)) {
        const cluster: Cluster = { id: part.events[0]!.key, members: part.events, company: part.company };
        for (const { key } of part.events) this.#clusters.set(key, cluster);
      }
    return this.#clusters.get(event.key)!;
  }

  /** Events that may be one happening by what links each two of them; those of all that is connected with an event. */
  looseClusters(event: EventRecord): readonly (readonly EventRecord[])[] {
    this.settle();
    const keys = this.#links.connected(event.key, clusterLimits.threshold);
    const isPassing = (key: string): boolean => isDeep(this.#events.get(key)!);
    return clustersInSteps(keys, this.#links.all, clusterLimits, isPassing).map((members) =>
      members.map((key) => this.#events.get(key)!).sort(inOrder),
    );
  }

  /** What was found of the articles and events, for who looks at a cluster as a whole. */
  readonly around: Around = {
    link: (one, other) => this.#links.of(one.key).get(other.key) ?? null,
    kinship: (one, other) => this.#held.get(one)?.neighbours.get(other)?.compared ?? 0,
  };

  /** The reader's word and copied words count before anything that was learnt. */
  readonly #keeps = ({ event, article, tellings, features }: Companion): boolean => {
    const links = tellings.map((telling) => this.around.link(event, telling) ?? Number.NEGATIVE_INFINITY);
    if (links.includes(decided)) return true;
    const copied = this.#copies.passages(event.article.id, article).filter(({ here }) => stands(event, here));
    if (tellings.some((telling) => copied.some(({ there }) => stands(telling, there)))) return true;
    if (this.#storySize(event.article.id) >= manyArticles)
      return valueOf(this.#models.prominence, features) > prominenceLimit;
    const isLinked = links.some((link) => link > matchLimit.strongLink);
    return valueOf(this.#models.company, features) > (isLinked ? matchLimit.withStrongLink : matchLimit.alone);
  };

  /** How many articles tell an article's story, itself among them. */
  #storySize(id: string): number {
    let size = 1;
    for (const { compared } of this.#held.get(id)?.neighbours.values() ?? []) size += Number((compared ?? 0) > 0);
    return size;
  }

  /** Passages that `id` shares with another article, in the order of `id`. */
  passages(id: string, other: string): readonly SharedPassage[] {
    this.settle();
    return this.#copies.passages(id, other);
  }

  /** Articles that may share a passage with `id`, sorted. */
  sharersOf(id: string): readonly string[] {
    this.settle();
    return this.#copies.sharersOf(id);
  }

  /** Does the work that waits; every question does it first. */
  settle(): void {
    if (this.#waiting.size > 0) {
      const waiting = [...this.#waiting].sort(([one], [other]) => (one < other ? -1 : 1));
      this.#waiting.clear();
      for (const [id] of waiting) if (this.#held.has(id)) this.#forget(id);
      for (const [id, entry] of waiting) this.#hold(id, entry);
    }
    this.#compareKin(this.#stories.settle());
  }

  /**
   * Works out what the articles that wait are by themselves, in steps between which other things may be done, or all be
   * left: the next question takes less time then.
   */
  *prepareInSteps(): Generator<undefined, void, undefined> {
    for (const entry of [...this.#waiting.values()]) {
      if (this.#prepared.has(entry)) continue;
      const steps = this.#prepare(entry);
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield;
      this.#prepared.set(entry, step.value);
    }
  }

  *#prepare(entry: AnnotatedArticle): Generator<undefined, Prepared, undefined> {
    const record = readRecord(entry, this.#models.rarity);
    const pair = comparePair(record, record);
    const links: [string, string, number][] = [];
    yield;
    for (const { one, other, words } of candidatesOf(record, record)) {
      links.push([one.key, other.key, this.#likeness(one, other, pair, itself, words)]);
      if (links.length % pairsAtOnce === 0) yield;
    }
    return { record, links };
  }

  #hold(id: string, entry: AnnotatedArticle): void {
    const prepared = this.#prepared.get(entry) ?? finished(this.#prepare(entry));
    const { record } = prepared;
    const held: Held = { record, outline: outlineOf(record), neighbours: new Map() };
    for (const event of record.events) this.#events.set(event.key, event);
    this.#stories.add(id);
    for (const other of this.#near(record)) {
      const neighbour: Neighbour = { pair: comparePair(record, other.record), compared: null };
      held.neighbours.set(other.record.id, neighbour);
      other.neighbours.set(id, neighbour);
      const comparison = compareStories(held.outline, other.outline, neighbour.pair);
      this.#stories.link(id, other.record.id, storyLogOdds(this.#models.stories, comparison));
    }
    for (const [one, other, logOdds] of prepared.links) this.#links.link(one, other, logOdds);
    this.#held.set(id, held);
    for (const topic of record.topics) this.#byTopic.add(topic, id);
    this.#copies.add(entry.article);
  }

  /** Compares events of articles and their neighbours, where that was not done or both tell one story or two since. */
  #compareKin(ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    const changed: [Held, Held, Neighbour][] = [];
    for (const id of ids) {
      const here = this.#held.get(id)!;
      for (const [other, neighbour] of here.neighbours) {
        const kinship = this.#stories.kinship(id, other);
        if (neighbour.compared === kinship) continue;
        neighbour.compared = kinship;
        changed.push([here, this.#held.get(other)!, neighbour]);
      }
    }
    const touched = new Set([
      ...changed.flatMap(([here, there]) => [here, there]),
      ...[...ids].map((id) => this.#held.get(id)!),
    ]);
    const events = [...touched].flatMap(({ record }) => record.events);
    this.#forgetClusters(events);
    for (const [here, there, { pair, compared }] of changed) this.#compare(here.record, there.record, pair, compared!);
    this.#linkDecided(events);
    this.#forgetClusters(events);
  }

  #near(record: ArticleRecord): Held[] {
    const counts = new Map<string, number>();
    for (const topic of record.topics)
      for (const id of this.#byTopic.of(topic)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const near: Held[] = [];
    for (const [id, count] of counts) {
      const held = this.#held.get(id);
      if (held && areNear(record, held.record, count)) near.push(held);
    }
    return near;
  }

  #compare(one: ArticleRecord, other: ArticleRecord, pair: ArticlePair, kinship: Kinship): void {
    for (const { one: a, other: b, words } of candidatesOf(one, other))
      this.#links.link(a.key, b.key, this.#likeness(a, b, pair, kinship, words));
  }

  /** Log-odds that two events are one happening. */
  #likeness(one: EventRecord, other: EventRecord, pair: ArticlePair, kinship: Kinship, words: WordRelation): number {
    return valueOf(this.#models.pairs, featuresOf(one, other, pair, kinship, words)) - contradiction(one, other);
  }

  /** What the reader decided of these events overrides what was found, near or far. */
  #linkDecided(events: readonly EventRecord[]): void {
    for (const [pairs, score] of [
      [this.#same, decided],
      [this.#apart, -decided],
    ] as const) {
      if (pairs.size === 0) continue;
      for (const event of events) {
        for (const key of pairs.of(event.key)) if (this.#events.has(key)) this.#links.link(event.key, key, score);
      }
    }
  }

  #forget(id: string): void {
    const held = this.#held.get(id);
    if (!held) return;
    this.#forgetClusters(held.record.events);
    this.#held.delete(id);
    this.#stories.remove(id);
    for (const event of held.record.events) {
      this.#links.remove(event.key);
      this.#events.delete(event.key);
    }
    for (const other of held.neighbours.keys()) this.#held.get(other)?.neighbours.delete(id);
    for (const topic of held.record.topics) this.#byTopic.drop(topic, id);
    this.#copies.remove(id);
  }

  /** Clusters of all that is connected with the given events are computed again when asked for. */
  #forgetClusters(events: readonly EventRecord[]): void {
    const seen = new Set<string>();
    for (const { key } of events)
      for (const reached of this.#links.connected(key, clusterLimits.threshold, seen)) this.#clusters.delete(reached);
  }
}

const stands = ({ event }: EventRecord, passage: Span): boolean =>
  event.start >= passage.start && event.end <= passage.end;

function inOrder(one: EventRecord, other: EventRecord): number {
  const [a, b] = [one.article, other.article];
  const days = (a.published?.from ?? Number.MAX_SAFE_INTEGER) - (b.published?.from ?? Number.MAX_SAFE_INTEGER);
  if (days !== 0) return days;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return one.event.start - other.event.start || (one.key < other.key ? -1 : 1);
}

function pairsOf(decisions: readonly Decision[], kind: Decision['kind']): ReverseIndex<string> {
  const pairs = new ReverseIndex<string>();
  for (const decision of decisions) {
    if (decision.kind !== kind || (decision.kind !== 'same-event' && decision.kind !== 'not-same-event')) continue;
    const [one, other] = decision.events.map(({ article, event }) => `${article}\n${event}`);
    pairs.add(one!, other!);
    pairs.add(other!, one!);
  }
  return pairs;
}
