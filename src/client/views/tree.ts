import * as vscode from 'vscode';
import { commands } from '../../protocol/commands.ts';
import type { Row } from '../rows/row.ts';
import { certaintyUri } from './certaintySigns.ts';

/** Shows rows in a tree view; asks for the first ones anew at each refresh and for those below when they are unfolded. */
export class RowTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #load: () => Promise<readonly Row[]>;
  readonly #refreshed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#refreshed.event;

  constructor(load: () => Promise<readonly Row[]>) {
    this.#load = load;
  }

  refresh(): void {
    this.#refreshed.fire();
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(row === undefined ? await this.#load() : await row.children())];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.label, row.unfolded === null ? None : row.unfolded ? Expanded : Collapsed);
    item.id = row.id;
    item.contextValue = row.context;
    item.accessibilityInformation = { label: row.spoken };
    if (row.description !== null) item.description = row.description;
    if (row.tooltip !== null) item.tooltip = row.tooltip;
    if (row.icon !== null)
      item.iconPath = new vscode.ThemeIcon(
        row.icon.name,
        row.icon.color === null ? undefined : new vscode.ThemeColor(row.icon.color),
      );
    if (row.certainty !== null) item.resourceUri = certaintyUri(row.certainty);
    if (row.location !== null)
      item.command = { command: commands.reveal, title: 'Show in the article', arguments: [row.location] };
    return item;
  }

  dispose(): void {
    this.#refreshed.dispose();
  }
}
