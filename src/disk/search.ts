import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from './decode.ts';

/** Which paths below a folder a search takes; paths are relative to the folder, with `/`. */
export interface SearchRules {
  wantsFile(path: string): boolean;
  entersFolder(path: string): boolean;
}

/**
 * Paths of the files below a folder that the rules want, in name order, at most `maximum`. Linked folders are not
 * followed, since they may lead back to where they stand; what can't be listed is passed over.
 */
export async function searchFolder(folder: string, rules: SearchRules, maximum: number): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (at: string, prefix: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (found.length >= maximum) return;
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        if (rules.entersFolder(path)) await walk(join(at, entry.name), `${path}/`);
      } else if (rules.wantsFile(path)) found.push(join(at, entry.name));
    }
  };
  await walk(folder, '');
  return found;
}

/** A file's decoded text; null where it has more than `maximumBytes`. Rejects with the system's error where it can't be read. */
export async function readText(path: string, maximumBytes: number): Promise<string | null> {
  const { size } = await stat(path);
  return size > maximumBytes ? null : decode(await readFile(path));
}
