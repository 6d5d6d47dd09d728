import type { InitializeParams } from 'vscode-languageserver';
import { defaultSettings, type Settings } from '../protocol/settings.ts';
import { readSettings } from './settings.ts';

/** What a client can do and wants, read once from its `initialize`. */
export interface Client {
  readonly settings: Settings;
  /** Ours alone: it answers `crossread/readFile` and `crossread/findFiles`. */
  readonly readsFiles: boolean;
  readonly commandLinks: boolean;
  readonly markdown: boolean;
  readonly symbolTree: boolean;
  readonly folders: readonly string[];
  readonly folderChanges: boolean;
  readonly registersWatchers: boolean;
  readonly registersConfiguration: boolean;
  readonly registersSemanticTokens: boolean;
  readonly refreshesInlayHints: boolean;
}

function options(params: InitializeParams): Readonly<Record<string, unknown>> {
  const given: unknown = params.initializationOptions;
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams & { rootUri?: string | null }): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/**
 * Settings that hold where a client sends none. An editor that has no decorations of ours shows dates as inlay hints,
 * the standard way.
 */
export function defaultsFor(readsFiles: boolean): Settings {
  return readsFiles
    ? defaultSettings
    : { ...defaultSettings, dates: { ...defaultSettings.dates, display: 'inlayHint' } };
}

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities;
  const given = options(params);
  const readsFiles = given['readsFiles'] === true;
  return {
    settings: readSettings(given['settings'], defaultsFor(readsFiles)),
    readsFiles,
    commandLinks: given['commandLinks'] === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    folders: foldersOf(params),
    folderChanges: workspace?.workspaceFolders ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersSemanticTokens: textDocument?.semanticTokens?.dynamicRegistration ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
  };
}
