import * as vscode from 'vscode';
import type { Session } from './session.ts';

/** Endings of files that are loaded for the views where only their tab is there. */
const endings = /\.(?:txt|md|html?|article)$/i;
/** Most tabs that are loaded: a window with more is no reading desk. */
const most = 100;

/**
 * After a reload VS Code knows of background tabs but does not load their text before they are shown. The reader sees
 * them as open articles, so they are loaded for the views, and again where the editor lets go of them.
 */
export function loadTabs(session: Session): vscode.Disposable {
  const load = async () => {
    if (session.state !== 'running') return;
    const loaded = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const waiting = tabs.flatMap(({ input }) =>
      input instanceof vscode.TabInputText && endings.test(input.uri.path) && !loaded.has(input.uri.toString())
        ? [input.uri]
        : [],
    );
    for (const uri of waiting.slice(0, most))
      await vscode.workspace.openTextDocument(uri).then(undefined, () => {
        // A tab whose file is gone has nothing to be read.
      });
  };
  const listeners = [
    session.onState(load),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => (opened.length > 0 ? load() : undefined)),
    vscode.workspace.onDidCloseTextDocument(load),
  ];
  return vscode.Disposable.from(...listeners);
}
