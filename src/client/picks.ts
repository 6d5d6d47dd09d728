import * as vscode from 'vscode';
import type { Location } from '../protocol/model.ts';
import {
  type MentionGroup,
  mentionsRequest,
  type TellingRow,
  tellingAtRequest,
  tellingsRequest,
} from '../protocol/requests.ts';
import { reveal } from './reveal.ts';
import { dateWords, joined, relationWords } from './rows/words.ts';
import type { Session } from './session.ts';

type Pick = vscode.QuickPickItem & { readonly location?: Location };

/** The place of the cursor; null where no editor is active. */
function cursor(): (Location & { readonly editor: vscode.TextEditor }) | null {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const { line, character } = editor.selection.start;
  const position = { line, character };
  return { editor, uri: editor.document.uri.toString(), range: { start: position, end: position } };
}

/**
 * All tellings of an event to choose from: of the row or link that the command was given, else of the event at the
 * cursor. The one chosen opens beside, so that both can be read.
 */
export async function pickTelling(session: Session, event: string | null): Promise<void> {
  const at = cursor();
  const tellings =
    event !== null
      ? await session.ask<readonly TellingRow[]>(tellingsRequest, { event, scope: 'workspace' })
      : at === null
        ? null
        : await session.ask<readonly TellingRow[]>(tellingAtRequest, { uri: at.uri, range: at.range });
  const items = (tellings ?? []).map((telling): Pick => {
    const { article, quote, source, relation, differences } = telling;
    const detail = joined(source, relationWords(relation), ...differences);
    return {
      label: `“${quote}”`,
      description: joined(article.label, article.published === null ? null : dateWords(article.published)) ?? '',
      ...(detail === null ? {} : { detail }),
      location: { uri: article.uri, range: telling.range },
    };
  });
  await choose(items, 'All tellings', 'No other telling: put the cursor on the words of an event.', at !== null);
}

/** All mentions of an actor to choose from: of the row or link that the command was given, else at the cursor. */
export async function pickMention(session: Session, actor: string | null): Promise<void> {
  const items = actor === null ? await mentionsAtCursor() : await mentionsOf(session, actor);
  await choose(items, 'All mentions', 'No name here: put the cursor on one.', false);
}

async function mentionsOf(session: Session, actor: string): Promise<readonly Pick[]> {
  const groups = (await session.ask<readonly MentionGroup[]>(mentionsRequest, { actor, scope: 'workspace' })) ?? [];
  return groups.flatMap(({ article, mentions }): Pick[] => [
    { label: joined(article.label, article.title) ?? article.label, kind: vscode.QuickPickItemKind.Separator },
    ...mentions.map(({ text, context, range }): Pick => ({
      label: text,
      description: context,
      location: { uri: article.uri, range },
    })),
  ]);
}

async function mentionsAtCursor(): Promise<readonly Pick[]> {
  const at = cursor();
  if (at === null) return [];
  const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
    'vscode.executeReferenceProvider',
    at.editor.document.uri,
    at.editor.selection.start,
  );
  return Promise.all(
    found.map(async ({ uri, range }): Promise<Pick> => {
      const document = await vscode.workspace.openTextDocument(uri);
      return {
        label: document.getText(range),
        description: `${vscode.workspace.asRelativePath(uri)}, line ${range.start.line + 1}`,
        location: { uri: uri.toString(), range },
      };
    }),
  );
}

async function choose(items: readonly Pick[], title: string, none: string, beside: boolean): Promise<void> {
  if (!items.some((item) => item.location !== undefined)) {
    vscode.window.setStatusBarMessage(none, 5000);
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'Type to find; Enter opens it',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.location !== undefined) await reveal(chosen.location, beside);
}

/** Goes to the next (1) or previous (-1) mention of the name at the cursor, around the end of the article. */
export async function stepMention(step: 1 | -1): Promise<void> {
  const at = cursor();
  if (at === null) return;
  const { editor } = at;
  const here = editor.selection.start;
  const found = await vscode.commands.executeCommand<readonly vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    editor.document.uri,
    here,
  );
  const ranges = (found ?? []).map(({ range }) => range).sort((a, b) => a.start.compareTo(b.start));
  const present = ranges.findIndex((range) => range.contains(here));
  if (present < 0) {
    vscode.window.setStatusBarMessage('No name here: put the cursor on one.', 5000);
    return;
  }
  const next = ranges[(present + step + ranges.length) % ranges.length]!;
  editor.selection = new vscode.Selection(next.start, next.end);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
