// The tests in a real VS Code, in three parts: inside its extension host (desktop or served, the choice is printed),
// through its user interface, and with the packed extension installed. `node test/vscode/run.ts [host] [ui] [vsix]`
// runs the parts named, `--grep` those of the last two whose titles have the words.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { chooseVSCode } from '../support/vscode/choose.ts';
import { results, root, samples } from '../support/vscode/root.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const parts = ['host', 'ui', 'vsix'] as const;
const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
const wanted = parts.filter((part) => asked.length === 0 || asked.includes(part));
if (wanted.length < asked.length) {
  console.error(`usage: node test/vscode/run.ts [${parts.join('] [')}] [--grep WORDS]`);
  process.exit(2);
}
for (const bundle of ['client', 'server'])
  if (!existsSync(path.join(root, 'dist', `${bundle}.js`))) {
    console.error(`dist/${bundle}.js is not built: run node esbuild.mjs first.`);
    process.exit(2);
  }
mkdirSync(results, { recursive: true });

/** Bundles the tests for the extension host, which knows no TypeScript, and runs them there. */
async function inExtensionHost(): Promise<Counts> {
  const choice = await chooseVSCode();
  console.log(`VS Code for the extension host: ${choice.kind} (${choice.why})`);
  const out = path.join(root, '.cache/test-vscode/host');
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: globSync(path.join(root, 'test/vscode/host/*.ts')),
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  const report = path.join(out, 'counts.json');
  let status: number;
  try {
    status = await runTests({
      vscodeExecutablePath: choice.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(out, 'index.cjs'),
      launchArgs: [samples, '--disable-extensions'],
      extensionTestsEnv: { CROSSREAD_COUNTS: report },
    });
  } catch (error) {
    console.error(String(error));
    status = 1;
  }
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Counts;
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Runs test files in this process; they drive the served VS Code from outside. */
async function fromOutside(pattern: string): Promise<Counts> {
  const mocha = new Mocha({ reporter: 'spec', timeout: 60_000, slow: 10_000 });
  if (values.grep !== undefined) mocha.grep(values.grep);
  for (const file of globSync(path.join(root, pattern)).sort()) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed: failures });
    });
  });
}

const run: Readonly<Record<(typeof parts)[number], () => Promise<Counts>>> = {
  host: inExtensionHost,
  ui: () => fromOutside('test/vscode/ui/*.ts'),
  vsix: () => fromOutside('test/vscode/vsix/*.ts'),
};
let passed = 0;
let failed = 0;
for (const part of wanted) {
  const counts = await run[part]();
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
