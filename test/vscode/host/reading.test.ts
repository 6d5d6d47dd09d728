import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../../src/protocol/commands.ts';
import { openArticle, until } from './editor.ts';

const text = `TITLE: Ferry line reopens
DATE: 4 June 2024
SOURCE: Strait Post

Transport Minister Helena Marques opened the ferry line to Faro on Monday. Marques said that the line would run daily.
`;

/** A file system of its own, as virtual folders have one: files can be read and not be searched. */
class Shelf implements vscode.FileSystemProvider {
  readonly #bytes = new TextEncoder().encode(text);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  watch = () => new vscode.Disposable(() => undefined);
  stat = () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.#bytes.length });
  readDirectory = (): [string, vscode.FileType][] => [['ferry.txt', vscode.FileType.File]];
  readFile = () => this.#bytes;
  createDirectory = () => undefined;
  writeFile = () => undefined;
  delete = () => undefined;
  rename = () => undefined;
}

const symbolsOf = async (document: vscode.TextDocument) =>
  (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )) ?? [];

describe('reading in the extension host', () => {
  it('steps from mention to mention of a name, and around the end', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: text });
    const editor = await vscode.window.showTextDocument(document);
    const first = document.getText().indexOf('Marques');
    const second = document.getText().indexOf('Marques', first + 1);
    const start = document.positionAt(first + 2);
    await until(
      async () =>
        (await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
          'vscode.executeDocumentHighlights',
          document.uri,
          start,
        )) ?? [],
      (found) => found.length > 1,
    );
    editor.selection = new vscode.Selection(start, start);
    const steps: number[] = [];
    for (const command of [commands.nextMention, commands.nextMention, commands.previousMention]) {
      await vscode.commands.executeCommand(command);
      steps.push(document.offsetAt(editor.selection.end));
    }
    const last = second + 'Marques'.length;
    const [once, around, back] = steps;
    assert.equal(once, last);
    assert.ok(around !== undefined && around <= first + 'Marques'.length);
    assert.equal(back, last);
  });

  it('reads articles of any file system', async () => {
    const shelf = vscode.workspace.registerFileSystemProvider('shelf', new Shelf(), { isReadonly: true });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('shelf:/ferry.txt'));
      await vscode.window.showTextDocument(document);
      const symbols = await until(
        () => symbolsOf(document),
        (found) => found.length > 0,
      );
      assert.match(symbols[0]?.name ?? '', /Ferry line reopens/);
    } finally {
      shelf.dispose();
    }
  });

  it('knows what stands in files that are not open', async () => {
    await openArticle('000*.txt');
    const found = await until(
      async () =>
        (await vscode.commands.executeCommand<vscode.SymbolInformation[] | undefined>(
          'vscode.executeWorkspaceSymbolProvider',
          '',
        )) ?? [],
      (symbols) => new Set(symbols.map(({ location }) => location.uri.path)).size > 1,
    );
    assert.ok(found.length > 0);
  });

  it('leaves program source alone, whatever it is called', async () => {
    const content = 'import { join } from "node:path";\n\nexport const at = (name) => join("a", name);\n'.repeat(40);
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await symbolsOf(document), []);
  });

  it('shows dates as inlay hints where that is chosen, and not at all where they are off', async () => {
    const configuration = vscode.workspace.getConfiguration('crossread');
    const document = await openArticle('000*.txt');
    const hints = async () =>
      (await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      )) ?? [];
    try {
      await configuration.update('dates.display', 'inlayHint', vscode.ConfigurationTarget.Global);
      await until(hints, (found) => found.length > 0);
      await configuration.update('dates.display', 'off', vscode.ConfigurationTarget.Global);
      await until(hints, (found) => found.length === 0);
    } finally {
      await configuration.update('dates.display', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
