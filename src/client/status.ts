import * as vscode from 'vscode';
import { commands } from '../protocol/commands.ts';
import { type ArticleRow, articlesRequest, type Status } from '../protocol/requests.ts';
import { isHandedOver } from './reads.ts';
import { counted } from './rows/words.ts';
import type { Session } from './session.ts';
import { onSettingsChange, readSettings } from './settings.ts';

/** What the window shows of itself: a key for menus and welcome texts. */
type Shown = 'off' | 'idle' | 'reading' | 'ready' | 'failed';

interface Face {
  readonly text: string;
  /** For a screen reader, and the first line of the tooltip. */
  readonly words: string;
}

/** The item in the status bar: what has been read, and one click that switches everything off and on. */
export class StatusItem implements vscode.Disposable {
  readonly #session: Session;
  readonly #item = vscode.window.createStatusBarItem('crossread.status', vscode.StatusBarAlignment.Right, 90);
  readonly #disposables: readonly vscode.Disposable[];
  readonly #viewsVisible: () => boolean;
  #status: Status | null = null;

  constructor(session: Session, viewsVisible: () => boolean, onViews: vscode.Event<void>) {
    this.#session = session;
    this.#viewsVisible = viewsVisible;
    this.#item.name = 'Crossread';
    this.#item.command = commands.toggle;
    const show = () => this.#show();
    this.#disposables = [
      this.#item,
      session.onStatus((status) => {
        this.#status = status;
        show();
      }),
      session.onState(show),
      onViews(show),
      vscode.window.onDidChangeActiveTextEditor(show),
      onSettingsChange(show),
    ];
    show();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** The state in full, with what can be done about it; opened from the command palette. */
  async open(): Promise<void> {
    const { words } = this.#face(this.#shown());
    const articles = (await this.#session.ask<readonly ArticleRow[]>(articlesRequest, {})) ?? [];
    const { enabled } = readSettings();
    type Item = vscode.QuickPickItem & { readonly run?: () => unknown };
    const command = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(id, ...args);
    const items: Item[] = [
      { label: enabled ? 'Switch Crossread off' : 'Switch Crossread on', run: () => command(commands.toggle) },
      { label: 'Settings', run: () => command('workbench.action.openSettings', '@ext:crossread.crossread') },
      { label: 'Log', run: () => this.#session.showLog() },
      ...(this.#status?.notices ?? []).map((label): Item => ({ label: `$(info) ${label}` })),
      { label: 'Files left alone', kind: vscode.QuickPickItemKind.Separator },
      ...articles
        .filter(({ unread }) => unread !== null)
        .map(({ label, unread, uri }): Item => ({
          label,
          description: unread ?? '',
          run: () => command('vscode.open', vscode.Uri.parse(uri)),
        })),
    ];
    const chosen = await vscode.window.showQuickPick(items, { title: words, matchOnDescription: true });
    await chosen?.run?.();
  }

  #shown(): Shown {
    if (!readSettings().enabled) return 'off';
    if (this.#session.state === 'failed') return 'failed';
    if (this.#session.state === 'idle') return 'idle';
    return this.#session.state === 'starting' || this.#status === null || this.#status.state === 'reading'
      ? 'reading'
      : 'ready';
  }

  #face(shown: Shown): Face {
    const status = this.#status;
    switch (shown) {
      case 'off':
        return { text: '$(circle-slash) Crossread off', words: 'Crossread is switched off' };
      case 'idle':
        return { text: '$(book) Crossread', words: 'Crossread: no article is open' };
      case 'failed':
        return { text: '$(error) Crossread', words: `Crossread could not start: ${this.#session.failure ?? ''}` };
      case 'reading': {
        const read = status === null ? 'starting' : `${status.read} of ${counted(status.total, 'file')} read`;
        return { text: `$(sync~spin) Crossread: ${read}`, words: `Crossread: ${read}` };
      }
      case 'ready': {
        const articles = counted(status?.articles ?? 0, 'article');
        const events = counted(status?.events ?? 0, 'event');
        const notices = status?.notices.length ?? 0;
        return {
          text: `$(book) ${articles}${notices > 0 ? ' $(info)' : ''}`,
          words: `Crossread: ${articles}, ${events}, ${status?.disputed ?? 0} disputed`,
        };
      }
    }
  }

  #show(): void {
    const shown = this.#shown();
    const { text, words } = this.#face(shown);
    const click = shown === 'off' ? 'Click to switch it on.' : 'Click to switch everything off.';
    const notices = this.#status?.notices ?? [];
    this.#item.text = text;
    this.#item.tooltip = [words, ...notices, click].join('\n');
    this.#item.accessibilityInformation = { label: [words, ...notices, click].join('. '), role: 'button' };
    void vscode.commands.executeCommand('setContext', 'crossread.state', shown);
    const document = vscode.window.activeTextEditor?.document;
    const wanted =
      this.#viewsVisible() || (document !== undefined && isHandedOver(document.languageId, document.uri.scheme));
    if (wanted) this.#item.show();
    else this.#item.hide();
  }
}
