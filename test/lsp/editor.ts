import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import {
  CancellationTokenSource,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import type { Position, Range } from '../../src/protocol/model.ts';
import type { Marks, Status } from '../../src/protocol/requests.ts';

const serverPath = resolve(process.env['CROSSREAD_SERVER'] ?? 'dist/server.js');

export interface EditorOptions {
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  readonly capabilities?: unknown;
  /** Answers the server's own requests, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** An editor as the server sees one: speaks JSON-RPC with the built server over its standard input and output. */
export class Editor {
  readonly connection: MessageConnection;
  readonly marks = new Map<string, Marks>();
  readonly statuses: Status[] = [];
  readonly logged: string[] = [];
  changes = 0;
  readonly #process: ChildProcess;
  readonly #texts = new Map<string, { text: string; version: number }>();
  readonly #listeners = new Set<() => void>();

  constructor(options: EditorOptions) {
    this.#process = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('the server has no streams');
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('crossread/marks', (marks: Marks) => {
      this.marks.set(marks.uri, marks);
      this.#wake();
    });
    this.connection.onNotification('crossread/status', (status: Status) => {
      this.statuses.push(status);
      this.#wake();
    });
    this.connection.onNotification('crossread/changed', () => {
      this.changes++;
      this.#wake();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    for (const [method, answer] of Object.entries(options.answers ?? {}))
      this.connection.onRequest(method, answer as (params: unknown) => unknown);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  #wake(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Resolves once what the server has told so far fulfils the condition. */
  until(condition: () => boolean): Promise<void> {
    if (condition()) return Promise.resolve();
    return new Promise((done) => {
      const listener = (): void => {
        if (!condition()) return;
        this.#listeners.delete(listener);
        done();
      };
      this.#listeners.add(listener);
    });
  }

  get status(): Status | undefined {
    return this.statuses.at(-1);
  }

  open(uri: string, text: string, languageId = 'plaintext'): void {
    this.#texts.set(uri, { text, version: 1 });
    void this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the words of the range, as an editor does on typing. */
  edit(uri: string, range: Range, text: string): void {
    const document = this.#texts.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    document.version++;
    const lines = document.text.split('\n');
    const offset = ({ line, character }: Position): number =>
      lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
    document.text = document.text.slice(0, offset(range.start)) + text + document.text.slice(offset(range.end));
    void this.notify('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text }],
    });
  }

  close(uri: string): void {
    this.#texts.delete(uri);
    void this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#texts.get(uri)?.text ?? '';
  }

  /** Where words stand in an open document: the first time, or the first time after other words. */
  find(uri: string, words: string, after = ''): Range {
    return rangeIn(this.text(uri), words, after);
  }

  /** A request about the place of some words, with their first character under the cursor. */
  at<Result>(method: string, uri: string, words: string, more: object = {}, after = ''): Promise<Result> {
    return this.ask(method, { textDocument: { uri }, position: this.find(uri, words, after).start, ...more });
  }

  ask<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** Sends a request and takes it back at once. */
  askAndCancel<Result>(method: string, params: object): Promise<Result> {
    const source = new CancellationTokenSource();
    const answer = this.connection.sendRequest<Result>(method, params, source.token);
    source.cancel();
    return answer;
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Ends the server as an editor does; its exit status. */
  async quit(): Promise<number | null> {
    const closed = once(this.#process, 'close');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [status] = (await closed) as [number | null];
    this.connection.dispose();
    return status;
  }
}

export function rangeIn(text: string, words: string, after = ''): Range {
  const from = after === '' ? 0 : text.indexOf(after) + after.length;
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return { start: positionIn(text, start), end: positionIn(text, start + words.length) };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The words of a text that a range covers. */
export function wordsIn(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  const middle = lines.slice(start.line + 1, end.line);
  const first = (lines[start.line] ?? '').slice(start.character);
  return [first, ...middle, (lines[end.line] ?? '').slice(0, end.character)].join('\n');
}

const capabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceFolders: true },
};

/** Starts the server and says hello; an editor like ours, with command links, unless told otherwise. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const editor = new Editor(options);
  const folders = options.folders ?? [];
  await editor.ask('initialize', {
    processId: process.pid,
    rootUri: folders[0] ?? null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities: options.capabilities ?? capabilities,
    initializationOptions: options.initializationOptions ?? { commandLinks: true },
  });
  await editor.notify('initialized', {});
  return editor;
}
