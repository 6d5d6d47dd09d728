import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { install } from './install.ts';

export interface ServeOptions {
  /** Folder to open; null for a window without one. */
  readonly folder: string | null;
  /** Extension to load from its source folder (its bundles must be built). */
  readonly extension?: string;
  /** Packed extension to install before the start, in place of `extension`. */
  readonly vsix?: string;
  /** Default: a free one. */
  readonly port?: number;
  /** User settings of this VS Code. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether it asks for trust in the folder; default false. */
  readonly workspaceTrust?: boolean;
  /** Environment of the extension host beside the present one. */
  readonly env?: Readonly<Record<string, string>>;
  /** Payload entries of the workbench for tests, each a name and a value. */
  readonly payload?: (authority: string) => readonly (readonly [string, string])[];
}

export interface ServedVSCode {
  /** Opens the folder with the extension in a browser on this machine. */
  readonly url: string;
  readonly port: number;
  /** The address of another folder, or of no folder, in the same VS Code. */
  readonly urlOf: (folder: string | null) => string;
  /** What the server has printed so far. */
  readonly output: () => string;
  /** Ends the server and removes its folders. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a VS Code of its own, with its own empty profile, on 127.0.0.1; installs it first where needed. Only who knows
 * the address (it holds a token) gets in.
 *
 * @throws where it can't be installed or does not start; nothing is left running then.
 */
export async function serve(options: ServeOptions): Promise<ServedVSCode> {
  const paths = await install();
  const port = options.port ?? (await freePort());
  const home = mkdtempSync(path.join(os.tmpdir(), 'vscode-'));
  const folders = [
    `--user-data-dir=${path.join(home, 'user')}`,
    `--extensions-dir=${path.join(home, 'extensions')}`,
    `--server-data-dir=${path.join(home, 'server')}`,
  ];
  const user = path.join(home, 'user', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quiet, ...options.settings }, null, 2));
  // Its sockets go where they are removed with the rest.
  const env = { ...process.env, TMPDIR: home, XDG_RUNTIME_DIR: home, ...options.env };

  if (options.vsix !== undefined)
    await promisify(execFile)(
      paths.node,
      ['out/server-main.js', ...folders, '--accept-server-license-terms', '--install-extension', options.vsix],
      { cwd: paths.vscode, env },
    );

  const token = randomBytes(16).toString('hex');
  const child = spawn(
    paths.node,
    [
      'out/server-main.js',
      ...folders,
      '--host=127.0.0.1',
      `--port=${port}`,
      `--connection-token=${token}`,
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--enable-smoke-test-driver',
      ...(options.workspaceTrust === true ? [] : ['--disable-workspace-trust']),
    ],
    { cwd: paths.vscode, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const keep = (data: Buffer) => (output = (output + data.toString()).slice(-100_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async () => {
    await end(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await listening(child, () => output);
  } catch (error) {
    await stop();
    throw error;
  }

  const authority = `127.0.0.1:${port}`;
  const payload: (readonly [string, string])[] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(options.payload?.(`vscode-remote://${authority}`) ?? []),
  ];
  if (options.extension !== undefined)
    payload.push(['extensionDevelopmentPath', `vscode-remote://${authority}${slashed(options.extension)}`]);
  const urlOf = (folder: string | null) => {
    const query = new URLSearchParams({ tkn: token });
    if (folder === null) query.set('ew', 'true');
    else query.set('folder', slashed(folder));
    query.set('payload', JSON.stringify(payload));
    return `http://${authority}/?${query.toString()}`;
  };
  return { url: urlOf(options.folder), port, urlOf, output: () => output, stop };
}

/** A new profile that shows the folder and nothing else, with lines as long as the window. */
const quiet = {
  'workbench.startupEditor': 'none',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.showReleaseNotes': false,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off',
  'security.workspace.trust.startupPrompt': 'never',
};

function slashed(file: string): string {
  const full = path.resolve(file).replaceAll('\\', '/');
  return full.startsWith('/') ? full : `/${full}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function listening(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`VS Code's server ${why}:\n${output()}`));
    const limit = setTimeout(() => fail('did not start within a minute'), 60_000);
    const look = () => {
      if (!output().includes('Extension host agent listening')) return;
      clearTimeout(limit);
      resolve();
    };
    child.stdout?.on('data', look);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      fail(`ended with ${code ?? 'a signal'}`);
    });
  });
}

/** Asks the server to end, and makes it after three seconds. Its extension hosts end with it. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(limit);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
