import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover } from 'vscode-languageserver';
import type { ArticleRow } from '../../src/protocol/requests.ts';
import { defaultSettings } from '../../src/protocol/settings.ts';
import { startEditor, wordsIn, type Editor } from './editor.ts';

/** A stamp of November on a text that tells of a Wednesday in June as its news. */
const stampedLate = `Envoy lands in Faro

DATE: 2023-11-10
SOURCE: Strait Post

On Wednesday, June 19th, the envoy of Norway arrived in Faro for talks on fishing grounds. The talks began at once and went on into the night, and the ministers of both countries said that they would meet again on Friday.

The fishermen of the town had waited on the quay since the morning.
`;

const late = 'file:///news/late.txt';

describe('an article whose date is in doubt', () => {
  let editor: Editor;
  const told = new Map<string, readonly Diagnostic[]>();

  beforeEach(async () => {
    told.clear();
    editor = await startEditor();
    editor.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => void told.set(uri, diagnostics),
    );
    editor.open(late, stampedLate);
    await editor.until(() => editor.marks.has(late));
  });
  afterEach(() => editor.quit());

  /** Waits for an answer, so that everything sent before has arrived. */
  const hoverOnFriday = () => editor.at<Hover>('textDocument/hover', late, 'Friday');
  const decide = (published: unknown) => editor.notify('crossread/decisions', { published });

  it('has a diagnostic at the words that state it', async () => {
    await hoverOnFriday();
    const [diagnostic, ...others] = told.get(late) ?? [];
    assert.ok(diagnostic && others.length === 0);
    const { code, source, severity, message, range } = diagnostic;
    assert.deepEqual({ code, source, severity }, { code: 'date.doubt', source: 'Crossread', severity: 3 });
    assert.match(JSON.stringify(message), /June 19th/u);
    assert.equal(wordsIn(stampedLate, range), '2023-11-10');
  });

  it('offers to set another, there and on the card of a date', async () => {
    const hover = await hoverOnFriday();
    assert.match(JSON.stringify(hover.contents), /\[Change…\]\(command:crossread\.setDate\?/u);
    const [diagnostic] = told.get(late) ?? [];
    assert.ok(diagnostic);
    const ask = (diagnostics: readonly Diagnostic[]) =>
      editor.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: late },
        range: diagnostic.range,
        context: { diagnostics },
      });
    const [action] = await ask([diagnostic]);
    assert.equal(action?.kind, 'quickfix');
    assert.equal(action.command?.command, 'crossread.setDate');
    assert.deepEqual(action.command.arguments, [late]);
    assert.deepEqual(await ask([{ ...diagnostic, source: 'another' }]), []);
  });

  it('takes the day that the reader sets, every dependent value with it, and is in doubt no more', async () => {
    await decide({ [late]: '2024-06-19' });
    assert.match(JSON.stringify((await hoverOnFriday()).contents), /21 June 2024.*set by hand/u);
    assert.deepEqual(told.get(late), []);
    const [row] = await editor.ask<ArticleRow[]>('crossread/articles', {});
    assert.deepEqual([row?.published, row?.doubt], ['2024-06-19', null]);
    assert.ok(editor.marks.get(late)?.dates.every(({ unsure }) => !unsure));
  });

  it('goes back to what the article states once the day is taken back', async () => {
    const before = await hoverOnFriday();
    await decide({ [late]: '2024-06-19' });
    assert.notDeepEqual(await hoverOnFriday(), before);
    await decide({});
    assert.deepEqual(await hoverOnFriday(), before);
    assert.equal(told.get(late)?.length, 1);
  });

  it('is not held against a reader who stands by the stated day', async () => {
    await decide({ [late]: '2023-11-10' });
    assert.doesNotMatch(JSON.stringify((await hoverOnFriday()).contents), /in doubt/u);
    assert.deepEqual(told.get(late), []);
  });

  it('loses its diagnostic when the text is put right, closed or switched off', async () => {
    await hoverOnFriday();
    const stated = editor.find(late, '2023-11-10');
    editor.edit(late, stated, '2024-06-20');
    await hoverOnFriday();
    assert.deepEqual(told.get(late), []);
    editor.edit(late, stated, '2023-11-10');
    await hoverOnFriday();
    assert.equal(told.get(late)?.length, 1);
    await editor.notify('crossread/settings', { ...defaultSettings, enabled: false });
    await editor.ask('crossread/articles', {});
    assert.deepEqual(told.get(late), []);
    await editor.notify('crossread/settings', defaultSettings);
    await hoverOnFriday();
    assert.equal(told.get(late)?.length, 1);
    editor.close(late);
    await editor.ask('crossread/articles', {});
    assert.deepEqual(told.get(late), []);
  });

  it('keeps its own date where a client sends what is no decision', async () => {
    const before = await hoverOnFriday();
    for (const value of [null, 7, { [late]: 'June' }, { [late]: '2024-02-31' }, { [late]: 3 }]) await decide(value);
    assert.deepEqual(await hoverOnFriday(), before);
    assert.deepEqual(editor.logged, []);
  });

  it('is read with the day that was set before it was opened', async () => {
    const other = 'file:///news/with%20space.txt';
    await decide({ 'file:///news/with space.txt': '2024-06-19' });
    editor.open(other, stampedLate);
    const hover = await editor.at<Hover>('textDocument/hover', other, 'Friday');
    assert.match(JSON.stringify(hover.contents), /21 June 2024/u);
    assert.equal(told.get(other), undefined);
  });
});
