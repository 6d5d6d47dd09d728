import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decisionsPath } from '../../../src/client/decisions/file.ts';
import { commands } from '../../../src/protocol/commands.ts';
import { hoverAt, openArticle, until } from './editor.ts';

const article = '000*.txt';

describe('the date that the reader sets', () => {
  let file: vscode.Uri;
  let document: vscode.TextDocument;

  /** The card over the article's first weekday. */
  const card = async (): Promise<string> => {
    const hovers = await hoverAt(document, document.positionAt(document.getText().indexOf('Monday') + 1));
    return hovers
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
  };
  const kept = async (): Promise<string> => {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    } catch {
      return '';
    }
  };

  before(async () => {
    document = await openArticle(article);
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    assert.ok(folder);
    file = vscode.Uri.joinPath(folder.uri, decisionsPath);
    await until(card, (words) => words.includes('Article'));
  });
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true, useTrash: false }));

  it('is asked for by the command, and kept in a file of the folder', async () => {
    assert.equal(await kept(), '');
    const done = vscode.commands.executeCommand(commands.setDate, document.uri.toString());
    const lines = await until(
      async () => {
        // Takes the day that the article states, which the box offers.
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return kept();
      },
      (text) => text !== '',
    );
    await done;
    const name = document.uri.path.split('/').at(-1);
    assert.deepEqual(JSON.parse(lines), { decision: 'published', article: name, value: '2025-03-11' });
    await until(card, (words) => words.includes('set by hand'));
    assert.equal(document.isDirty, false);
  });

  it('is followed when the file changes, and let go when the file goes', async () => {
    const changed = (await kept()).replace('2025-03-11', '2025-03-25');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`no decision\n${changed}`));
    await until(card, (words) => words.includes('24 March 2025'));
    await vscode.workspace.fs.delete(file);
    await until(card, (words) => words.includes('10 March 2025') && words.includes('stated'));
    await vscode.workspace.fs.writeFile(file, new Uint8Array());
  });

  it('is offered as a quick fix where the stated one is in doubt, and kept for the session outside of a folder', async () => {
    const content = `Ferry line reopens

DATE: 2023-11-10
SOURCE: Strait Post

On Wednesday, June 19th, Transport Minister Helena Marques opened the ferry line to Faro. The talks about it had gone on
for years, she said, and the people of the town had waited on the quay since the morning.
`;
    const untitled = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    const problems = () => Promise.resolve(vscode.languages.getDiagnostics(untitled.uri));
    const [problem] = await until(problems, (found) => found.length > 0);
    assert.ok(problem);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(untitled.getText(problem.range), '2023-11-10');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      untitled.uri,
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ command }) => command?.command === commands.setDate)?.command;
    assert.ok(fix);
    const done = vscode.commands.executeCommand(fix.command, ...((fix.arguments ?? []) as unknown[]));
    await until(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return problems();
      },
      (found) => found.length === 0,
    );
    await done;
    assert.doesNotMatch(await kept(), /Untitled/i);
  });
});
