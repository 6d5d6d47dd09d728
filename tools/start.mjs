// `npm start [-- FOLDER] [--no-open]`: the report of a folder (the samples by default), then VS Code on it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environment, root, run, setUp } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-open': { type: 'boolean', default: false } },
});
const folder = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? join(root, 'samples'));
if (positionals.length > 1 || !existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(positionals.length > 1 ? 'usage: npm start [-- FOLDER] [--no-open]' : `No such folder: ${folder}`);
  process.exit(2);
}

setUp();
if (run('node', ['esbuild.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) process.exit(1);
const reported = run('node', [join('dist', 'cli.js'), 'report', folder]);
if (values['no-open']) process.exit(reported);

const shell = process.platform === 'win32';
const desktop = spawnSync('code', ['--version'], { env: environment, shell, stdio: 'ignore' });
if (desktop.status === 0) {
  console.log(`\nOpening ${folder} in VS Code …`);
  process.exit(run('code', [`--extensionDevelopmentPath=${root}`, folder]));
}
console.log('\nNo desktop VS Code (`code`) on this machine; serving one on this machine only. Ctrl+C ends it.');
process.exit(run('node', [join('tools', 'served-vscode', 'main.ts'), folder]));
