import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Screenshots and logs of the tests. */
export const results = path.join(root, 'test-results');

/** The articles that come with the project. */
export const samples = path.join(root, 'samples');

/**
 * The shared articles beside the checkout, or null where there are none: then what is tested on them is left out, and
 * said so. Where tests run for everybody (`CI`) they have to be there.
 */
export function sharedArticles(): string | null {
  const folder = path.join(root, '../shared/articles/korea');
  if (existsSync(folder)) return folder;
  if (process.env['CI']) throw new Error(`No shared articles at ${folder}; they must be there where CI is set.`);
  return null;
}
