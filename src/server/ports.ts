import type { CorpusModels } from '../corpus/models.ts';
import type { Models } from '../engine/models.ts';
import type { ReadFileResult } from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';

/** Where a token is wanted: the part of LSP's cancellation token that the server's own rooms use. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/** Where articles that are not open come from: the disk, or the client for file systems only it can reach. */
export interface Files {
  /** Addresses of the files below `folders` that may be articles, in a stable order, at most `maximum`. */
  find(folders: readonly string[], settings: Settings, maximum: number): Promise<readonly string[]>;
  /** Decoded text of a file, or why there is none. A file above `maximumSize` characters need not be read to its end. */
  read(uri: string, maximumSize: number): Promise<ReadFileResult>;
}

/** What a server needs of the machine that it runs on. */
export interface Ports {
  /** Loads the models, once. */
  models(): Promise<Models>;
  /** What articles are compared by. */
  readonly comparing: CorpusModels;
  /** Files of this machine; null where there is no disk (then only a client that reads files has a background index). */
  readonly files: Files | null;
  /** Lets waiting messages in; resolves at once when there are none. */
  pause(): Promise<void>;
}

export interface Log {
  info(message: string): void;
  error(message: string): void;
}
