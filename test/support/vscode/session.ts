import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serve, type ServedVSCode, type ServeOptions } from '../../../tools/served-vscode/serve.ts';
import { launchChromium } from './chromium.ts';
import { Workbench } from './workbench.ts';

/** One served VS Code and one browser for the tests of a file; windows are opened in it as needed. */
export class Desk {
  readonly #vscode: ServedVSCode;
  readonly #browser: Browser;
  readonly #copies: string;

  private constructor(vscode: ServedVSCode, browser: Browser) {
    this.#vscode = vscode;
    this.#browser = browser;
    this.#copies = mkdtempSync(path.join(os.tmpdir(), 'articles-'));
  }

  static async open(options: Omit<ServeOptions, 'folder'>): Promise<Desk> {
    const settings = { 'workbench.editor.enablePreview': false, 'window.commandCenter': false, ...options.settings };
    const vscode = await serve({ ...options, folder: null, settings });
    try {
      return new Desk(vscode, await launchChromium());
    } catch (error) {
      await vscode.stop();
      throw error;
    }
  }

  /** A window on a copy of the folder, so that no test can touch the articles themselves; with settings of its own. */
  window(folder: string | null, settings?: Readonly<Record<string, unknown>>): Promise<Workbench> {
    if (folder === null) return Workbench.open(this.#browser, this.#vscode, null);
    const copy = path.join(mkdtempSync(path.join(this.#copies, 'copy-')), path.basename(folder));
    cpSync(folder, copy, { recursive: true });
    // Shared folders may be read only, and the copy with them.
    rmSync(path.join(copy, 'gold.json'), { force: true });
    if (settings !== undefined) {
      mkdirSync(path.join(copy, '.vscode'));
      writeFileSync(path.join(copy, '.vscode/settings.json'), JSON.stringify(settings));
    }
    return Workbench.open(this.#browser, this.#vscode, copy);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#vscode.stop();
    rmSync(this.#copies, { recursive: true, force: true });
  }
}

/** Shows what a window looked like when a test of it failed. */
export function screenshotOnFailure(window: () => Workbench | undefined): (this: Mocha.Context) => Promise<void> {
  return async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest
      .fullTitle()
      .replace(/[^a-z0-9]+/giu, '-')
      .slice(0, 80);
    await window()?.screenshot(`failed-${name}`);
  };
}
