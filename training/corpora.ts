import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The objects of a file with one JSON object a line.
 * @param corpora the folder that holds `actors`, `clusters`, `events`, `syntax` and `times`
 * @throws Error that says which file is missing and where to get it
 */
export function readJsonLines<T>(corpora: string, file: string): readonly T[] {
  return readText(corpora, file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The decoded content of a corpus file; throws as {@link readJsonLines} does. */
export function readText(corpora: string, file: string): string {
  const path = join(corpora, file);
  if (!existsSync(path)) throw new Error(`${path} is missing; training/README.md says where it comes from`);
  return readFileSync(path, 'utf8');
}
