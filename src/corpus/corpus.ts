import { actorsAcross, type CorpusActors } from './actors.ts';
import { conflictsAmong, happeningOf } from './happenings.ts';
import type {
  AnnotatedArticle,
  Conflict,
  CopiedPassage,
  Corroboration,
  CorpusActor,
  Decision,
  Happening,
} from './model.ts';
import type { ActorRecord } from './reading/names.ts';
import type { EventRecord } from './reading/record.ts';
import { crossTiesOf } from './standing/crossTies.ts';
import { judge, type Judged } from './standing/tellings.ts';
import { Store, type Cluster } from './store.ts';

/**
 * Many articles, indexed: who is in them, what they tell, and how the tellings stand to each other. Owns the index;
 * every query is pure. Results do not depend on the order in which articles came in.
 */
export class Corpus {
  readonly #store = new Store();
  #decisions: readonly Decision[] = [];
  #actors: { readonly version: number; readonly across: CorpusActors } | null = null;

  /** @param decisions the reader's; they override what is found */
  constructor(decisions: readonly Decision[] = []) {
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

  /** Which other articles tell each event of an article; undefined where the corpus has no such article. */
  corroborate(id: string): Corroboration | undefined {
    const record = this.#store.record(id);
    if (!record) return undefined;
    const judged = new Map<string, Judged>();
    for (const event of record.events) {
      if (judged.has(event.key)) continue;
      for (const each of this.#judge(this.#store.clusterOf(event), id)) judged.set(each.event.key, each);
    }
    const events = record.events.map((event) => {
      const { level, origins, matches } = judged.get(event.key)!;
      return { id: event.event.id, start: event.event.start, end: event.event.end, level, origins, matches };
    });
    return { id, events, copied: this.#copied(id) };
  }

  /** One entry an actor over all articles, sorted by id. */
  actors(): readonly CorpusActor[] {
    return this.#across().actors;
  }

  /** The happenings with a telling in `scope` (all articles where it is left out), by date, then by id. */
  happenings(scope?: ReadonlySet<string>): readonly Happening[] {
    const found = this.#clusters(scope).map((cluster) => happeningOf(this.#judge(cluster), this.#nameOf));
    return found.sort((one, other) => compare(one.date ?? '~', other.date ?? '~') || compare(one.id, other.id));
  }

  /** Conflicts, denials and withdrawals with a telling in `scope`, by id. */
  conflicts(scope?: ReadonlySet<string>): readonly Conflict[] {
    const found = new Map<string, Conflict>();
    for (const cluster of this.#clusters(scope)) {
      const judged = this.#judge(cluster);
      const conflicts = conflictsAmong(judged, (article, id) => this.#store.event(`${article}\n${id}`), this.#nameOf);
      for (const conflict of conflicts)
        if (!found.has(conflict.id) || conflict.relation === 'corrects') found.set(conflict.id, conflict);
    }
    return [...found.values()]
      .filter((conflict) => !scope || conflict.tellings.some((telling) => scope.has(telling.article)))
      .sort((one, other) => compare(one.id, other.id));
  }

  #clusters(scope?: ReadonlySet<string>): readonly Cluster[] {
    const clusters = new Set<Cluster>();
    for (const id of this.#store.ids()) {
      if (scope && !scope.has(id)) continue;
      for (const event of this.#store.record(id)?.events ?? []) clusters.add(this.#store.clusterOf(event));
    }
    return [...clusters];
  }

  #judge(cluster: Cluster, only?: string): readonly Judged[] {
    const ties = (event: EventRecord): ReturnType<typeof crossTiesOf> => crossTiesOf(event, this.#store);
    if (only !== undefined) return judge(cluster, this.#store, ties, this.#decisions, only);
    return judge(cluster, this.#store, ties, this.#decisions);
  }

  #copied(id: string): readonly CopiedPassage[] {
    const found = this.#store
      .sharersOf(id)
      .flatMap((article) =>
        this.#store
          .passages(id, article)
          .map(({ here, there }) => ({ start: here.start, end: here.end, article, there })),
      );
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

  readonly #nameOf = (event: EventRecord, actor: ActorRecord): string => {
    const id = this.#across().idOf(event.article.id, actor.id);
    return this.#across().nameOf(id) ?? actor.actor.name;
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
