import * as vscode from 'vscode';
import { type ArticleRow, articlesRequest } from '../../protocol/requests.ts';
import type { Session } from '../session.ts';
import { messageOf, type Decisions } from './decisions.ts';
import { isDay } from './file.ts';

/** The article that the command is about: of the link or fix that it was given, else of the active editor. */
function subjectOf(argument: unknown): vscode.Uri | null {
  if (typeof argument !== 'string') return vscode.window.activeTextEditor?.document.uri ?? null;
  try {
    return vscode.Uri.parse(argument, true);
  } catch {
    return null;
  }
}

/** Asks for the day on which an article was published and keeps it; what depends on it is read anew. */
export async function setDate(session: Session, decisions: Decisions, argument: unknown): Promise<void> {
  const uri = subjectOf(argument);
  const articles = uri && (await session.ask<readonly ArticleRow[]>(articlesRequest, {}));
  const article = articles?.find((row) => vscode.Uri.parse(row.uri).toString() === uri?.toString());
  if (!uri || !article || article.unread !== null) {
    vscode.window.setStatusBarMessage('No article here: open one to set its date.', 5000);
    return;
  }
  const set = decisions.published(uri);
  const entered = await vscode.window.showInputBox({
    title: `When was “${article.title ?? article.label}” published?`,
    prompt:
      set === undefined
        ? 'YYYY-MM-DD. Left empty, what the article states holds.'
        : 'YYYY-MM-DD. Empty it to go back to what the article states.',
    placeHolder: 'YYYY-MM-DD',
    value: set ?? article.published ?? '',
    validateInput: (value) =>
      value.trim() === '' || isDay(value.trim()) ? null : 'Not a day written YYYY-MM-DD, such as 2024-06-19.',
  });
  if (entered === undefined) return;
  try {
    await decisions.setPublished(uri, entered.trim() === '' ? null : entered.trim());
  } catch (error) {
    void vscode.window.showErrorMessage(`The date could not be kept: ${messageOf(error)}`);
  }
}
