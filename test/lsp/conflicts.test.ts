import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import type { ConflictRow } from '../../src/protocol/requests.ts';
import { defaultSettings } from '../../src/protocol/settings.ts';
import { startEditor, wordsIn, type Editor } from './editor.ts';

const dinner = `Ministers dine in Lund

By Karl Wrede, Sound Gazette
May 14, 2024

Foreign Minister Helka Ranta of Finland met Prime Minister Jaan Vesk of Estonia in Lund on May 13, 2024. About 300 farmers protested on the square of Lund that evening, the police said.
`;
const square = `Farmers on the square

By Nils Ohm, Harbour Courier
May 14, 2024

More than 900 farmers protested on the square of Lund on the evening of May 13, 2024, their union said.
`;

const first = 'file:///news/dinner.txt';
const second = 'file:///news/square.txt';

describe('two articles that count one crowd differently', () => {
  let editor: Editor;
  const told = new Map<string, readonly Diagnostic[]>();

  before(async () => {
    editor = await startEditor();
    editor.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => void told.set(uri, diagnostics),
    );
    editor.open(first, dinner);
    editor.open(second, square);
    await editor.until(() => editor.marks.size === 2 && editor.status?.articles === 2);
  });
  after(() => editor.quit());

  const inProblems = (value: boolean) =>
    editor.notify('crossread/settings', { ...defaultSettings, conflicts: { inProblems: value } });
  const problems = (uri: string): readonly Diagnostic[] => told.get(uri) ?? [];
  const settled = () => editor.ask<ConflictRow[]>('crossread/conflicts', { scope: 'workspace' });

  /** Asks until what was sent meanwhile is as wanted; each answer comes after what was sent before it. */
  const until = async (isWanted: () => boolean): Promise<void> => {
    while (!isWanted()) await settled();
  };

  it('are one row, with both figures in its title and both quotes below', async () => {
    const [row, ...others] = await settled();
    assert.ok(row && others.length === 0);
    assert.equal(row.kind, 'conflicts');
    assert.match(row.title, /^About 300 or more than 900 farmers protested on the square of Lund/u);
    assert.deepEqual(row.tellings.map(({ article }) => article.uri).sort(), [first, second]);
  });

  it('are no problem unless the reader wants them there', async () => {
    await settled();
    assert.deepEqual([...told.values()].flat(), []);
  });

  it('are information with the words of the other article, once the reader wants them there', async () => {
    await inProblems(true);
    await until(() => problems(first).length > 0 && problems(second).length > 0);
    const [problem] = problems(first);
    assert.ok(problem);
    assert.deepEqual({ code: problem.code, severity: problem.severity }, { code: 'event.conflict', severity: 3 });
    assert.equal(wordsIn(dinner, problem.range), 'protested');
    const [related] = problem.relatedInformation ?? [];
    assert.equal(related?.location.uri, second);
    assert.match(related.message, /More than 900 farmers/u);
  });

  it('go from there when the setting goes', async () => {
    await inProblems(false);
    await until(() => problems(first).length === 0 && problems(second).length === 0);
  });
});
