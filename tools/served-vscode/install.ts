import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { standInsForNativeModules } from './native.ts';

/** A VS Code whose workbench runs in a browser and whose extension host runs in Node, as the npm registry has it. */
export const servedVersion = { package: 'code-server', version: '4.139.1', vscode: '1.139' } as const;

export interface ServedPaths {
  /** The folder with `out/server-main.js`. */
  readonly vscode: string;
  /** The Node program that runs it; its major must be the one VS Code was built for. */
  readonly node: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Parts that native builds or other platforms need and nothing here uses; they make a third of the size. */
const unused = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk'];

/**
 * Installs the served VS Code into `.cache/vscode` of the checkout unless it is there already. Needs the npm registry
 * and nothing else: no compiler, no install scripts.
 *
 * @param log receives one line a step; silent where everything is there.
 * @throws where npm fails, with the end of its output.
 */
export async function install(log: (line: string) => void = console.log): Promise<ServedPaths> {
  const home = path.join(root, '.cache', 'vscode');
  const vscode = path.join(home, 'node_modules', servedVersion.package, 'lib', 'vscode');
  const paths = { vscode, node: nodeProgram() };
  const stamp = path.join(home, 'installed.json');
  const wanted = JSON.stringify({ ...servedVersion, standInsForNativeModules });
  if (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted &&
    existsSync(path.join(vscode, 'out/server-main.js'))
  )
    return paths;

  log(`Installing VS Code ${servedVersion.vscode} (npm package ${servedVersion.package}) into .cache/vscode …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{ "name": "served-vscode", "private": true }\n');
  await npm(home, ['install', '--save-exact', `${servedVersion.package}@${servedVersion.version}`]);
  log('Installing its own modules …');
  await npm(vscode, ['install', '--omit=dev']);
  for (const folder of unused) rmSync(path.join(vscode, folder), { recursive: true, force: true });
  for (const [file, text] of Object.entries(standInsForNativeModules))
    writeFileSync(path.join(vscode, 'node_modules', file), text);
  writeFileSync(stamp, wanted);
  return paths;
}

/** The `node` development dependency: what every script of this project runs on, whatever the machine has. */
function nodeProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  const program = path.join(path.dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(program) ? program : process.execPath;
}

function npm(cwd: string, args: readonly string[]): Promise<void> {
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  // A surrounding `npm run` hands its own settings on as npm_config_*; they are about this project, not that one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_(registry|cache|.*proxy))/i.test(name)),
  );
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, ...quiet], {
      cwd,
      env,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (data: Buffer) => (output = (output + data.toString()).slice(-4000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${output}`)),
    );
  });
}
