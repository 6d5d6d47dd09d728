import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { ServedVSCode } from '../../../tools/served-vscode/serve.ts';
import type { Location } from '../../../src/protocol/model.ts';
import { findWords, textsAfterWords } from './page.ts';
import { results } from './root.ts';

/** Milliseconds until something that should be there counts as missing. */
const patience = 20_000;

export type ViewName = 'Actors' | 'Events';

/** Text as a person reads it: the editor writes non-breaking spaces. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ').replace(/\u200c|\u200b/g, '');
}

/** The position of a run of words in a text, counted as VS Code's status bar does: line and column from one. */
export function placeOf(text: string, words: string, occurrence = 1): { line: number; column: number } {
  let at = -1;
  for (let count = 0; count < occurrence; count++) {
    at = text.indexOf(words, at + 1);
    assert.ok(at >= 0, `the text has no ${occurrence}. "${words}"`);
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

/** A window of the served VS Code as its reader uses it: mouse, keys, and what can be seen and heard. */
export class Workbench {
  readonly page: Page;
  readonly folder: string | null;

  private constructor(page: Page, folder: string | null) {
    this.page = page;
    this.folder = folder;
  }

  static async open(browser: Browser, vscode: ServedVSCode, folder: string | null): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(vscode.urlOf(folder));
    await page.locator('.activitybar').waitFor();
    await page.locator('.statusbar-item').first().waitFor();
    return new Workbench(page, folder);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Opens files of the folder, each in a tab that stays. */
  async openFiles(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.#pick('Control+P', name, name);
      await this.activeTab(name).waitFor();
    }
  }

  /** The tab of the group that is worked in, where it is that of the file. */
  activeTab(name: string): Locator {
    return this.page.locator('.editor-group-container.active .tab.active', { hasText: name });
  }

  text(name: string): string {
    assert.ok(this.folder);
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  /** Runs a command by its title in the command palette. */
  command(title: string): Promise<void> {
    return this.#pick('F1', `>${title}`, title);
  }

  /** Opens a quick input, types, and takes the entry of that very name: the list may still be that of another word. */
  async #pick(keys: string, typed: string, name: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.page.locator('.quick-input-widget input[type="text"]').first().fill(typed);
    const entry = `.quick-input-list .monaco-list-row:is([aria-label="${name}"], [aria-label^="${name}, "])`;
    await this.page.locator(entry).first().click();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  get icon(): Locator {
    return this.page.getByRole('tab', { name: /^Crossread/ });
  }

  /**
   * The sidebar with both views. A window that has just come back may open it by itself while it is clicked, and the click
   * then closes it: so it is looked at again.
   */
  async openSidebar(): Promise<void> {
    const events = this.view('Events');
    await this.until(
      async () => {
        if ((await this.icon.getAttribute('aria-selected')) !== 'true') await this.icon.click();
        return events.waitFor({ timeout: 4000 }).then(
          () => true,
          () => false,
        );
      },
      (isOpen) => isOpen,
      'the sidebar is open',
    );
  }

  /** Pulls the border between sidebar and editor to the right. */
  async widenSidebar(by: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    assert.ok(box);
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 4 });
    await this.page.mouse.up();
  }

  view(name: ViewName): Locator {
    return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${name}"]`) });
  }

  rows(name: ViewName): Locator {
    return this.view(name).locator('.monaco-list-row');
  }

  /** What a screen reader hears of each row in sight. */
  async spoken(name: ViewName): Promise<readonly string[]> {
    const labels = await this.rows(name).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    return labels.map(plain);
  }

  /** Waits until all is read, and the rows stay as they are. */
  async settled(): Promise<void> {
    await this.page.getByRole('button', { name: /^Crossread: \d+ articles?, / }).waitFor();
    let before = '';
    await this.until(
      async () => {
        await this.page.waitForTimeout(600);
        const rows = [...(await this.spoken('Actors')), ...(await this.spoken('Events'))].join('\n');
        const same = rows === before;
        before = rows;
        return same;
      },
      (same) => same,
      'rows that stay',
    );
  }

  /** The first row whose spoken words match, once it is there; rolls through lists that are longer than their view. */
  async row(name: ViewName, spoken: RegExp): Promise<Locator> {
    const end = Date.now() + patience;
    const list = this.view(name).locator('.monaco-list').first();
    let step = 200;
    for (;;) {
      const heard = await this.spoken(name);
      const at = heard.findIndex((words) => spoken.test(words));
      if (Date.now() > end) assert.fail(`no row ${String(spoken)} in ${name}; there are:\n${heard.join('\n')}`);
      if (at >= 0) {
        // By its words: rows come and go above it while articles are read.
        const row = this.view(name).getByRole('treeitem', { name: heard[at]!, exact: true }).first();
        const [shown, frame] = [await placeOfRow(row), await list.boundingBox()];
        // Its words changed since they were heard, as they do while the folder is read: listen again.
        if (shown === null || frame === null) continue;
        // The headings that stay on top lie over what is rolled under them.
        const headings = await list.locator('.monaco-tree-sticky-container').evaluateAll(heightOf);
        if (shown.y >= frame.y + headings && shown.y + shown.height <= frame.y + frame.height) return row;
        step = shown.y < frame.y + headings ? -60 : 60;
      }
      // Forced, for what a row tells where the mouse rests on it may lie over the list; away from it that goes.
      if (heard.length > 0) await list.hover({ force: true });
      await this.page.mouse.wheel(0, step);
      await this.page.waitForTimeout(100);
      if ((await this.spoken(name)).join() !== heard.join()) continue;
      await this.page.mouse.move(700, 890);
      if (at < 0) step = -Math.sign(step) * 200;
    }
  }

  async unfold(row: Locator): Promise<void> {
    if ((await row.getAttribute('aria-expanded')) !== 'false') return;
    await row.click();
    // A click unfolds a row that goes nowhere; the view may be set to double clicks.
    if ((await row.getAttribute('aria-expanded')) === 'false') await this.page.keyboard.press('ArrowRight');
  }

  /** Selected line, column and number of characters, as the status bar says it. */
  async selection(): Promise<string> {
    return plain(await this.page.locator('[id="status.editor.selection"]').innerText());
  }

  /** The selected words of the active article (of one line), by the place that the status bar names. */
  async selectedText(file: string): Promise<string> {
    const shown = await this.until(
      () => this.selection(),
      (text) => text.includes('selected'),
      'a selection',
    );
    const [, line, end, length] = /Ln (\d+), Col (\d+) \((\d+) selected\)/.exec(shown) ?? [];
    const text = this.text(file).split('\n')[Number(line) - 1] ?? '';
    return text.slice(Number(end) - 1 - Number(length), Number(end) - 1);
  }

  async until<Answer>(ask: () => Promise<Answer>, holds: (answer: Answer) => boolean, what: string): Promise<Answer> {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (holds(answer)) return answer;
      if (Date.now() > end) assert.fail(`${what}: still ${JSON.stringify(answer)}`);
      await this.page.waitForTimeout(60);
    }
  }

  /** Puts the cursor on words of the active article. */
  async goTo(file: string, words: string, occurrence = 1): Promise<void> {
    const { line, column } = placeOf(this.text(file), words, occurrence);
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input[type="text"]').first();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The card over words of the active article: the mouse rests on the middle of them. */
  async hover(file: string, words: string, occurrence = 1): Promise<Locator> {
    await this.goTo(file, words, occurrence);
    const { line, column } = placeOf(this.text(file), words, occurrence);
    const lineText = this.text(file).split('\n')[line - 1]!;
    const before = countOf(lineText.slice(0, column - 1), words);
    await this.page.mouse.move(700, 890);
    const box = await this.until(
      () => this.page.evaluate(findWords, { words, skip: before, context: lineText.slice(0, 40) }),
      (found) => found !== null,
      `"${words}" in sight`,
    );
    assert.ok(box);
    await this.page.mouse.move(box.x - 2, box.y);
    await this.page.mouse.move(box.x, box.y, { steps: 3 });
    const card = this.page.locator('.monaco-hover:not(.hidden)', { hasText: /\S/ }).first();
    await card.waitFor();
    await this.until(
      () => this.cardText(card),
      (text) => text !== '' && !/^Loading/.test(text),
      'card',
    );
    // It fades in; a picture of it is to show it.
    await card.evaluate((element) =>
      Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished)),
    );
    return card;
  }

  /** The sentences of an article to which the links of a card lead. */
  async linkedSentences(card: Locator, file: string): Promise<readonly string[]> {
    const links = await card.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('data-href') ?? ''));
    return links.flatMap((link) => {
      const [, query] = /^command:crossread\.(?:reveal|openBeside)\?(.+)$/.exec(link) ?? [];
      if (query === undefined) return [];
      const [{ uri, range }] = JSON.parse(decodeURIComponent(query)) as [Location];
      if (!uri.endsWith(`/${file}`)) return [];
      const line = this.text(file).split('\n')[range.start.line] ?? '';
      const start = line.lastIndexOf('. ', range.start.character) + 1;
      return [line.slice(start, line.indexOf('. ', range.start.character) + 1 || undefined).trim()];
    });
  }

  async cardText(card: Locator): Promise<string> {
    return plain(await card.innerText());
  }

  /** Faint texts after words in the active editor, with the words that they stand after. */
  async dates(): Promise<readonly string[]> {
    const found = await this.page.evaluate(textsAfterWords);
    return found.map(plain);
  }

  async assertDate(words: string, value: string): Promise<void> {
    await this.until(
      () => this.dates(),
      (dates) => dates.some((date) => date.endsWith(`${words}→${value}`)),
      `"${words}" with ${value} after it`,
    );
  }

  /** Runs a command by its title from the command palette and takes one of the choices it offers. */
  async choose(title: string, choice: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    const row = (text: string) => this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await this.page.keyboard.press('F1');
    await input.fill(`>${title}`);
    await row(title).click();
    await input.fill(choice);
    await row(choice).click();
  }

  /** A picture of the window, without its title bar where `whole` is false. */
  async screenshot(name: string, whole = true): Promise<void> {
    const file = path.join(results, `${name}.png`);
    const title = whole ? null : await this.page.locator('.part.titlebar').boundingBox();
    const top = title === null ? 0 : title.y + title.height;
    const { width, height } = this.page.viewportSize() ?? { width: 1400, height: 900 };
    await this.page.screenshot({ path: file, clip: { x: 0, y: top, width, height: height - top } });
  }
}

function countOf(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** Where a row stands, or null once it is gone: soon, for the caller looks again. */
function placeOfRow(row: Locator): ReturnType<Locator['boundingBox']> {
  return row.boundingBox({ timeout: 500 }).catch(() => null);
}

/** How high the first of some elements is; 0 where there is none. */
function heightOf(elements: readonly Element[]): number {
  return elements[0]?.getBoundingClientRect().height ?? 0;
}
