import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { root } from './root.ts';

/** A VS Code for tests: what to start, and why this one. */
export interface Choice {
  readonly kind: 'desktop' | 'served';
  readonly executable: string;
  readonly why: string;
}

/** Milliseconds in which a download must begin, and in which it must be done. */
const begins = 8000;
const lasts = 240_000;

/**
 * The desktop VS Code that `@vscode/test-electron` downloads, where that can be had and shown; else the served one from
 * the npm registry, behind a program that takes the same arguments. `CROSSREAD_VSCODE` (`desktop` or `served`) forces
 * one of them.
 */
export async function chooseVSCode(): Promise<Choice> {
  const forced = process.env['CROSSREAD_VSCODE'];
  if (forced !== undefined && forced !== 'desktop' && forced !== 'served')
    throw new Error(`CROSSREAD_VSCODE is "${forced}"; it may be "desktop" or "served".`);
  if (forced === 'served') return served('CROSSREAD_VSCODE asks for it');
  if (forced === undefined && process.platform === 'linux' && !process.env['DISPLAY'])
    return served('this machine has no display for a desktop one');
  try {
    return {
      kind: 'desktop',
      executable: await download(),
      why: forced ? 'CROSSREAD_VSCODE asks for it' : 'downloaded',
    };
  } catch (error) {
    if (forced === 'desktop') throw error;
    return served(`the desktop one cannot be downloaded: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function download(): Promise<string> {
  const cachePath = path.join(root, '.cache', 'vscode-desktop');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not there after ${lasts / 1000} s`)), lasts);
  });
  try {
    return await Promise.race([
      downloadAndUnzipVSCode({ version: 'stable', cachePath, timeout: begins, reporter: new SilentReporter() }),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** A program that looks like `code`, written anew each time because it names this checkout and this Node. */
function served(why: string): Choice {
  const folder = path.join(root, '.cache', 'test-vscode');
  mkdirSync(folder, { recursive: true });
  const shim = path.join(root, 'test/support/vscode/code.ts');
  const windows = process.platform === 'win32';
  const executable = path.join(folder, windows ? 'code.cmd' : 'code');
  const text = windows
    ? `@"${process.execPath}" "${shim}" %*\r\n`
    : `#!/bin/sh\nexec "${process.execPath}" "${shim}" "$@"\n`;
  writeFileSync(executable, text, { mode: 0o755 });
  return { kind: 'served', executable, why };
}
