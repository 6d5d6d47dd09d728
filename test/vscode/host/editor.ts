import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Waits until `ask` gives something that holds; fails with the last answer after the test's own limit. */
export async function until<Answer>(
  ask: () => PromiseLike<Answer>,
  holds: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + 25_000;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > end) assert.fail(`still ${JSON.stringify(answer)?.slice(0, 400)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens the first file of the folder that fits the pattern, in a tab. */
export async function openArticle(pattern: string): Promise<vscode.TextDocument> {
  const [file] = await vscode.workspace.findFiles(pattern);
  assert.ok(file, `no file ${pattern}`);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export const hoverAt = (document: vscode.TextDocument, position: vscode.Position) =>
  vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
