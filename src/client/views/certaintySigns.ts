import * as vscode from 'vscode';
import type { Certainty } from '../../protocol/requests.ts';
import { certaintyMeaning, certaintySign } from '../rows/words.ts';

const scheme = 'crossread-certainty';

/** What a row points to so that its sign is asked for: a tree item has no other way to a sign at its end. */
export const certaintyUri = (certainty: Certainty): vscode.Uri => vscode.Uri.from({ scheme, path: `/${certainty}` });

const isCertainty = (word: string): word is Certainty => Object.hasOwn(certaintySign, word);

/** Shows at the end of event rows how surely they are told, where a long title leaves the word for it no room. */
export function showCertaintySigns(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      const certainty = uri.path.slice(1);
      if (uri.scheme !== scheme || !isCertainty(certainty)) return undefined;
      const sign = certaintySign[certainty];
      return sign === null ? undefined : new vscode.FileDecoration(sign, certaintyMeaning[certainty]);
    },
  });
}
