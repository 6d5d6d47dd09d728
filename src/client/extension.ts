import * as vscode from 'vscode';
import { commands } from '../protocol/commands.ts';
import { Decisions } from './decisions/decisions.ts';
import { setDate } from './decisions/setDate.ts';
import { Painter } from './marks/painter.ts';
import { pickMention, pickTelling, stepMention } from './picks.ts';
import { looksReadable } from './reads.ts';
import { locationOf, reveal } from './reveal.ts';
import { Session } from './session.ts';
import { onSettingsChange, readSettings, setEnabled } from './settings.ts';
import { StatusItem } from './status.ts';
import { loadTabs } from './tabs.ts';
import { showCertaintySigns } from './views/certaintySigns.ts';
import { KeptChoices } from './views/choices.ts';
import { Views } from './views/views.ts';

/** Called by VS Code once a document that may be an article is open, or a view or command of ours is used. */
export function activate(context: vscode.ExtensionContext): void {
  const session = new Session(context);
  const choices = new KeptChoices(context.workspaceState);
  const views = new Views(session, choices);
  const decisions = new Decisions(session);
  const status = new StatusItem(session, () => views.visible, views.onVisible);

  const startWhereWanted = () => {
    if (!readSettings().enabled) void session.stop();
    else if (views.visible || vscode.workspace.textDocuments.some(isReadable)) void session.start();
  };
  context.subscriptions.push(
    session,
    choices,
    views,
    decisions,
    status,
    showCertaintySigns(),
    new Painter(session),
    loadTabs(session),
    views.onVisible(startWhereWanted),
    onSettingsChange(startWhereWanted),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (session.state === 'idle' && isReadable(document)) startWhereWanted();
    }),
    ...registerCommands(context, session, status, decisions),
  );
  startWhereWanted();
}

function isReadable(document: vscode.TextDocument): boolean {
  // A bounded piece: a document of any length is looked at in the same time.
  const text = document.getText(new vscode.Range(0, 0, 60, 0));
  return looksReadable({ languageId: document.languageId, scheme: document.uri.scheme, text });
}

/** The id that a link gives, or that a row of the views is about; null where there is none. */
function subjectOf(argument: unknown): string | null {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('subject' in argument)) return null;
  return typeof argument.subject === 'string' ? argument.subject : null;
}

function registerCommands(
  context: vscode.ExtensionContext,
  session: Session,
  status: StatusItem,
  decisions: Decisions,
): readonly vscode.Disposable[] {
  const show = async (argument: unknown, beside: boolean) => {
    const location = locationOf(argument);
    if (location !== null) await reveal(location, beside);
  };
  const handlers: readonly (readonly [string, (argument?: unknown) => unknown])[] = [
    [commands.reveal, (argument) => show(argument, false)],
    [commands.openBeside, (argument) => (argument === undefined ? pickTelling(session, null) : show(argument, true))],
    [commands.toggle, () => setEnabled(!readSettings().enabled)],
    [commands.openSamples, () => openSamples(context)],
    [commands.showStatus, () => status.open()],
    [commands.allTellings, (argument) => pickTelling(session, subjectOf(argument))],
    [commands.allMentions, (argument) => pickMention(session, subjectOf(argument))],
    [commands.setDate, (argument) => setDate(session, decisions, argument)],
    [commands.nextMention, () => stepMention(1)],
    [commands.previousMention, () => stepMention(-1)],
  ];
  return handlers.map(([id, handler]) => vscode.commands.registerCommand(id, handler));
}

/** Opens the articles that come with Crossread, each in a tab, and the sidebar beside them. */
async function openSamples(context: vscode.ExtensionContext): Promise<void> {
  const folder = vscode.Uri.joinPath(context.extensionUri, 'samples');
  const files = await vscode.workspace.fs.readDirectory(folder);
  const names = files.filter(([, type]) => type === vscode.FileType.File).map(([name]) => name);
  const uris = names.sort().map((name) => vscode.Uri.joinPath(folder, name));
  // Loaded all at once they are read while their tabs are still opening.
  await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri)));
  for (const uri of uris.reverse()) await vscode.window.showTextDocument(uri, { preview: false });
  await vscode.commands.executeCommand('crossread.actors.focus');
}
