import type {
  Conflict,
  Corroboration,
  CorpusActor,
  CorroboratedEvent,
  CountCheck,
  Development,
  Happening,
  Telling,
} from '../corpus/model.ts';
import type { Event, Mention, Span, TimeExpression } from '../engine/model.ts';
import type { Scope } from '../protocol/requests.ts';
import type { Library, ReadHolding } from './library.ts';
import type { Cancellation } from './ports.ts';
import { answersPointing } from './salience.ts';

/** Articles looked at between two pauses: few enough to go unnoticed, enough not to judge their shared events anew. */
const articlesAtOnce = 8;

/** An actor of the whole corpus, at one of its mentions. */
export interface ActorAt {
  readonly actor: CorpusActor;
  readonly mention: Mention;
}

function nothingOf(article: string): Corroboration {
  return { id: article, events: [], copied: [] };
}

/** Remembers a computed answer until the library changes. */
class Remembered<T> {
  #revision = -1;
  readonly #answers = new Map<string, T>();

  known(key: string, revision: number): T | undefined {
    return revision === this.#revision ? this.#answers.get(key) : undefined;
  }

  get(key: string, revision: number, compute: () => T): T {
    if (revision !== this.#revision) {
      this.#answers.clear();
      this.#revision = revision;
    }
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = compute();
    this.#answers.set(key, answer);
    return answer;
  }
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Of the spans at an offset the shortest; at a border between two, the one that begins there. */
export function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (!holds(span, offset)) continue;
    if (best === undefined) best = span;
    else if (best.end === offset && span.end > offset) best = span;
    else if (span.end === offset && best.end > offset) continue;
    else if (span.end - span.start < best.end - best.start) best = span;
  }
  return best;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One number a span: names are short, texts are not. */
function spanKey({ start, end }: Span): number {
  return start * 65_536 + Math.min(end - start, 65_535);
}

/**
 * The queries that stand behind every view, hover and navigation, each computed at most once between two changes of
 * the library and only when somebody asks.
 */
export class Findings {
  readonly library: Library;
  readonly #pause: () => Promise<void>;
  readonly #actors = new Remembered<readonly CorpusActor[]>();
  readonly #actorsBySpan = new Remembered<ReadonlyMap<string, ReadonlyMap<number, CorpusActor>>>();
  readonly #happeningsIn = new Remembered<readonly Happening[]>();
  readonly #happenings = new Remembered<readonly Happening[]>();
  readonly #happeningOf = new Remembered<ReadonlyMap<string, Happening>>();
  readonly #conflicts = new Remembered<readonly Conflict[]>();
  readonly #developments = new Remembered<readonly Development[]>();
  readonly #counts = new Remembered<readonly CountCheck[]>();
  readonly #conflictsIn = new Remembered<readonly Conflict[]>();
  readonly #corroborations = new Remembered<Corroboration>();
  readonly #eventOf = new Remembered<ReadonlyMap<string, CorroboratedEvent>>();

  /** @param pause lets waiting messages in between two articles of a long question */
  constructor(library: Library, pause: () => Promise<void>) {
    this.library = library;
    this.#pause = pause;
  }

