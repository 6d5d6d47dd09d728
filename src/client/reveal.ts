import * as vscode from 'vscode';
import type { Location, Position } from '../protocol/model.ts';

function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false;
  const { line, character } = value as Partial<Position>;
  return Number.isSafeInteger(line) && line! >= 0 && Number.isSafeInteger(character) && character! >= 0;
}

/**
 * The place that a command was given: a `Location` from a link or a tree, or a tree's row that has one.
 *
 * @returns null for anything else; what a link carries is not to be relied on.
 */
export function locationOf(argument: unknown): Location | null {
  if (typeof argument !== 'object' || argument === null) return null;
  if ('location' in argument) return locationOf(argument.location);
  const { uri, range } = argument as Partial<Location>;
  return typeof uri === 'string' && typeof range === 'object' && isPosition(range.start) && isPosition(range.end)
    ? { uri, range }
    : null;
}

export function rangeOf({ start, end }: Location['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Opens the article with exactly these words selected and in view; a preview tab, as a click in the explorer. */
export async function reveal(location: Location, beside: boolean): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(location.uri, true));
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const column = beside
    ? open !== undefined && open !== vscode.window.activeTextEditor
      ? open.viewColumn
      : vscode.ViewColumn.Beside
    : (open?.viewColumn ?? vscode.ViewColumn.Active);
  const editor = await vscode.window.showTextDocument(document, {
    ...(column === undefined ? {} : { viewColumn: column }),
    selection: rangeOf(location.range),
  });
  editor.revealRange(rangeOf(location.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
