import * as vscode from 'vscode';
import type {
  FilesChangedParams,
  FindFilesParams,
  FindFilesResult,
  ReadFileParams,
  ReadFileResult,
} from '../protocol/requests.ts';
import { flatGlobs } from './globs.ts';
import { readSettings } from './settings.ts';

/** Milliseconds in which changes of files are gathered before the server hears of them. */
const gathering = 200;
/** Folders deep that are walked where a file system has no search of its own. */
const walkDepth = 12;

/**
 * Decoded text of a file that is not open: by its own mark or by the editor's settings for it, as VS Code would open
 * it. Works for every file system that VS Code has.
 */
export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const address = vscode.Uri.parse(uri, true);
    const { size } = await vscode.workspace.fs.stat(address);
    const limit = readSettings().articles.maximumSize;
    if (size > limit * 1024)
      return {
        text: null,
        why: `Longer than ${limit} kB, the limit in the setting crossread.articles.maximumSize.`,
        tooLong: true,
      };
    const bytes = await vscode.workspace.fs.readFile(address);
    return { text: await vscode.workspace.decode(bytes, { uri: address }), why: null };
  } catch (error) {
    return { text: null, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Addresses of the workspace's files that may be articles, sorted, at most `maximum`. */
export async function findFiles(
  { maximum }: FindFilesParams,
  token: vscode.CancellationToken,
): Promise<FindFilesResult> {
  const { include, exclude } = readSettings().articles;
  const excluded = flatGlobs(exclude);
  const found = new Set<string>();
  for (const glob of include) {
    const files = await vscode.workspace.findFiles(glob, excluded, maximum, token);
    for (const file of files) found.add(file.toString());
  }
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    if (folder.uri.scheme === 'file' || folder.uri.scheme === 'vscode-remote' || found.size >= maximum) continue;
    // Some virtual file systems can be read but not searched.
    if ([...found].some((uri) => uri.startsWith(folder.uri.toString()))) continue;
    await walk(folder, folder.uri, walkDepth, maximum, found, token);
  }
  return [...found].sort().slice(0, maximum);
}

async function walk(
  folder: vscode.WorkspaceFolder,
  at: vscode.Uri,
  depth: number,
  maximum: number,
  found: Set<string>,
  token: vscode.CancellationToken,
): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(at).then(
    (list) => list,
    () => [],
  );
  for (const [name, type] of entries) {
    if (token.isCancellationRequested || found.size >= maximum) return;
    const uri = vscode.Uri.joinPath(at, name);
    // A linked folder may lead back to where it stands.
    if (type === vscode.FileType.Directory && depth > 0 && !isExcluded(uri))
      await walk(folder, uri, depth - 1, maximum, found, token);
    else if (type === vscode.FileType.File && isWanted(uri)) found.add(uri.toString());
  }
}

function matches(uri: vscode.Uri, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return false;
  const patterns = globs.map((glob) => ({ pattern: new vscode.RelativePattern(folder, glob) }));
  // Only the address and the language of a document are looked at, so one that is not open can be asked about too.
  return vscode.languages.match(patterns, { uri, languageId: '' } as vscode.TextDocument) > 0;
}

function isExcluded(uri: vscode.Uri): boolean {
  return matches(uri, readSettings().articles.exclude);
}

function isWanted(uri: vscode.Uri): boolean {
  return matches(uri, readSettings().articles.include) && !isExcluded(uri);
}

/** Tells of files that change on disk, gathered; open documents tell of themselves. */
export function watchFiles(report: (changes: FilesChangedParams) => void): vscode.Disposable {
  const changes = new Map<string, boolean>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    timer = undefined;
    const of = (there: boolean) => [...changes].filter(([, value]) => value === there).map(([uri]) => uri);
    const gathered = { changed: of(true), removed: of(false) };
    changes.clear();
    report(gathered);
  };
  const note = (there: boolean) => (uri: vscode.Uri) => {
    if (!isWanted(uri)) return;
    changes.set(uri.toString(), there);
    timer ??= setTimeout(flush, gathering);
  };
  const watchers = readSettings().articles.include.map((glob) => {
    const watcher = vscode.workspace.createFileSystemWatcher(glob);
    watcher.onDidCreate(note(true));
    watcher.onDidChange(note(true));
    watcher.onDidDelete(note(false));
    return watcher;
  });
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.dispose();
  });
}