  /** Keys of the open articles; undefined for the whole workspace, as the corpus takes it. */
  #scoped(scope: Scope): ReadonlySet<string> | undefined {
    if (scope === 'workspace') return undefined;
    return new Set(this.library.keys().filter((key) => this.library.get(key)?.open));
  }

  /** Actors with a mention in scope; their mentions are those in scope. */
  actors(scope: Scope): readonly CorpusActor[] {
    const { library } = this;
    return this.#actors.get(scope, library.revision, () => {
      const all = scope === 'workspace' ? library.corpus.actors() : this.actors('workspace');
      const within = this.#scoped(scope);
      if (!within) return all;
      return all
        .map((actor) => ({ ...actor, mentions: actor.mentions.filter(({ article }) => within.has(article)) }))
        .filter(({ mentions }) => mentions.length > 0);
    });
  }

  actor(id: string, scope: Scope): CorpusActor | undefined {
    return this.actors(scope).find((actor) => actor.id === id);
  }

  /** The corpus' actor that a mention of an article belongs to. */
  actorOf(article: string, mention: Span): CorpusActor | undefined {
    const articles = this.#actorsBySpan.get('', this.library.revision, () => {
      const map = new Map<string, Map<number, CorpusActor>>();
      for (const actor of this.actors('workspace'))
        for (const span of actor.mentions) {
          const spans = map.get(span.article) ?? new Map<number, CorpusActor>();
          if (spans.size === 0) map.set(span.article, spans);
          spans.set(spanKey(span), actor);
        }
      return map;
    });
    return articles.get(article)?.get(spanKey(mention));
  }

  actorAt(holding: ReadHolding, offset: number): ActorAt | undefined {
    const mentions = holding.annotations.actors.flatMap((actor) => actor.mentions);
    const mention = innermost(mentions, offset);
    const actor = mention && this.actorOf(holding.key, mention);
    return actor && { actor, mention };
  }

  timeAt(holding: ReadHolding, offset: number): TimeExpression | undefined {
    return innermost(holding.annotations.times, offset);
  }

  /** The event at an offset; words that every text is full of ("said", "began") answer with none. */
  eventAt(holding: ReadHolding, offset: number): Event | undefined {
    return innermost(holding.annotations.events.filter(answersPointing), offset);
  }

  /**
   * The happenings with a telling in scope, by date, then by id. A large workspace is gone through a few articles at a time,
   * letting messages in between; what is found is kept until the library changes.
   * @returns an empty list where the token was cancelled
   */
  happenings(scope: Scope, token: Cancellation): Promise<readonly Happening[]> {
    const { corpus } = this.library;
    const byDate = (a: Happening, b: Happening): number => compare(a.date ?? '~', b.date ?? '~') || compare(a.id, b.id);
    return this.#gather(this.#happenings, scope, token, (articles) => corpus.happenings(articles), byDate);
  }

  /** Conflicts, denials and withdrawals with a telling in scope, by id; gathered as the happenings are. */
  conflicts(scope: Scope, token: Cancellation): Promise<readonly Conflict[]> {
    const { corpus } = this.library;
    const byId = (a: Conflict, b: Conflict): number => compare(a.id, b.id);
    return this.#gather(this.#conflicts, scope, token, (articles) => corpus.conflicts(articles), byId);
  }

  /** Measures with a figure in scope that follow each other in time, by id; gathered as the happenings are. */
  developments(scope: Scope, token: Cancellation): Promise<readonly Development[]> {
    const { corpus } = this.library;
    const byId = (a: Development, b: Development): number => compare(a.id, b.id);
    return this.#gather(this.#developments, scope, token, (articles) => corpus.developments(articles), byId);
  }

  async #gather<T extends { readonly id: string }>(
    remembered: Remembered<readonly T[]>,
    scope: Scope,
    token: Cancellation,
    inArticles: (articles: ReadonlySet<string>) => readonly T[],
    order: (a: T, b: T) => number,
  ): Promise<readonly T[]> {
    const { revision, corpus } = this.library;
    const known = remembered.known(scope, revision);
    if (known) return known;
    const within = this.#scoped(scope);
    const found = new Map<string, T>();
    const articles = within ? corpus.ids().filter((id) => within.has(id)) : corpus.ids();
    for (let first = 0; first < articles.length; first += articlesAtOnce) {
      await this.#pause();
      if (token.isCancellationRequested) return [];
      for (const item of inArticles(new Set(articles.slice(first, first + articlesAtOnce)))) found.set(item.id, item);
    }
    const sorted = [...found.values()].sort(order);
    return this.library.revision === revision ? remembered.get(scope, revision, () => sorted) : sorted;
  }

  /** The happenings with a telling in one article, with all their tellings: no other cluster is looked at. */
  happeningsIn(article: string): readonly Happening[] {
    const { library } = this;
    return this.#happeningsIn.get(article, library.revision, () => library.corpus.happenings(new Set([article])));
  }

  /** Conflicts, denials and withdrawals with a telling in one article. */
  conflictsIn(article: string): readonly Conflict[] {
    const { library } = this;
    return this.#conflictsIn.get(article, library.revision, () => library.corpus.conflicts(new Set([article])));
  }

  /** What an article counts at an event ("their third meeting"), beside what is dated of the sort. */
  countOf(article: string, event: string): CountCheck | undefined {
    const { library } = this;
    const counts = this.#counts.get(article, library.revision, () => library.corpus.countsOf(article));
    return counts.find((count) => count.event === event);
  }

  /** The happening that an event of an article tells. */
  happeningOf(article: string, event: string): Happening | undefined {
    const map = this.#happeningOf.get(article, this.library.revision, () => {
      const entries = this.happeningsIn(article).flatMap((happening) =>
        happening.tellings
          .filter((telling) => telling.article === article)
          .map((telling) => [telling.event, happening] as const),
      );
      return new Map(entries);
    });
    return map.get(event);
  }

  /** What a reader is shown of an event of an article; looked for first among the tellings of a happening. */
  tellingOf(article: string, event: string, among?: Happening): Telling | undefined {
    const find = (happening: Happening | undefined): Telling | undefined =>
      happening?.tellings.find((telling) => telling.article === article && telling.event === event);
    return find(among) ?? find(this.happeningOf(article, event));
  }

  corroboration(article: string): Corroboration {
    const { library } = this;
    return this.#corroborations.get(
      article,
      library.revision,
      () => library.corpus.corroborate(article) ?? nothingOf(article),
    );
  }

  /**
   * As {@link corroboration}, letting messages in between two steps.
   * @param isOvertaken asked after every step; once it says yes, the work is dropped
   * @returns undefined where it was dropped
   */
  async compared(article: string, isOvertaken: () => boolean): Promise<Corroboration | undefined> {
    const { library } = this;
    const { revision } = library;
    if (!this.#corroborations.known(article, revision)) {
      const steps = library.corpus.corroborateInSteps(article);
      while (library.revision === revision) {
        const step = steps.next();
        if (step.done) return this.#corroborations.get(article, revision, () => step.value ?? nothingOf(article));
        await this.#pause();
        if (isOvertaken()) return undefined;
      }
    }
    return this.corroboration(article);
  }

  /**
   * Works out of what was read last all that it is by itself, letting messages in between two steps: no single question is to
   * wait for that.
   * @returns whether it was done, rather than dropped for being overtaken
   */
  async prepare(isOvertaken: () => boolean): Promise<boolean> {
    const steps = this.library.corpus.prepareInSteps();
    while (!steps.next().done) {
      await this.#pause();
      if (isOvertaken()) return false;
    }
    return true;
  }

  corroborated(article: string, event: string): CorroboratedEvent | undefined {
    const map = this.#eventOf.get(article, this.library.revision, () => {
      return new Map(this.corroboration(article).events.map((entry) => [entry.id, entry]));
    });
    return map.get(event);
  }
}
