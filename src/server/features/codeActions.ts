import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { commands } from '../../protocol/commands.ts';
import { dateDoubtCode, diagnosticSource } from './diagnostics.ts';

/** What can be done about a diagnostic of ours: where a date is in doubt, another can be set. */
export function codeActions({ textDocument, context }: CodeActionParams): CodeAction[] {
  const title = 'Set the date of this article…';
  return context.diagnostics
    .filter(({ source, code }) => source === diagnosticSource && code === dateDoubtCode)
    .slice(0, 1)
    .map((diagnostic) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: commands.setDate, arguments: [textDocument.uri] },
    }));
}
