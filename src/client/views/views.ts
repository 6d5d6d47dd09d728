import * as vscode from 'vscode';
import {
  type ActorRow,
  actorsRequest,
  type ArticleRow,
  articlesRequest,
  type ConflictRow,
  conflictsRequest,
  type EventRow,
  eventsRequest,
  type MentionGroup,
  mentionsRequest,
  type Scope,
  type TellingRow,
  tellingsRequest,
} from '../../protocol/requests.ts';
import { actorRows } from '../rows/actors.ts';
import { eventRows, isDisputed } from '../rows/events.ts';
import type { Row } from '../rows/row.ts';
import { counted } from '../rows/words.ts';
import type { Session } from '../session.ts';
import type { Choices, KeptChoices } from './choices.ts';
import { RowTree } from './tree.ts';

const aloneMessage = 'One article. With a second one, Crossread can show what both tell.';

/** Milliseconds without a change before the views ask again: while an article is typed nothing moves. */
const quiet = 250;

/** The two views of the sidebar, and the badge on its icon. */
export class Views implements vscode.Disposable {
  readonly #session: Session;
  readonly #choices: KeptChoices;
  readonly #actors: { readonly tree: RowTree; readonly view: vscode.TreeView<Row> };
  readonly #events: { readonly tree: RowTree; readonly view: vscode.TreeView<Row> };
  readonly #disposables: readonly vscode.Disposable[];
  #timer: NodeJS.Timeout | undefined;
  /** Fires when a view comes into sight: the reader wants answers. */
  readonly onVisible: vscode.Event<void>;

  constructor(session: Session, choices: KeptChoices) {
    this.#session = session;
    this.#choices = choices;
    const view = (id: string, load: () => Promise<readonly Row[]>) => {
      const tree = new RowTree(load);
      return { tree, view: vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true }) };
    };
    this.#actors = view('crossread.actors', () => this.#actorRows());
    this.#events = view('crossread.events', () => this.#eventRows());
    const visible = new vscode.EventEmitter<void>();
    this.onVisible = visible.event;
    const seen = (event: vscode.TreeViewVisibilityChangeEvent) => event.visible && visible.fire();
    this.#disposables = [
      visible,
      this.#actors.tree,
      this.#actors.view,
      this.#events.tree,
      this.#events.view,
      this.#actors.view.onDidChangeVisibility(seen),
      this.#events.view.onDidChangeVisibility(seen),
      session.onChanged(() => this.#refreshSoon()),
      session.onState(() => this.#refresh()),
      choices.onChange((choice) => this.#refreshFor(choice)),
    ];
    this.#describe();
  }

  get visible(): boolean {
    return this.#actors.view.visible || this.#events.view.visible;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), quiet);
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#actors.tree.refresh();
    this.#events.tree.refresh();
    // A hidden view is not asked for its rows, and its badge shows all the same.
    if (!this.#events.view.visible) void this.#askEvents();
  }

  #refreshFor(choice: keyof Choices): void {
    this.#describe();
    (choice.startsWith('actors') ? this.#actors : this.#events).tree.refresh();
  }

  /** Beside each view's title: which articles it is about. */
  #describe(): void {
    const words = (scope: Scope) => (scope === 'open' ? 'open articles' : 'all articles of the folder');
    const { actorsScope, eventsScope, eventsDisputed } = this.#choices.present;
    this.#actors.view.description = words(actorsScope);
    this.#events.view.description = words(eventsScope) + (eventsDisputed ? ', disputed only' : '');
  }

  async #actorRows(): Promise<readonly Row[]> {
    const { actorsScope: scope, actorsSort, actorsGrouped } = this.#choices.present;
    const [actors] = await Promise.all([
      this.#session.ask<readonly ActorRow[]>(actorsRequest, { scope }),
      this.#askArticles('actors', scope),
    ]);
    return actorRows(actors ?? [], actorsSort, actorsGrouped, async (actor) => {
      const params = { actor, scope: this.#choices.present.actorsScope };
      return (await this.#session.ask<readonly MentionGroup[]>(mentionsRequest, params)) ?? [];
    });
  }

  async #eventRows(): Promise<readonly Row[]> {
    const { eventsScope: scope, eventsSort: sort, eventsDisputed: disputedOnly } = this.#choices.present;
    const [events, conflicts, articles] = await Promise.all([
      this.#askEvents(),
      this.#session.ask<readonly ConflictRow[]>(conflictsRequest, { scope }),
      this.#askArticles('events', scope),
    ]);
    const read = articles.filter((article) => article.unread === null).length;
    this.#events.view.message = read === 1 && events.length > 0 ? aloneMessage : '';
    if (events.length === 0 && read <= 1) return [];
    return eventRows({ events, conflicts: conflicts ?? [], articles, sort, disputedOnly }, async (event) => {
      const params = { event, scope: this.#choices.present.eventsScope };
      return (await this.#session.ask<readonly TellingRow[]>(tellingsRequest, params)) ?? [];
    });
  }

  /** The articles that a view is about; its welcome texts hear whether there are none, one or more. */
  async #askArticles(view: 'actors' | 'events', scope: Scope): Promise<readonly ArticleRow[]> {
    const all = (await this.#session.ask<readonly ArticleRow[]>(articlesRequest, {})) ?? [];
    const articles = all.filter((article) => scope === 'workspace' || article.open);
    const read = articles.filter((article) => article.unread === null).length;
    void vscode.commands.executeCommand('setContext', `crossread.${view}Articles`, Math.min(read, 2));
    return articles;
  }

  async #askEvents(): Promise<readonly EventRow[]> {
    const { eventsScope: scope } = this.#choices.present;
    const events = (await this.#session.ask<readonly EventRow[]>(eventsRequest, { scope })) ?? [];
    const disputed = events.filter(isDisputed).length;
    const tooltip = `${counted(disputed, 'disputed event')} in ${scope === 'open' ? 'the open articles' : 'the folder'}`;
    this.#events.view.badge = disputed === 0 ? undefined : { value: disputed, tooltip };
    return events;
  }
}
