import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Level, Marks, Status } from '../protocol/requests.ts';
import type { Findings } from './findings.ts';
import { conflictDiagnostics, diagnosticsOf } from './features/diagnostics.ts';
import { isRead } from './library.ts';
import { marksOf } from './marks.ts';
import type { Cancellation } from './ports.ts';
import type { Reading } from './reading.ts';
import { listedOf } from './salience.ts';

/** Milliseconds in which changes are gathered while many files come in. */
const gatheringFiles = 1500;
/** Milliseconds without a further change before articles are compared anew and views are told: longer than a thought. */
const gatheringEdits = 400;
/** Milliseconds after which they are told in any case. */
const longestGathering = 5000;
/** Milliseconds without a change before the workspace's events are counted: nobody waits for the numbers. */
const countingDelay = 800;
/** Milliseconds between two messages of progress. */
const progressInterval = 100;

/** What a client is told without asking. */
export interface Outbox {
  marks(marks: Marks): void;
  changed(): void;
  status(status: Status): void;
  diagnostics(diagnostics: PublishDiagnosticsParams): void;
}

const never: Cancellation = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/**
 * Tells the client what has changed, gathered and never more than it needs: a document's marks as soon as it has been
 * read, with the events' levels as they were last known; a moment later the views' news and every open document's
 * levels, where they come out differently; the workspace's numbers when all is quiet.
 */
