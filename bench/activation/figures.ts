import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { chooseVSCode } from '../../test/support/vscode/choose.ts';
import { root, samples } from '../../test/support/vscode/root.ts';
import type { Figure } from '../measure.ts';

/** Activation of the built extension in a real VS Code's extension host, and its first outline of a sample. */
export async function activationFigures(): Promise<readonly Figure[]> {
  const folder = path.join(root, '.cache', 'bench-activation');
  const report = path.join(folder, 'report.json');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = path.join(folder, 'host.cjs');
  await build({
    entryPoints: [path.join(root, 'bench', 'activation', 'host.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const { executable } = await chooseVSCode();
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: script,
    launchArgs: [samples, '--disable-extensions'],
    extensionTestsEnv: { CROSSREAD_ACTIVATION: report },
  });
  if (!existsSync(report)) return [];
  const { loaded, answered } = JSON.parse(readFileSync(report, 'utf8')) as { loaded: number; answered: number };
  return [
    { name: 'VS Code: load of the client in the extension host', value: loaded, unit: 'ms', bar: 50 },
    { name: 'VS Code: activation to the first outline of an article', value: answered, unit: 'ms' },
  ];
}
