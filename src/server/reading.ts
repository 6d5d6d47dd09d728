import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../protocol/settings.ts';
import { isReadable, keyOf } from './addresses.ts';
import { Fetching } from './fetching.ts';
import { isRead, type Holding, type Library, type ReadHolding } from './library.ts';
import { Listing } from './listing.ts';
import type { Cancellation, Files, Log } from './ports.ts';
import { leftAlone, type Reader } from './reader.ts';
import { readsOtherFiles } from './settings.ts';
import { Waiters } from './waiters.ts';
import { count, grouped } from './words.ts';

/**
 * Milliseconds without an edit before a document is read again: longer than between two keys of a fast typist where
 * reading it is dear, a moment where it is not.
 */
const longestEditDelay = 150;
const shortestEditDelay = 20;
/** A document is waited for as long as its last reading took: while somebody types, reading takes half the time at most. */
const delayPerCost = 1;

/** Whom a reading tells of what it has done. */
export interface ReadingListener {
  /** A document or file has been read again, left alone, closed or removed. */
  changed(key: string): void;
  /** Progress, limits or the switch have changed. */
  progressed(): void;
}

/** How far the background reading is. */
export interface Progress {
  readonly state: 'off' | 'reading' | 'ready';
  readonly read: number;
  readonly total: number;
  readonly notices: readonly string[];
}

export interface ReadingParts {
  readonly library: Library;
  readonly reader: Reader;
  /** Null where nothing but open documents can be read. */
  readonly files: Files | null;
  readonly listener: ReadingListener;
  readonly log: Log;
  readonly settings: Settings;
  /** Lets waiting messages in. */
  pause(): Promise<void>;
}

/**
 * Keeps the library in step with the open documents and the workspace's files. One document is read at a time, open
 * ones first; between the steps waiting messages are let in, and what an edit has overtaken is dropped.
 */
export class Reading {
  readonly #parts: ReadingParts;
  readonly #library: Library;
  readonly #fetching: Fetching | null;
  readonly #listing: Listing;
  readonly #waiters = new Waiters();
  #settings: Settings;

