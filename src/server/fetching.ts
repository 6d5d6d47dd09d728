import type { ReadFileResult } from '../protocol/requests.ts';
import type { Files } from './ports.ts';

/** Files fetched ahead of the one that is being read, so that a slow client or disk is not waited for each time. */
const fetchedAhead = 4;

/** Texts of files, fetched a few at a time before they are wanted. */
export class Fetching {
  readonly #files: Files;
  readonly #fetched = new Map<string, Promise<ReadFileResult>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** The first queued file's text; the next ones are begun. Never rejects. */
  async first(queue: Iterable<readonly [key: string, uri: string]>, maximumSize: number): Promise<ReadFileResult> {
    let wanted: Promise<ReadFileResult> | undefined;
    let begun = 0;
    for (const [key, uri] of queue) {
      if (begun++ > fetchedAhead) break;
      const known = this.#fetched.get(key);
      const fetching = known ?? this.#files.read(uri, maximumSize).catch(failed);
      this.#fetched.set(key, fetching);
      wanted ??= fetching;
    }
    return (await wanted) ?? { text: null, why: null };
  }

  /** Forgets a file's text: it was taken, has changed or is gone. */
  forget(key: string): void {
    this.#fetched.delete(key);
  }

  clear(): void {
    this.#fetched.clear();
  }
}

function failed(error: unknown): ReadFileResult {
  return { text: null, why: error instanceof Error ? error.message : String(error) };
}