export class Announcements {
  readonly #findings: Findings;
  readonly #reading: Reading;
  readonly #outbox: Outbox;
  readonly #pause: () => Promise<void>;
  /** Marks as last sent, by key, to tell whether others would be news. */
  readonly #sent = new Map<string, string>();
  /** Addresses of the open documents that have diagnostics, by key, with these as last sent. */
  readonly #diagnosed = new Map<string, { readonly uri: string; readonly written: string }>();
  /** Levels as last computed, by key and event. */
  readonly #levels = new Map<string, ReadonlyMap<string, Level>>();
  #changes: ReturnType<typeof setTimeout> | undefined;
  /** The changes that are gathered came while files were being read. */
  #whileReading = false;
  /** Milliseconds that the dearest open document took when it was last compared with the others. */
  #cost = 0;
  #firstChange: number | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;
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
    this.#sendDiagnostics(key);
    if (this.#stopped) return;
    const reading = this.#reading.progress().state === 'reading';
    if (reading && this.#changes !== undefined) return;
    this.#whileReading = reading;
    this.#gather(reading ? gatheringFiles : gatheringEdits);
  }

  /** Waits for quiet, the longer the more the comparing cost last time, but not for ever. */
  #gather(quiet: number): void {
    const now = performance.now();
    const since = now - (this.#firstChange ??= now);
    const longest = Math.max(longestGathering, 10 * this.#cost);
    const wait = Math.min(Math.max(quiet, 2 * this.#cost), Math.max(0, longest - since));
    clearTimeout(this.#changes);
    this.#changes = setTimeout(() => {
      // Who types on wants the dates of the next version first.
      if (this.#reading.isBehind && since < longest) this.#gather(gatheringEdits);
      else void this.#sendChanges(since >= longest);
    }, wait);
  }

  /** Progress, limits or the switch have changed. */
  progressed(): void {
    if (this.#stopped) return;
    if (this.#whileReading && this.#changes !== undefined && this.#reading.progress().state !== 'reading') {
      // All files are read: views need not wait for more.
      this.#whileReading = false;
      this.#gather(0);
    }
    this.#progress ??= setTimeout(() => {
      this.#progress = undefined;
      this.#sendStatus();
    }, progressInterval);
  }

  /** What is to be told has changed by a setting. */
  settingsChanged(): void {
    if (this.#stopped) return;
    for (const key of this.#reading.openKeys()) this.#sendDiagnostics(key);
    if (this.#reading.settings.conflicts.inProblems) this.#gather(0);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#changes);
    clearTimeout(this.#counting);
    clearTimeout(this.#progress);
  }

  #sendMarks(key: string): void {
    const document = this.#reading.document(key);
    if (!document) {
      this.#sent.delete(key);
      this.#levels.delete(key);
      return;
    }
    const holding = this.#findings.library.get(key);
    const levels = this.#levels.get(key);
    const marks = holding
      ? marksOf(holding, (event) => levels?.get(event))
      : { uri: document.uri, version: document.version, dates: [], events: [] };
    const written = JSON.stringify(marks);
    if (this.#sent.get(key) === written) return;
    this.#sent.set(key, written);
    this.#outbox.marks(marks);
  }

  /** @param isCompared the article has been compared with the others since it was read */
  #sendDiagnostics(key: string, isCompared = false): void {
    const document = this.#reading.document(key);
    const holding = document && this.#findings.library.get(key);
    const before = this.#diagnosed.get(key);
    const diagnostics = isRead(holding) ? [...diagnosticsOf(holding)] : [];
    if (isRead(holding) && this.#reading.settings.conflicts.inProblems) {
      // Until it has been compared anew, those known before stay: positions move with the text in the editor.
      if (!isCompared && before) return;
      const { library } = this.#findings;
      if (isCompared) diagnostics.push(...conflictDiagnostics(holding, this.#findings.conflictsIn(key), library));
    }
    const uri = document?.uri ?? before?.uri;
    if (uri === undefined || (diagnostics.length === 0 && before === undefined)) return;
    const written = JSON.stringify(diagnostics);
    if (before?.uri === uri && before.written === written) return;
    if (diagnostics.length === 0) this.#diagnosed.delete(key);
    else this.#diagnosed.set(key, { uri, written });
    this.#outbox.diagnostics({ uri, diagnostics });
  }

  /** @param isDue the views have waited for long: they are told whoever types meanwhile */
  async #sendChanges(isDue: boolean): Promise<void> {
    this.#changes = undefined;
    // Whoever overtakes this tells of a change again.
    const isOvertaken = (): boolean => this.#stopped || this.#reading.isBehind;
    if (!(await this.#findings.prepare(() => !isDue && isOvertaken()))) return;
    this.#firstChange = undefined;
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => void this.#count(), countingDelay);
    this.#counts = { ...this.#counts, articles: this.#findings.library.corpus.ids().length };
    this.#outbox.changed();
    this.#sendStatus();
    let cost = 0;
    for (const key of this.#reading.openKeys()) {
      await this.#pause();
      if (isOvertaken()) return;
      if (!isRead(this.#findings.library.get(key))) continue;
      const begun = performance.now();
      const found = await this.#findings.compared(key, isOvertaken);
      if (!found) return;
      cost = Math.max(cost, performance.now() - begun);
      this.#levels.set(key, new Map(found.events.map(({ id, level }) => [id, level])));
      this.#sendMarks(key);
      if (this.#reading.settings.conflicts.inProblems) this.#sendDiagnostics(key, true);
    }
    this.#cost = cost;
  }

  async #count(): Promise<void> {
    const { revision } = this.#findings.library;
    const { library } = this.#findings;
    const reading = this.#reading;
    const overtaken: Cancellation = {
      ...never,
      get isCancellationRequested() {
        return revision !== library.revision || reading.isBehind;
      },
    };
    const happenings = listedOf(await this.#findings.happenings('workspace', overtaken));
    if (this.#stopped || overtaken.isCancellationRequested) return;
    const disputed = happenings.filter(({ level }) => level === 'disputed').length;
    this.#counts = { articles: library.corpus.ids().length, events: happenings.length, disputed };
    this.#sendStatus();
  }

  #sendStatus(): void {
    const progress = this.#reading.progress();
    if (progress.state === 'off') this.#counts = { articles: 0, events: 0, disputed: 0 };
    const status: Status = { ...progress, ...this.#counts };
    const written = JSON.stringify(status);
    if (written === this.#lastStatus) return;
    this.#lastStatus = written;
    this.#outbox.status(status);
  }
}
