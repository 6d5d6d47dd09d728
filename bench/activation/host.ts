import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';

/**
 * Called by VS Code in the extension host: times the loading of the client there, which is what activation costs (VS Code
 * activates the extension before it calls this), and the first answer to a reader.
 */
export async function run(): Promise<void> {
  const [file] = await vscode.workspace.findFiles('000*.txt');
  const extension = vscode.extensions.getExtension('crossread.crossread');
  if (!file || !extension) throw new Error('the samples or the extension are not there');
  const client = path.join(extension.extensionPath, 'dist', 'client.js');
  Reflect.deleteProperty(require.cache, client);
  const loading = performance.now();
  module.require(client);
  const loaded = performance.now() - loading;
  const began = performance.now();
  await extension.activate();
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  for (;;) {
    const command = 'vscode.executeDocumentSymbolProvider';
    const symbols = await vscode.commands.executeCommand<readonly unknown[] | undefined>(command, document.uri);
    if (symbols && symbols.length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const answered = performance.now() - began;
  const report = process.env['CROSSREAD_ACTIVATION'];
  if (report) writeFileSync(report, JSON.stringify({ loaded, answered }));
}
