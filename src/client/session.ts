import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { linkCommands } from '../protocol/commands.ts';
import {
  changedNotification,
  filesChangedNotification,
  findFilesRequest,
  type FindFilesParams,
  type Marks,
  marksNotification,
  readFileRequest,
  type ReadFileParams,
  settingsNotification,
  type Status,
  statusNotification,
} from '../protocol/requests.ts';
import type { InitializationOptions } from '../protocol/settings.ts';
import { findFiles, readFile, watchFiles } from './files.ts';
import { articleLanguages, isHandedOver } from './reads.ts';
import { onSettingsChange, readClientSettings, readSettings } from './settings.ts';

/** Where the server is: not wanted yet, on its way, answering, or unable to start (with the reason). */
export type SessionState = 'idle' | 'starting' | 'running' | 'failed';

/**
 * The language server of this window: started when it is first needed, ended when Crossread is switched off. Its
 * library is loaded with it, so that a window without articles pays for neither.
 */
export class Session implements vscode.Disposable {
  readonly #server: string;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #marks = new vscode.EventEmitter<Marks>();
  readonly #status = new vscode.EventEmitter<Status | null>();
  readonly #state = new vscode.EventEmitter<SessionState>();
  /** Actors, events or corroboration have changed. */
  readonly onChanged = this.#changed.event;
  readonly onMarks = this.#marks.event;
  readonly onStatus = this.#status.event;
  readonly onState = this.#state.event;
  #client: LanguageClient | null = null;
  #running: vscode.Disposable | null = null;
  #current: SessionState = 'idle';
  #step: Promise<void> = Promise.resolve();
  failure: string | null = null;

  constructor(context: vscode.ExtensionContext) {
    this.#server = context.asAbsolutePath('dist/server.js');
  }

  get state(): SessionState {
    return this.#current;
  }

  /** Starts the server unless it runs already; steps wait for each other, so that quick switching ends well. */
  start(): Promise<void> {
    this.#step = this.#step.then(() => this.#begin());
    return this.#step;
  }

  stop(): Promise<void> {
    this.#step = this.#step.then(() => this.#end());
    return this.#step;
  }

  /** Asks the server; null where it does not run, has no answer, or the answer is not wanted any more. */
  async ask<Result>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<Result | null> {
    await this.#step;
    if (this.#client === null || this.#current !== 'running') return null;
    try {
      // A token that is left open would count as a parameter.
      const client = this.#client;
      return await (token === undefined
        ? client.sendRequest<Result | null>(method, params)
        : client.sendRequest<Result | null>(method, params, token));
    } catch (error) {
      // Answers of a text that has changed meanwhile are refused by the server; the next change asks again.
      if (this.#current === 'running') this.#client?.debug(`${method}: ${String(error)}`);
      return null;
    }
  }

  /** Tells the server, where it runs. */
  tell(method: string, params: unknown): void {
    const client = this.#client;
    if (client?.isRunning())
      client.sendNotification(method, params).catch((error: unknown) => client.debug(`${method}: ${String(error)}`));
  }

  /** Writes into the output channel, where the server runs. */
  warn(message: string): void {
    this.#client?.warn(message, undefined, false);
  }

  /** Shows what the server has logged. */
  showLog(): void {
    this.#client?.outputChannel.show(true);
  }

  dispose(): void {
    void this.stop();
    for (const emitter of [this.#changed, this.#marks, this.#status, this.#state]) emitter.dispose();
  }

  async #begin(): Promise<void> {
    if (this.#client !== null) return;
    this.#set('starting');
    try {
      const client = await this.#create();
      this.#client = client;
      await client.start();
      const { State } = await import('vscode-languageclient/node');
      client.onDidChangeState(({ newState }) => {
        if (this.#client !== client) return;
        // The library starts a server that broke down again, a few times.
        this.#set(newState === State.Running ? 'running' : 'starting');
      });
      this.#running = this.#connect(client);
      this.failure = null;
      this.#set('running');
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
      this.#client = null;
      this.#set('failed');
    }
  }

  async #end(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#running?.dispose();
    this.#running = null;
    this.#set('idle');
    this.#status.fire(null);
    // A server that does not answer any more is ended after two seconds by the library, which then throws.
    if (client !== null) await client.dispose(2000).catch(() => undefined);
  }

  #set(state: SessionState): void {
    if (this.#current === state) return;
    this.#current = state;
    this.#state.fire(state);
  }

  async #create(): Promise<LanguageClient> {
    const { LanguageClient, RevealOutputChannelOn, TransportKind } = await import('vscode-languageclient/node');
    const run = { module: this.#server, transport: TransportKind.ipc };
    const options: InitializationOptions = { settings: readSettings(), readsFiles: true, commandLinks: true };
    const handedOver = (document: vscode.TextDocument) => isHandedOver(document.languageId, document.uri.scheme);
    const client = new LanguageClient(
      'crossread',
      'Crossread',
      { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6017'] } } },
      {
        documentSelector: articleLanguages.map((language) => ({ language })),
        initializationOptions: options,
        markdown: { isTrusted: { enabledCommands: linkCommands }, supportHtml: false },
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationFailedHandler: () => false,
        middleware: {
          didOpen: (document, next) => (handedOver(document) ? next(document) : Promise.resolve()),
          didChange: (event, next) => (handedOver(event.document) ? next(event) : Promise.resolve()),
          didClose: (document, next) => (handedOver(document) ? next(document) : Promise.resolve()),
          provideHover: (document, position, token, next) =>
            readClientSettings().hover ? next(document, position, token) : null,
        },
      },
    );
    client.onRequest(readFileRequest, (params: ReadFileParams) => readFile(params));
    client.onRequest(findFilesRequest, (params: FindFilesParams, token) => findFiles(params, token));
    client.onNotification(changedNotification, () => this.#changed.fire());
    client.onNotification(marksNotification, (marks: Marks) => this.#marks.fire(marks));
    client.onNotification(statusNotification, (status: Status) => this.#status.fire(status));
    return client;
  }

  #connect(client: LanguageClient): vscode.Disposable {
    const tell = (method: string, params: unknown) => {
      // A server that is being started again reads the settings and the files then; one that is about to end needs none.
      if (client.isRunning() && readSettings().enabled)
        client.sendNotification(method, params).catch((error: unknown) => client.debug(`${method}: ${String(error)}`));
    };
    const watch = () => watchFiles((changes) => tell(filesChangedNotification, changes));
    let watcher = watch();
    const settings = onSettingsChange(() => {
      tell(settingsNotification, readSettings());
      watcher.dispose();
      watcher = watch();
    });
    return new vscode.Disposable(() => {
      settings.dispose();
      watcher.dispose();
    });
  }
}