  readonly #open = new Map<string, TextDocument>();
  /** Versions of the open documents that have been queued. */
  readonly #versions = new Map<string, number>();
  /** Milliseconds that the last reading of each open document took. */
  readonly #costs = new Map<string, number>();
  /** Open documents to be read now. */
  readonly #urgent = new Set<string>();
  /** Listed files to be read when nothing is urgent. */
  readonly #background = new Set<string>();
  /** Days of publication that the reader has set, by key. */
  #decided: ReadonlyMap<string, string> = new Map();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The listed file that is being read. */
  #current: string | null = null;
  #working = false;
  /** An open document is being read. */
  #isReadingOpen = false;
  /** Grows when everything begun before is to be forgotten. */
  #epoch = 0;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#library = parts.library;
    this.#fetching = parts.files && new Fetching(parts.files);
    this.#listing = new Listing(parts.files, parts.log);
    this.#settings = parts.settings;
  }

  get settings(): Settings {
    return this.#settings;
  }

  progress(): Progress {
    if (!this.#settings.enabled) return { state: 'off', read: 0, total: 0, notices: [] };
    const total = this.#listing.size;
    const waiting = this.#background.size + (this.#current === null ? 0 : 1);
    const state = this.#listing.isAsking || waiting > 0 ? 'reading' : 'ready';
    return { state, read: total - waiting, total, notices: this.#notices() };
  }

  #notices(): readonly string[] {
    const { maximumSize, maximumFiles } = this.#settings.articles;
    const { tooLong } = this.#library;
    return [
      ...(this.#parts.reader.failed ? ['Crossread’s models could not be loaded; its output channel says more.'] : []),
      ...(this.#listing.isCut
        ? [`Only the first ${count(maximumFiles, 'file')} are read (crossread.articles.maximumFiles).`]
        : []),
      ...(tooLong > 0
        ? [
            `${count(tooLong, 'file')} longer than ${grouped(maximumSize)} kB ${tooLong === 1 ? 'is' : 'are'} ` +
              'left alone (crossread.articles.maximumSize).',
          ]
        : []),
    ];
  }

  /** Begins with these workspace folders, or goes on with others. */
  setFolders(folders: readonly string[]): void {
    this.#listing.setFolders(folders);
    void this.#list();
  }

  /** Takes new settings; switching off forgets everything, switching on reads it again. */
  setSettings(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before.enabled !== settings.enabled) {
      this.#forget();
      if (settings.enabled) this.#readAll();
    } else if (settings.enabled && readsOtherFiles(before, settings)) this.#readAll();
  }

  /** Takes the days of publication that the reader has set, by key, in place of those before; reads anew what they change. */
  setDecisions(decided: ReadonlyMap<string, string>): void {
    const before = this.#decided;
    this.#decided = decided;
    if (!this.#settings.enabled) return;
    for (const key of new Set([...before.keys(), ...decided.keys()])) {
      if (before.get(key) === decided.get(key)) continue;
      if (this.#open.has(key)) this.#urgent.add(key);
      else this.#again(key);
    }
    this.#go();
  }

  #readAll(): void {
    for (const key of this.#open.keys()) this.#urgent.add(key);
    for (const key of this.#listing.keys()) this.#again(key);
    this.#go();
    void this.#list();
  }

  #forget(): void {
    this.#epoch++;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const queue of [this.#timers, this.#urgent, this.#background, this.#listing]) queue.clear();
    this.#fetching?.clear();
    const keys = this.#library.keys();
    this.#library.clear();
    for (const key of keys) this.#tell(key);
    this.#waiters.wakeAll();
    this.#parts.listener.progressed();
  }

  /** Ends all work for good. */
  stop(): void {
    this.#settings = { ...this.#settings, enabled: false };
    this.#forget();
  }

  // ------------------------------------------------------------------------------------------------ open documents

  /** A document was opened; its text wins over the disk's from now on. */
  opened(document: TextDocument): void {
    if (!isReadable(document.uri)) return;
    const key = keyOf(document.uri);
    this.#open.set(key, document);
    this.#versions.set(key, document.version);
    this.#background.delete(key);
    if (!this.#settings.enabled) return;
    this.#urgent.add(key);
    this.#go();
  }

  /** An open document was edited: it is read again once the typing pauses. */
  edited(document: TextDocument): void {
    const key = keyOf(document.uri);
    // Opening is told as a change of content too.
    if (!this.#open.has(key) || this.#versions.get(key) === document.version) return;
    this.#versions.set(key, document.version);
    if (!this.#settings.enabled) return;
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      this.#urgent.add(key);
      this.#go();
    }, this.#editDelay(key));
    this.#timers.set(key, timer);
  }

  #editDelay(key: string): number {
    const cost = this.#costs.get(key) ?? longestEditDelay;
    return Math.min(longestEditDelay, Math.max(shortestEditDelay, delayPerCost * cost));
  }

  /** A document was closed: the disk's text counts again, where the workspace lists the file. */
  closed(document: TextDocument): void {
    const key = keyOf(document.uri);
    if (this.#open.get(key) !== document) return;
    this.#open.delete(key);
    this.#versions.delete(key);
    this.#costs.delete(key);
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#urgent.delete(key);
    const holding = this.#library.get(key);
    if (!this.#listing.has(key)) this.#library.remove(key);
    else if (holding) this.#library.put({ ...holding, open: false });
    this.#again(key);
    this.#tell(key);
  }

  /** Whether an open document has been edited and is not read yet, or being read. */
  get isBehind(): boolean {
    return this.#timers.size > 0 || this.#urgent.size > 0 || this.#isReadingOpen;
  }

  /** Keys of the open documents. */
  openKeys(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** The open document of a key, as the editor holds it now. */
  document(key: string): TextDocument | undefined {
    return this.#open.get(key);
  }

  /**
   * The open document as the editor holds it now, once that version has been read.
   * @returns undefined where it is not open or is left alone, Crossread is off, or the token is cancelled meanwhile
   */
  async current(uri: string, token: Cancellation): Promise<ReadHolding | undefined> {
    const key = keyOf(uri);
    for (;;) {
      const document = this.#open.get(key);
      if (token.isCancellationRequested || !document || !this.#settings.enabled) return undefined;
      const holding = this.#library.get(key);
      const isCurrent = holding?.version === document.version && holding.decided === this.#decided.get(key);
      if (holding?.open && isCurrent) return isRead(holding) ? holding : undefined;
      await this.#waiters.wait(key, token);
    }
  }

  #tell(key: string): void {
    this.#waiters.wake(key);
    this.#parts.listener.changed(key);
  }

  // --------------------------------------------------------------------------------------------------------- files

  /**
   * Files changed on the disk. `trusted` ones have been held against the settings' globs by who watched them; others
   * are held against them here.
   */
  filesChanged(changed: readonly string[], removed: readonly string[], trusted: boolean): void {
    if (!this.#settings.enabled) return;
    for (const key of removed.flatMap((uri) => this.#listing.remove(uri))) this.#drop(key);
    for (const uri of changed) if (this.#listing.add(uri, this.#settings, trusted)) this.#again(keyOf(uri));
    this.#parts.listener.progressed();
  }

  /** Queues a listed file, unless an editor holds it. */
  #again(key: string): void {
    if (this.#open.has(key) || !this.#listing.has(key)) return;
    this.#fetching?.forget(key);
    this.#background.add(key);
    this.#go();
  }

  /** Lets go of a file that is not listed any more, unless an editor holds it. */
  #drop(key: string): void {
    this.#background.delete(key);
    this.#fetching?.forget(key);
    if (this.#open.has(key)) return;
    this.#library.remove(key);
    this.#tell(key);
  }

  /** Asks which files the workspace has, and queues those that are new. */
  async #list(): Promise<void> {
    const { listener } = this.#parts;
    const asking = this.#settings.enabled ? this.#listing.ask(this.#settings) : null;
    listener.progressed();
    const change = await asking;
    for (const key of change?.gone ?? []) this.#drop(key);
    for (const key of change?.added ?? []) this.#again(key);
    listener.progressed();
  }

  // ------------------------------------------------------------------------------------------------------ the work

  #go(): void {
    if (this.#working) return;
    this.#working = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    for (;;) {
      await this.#parts.pause();
      const [urgent] = this.#urgent;
      const [waiting] = this.#background;
      if (urgent !== undefined) await this.#readDocument(urgent);
      else if (waiting !== undefined) await this.#readFile(waiting);
      else break;
    }
    this.#working = false;
    this.#parts.listener.progressed();
  }

  async #readDocument(key: string): Promise<void> {
    this.#urgent.delete(key);
    const document = this.#open.get(key);
    if (!document) return;
    const { version, uri, languageId } = document;
    const epoch = this.#epoch;
    const isCurrent = (): boolean =>
      epoch === this.#epoch && this.#open.get(key) === document && document.version === version;
    const decided = this.#decided.get(key);
    const text = { key, uri, text: document.getText(), languageId, open: true, version, decided };
    const begun = performance.now();
    this.#isReadingOpen = true;
    await this.#take(this.#parts.reader.read(text, ...this.#known(key), isCurrent), isCurrent);
    this.#isReadingOpen = false;
    if (isCurrent()) this.#costs.set(key, performance.now() - begun);
  }

  async #readFile(key: string): Promise<void> {
    const epoch = this.#epoch;
    const uri = this.#listing.address(key);
    const fetching = this.#fetching?.first(this.#queue(), this.#settings.articles.maximumSize * 1024);
    // From here on the key is in the queue again only where the file has changed meanwhile.
    this.#background.delete(key);
    if (uri === undefined || !fetching) return;
    this.#current = key;
    const isCurrent = (): boolean =>
      epoch === this.#epoch && this.#listing.has(key) && !this.#open.has(key) && !this.#background.has(key);
    const { text, why, tooLong } = await fetching;
    if (isCurrent()) this.#fetching?.forget(key);
    const closed = { key, uri, languageId: undefined, open: false, version: 0, decided: this.#decided.get(key) };
    const reading =
      text === null
        ? Promise.resolve(leftAlone(closed, why ?? 'The file could not be read.', tooLong))
        : this.#parts.reader.read({ ...closed, text }, ...this.#known(key), isCurrent);
    await this.#take(reading, isCurrent);
    this.#current = null;
    this.#parts.listener.progressed();
  }

  *#queue(): Generator<readonly [key: string, uri: string]> {
    for (const key of this.#background) yield [key, this.#listing.address(key) ?? key];
  }

  #known(key: string): [Holding | undefined, number] {
    return [this.#library.get(key), this.#settings.articles.maximumSize];
  }

  async #take(reading: Promise<Holding | undefined>, isCurrent: () => boolean): Promise<void> {
    const holding = await reading;
    if (!holding || !isCurrent()) return;
    this.#library.put(holding);
    this.#tell(holding.key);
    // An open document is compared with the others when somebody asks, or when the typing has paused for longer.
    if (holding.open) return;
    await this.#parts.pause();
    this.#library.corpus.settle();
  }
}
