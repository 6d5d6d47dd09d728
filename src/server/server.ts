import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  SemanticTokensRegistrationType,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Disposable,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  changedNotification,
  decisionsNotification,
  filesChangedNotification,
  marksNotification,
  settingsNotification,
  statusNotification,
  type FilesChangedParams,
} from '../protocol/requests.ts';
import type { Settings } from '../protocol/settings.ts';
import { Announcements } from './announcements.ts';
import { answerRequests } from './answers.ts';
import { defaultsFor, readClient, type Client } from './client.ts';
import { clientFiles } from './clientFiles.ts';
import { readDecisions } from './decisions.ts';
import { legend } from './features/semanticTokens.ts';
import { Findings } from './findings.ts';
import { Library } from './library.ts';
import type { Log, Ports } from './ports.ts';
import { Reader } from './reader.ts';
import { Reading } from './reading.ts';
import { readSettings } from './settings.ts';

/** Files whose changes other editors are asked to report; what the settings leave out is left out afterwards. */
const watchedFiles = '**/*.{txt,md,html,htm,article}';

/** All that lives from `initialize` to `shutdown`. */
interface Session {
  readonly client: Client;
  readonly findings: Findings;
  readonly reading: Reading;
  readonly announcements: Announcements;
  folders: readonly string[];
  semanticTokens: Promise<Disposable> | undefined;
}

function openSession(connection: Connection, ports: Ports, client: Client, log: Log): Session {
  const library = new Library(ports.comparing);
  const findings = new Findings(library, () => ports.pause());
  const reading = new Reading({
    library,
    reader: new Reader(ports, log),
    files: client.readsFiles ? clientFiles(connection) : ports.files,
    listener: {
      changed: (key) => announcements.changed(key),
      progressed: () => announcements.progressed(),
    },
    log,
    settings: client.settings,
    pause: () => ports.pause(),
  });
  const announcements = new Announcements(
    findings,
    reading,
    {
      marks: (marks) => void connection.sendNotification(marksNotification, marks),
      changed: () => void connection.sendNotification(changedNotification),
      diagnostics: (diagnostics) => void connection.sendDiagnostics(diagnostics),
      status: (status) => void connection.sendNotification(statusNotification, status),
    },
    () => ports.pause(),
  );
  return { client, findings, reading, announcements, folders: client.folders, semanticTokens: undefined };
}

function capabilities({
  folderChanges,
  registersSemanticTokens,
  commandLinks,
  settings,
}: Client): InitializeResult['capabilities'] {
  const tokens = settings.semanticTokens && !registersSemanticTokens;
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Crossread' },
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    // The one fix there is runs a command of our own client.
    ...(commandLinks ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {}),
    ...(tokens ? { semanticTokensProvider: { legend, full: true } } : {}),
    ...(folderChanges ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
  };
}

/**
 * A language server for articles on one connection. It touches neither disk nor process itself: what it needs of the
 * machine comes through `ports`. Call `listen()` on the connection afterwards.
 */
export function createServer(connection: Connection, ports: Ports): void {
  let session: Session | undefined;
  const log: Log = {
    info: (message) => connection.console.info(message),
    error: (message) => connection.console.error(message),
  };

  connection.onInitialize((params): InitializeResult => {
    session = openSession(connection, ports, readClient(params), log);
    return { capabilities: capabilities(session.client), serverInfo: { name: 'Crossread' } };
  });
  connection.onInitialized(() => {
    if (!session) return;
    const { client, reading } = session;
    register(session);
    reading.setFolders(session.folders);
    if (client.folderChanges)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        if (!session) return;
        const gone = new Set(removed.map(({ uri }) => uri));
        session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        reading.setFolders(session.folders);
      });
  });
  connection.onShutdown(() => {
    session?.announcements.stop();
    session?.reading.stop();
  });

  function register({ client, reading }: Session): void {
    const logged = (registered: Promise<unknown>): void => {
      registered.catch((error: unknown) => log.error(`The client refused a registration: ${String(error)}`));
    };
    if (!client.readsFiles && client.registersWatchers)
      logged(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: watchedFiles }],
        }),
      );
    if (!client.readsFiles && client.registersConfiguration)
      logged(connection.client.register(DidChangeConfigurationNotification.type, { section: 'crossread' }));
    setSemanticTokens(reading.settings.semanticTokens ?? false);
  }

  function setSemanticTokens(wanted: boolean): void {
    if (!session?.client.registersSemanticTokens || wanted === (session.semanticTokens !== undefined)) return;
    if (wanted) {
      session.semanticTokens = connection.client.register(SemanticTokensRegistrationType.type, {
        documentSelector: null,
        legend,
        full: true,
      });
      session.semanticTokens.catch((error: unknown) => log.error(`semanticTokens: ${String(error)}`));
    } else {
      session.semanticTokens?.then((registration) => registration.dispose()).catch(() => undefined);
      session.semanticTokens = undefined;
    }
  }

  function takeSettings(settings: Settings): void {
    if (!session) return;
    const { reading, client } = session;
    const before = reading.settings;
    reading.setSettings(settings);
    setSemanticTokens(settings.enabled && (settings.semanticTokens ?? false));
    if (before.conflicts.inProblems !== settings.conflicts.inProblems) session.announcements.settingsChanged();
    const hintsChanged = before.dates.display !== settings.dates.display || before.enabled !== settings.enabled;
    if (hintsChanged && client.refreshesInlayHints)
      connection.languages.inlayHint.refresh().catch((error: unknown) => log.error(`inlayHint: ${String(error)}`));
  }

  connection.onNotification(settingsNotification, (value: unknown) => takeSettings(readSettings(value)));
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    // Our own client has a notification for this; others send their section by name, or nothing at all.
    if (!session || session.client.readsFiles || typeof settings !== 'object' || settings === null) return;
    const given = 'crossread' in settings ? settings.crossread : undefined;
    if (given !== undefined) takeSettings(readSettings(given, defaultsFor(false)));
  });
  connection.onNotification(decisionsNotification, (value: unknown) => {
    session?.reading.setDecisions(readDecisions(value));
  });
  connection.onNotification(filesChangedNotification, ({ changed, removed }: FilesChangedParams) => {
    session?.reading.filesChanged(changed, removed, true);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const of = (deleted: boolean): string[] =>
      changes.filter(({ type }) => (type === FileChangeType.Deleted) === deleted).map(({ uri }) => uri);
    if (!session?.client.readsFiles) session?.reading.filesChanged(of(false), of(true), false);
  });

  const documents = new TextDocuments(TextDocument);
  documents.onDidOpen(({ document }) => session?.reading.opened(document));
  documents.onDidChangeContent(({ document }) => session?.reading.edited(document));
  documents.onDidClose(({ document }) => session?.reading.closed(document));
  documents.listen(connection);

  answerRequests(
    connection,
    () => {
      if (!session) throw new Error('asked before it was initialized');
      const { client, findings, reading } = session;
      return {
        findings,
        style: client,
        symbolTree: client.symbolTree,
        settings: () => reading.settings,
        current: (uri, token) => reading.current(uri, token),
      };
    },
    log,
  );
}
