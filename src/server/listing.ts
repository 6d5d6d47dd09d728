import type { Settings } from '../protocol/settings.ts';
import { isReadable, keyOf, pathBelow } from './addresses.ts';
import { anyOf } from './globs.ts';
import type { Files, Log } from './ports.ts';

/** Keys that a new listing has come to have, and has lost. */
export interface ListingChange {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Which files the workspace's folders have that may be articles, up to the limit of the settings. */
export class Listing {
  readonly #files: Files | null;
  readonly #log: Log;
  #folders: readonly string[] = [];
  /** Key to address, in the order in which files are read. */
  #listed = new Map<string, string>();
  #isCut = false;
  #turn = 0;
  #asking = 0;

  constructor(files: Files | null, log: Log) {
    this.#files = files;
    this.#log = log;
  }

  get size(): number {
    return this.#listed.size;
  }

  /** There are more files than the settings allow. */
  get isCut(): boolean {
    return this.#isCut;
  }

  get isAsking(): boolean {
    return this.#asking > 0;
  }

  has(key: string): boolean {
    return this.#listed.has(key);
  }

  /** The address of a listed file. */
  address(key: string): string | undefined {
    return this.#listed.get(key);
  }

  keys(): readonly string[] {
    return [...this.#listed.keys()];
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
  }

  /** Forgets all; an answer that is still under way will not count. */
  clear(): void {
    this.#turn++;
    this.#listed.clear();
    this.#isCut = false;
  }

  /**
   * Asks anew which files there are.
   * @returns null where a later question or {@link clear} has overtaken this one, or nobody could answer. Never rejects.
   */
  async ask(settings: Settings): Promise<ListingChange | null> {
    if (!this.#files) return null;
    const { maximumFiles } = settings.articles;
    const turn = ++this.#turn;
    this.#asking++;
    try {
      const found = await this.#files.find(this.#folders, settings, maximumFiles + 1);
      return turn === this.#turn ? this.#take(found, maximumFiles) : null;
    } catch (error) {
      this.#log.error(`The workspace’s files could not be listed: ${String(error)}`);
      return null;
    } finally {
      this.#asking--;
    }
  }

  #take(found: readonly string[], maximum: number): ListingChange {
    const before = this.#listed;
    const readable = found.slice(0, maximum).filter(isReadable);
    this.#listed = new Map(readable.map((uri) => [keyOf(uri), uri]));
    this.#isCut = found.length > maximum;
    return {
      added: this.keys().filter((key) => !before.has(key)),
      gone: [...before.keys()].filter((key) => !this.#listed.has(key)),
    };
  }

  /**
   * Takes a file that has changed.
   * @param trusted whoever watched it has held it against the settings' globs already
   * @returns whether it is listed now
   */
  add(uri: string, settings: Settings, trusted: boolean): boolean {
    const key = keyOf(uri);
    if (this.#listed.has(key)) return true;
    if (!isReadable(uri) || !(trusted || this.#isWanted(uri, settings))) return false;
    if (this.#listed.size >= settings.articles.maximumFiles) {
      this.#isCut = true;
      return false;
    }
    this.#listed.set(key, uri);
    return true;
  }

  #isWanted(uri: string, { articles }: Settings): boolean {
    const paths = this.#folders.flatMap((folder) => pathBelow(folder, uri) ?? []);
    return paths.some(anyOf(articles.include)) && !paths.some(anyOf(articles.exclude));
  }

  /** Takes a file out, or a folder with all that was in it; the keys that are gone. */
  remove(uri: string): readonly string[] {
    const gone = keyOf(uri);
    const keys = this.keys().filter((key) => key === gone || key.startsWith(`${gone}/`));
    for (const key of keys) this.#listed.delete(key);
    return keys;
  }
}
