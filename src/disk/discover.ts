import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ArticleFormat } from '../engine/model.ts';
import { formatOf } from './format.ts';

/** A file that may hold an article, with the id it has in what the command line prints. */
export interface FoundFile {
  /** Path relative to the folder that was named, or the base name of a file that was named; always with `/`. */
  readonly id: string;
  readonly path: string;
  readonly format: ArticleFormat;
}

/** A file or folder that could not be read, and why in the system's words. */
export interface Unreadable {
  readonly path: string;
  readonly why: string;
}

export interface Discovery {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Unreadable[];
}

/** Endings that mark a file of a folder as a possible article. */
const endings: ReadonlySet<string> = new Set(['.txt', '.article', '.md', '.html', '.htm']);

/**
 * The article files that the named paths lead to, in the order named; folders are walked recursively in name order.
 * A file that is named is taken whatever its ending; in folders only known endings are, and hidden entries and
 * `node_modules` are passed over. A folder met twice (a symbolic link's loop) is walked once. Never throws.
 */
export function discover(paths: readonly string[]): Discovery {
  const files: FoundFile[] = [];
  const problems: Unreadable[] = [];
  const seen = new Set<string>();
  const add = (file: FoundFile): void => {
    const key = `${file.id}\0${file.path}`;
    if (seen.has(key)) return;
    seen.add(key);
    files.push(file);
  };
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'folder') walk(path, '', new Set(), add, problems);
    else if (kind === 'file') add({ id: basename(path), path, format: formatOf(path) });
    else problems.push(kind);
  }
  return { files, problems };
}

function kindOf(path: string): 'file' | 'folder' | Unreadable {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return 'folder';
    return status.isFile() ? 'file' : { path, why: 'neither a file nor a folder' };
  } catch (error) {
    return { path, why: reasonOf(error) };
  }
}

function walk(
  folder: string,
  prefix: string,
  walked: Set<string>,
  add: (file: FoundFile) => void,
  problems: Unreadable[],
): void {
  let names: string[];
  try {
    const real = realpathSync(folder);
    if (walked.has(real)) return;
    walked.add(real);
    names = readdirSync(folder).sort();
  } catch (error) {
    problems.push({ path: folder, why: reasonOf(error) });
    return;
  }
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const kind = kindOf(path);
    if (kind === 'folder') walk(path, `${prefix}${name}/`, walked, add, problems);
    else {
      if (!endings.has(extname(name).toLowerCase())) continue;
      if (kind === 'file') add({ id: prefix + name, path, format: formatOf(name) });
      else problems.push(kind);
    }
  }
}

/** What the system says went wrong, without its code and call. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ELOOP') return 'a symbolic link that leads back to itself';
  return error.message;
}
