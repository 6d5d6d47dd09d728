import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Called by VS Code in the extension host: times the extension's activation there, and the first answer after it. */
export async function run(): Promise<void> {
  const [file] = await vscode.workspace.findFiles('000*.txt');
  const extension = vscode.extensions.getExtension('crossread.crossread');
  if (!file || !extension) throw new Error('the samples or the extension are not there');
  const began = performance.now();
  await extension.activate();
  const activated = performance.now() - began;
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
  if (report) writeFileSync(report, JSON.stringify({ activated, answered }));
}
