import { quoteOf } from '../engine/article/quote.ts';
import type { Span } from '../engine/model.ts';
import { actorsAcross, type CorpusActors } from './actors.ts';
import { clashesAmong, conflictsOf, type Clash, type Surroundings } from './conflicts.ts';
import { developmentOf } from './developments.ts';
import { happeningOf, tellingOf, withoutRepeats } from './happenings.ts';
import type {
  AnnotatedArticle,
  Conflict,
  CopiedPassage,
  CorpusActor,
  Corroboration,
  CountCheck,
  Decision,
  Development,
  Echo,
  Happening,
  OwnAccount,
  Suggestion,
} from './model.ts';
import type { CorpusModels } from './models.ts';
import { echoesOf, missingFrom, ownEvents, suggestionOf } from './queries.ts';
import { daysApart, daysIn } from './reading/interval.ts';
import type { ActorRecord } from './reading/names.ts';
import type { EventRecord } from './reading/record.ts';
import { rowsOf } from './rows.ts';
import { dayOf, isCounted, readCounts } from './standing/counts.ts';
import { crossTiesOf } from './standing/crossTies.ts';
import { figuresOf } from './standing/figures.ts';
import { keyOf, seriesAt } from './standing/series.ts';
import { judge, type Judged } from './standing/tellings.ts';
import { finished } from './steps.ts';
import { Store, type Cluster } from './store.ts';
import { titlesBy, type TitleOf } from './titles/title.ts';

/** Happenings that are judged between two steps: a few milliseconds' work. */
const clustersAtOnce = 8;

/** Happenings beyond a scope that are looked at for more of what stands against its articles. */
const mostBeyond = 200;

/**
 * Many articles, indexed: who is in them, what they tell, and how the tellings stand to each other. Owns the index;
 * every query is pure. Results do not depend on the order in which articles came in.
 */
export class Corpus {
  readonly #store: Store;
  #decisions: readonly Decision[] = [];
  #actors: { readonly version: number; readonly across: CorpusActors } | null = null;

  /** @param decisions the reader's; they override what is found */
  constructor(models: CorpusModels, decisions: readonly Decision[] = []) {
    this.#store = new Store(models);
    this.#titleOf = titlesBy(models.titles, this.#nameOf);
    if (decisions.length > 0) this.decide(decisions);
  }

  /** Adds an article, or replaces the one of the same id; updates only what it touches. */
  put(entry: AnnotatedArticle): void {
    this.#store.put(entry);
  }

  /** Removes an article; nothing happens where there is none of that id. */
  remove(id: string): void {
    this.#store.remove(id);
  }

  /**
   * Compares what was put since the last question with the rest now, rather than at the next question: for who adds
   * many articles one by one and wants no single question to pay for all of them.
   */
  settle(): void {
    this.#store.settle();
  }

  /** Takes the reader's decisions in place of those given before. */
  decide(decisions: readonly Decision[]): void {
    this.#decisions = [...decisions];
    this.#store.decide(this.#decisions);
  }

  get(id: string): AnnotatedArticle | undefined {
    return this.#store.get(id);
  }

  /** Ids of all articles, sorted. */
  ids(): readonly string[] {
    return this.#store.ids();
  }

  /**
   * The part of {@link settle} that each article needs by itself, in steps between which other things may be done, also
   * with the corpus: what changes meanwhile is left.
   */
  prepareInSteps(): Generator<undefined, void, undefined> {
    return this.#store.prepareInSteps();
  }

  /** Which other articles tell each event of an article; undefined where the corpus has no such article. */
  corroborate(id: string): Corroboration | undefined {
    return finished(this.corroborateInSteps(id));
  }

