import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'mocha';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared');

/**
 * Path into the team's shared folder beside the checkout (contract, measured articles). Who doesn't have it skips the
 * test, and reads so; in CI it must be there.
 */
export function shared(test: Context, ...path: readonly string[]): string {
  if (!existsSync(folder)) {
    if (process.env['CI']) throw new Error(`CI must have the shared folder beside the checkout: ${folder}`);
    console.log('      no shared folder beside the checkout: skipped');
    test.skip();
  }
  return join(folder, ...path);
}
