import * as vscode from 'vscode';
import { decisionsNotification, type Decisions as Told } from '../../protocol/requests.ts';
import type { Session } from '../session.ts';
import { decisionsPath, readDecisionsFile, withPublished } from './file.ts';

/** Bytes above which a file is nobody's list of decisions. */
const maximumSize = 4 * 1024 * 1024;
/** Most passed-over lines that are named. */
const mostNamed = 20;
/** Milliseconds in which changes of the file are gathered. */
const gathering = 100;

/**
 * What the reader has decided: kept in a file of the folder that the article is in, for the session where it is in none.
 * The server is told whenever it starts and whenever something changes. An article itself is never touched.
 */
export class Decisions implements vscode.Disposable {
  readonly #session: Session;
  /** Days of publication of articles outside of every folder, by address. */
  readonly #ofSession = new Map<string, string>();
  readonly #disposables: vscode.Disposable[];
  #published: Readonly<Record<string, string>> = {};
  #said = '';
  #step: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${decisionsPath}`);
    const later = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#next(() => this.#tell()), gathering);
    };
    this.#disposables = [
      watcher,
      watcher.onDidCreate(later),
      watcher.onDidChange(later),
      watcher.onDidDelete(later),
      vscode.workspace.onDidChangeWorkspaceFolders(later),
      session.onState((state) => {
        // A log that was begun anew has nothing of what was said before.
        this.#said = '';
        if (state === 'running') void this.#next(() => this.#tell());
      }),
    ];
  }

  /** The day that the reader has set for an article, as last read; undefined where none is set. */
  published(uri: vscode.Uri): string | undefined {
    return this.#published[uri.toString()];
  }

  /**
   * Sets an article's day of publication, or takes it back by null.
   * @throws where the folder's file can't be read or written
   */
  setPublished(uri: vscode.Uri, value: string | null): Promise<void> {
    return this.#next(async () => {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      const article = folder && pathBelow(folder, uri);
      if (folder && article) await change(folder, article, value);
      else if (value === null) this.#ofSession.delete(uri.toString());
      else this.#ofSession.set(uri.toString(), value);
      await this.#tell();
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Runs after what was begun before, so that no change of the file is lost. */
  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#step.then(work);
    this.#step = done.catch(() => undefined);
    return done;
  }

  async #tell(): Promise<void> {
    if (this.#session.state !== 'running') return;
    const published: Record<string, string> = {};
    const said: string[] = [];
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      try {
        const { text } = await readIn(folder);
        const read = readDecisionsFile(text);
        for (const [article, value] of read.published)
          published[vscode.Uri.joinPath(folder.uri, article).toString()] = value;
        said.push(...read.passedOver.slice(0, mostNamed));
        if (read.passedOver.length > mostNamed) said.push(`${read.passedOver.length - mostNamed} lines more as well.`);
      } catch (error) {
        said.push(messageOf(error));
      }
    }
    for (const [uri, value] of this.#ofSession) published[uri] = value;
    this.#published = published;
    const message = said.join('\n');
    if (message !== '' && message !== this.#said) this.#session.warn(message);
    this.#said = message;
    this.#session.tell(decisionsNotification, { published } satisfies Told);
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function pathBelow(folder: vscode.WorkspaceFolder, uri: vscode.Uri): string {
  return uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
}

/** A folder's decisions file as text, empty where there is none yet; `linked` where a link leads out of the folder. */
async function readIn(folder: vscode.WorkspaceFolder): Promise<{ readonly text: string; readonly linked: boolean }> {
  const file = vscode.Uri.joinPath(folder.uri, decisionsPath);
  const stat = await statOf(file);
  if (stat === null) return { text: '', linked: await isLink(vscode.Uri.joinPath(file, '..')) };
  if (stat.size > maximumSize) throw new Error(`${decisionsPath} is too long to be read.`);
  const bytes = await vscode.workspace.fs.readFile(file);
  const linked = isLinked(stat) || (await isLink(vscode.Uri.joinPath(file, '..')));
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), linked };
  } catch {
    throw new Error(`${decisionsPath} is not written in UTF-8.`);
  }
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

const isLinked = ({ type }: vscode.FileStat): boolean => (type & vscode.FileType.SymbolicLink) !== 0;

async function isLink(uri: vscode.Uri): Promise<boolean> {
  const stat = await statOf(uri);
  return stat !== null && isLinked(stat);
}

async function change(folder: vscode.WorkspaceFolder, article: string, value: string | null): Promise<void> {
  const { text, linked } = await readIn(folder);
  // A folder from elsewhere could lead our pen to a file of the reader's that is not in it.
  if (linked) throw new Error(`${decisionsPath} is a link; Crossread writes only inside the folder.`);
  const changed = withPublished(text, article, value);
  if (changed === text) return;
  const file = vscode.Uri.joinPath(folder.uri, decisionsPath);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(changed));
}
