import * as vscode from 'vscode';
import { articleLanguages } from '../reads.ts';
import { readSettings } from '../settings.ts';
import type { DateMark } from '../../protocol/requests.ts';

/**
 * Whether lines of this document wrap, as its settings say. The editor breaks lines without regard to texts that are
 * painted after words, so these would push the end of a line out of sight; inlay hints it counts in.
 */
export function wraps(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('wordWrap', 'off') !== 'off';
}

/** The dates as inlay hints, in documents whose lines wrap. */
export class DateHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #datesOf: (document: vscode.TextDocument) => readonly DateMark[];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #registration: vscode.Disposable;
  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(datesOf: (document: vscode.TextDocument) => readonly DateMark[]) {
    this.#datesOf = datesOf;
    const selector = articleLanguages.map((language) => ({ language }));
    this.#registration = vscode.languages.registerInlayHintsProvider(selector, this);
  }

  refresh(): void {
    this.#changed.fire();
  }

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const { display, maximum } = readSettings().dates;
    if (display !== 'decoration' || !wraps(document)) return [];
    const hints: vscode.InlayHint[] = [];
    for (const { range: words, label } of this.#datesOf(document)) {
      const end = new vscode.Position(words.end.line, words.end.character);
      if (label === null || !range.contains(end) || hints.length >= maximum) continue;
      const hint = new vscode.InlayHint(end, label);
      hint.paddingLeft = true;
      hints.push(hint);
    }
    return hints;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
