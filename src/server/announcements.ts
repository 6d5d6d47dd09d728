import type { Marks, Status } from '../protocol/requests.ts';
import type { Findings } from './findings.ts';
import { isRead } from './library.ts';
import { marksOf } from './marks.ts';
import type { Reading } from './reading.ts';
import { isSalient } from './salience.ts';

/** Milliseconds in which changes are gathered before views are told: after an edit, and while many files come in. */
const gathering = { settled: 250, reading: 1500 };
/** Milliseconds between two messages of progress. */
const progressInterval = 100;

/** What a client is told without asking. */
export interface Outbox {
  marks(marks: Marks): void;
  changed(): void;
  status(status: Status): void;
}

/**
 * Tells the client what has changed, gathered and never more than it needs: a document's marks as soon as it has been
 * read, the other open documents' marks where they come out differently, the views' news a moment later.
 */
export class Announcements {
  readonly #findings: Findings;
  readonly #reading: Reading;
  readonly #outbox: Outbox;
  readonly #pause: () => Promise<void>;
  /** Marks as last sent, by key, to tell whether others would be news. */
  readonly #sent = new Map<string, string>();
  #changes: ReturnType<typeof setTimeout> | undefined;
  #progress: ReturnType<typeof setTimeout> | undefined;
  #lastStatus = '';
  #counts = { articles: 0, events: 0, disputed: 0 };
  #stopped = false;

  constructor(findings: Findings, reading: Reading, outbox: Outbox, pause: () => Promise<void>) {
    this.#findings = findings;
    this.#reading = reading;
    this.#outbox = outbox;
    this.#pause = pause;
  }

  /** A document or file was read again, left alone, closed or removed. */
  changed(key: string): void {
    this.#sendMarks(key);
    if (this.#stopped) return;
    const { state } = this.#reading.progress();
    this.#changes ??= setTimeout(
      () => void this.#sendChanges(),
      state === 'reading' ? gathering.reading : gathering.settled,
    );
  }

  /** Progress, limits or the switch have changed. */
  progressed(): void {
    if (this.#stopped) return;
    this.#progress ??= setTimeout(() => {
      this.#progress = undefined;
      this.#sendStatus();
    }, progressInterval);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#changes);
    clearTimeout(this.#progress);
  }

  #sendMarks(key: string): void {
    const document = this.#reading.document(key);
    if (!document) {
      this.#sent.delete(key);
      return;
    }
    const holding = this.#findings.library.get(key);
    const marks = holding
      ? marksOf(this.#findings, holding)
      : { uri: document.uri, version: document.version, dates: [], events: [] };
    const written = JSON.stringify(marks);
    if (this.#sent.get(key) === written) return;
    this.#sent.set(key, written);
    this.#outbox.marks(marks);
  }

  async #sendChanges(): Promise<void> {
    this.#changes = undefined;
    this.#count();
    this.#outbox.changed();
    this.#sendStatus();
    for (const key of this.#reading.openKeys()) {
      await this.#pause();
      if (this.#stopped) return;
      if (this.#findings.library.get(key)) this.#sendMarks(key);
    }
  }

  #count(): void {
    const happenings = this.#findings.happenings('workspace').filter(isSalient);
    this.#counts = {
      articles: this.#findings.library.all().filter(isRead).length,
      events: happenings.length,
      disputed: happenings.filter(({ level }) => level === 'disputed').length,
    };
  }

  #sendStatus(): void {
    const status: Status = { ...this.#reading.progress(), ...this.#counts };
    const written = JSON.stringify(status);
    if (written === this.#lastStatus) return;
    this.#lastStatus = written;
    this.#outbox.status(status);
  }
}