  /** As {@link corroborate}, in steps; the corpus must not change between them. */
  *corroborateInSteps(id: string): Generator<undefined, Corroboration | undefined, undefined> {
    const record = this.#store.record(id);
    if (!record) return undefined;
    yield;
    const judged = new Map<string, Judged>();
    let count = 0;
    for (const event of record.events) {
      if (judged.has(event.key)) continue;
      if (++count % clustersAtOnce === 0) yield;
      for (const each of this.#judge(this.#store.clusterOf(event), id)) judged.set(each.event.key, each);
    }
    const events = record.events.map((event) => {
      const { level, origins, sources, matches } = judged.get(event.key)!;
      return { id: event.event.id, start: event.event.start, end: event.event.end, level, origins, sources, matches };
    });
    return { id, events, copied: this.#copied(id) };
  }

  /** One entry an actor over all articles, sorted by id. */
  actors(): readonly CorpusActor[] {
    return this.#across().actors;
  }

  /** The happenings with a telling in `scope` (all articles where it is left out), by date, then by id. */
  happenings(scope?: ReadonlySet<string>): readonly Happening[] {
    const found = this.#clusters(scope).flatMap((cluster) => this.#happeningsOf(cluster));
    return byDate(withoutRepeats(found));
  }

  /** Conflicts, denials and withdrawals with a telling in `scope`, the gravest first, then by id. */
  conflicts(scope?: ReadonlySet<string>): readonly Conflict[] {
    const around: Surroundings = {
      event: this.#eventAt,
      clusterOf: (event) => this.#store.clusterOf(event),
      nameOf: this.#nameOf,
      titleOf: this.#titleOf,
    };
    const clashes = new Map<string, Clash>();
    const clusters = new Set(this.#clusters(scope));
    const own = clusters.size;
    // What stands against an article in scope may have more said of it outside: a row is the same from wherever it is asked.
    for (const cluster of clusters) {
      for (const clash of clashesAmong(this.#judge(cluster), around)) {
        clashes.set(`${clash.claim.key}~${clash.against.key}`, clash);
        for (const event of [clash.claim, clash.against])
          if (scope && clusters.size < own + mostBeyond) clusters.add(around.clusterOf(event));
      }
    }
    return conflictsOf([...clashes.values()].sort(inOrder), around)
      .filter((conflict) => !scope || conflict.tellings.some((telling) => scope.has(telling.article)))
      .sort((one, other) => Number(one.isOlder) - Number(other.isOlder) || compare(one.id, other.id));
  }

  /** Measures with a figure in `scope` that stand at other figures at other times, by id. */
  developments(scope?: ReadonlySet<string>): readonly Development[] {
    const known = new Map<EventRecord, Judged | undefined>();
    const judged = (event: EventRecord): Judged | undefined => {
      if (!known.has(event))
        for (const each of this.#judge(this.#store.clusterOf(event), event.article.id)) known.set(each.event, each);
      return known.get(event);
    };
    const found = new Map<string, Development>();
    const seen = new Set<string>();
    for (const event of this.#store
      .records()
      .flatMap((record) => (!scope || scope.has(record.id) ? record.events : [])))
      for (const figure of figuresOf(event)) {
        if (seen.has(keyOf({ event, figure }))) continue;
        const series = seriesAt({ event, figure }, { judged, event: this.#eventAt });
        for (const each of series) seen.add(keyOf(each));
        const development = developmentOf(series, (told) => this.#titleOf([told]).text);
        if (development) found.set(development.id, development);
      }
    return [...found.values()].sort((one, other) => compare(one.id, other.id));
  }

  /** Who else says what stands in a stretch of an article, by article; other articles only. */
  whoElseSays(id: string, span: Span): readonly Echo[] {
    const answer = this.corroborate(id);
    return answer ? echoesOf(answer, span, this.#eventAt, (article) => this.#store.record(article)) : [];
  }

  /** What is an article's own, what it shares word for word, and what it leaves out; undefined where there is no such article. */
  accountOf(id: string): OwnAccount | undefined {
    const answer = this.corroborate(id);
    if (!answer) return undefined;
    const told = this.#clustersOf(id);
    const missing = missingFrom(
      id,
      told,
      this.#company(told, id).map((article) => [...this.#clustersOf(article)]),
    );
    return {
      own: ownEvents(this.#store.record(id)!, answer),
      copied: answer.copied,
      missing: missing.flatMap((cluster) => this.#happeningsOf(cluster).slice(0, 1)),
    };
  }

  /** The counts that an article makes ("their third meeting"), each beside what the articles near it date of the sort. */
  countsOf(id: string): readonly CountCheck[] {
    const record = this.#store.record(id);
    if (!record) return [];
    const near = [record, ...this.#store.neighboursOf(id).flatMap((other) => this.#store.record(other) ?? [])];
    return readCounts(record).flatMap((count) => {
      const counted = near.flatMap(({ events }) => events.filter((event) => isCounted(count, event)));
      const dated = oneADay(counted);
      const { event, says } = count;
      const own = dayOf(event) ?? event.circumstances.days ?? record.published;
      if (!dated.some((each) => !own || daysApart(dayOf(each)!, own) > oneOccasion)) return [];
      const told = { article: id, event: event.event.id, says, telling: tellingOf(event, null) };
      return [
        { ...told, dated: dated.map((each) => ({ date: each.event.time!.value, telling: tellingOf(each, null) })) },
      ];
    });
  }

  /** The happenings an actor takes part in, by date, then by id. */
  timelineOf(actor: string): readonly Happening[] {
    const across = this.#across();
    const clusters = new Set<Cluster>();
    for (const article of across.articlesOf(actor)) {
      for (const event of this.#store.record(article)?.events ?? [])
        if ([...event.agents, ...event.others].some((known) => across.idOf(article, known.id) === actor))
          clusters.add(this.#store.clusterOf(event));
    }
    return byDate([...clusters].flatMap((cluster) => this.#happeningsOf(cluster)));
  }

  /** Ids over the corpus of the actors of an event and of its other tellings, the most often named first. */
  actorsOf(id: string, event: string): readonly string[] {
    const record = this.#store.event(`${id}\n${event}`);
    if (!record) return [];
    const counts = new Map<string, number>();
    for (const member of this.#store.clusterOf(record).members)
      for (const actor of [...member.agents, ...member.others]) {
        const found = this.#across().idOf(member.article.id, actor.id);
        if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
      }
    return [...counts].sort((one, other) => other[1] - one[1] || compare(one[0], other[0])).map(([actor]) => actor);
  }

  /** Articles on the same matter, those that add most first. */
  readNext(id: string): readonly Suggestion[] {
    const told = this.#clustersOf(id);
    return this.#company(told, id)
      .map((article) => suggestionOf(article, told, this.#clustersOf(article)))
      .sort((one, other) => other.adds - one.adds || compare(one.article, other.article));
  }

  #clustersOf(id: string): ReadonlySet<Cluster> {
    return new Set((this.#store.record(id)?.events ?? []).map((event) => this.#store.clusterOf(event)));
  }

  /** Other articles that tell one of the given happenings, sorted. */
  #company(told: ReadonlySet<Cluster>, id: string): readonly string[] {
    const articles = new Set([...told].flatMap((cluster) => cluster.members.map((member) => member.article.id)));
    articles.delete(id);
    return [...articles].sort();
  }

  #clusters(scope?: ReadonlySet<string>): readonly Cluster[] {
    const clusters = new Set<Cluster>();
    for (const id of this.#store.ids()) {
      if (scope && !scope.has(id)) continue;
      for (const event of this.#store.record(id)?.events ?? []) clusters.add(this.#store.clusterOf(event));
    }
    return [...clusters];
  }

  /** The rows of a cluster, that which other articles tell too first. */
  #happeningsOf(cluster: Cluster): readonly Happening[] {
    const rows = rowsOf(this.#judge(cluster), (one, other) => this.#store.link(one, other));
    return rows.map((judged) => happeningOf(judged, this.#nameOf, this.#titleOf, this.#eventAt));
  }

  #judge(cluster: Cluster, only?: string): readonly Judged[] {
    const ties = (event: EventRecord): ReturnType<typeof crossTiesOf> => crossTiesOf(event, this.#store);
    if (only !== undefined) return judge(cluster, this.#store, ties, this.#decisions, only);
    return judge(cluster, this.#store, ties, this.#decisions);
  }

  #copied(id: string): readonly CopiedPassage[] {
    const found = this.#store.sharersOf(id).flatMap((article) => {
      const [mine, other] = [this.#store.record(id)!.entry.article, this.#store.record(article)!.entry.article];
      return this.#store.passages(id, article).map(({ here, there, changes }) => ({
        ...here,
        article,
        there,
        changes: changes.map((change) => ({
          kind: change.kind,
          here: quoteOf(mine, change.here, 80),
          there: quoteOf(other, change.there, 80),
        })),
      }));
    });
    return found.sort(
      (one, other) => one.start - other.start || one.end - other.end || compare(one.article, other.article),
    );
  }

  #across(): CorpusActors {
    const { version } = this.#store;
    if (this.#actors?.version !== version)
      this.#actors = { version, across: actorsAcross(this.#store.records(), this.#decisions) };
    return this.#actors.across;
  }

  readonly #eventAt = (article: string, id: string): EventRecord | undefined => this.#store.event(`${article}\n${id}`);

  readonly #nameOf = (event: EventRecord, actor: ActorRecord): string => {
    const id = this.#across().idOf(event.article.id, actor.id);
    return this.#across().nameOf(id) ?? actor.actor.name;
  };

  readonly #titleOf: TitleOf;
}

function byDate(happenings: readonly Happening[]): readonly Happening[] {
  return [...happenings].sort((one, other) => compare(one.date ?? '~', other.date ?? '~') || compare(one.id, other.id));
}

/** Dates so near are taken for slips of one date. */
const oneOccasion = 2;

/** One event an occasion, by what its own clause states first, then the most precisely dated; earliest first. */
function oneADay(events: readonly EventRecord[]): readonly EventRecord[] {
  const isStated = (event: EventRecord): number => Number(event.event.time?.basis === 'explicit');
  const sorted = [...events].sort((one, other) => {
    const [here, there] = [dayOf(one)!, dayOf(other)!];
    return isStated(other) - isStated(one) || daysIn(here) - daysIn(there) || here.from - there.from || compare(one.key, other.key);
  });
  const kept: EventRecord[] = [];
  for (const event of sorted)
    if (!kept.some((known) => daysApart(dayOf(known)!, dayOf(event)!) <= oneOccasion)) kept.push(event);
  return kept.sort((one, other) => dayOf(one)!.from - dayOf(other)!.from);
} // prettier-ignore

const inOrder = (one: Clash, other: Clash): number =>
  compare(one.claim.key, other.claim.key) || compare(one.against.key, other.against.key);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
