import type { Conflict, Corroboration, CorpusActor, CorroboratedEvent, Happening, Telling } from '../corpus/model.ts';
import type { Event, Mention, Span, TimeExpression } from '../engine/model.ts';
import type { Scope } from '../protocol/requests.ts';
import type { Library, ReadHolding } from './library.ts';

/** An actor of the whole corpus, at one of its mentions. */
export interface ActorAt {
  readonly actor: CorpusActor;
  readonly mention: Mention;
}

/** Remembers a computed answer until the library changes. */
class Remembered<T> {
  #revision = -1;
  readonly #answers = new Map<string, T>();

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

function spanKey(article: string, span: Span): string {
  return `${span.start} ${span.end} ${article}`;
}

function eventKey(article: string, event: string): string {
  return `${event} ${article}`;
}

/**
 * The queries that stand behind every view, hover and navigation, each computed at most once between two changes of
 * the library and only when somebody asks.
 */
export class Findings {
  readonly library: Library;
  readonly #actors = new Remembered<readonly CorpusActor[]>();
  readonly #actorOfSpan = new Remembered<ReadonlyMap<string, CorpusActor>>();
  readonly #happenings = new Remembered<readonly Happening[]>();
  readonly #happeningOf = new Remembered<ReadonlyMap<string, Happening>>();
  readonly #tellingOf = new Remembered<ReadonlyMap<string, Telling>>();
  readonly #conflicts = new Remembered<readonly Conflict[]>();
  readonly #corroborations = new Remembered<Corroboration>();
  readonly #eventOf = new Remembered<ReadonlyMap<string, CorroboratedEvent>>();

  constructor(library: Library) {
    this.library = library;
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
    const spans = this.#actorOfSpan.get('', this.library.revision, () => {
      const map = new Map<string, CorpusActor>();
      for (const actor of this.actors('workspace'))
        for (const span of actor.mentions) map.set(spanKey(span.article, span), actor);
      return map;
    });
    return spans.get(spanKey(article, mention));
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

  eventAt(holding: ReadHolding, offset: number): Event | undefined {
    return innermost(holding.annotations.events, offset);
  }

  happenings(scope: Scope): readonly Happening[] {
    const { library } = this;
    return this.#happenings.get(scope, library.revision, () => library.corpus.happenings(this.#scoped(scope)));
  }

  /** The happening that an event of an article tells. */
  happeningOf(article: string, event: string): Happening | undefined {
    const map = this.#happeningOf.get('', this.library.revision, () => {
      const entries = this.happenings('workspace').flatMap((happening) =>
        happening.tellings.map((telling) => [eventKey(telling.article, telling.event), happening] as const),
      );
      return new Map(entries);
    });
    return map.get(eventKey(article, event));
  }

  /** What a reader is shown of an event of an article. */
  tellingOf(article: string, event: string): Telling | undefined {
    const map = this.#tellingOf.get('', this.library.revision, () => {
      const tellings = this.happenings('workspace').flatMap((happening) => happening.tellings);
      return new Map(tellings.map((telling) => [eventKey(telling.article, telling.event), telling]));
    });
    return map.get(eventKey(article, event));
  }

  conflicts(scope: Scope): readonly Conflict[] {
    const { library } = this;
    return this.#conflicts.get(scope, library.revision, () => library.corpus.conflicts(this.#scoped(scope)));
  }

  corroboration(article: string): Corroboration {
    const { library } = this;
    return this.#corroborations.get(
      article,
      library.revision,
      () => library.corpus.corroborate(article) ?? { id: article, events: [], copied: [] },
    );
  }

  corroborated(article: string, event: string): CorroboratedEvent | undefined {
    const map = this.#eventOf.get(article, this.library.revision, () => {
      return new Map(this.corroboration(article).events.map((entry) => [entry.id, entry]));
    });
    return map.get(event);
  }
}
