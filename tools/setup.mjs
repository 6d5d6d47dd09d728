// What a fresh clone lacks before any script can run: the packages. Runs on any Node that npm brings along.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.crossread-installed');
const bin = join(root, 'node_modules', '.bin');

/** Environment in which the project's own Node and programs come first. */
export const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

/** Runs a program in the checkout, output shown; its exit status. */
export function run(program, args, options = {}) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell,
    ...options,
  });
  if (error) throw new Error(`${program} could not be started: ${error.message}`, { cause: error });
  return status ?? 1;
}

/** Installs the packages where package-lock.json has changed since the last time, or they are not there. */
export function setUp() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    throw new Error('npm ci failed: see above. The npm registry must be within reach for the first run.');
  }
  writeFileSync(stamp, lock);
}
