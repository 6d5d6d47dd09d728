import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../corpus/corpus.ts';
import type { CorpusModels } from '../corpus/models.ts';
import type { Annotations, Article, Span } from '../engine/model.ts';
import type { Location, Range } from '../protocol/model.ts';
import type { ArticleRef } from '../protocol/requests.ts';
import { labelOf } from './addresses.ts';

/** One document as it was last read: its text at that version, what the engine says of it, or why it was left alone. */
export interface Holding {
  /** The key of its address; also its id in the corpus. */
  readonly key: string;
  readonly uri: string;
  readonly open: boolean;
  /** The editor's version where it is open. */
  readonly version: number;
  /** The text that all offsets of this holding count in. */
  readonly document: TextDocument;
  /** Null where the file was left alone. */
  readonly article: Article | null;
  readonly annotations: Annotations | null;
  readonly unread: string | null;
  /** Left alone for its length. */
  readonly tooLong: boolean;
  /** The day of publication that the reader has set and that it was read with; undefined where none is set. */
  readonly decided?: string | undefined;
}

/** A holding that was read. */
export type ReadHolding = Holding & { readonly article: Article; readonly annotations: Annotations };

export function isRead(holding: Holding | undefined): holding is ReadHolding {
  return holding !== undefined && holding.annotations !== null;
}

/** Range of a span of a holding's text. */
export function rangeOf(holding: Holding, span: Span): Range {
  return { start: holding.document.positionAt(span.start), end: holding.document.positionAt(span.end) };
}

export function locationOf(holding: Holding, span: Span): Location {
  return { uri: holding.uri, range: rangeOf(holding, span) };
}

export function articleRef(holding: Holding): ArticleRef {
  const { uri, annotations } = holding;
  return {
    uri,
    label: labelOf(uri),
    title: annotations?.title ?? null,
    published: annotations?.published.value ?? null,
  };
}

/** All documents that the server has read, and the corpus over those that are articles. */
export class Library {
  readonly corpus: Corpus;
  readonly #holdings = new Map<string, Holding>();
  #revision = 0;
  #tooLong = 0;

  constructor(models: CorpusModels) {
    this.corpus = new Corpus(models);
  }

  /** Grows with every change; answers computed at one revision hold until the next. */
  get revision(): number {
    return this.#revision;
  }

  /** How many documents were left alone for their length. */
  get tooLong(): number {
    return this.#tooLong;
  }

  get(key: string): Holding | undefined {
    return this.#holdings.get(key);
  }

  /** A reader's short name for the article. */
  label(key: string): string {
    return labelOf(this.#holdings.get(key)?.uri ?? key);
  }

  keys(): readonly string[] {
    return [...this.#holdings.keys()];
  }

  /** All holdings, sorted by label, then by address: the order in which views list articles. */
  all(): readonly Holding[] {
    const sorted = [...this.#holdings.values()].map((holding) => ({ label: labelOf(holding.uri), holding }));
    sorted.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.holding.key < b.holding.key ? -1 : 1));
    return sorted.map(({ holding }) => holding);
  }

  put(holding: Holding): void {
    const before = this.#holdings.get(holding.key);
    this.#holdings.set(holding.key, holding);
    this.#tooLong += Number(holding.tooLong) - Number(before?.tooLong ?? false);
    if (!isRead(holding)) this.corpus.remove(holding.key);
    else if (before?.article !== holding.article)
      this.corpus.put({ article: holding.article, annotations: holding.annotations });
    this.#revision++;
  }

  remove(key: string): void {
    const before = this.#holdings.get(key);
    if (!before) return;
    this.#holdings.delete(key);
    this.#tooLong -= Number(before.tooLong);
    this.corpus.remove(key);
    this.#revision++;
  }

  clear(): void {
    for (const key of this.keys()) this.remove(key);
  }
}
