import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, linkCommands } from '../../../src/protocol/commands.ts';
import { defaultSettings } from '../../../src/protocol/settings.ts';
import { hoverAt, openArticle, until } from './editor.ts';

const extensionId = 'crossread.crossread';

describe('the extension in its host', () => {
  it('wakes up when an article is opened', async () => {
    await openArticle('000*.txt');
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    await until(
      () => Promise.resolve(extension.isActive),
      (active) => active,
    );
  });

  it('registers every command of the protocol', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      Object.values(commands).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('has the settings that the server counts on', () => {
    const of = vscode.workspace.getConfiguration('crossread');
    assert.equal(of.get('enabled'), defaultSettings.enabled);
    assert.deepEqual(of.get('articles.include'), defaultSettings.articles.include);
    assert.deepEqual(of.get('articles.exclude'), defaultSettings.articles.exclude);
    assert.equal(of.get('dates.display'), defaultSettings.dates.display);
  });

  it('answers a hover on the words of an article, trusting only its own links', async () => {
    const document = await openArticle('000*.txt');
    const words = [...document.getText().matchAll(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu)].map((match) => match.index);
    const hovers = await until(
      async () => (await Promise.all(words.map((at) => hoverAt(document, document.positionAt(at + 1))))).flat(),
      (answers) => answers.length > 0,
    );
    for (const { contents } of hovers)
      for (const content of contents) {
        assert.ok(content instanceof vscode.MarkdownString);
        assert.deepEqual(content.isTrusted, { enabledCommands: linkCommands });
        assert.ok(!content.supportHtml);
      }
  });

  it('outlines an article that has no markup', async () => {
    const document = await openArticle('000*.txt');
    const symbols = await until(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        ),
      (answer) => (answer?.length ?? 0) > 0,
    );
    assert.ok(symbols);
  });

  it('shows exactly the words that a link names', async () => {
    const document = await openArticle('001*.txt');
    const start = document.positionAt(document.getText().indexOf(' ') + 1);
    const end = start.translate(0, 7);
    const other = await openArticle('000*.txt');
    assert.notEqual(other.uri.toString(), document.uri.toString());
    const location = { uri: document.uri.toString(), range: { start, end } };
    await vscode.commands.executeCommand(commands.reveal, JSON.parse(JSON.stringify(location)));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.equal(editor.document.getText(editor.selection), document.getText(new vscode.Range(start, end)));
  });

  it('opens the other telling beside the present one', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const here = await openArticle('000*.txt');
    const [there] = await vscode.workspace.findFiles('001*.txt');
    const place = { line: 0, character: 0 };
    await vscode.commands.executeCommand(commands.openBeside, {
      uri: there?.toString(),
      range: { start: place, end: { line: 0, character: 4 } },
    });
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    assert.ok(shown.includes(here.uri.toString()) && shown.includes(there?.toString() ?? ''));
  });

  it('opens nothing for a link that carries something else', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const argument of [null, 7, 'file:///etc/hostname', { uri: 'file:///etc/hostname' }, { uri: 1, range: {} }])
      await vscode.commands.executeCommand(commands.reveal, argument);
    assert.equal(vscode.window.visibleTextEditors.length, 0);
  });

  it('never changes an article', async () => {
    const document = await openArticle('000*.txt');
    await vscode.commands.executeCommand(commands.nextMention);
    assert.equal(document.isDirty, false);
    assert.equal(document.version, 1);
  });

  it('says nothing when it is off, and speaks again when it is on', async () => {
    const document = await openArticle('000*.txt');
    const symbols = async () =>
      (await vscode.commands.executeCommand<unknown[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      )) ?? [];
    await vscode.commands.executeCommand(commands.toggle);
    await until(symbols, (answer) => answer.length === 0);
    await vscode.commands.executeCommand(commands.toggle);
    await until(symbols, (answer) => answer.length > 0);
  });
});
