import assert from 'node:assert/strict';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, Location } from 'vscode-languageserver';
import type { ActorRow, ArticleRow, EventRow } from '../../src/protocol/requests.ts';
import { defaultSettings } from '../../src/protocol/settings.ts';
import { visitInReview, visitOfMonday } from './articles.ts';
import { startEditor, wordsIn, type Editor } from './editor.ts';

const monday = 'file:///news/monday.txt';
const review = 'file:///news/review.txt';

describe('documents under edit', () => {
  let editor: Editor;

  beforeEach(async () => {
    editor = await startEditor();
    editor.open(monday, visitOfMonday);
    await editor.until(() => editor.marks.has(monday));
  });
  afterEach(() => editor.quit());

  it('answers a hover for the text as it stands after the edit', async () => {
    const top = { line: 0, character: 0 };
    editor.edit(monday, { start: top, end: top }, 'Update\n\n');
    const hover = await editor.at<Hover>('textDocument/hover', monday, 'Monday');
    assert.equal(hover.range && wordsIn(editor.text(monday), hover.range), 'Monday');
  });

  it('sends marks for the last version only once typing pauses', async () => {
    const seen: number[] = [];
    editor.connection.onNotification('crossread/marks', ({ version }: { version: number }) => {
      seen.push(version);
    });
    for (const letter of 'abcdef')
      editor.edit(monday, { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, letter);
    await editor.at('textDocument/hover', monday, 'Monday');
    assert.deepEqual(seen, [7]);
  });

  it('takes a changed day into the answer', async () => {
    editor.edit(monday, editor.find(monday, 'Monday'), 'Sunday');
    const hover = await editor.at<Hover>('textDocument/hover', monday, 'Sunday');
    assert.match(JSON.stringify(hover.contents), /12 May 2024/u);
  });

  it('answers a cancelled request with nothing, not with an error', async () => {
    editor.edit(monday, editor.find(monday, 'Monday'), 'Sunday');
    const position = editor.find(monday, 'Sunday').start;
    assert.equal(await editor.askAndCancel('textDocument/hover', { textDocument: { uri: monday }, position }), null);
    const params = { textDocument: { uri: monday }, position, context: { includeDeclaration: true } };
    assert.deepEqual(await editor.askAndCancel('textDocument/references', params), []);
  });

  it('forgets a closed document that no folder has', async () => {
    editor.open(review, visitInReview);
    await editor.until(() => editor.status?.articles === 2);
    editor.close(review);
    await editor.until(() => editor.status?.articles === 1);
    const rows = await editor.ask<ArticleRow[]>('crossread/articles', {});
    assert.deepEqual(
      rows.map(({ uri }) => uri),
      [monday],
    );
  });

  it('answers nothing for a document that is not open', async () => {
    const position = { line: 0, character: 0 };
    assert.equal(await editor.ask('textDocument/hover', { textDocument: { uri: review }, position }), null);
  });

  it('reads untitled documents and those of other file systems', async () => {
    for (const uri of ['untitled:Untitled-1', 'memfs://host/a/b.txt']) {
      editor.open(uri, visitOfMonday);
      const hover = await editor.at<Hover>('textDocument/hover', uri, 'Monday');
      assert.match(JSON.stringify(hover.contents), /13 May 2024/u);
    }
  });

  it('leaves older versions of a document alone', async () => {
    editor.open('git:/news/monday.txt?ref=HEAD', visitOfMonday);
    editor.open(review, visitInReview);
    await editor.until(() => editor.marks.has(review));
    assert.ok(!editor.marks.has('git:/news/monday.txt?ref=HEAD'));
  });

  it('says why it leaves a document alone that is no article', async () => {
    const code = `${'const value = compute(first, second);\nreturn value + 1;\n'.repeat(30)}`;
    editor.open('file:///news/code.txt', code);
    await editor.until(() => editor.marks.has('file:///news/code.txt'));
    const rows = await editor.ask<ArticleRow[]>('crossread/articles', {});
    assert.ok(rows.find(({ label }) => label === 'code')?.unread);
  });
});

describe('the switch', () => {
  it('empties everything at once, and brings it back without a new start', async () => {
    const editor = await startEditor();
    editor.open(monday, visitOfMonday);
    await editor.until(() => (editor.marks.get(monday)?.dates.length ?? 0) > 0 && editor.status?.state === 'ready');

    await editor.notify('crossread/settings', { ...defaultSettings, enabled: false });
    await editor.until(() => editor.status?.state === 'off');
    assert.deepEqual(editor.marks.get(monday)?.dates, []);
    assert.equal(await editor.at('textDocument/hover', monday, 'Monday'), null);
    assert.deepEqual(await editor.ask('crossread/actors', { scope: 'workspace' }), []);
    assert.deepEqual(await editor.ask('crossread/events', { scope: 'workspace' }), []);

    await editor.notify('crossread/settings', defaultSettings);
    await editor.until(() => editor.status?.state === 'ready' && (editor.marks.get(monday)?.dates.length ?? 0) > 0);
    assert.notEqual(await editor.at('textDocument/hover', monday, 'Monday'), null);
    assert.equal(await editor.quit(), 0);
  });
});

describe('files of the workspace', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crossread-lsp-'));
    await mkdir(join(folder, 'node_modules'));
    await writeFile(join(folder, 'monday.txt'), visitOfMonday);
    await writeFile(join(folder, 'week in review.txt'), visitInReview.replaceAll('\n', '\r\n'));
    await writeFile(join(folder, 'node_modules', 'left.txt'), visitInReview);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const address = (name: string): string => pathToFileURL(join(folder, name)).href;

  it('are read from the disk in the background for an editor that reads none itself', async () => {
    const editor = await startEditor({ folders: [pathToFileURL(folder).href] });
    await editor.until(() => editor.status?.state === 'ready' && editor.status.articles === 2);
    const events = await editor.ask<EventRow[]>('crossread/events', { scope: 'workspace' });
    assert.ok(events.some(({ articles }) => articles === 2));
    assert.deepEqual(await editor.ask('crossread/events', { scope: 'open' }), []);

    const uri = address('monday.txt');
    editor.open(uri, visitOfMonday);
    const found = await editor.at<Location[]>('textDocument/references', uri, 'Ranta said', {
      context: { includeDeclaration: true },
    });
    const other = found.filter((location) => location.uri !== uri);
    assert.ok(other.length > 0 && other.every((location) => location.uri === address('week in review.txt')));
    for (const { range } of other) assert.match(wordsIn(visitInReview, range), /Ranta|minister/u);
    assert.equal(await editor.quit(), 0);
  });

  it('give way to the open document, and come back when it is closed', async () => {
    const editor = await startEditor({ folders: [pathToFileURL(folder).href] });
    await editor.until(() => editor.status?.state === 'ready' && editor.status.articles === 2);
    const uri = address('monday.txt');
    const names = async (): Promise<string[]> =>
      (await editor.ask<ActorRow[]>('crossread/actors', { scope: 'workspace' })).map(({ name }) => name);
    editor.open(uri, visitOfMonday.replaceAll('Vesk', 'Tammsaar'));
    await editor.until(() => editor.marks.has(uri));
    assert.ok((await names()).includes('Jaan Tammsaar'));
    editor.close(uri);
    const before = editor.changes;
    await editor.until(() => editor.changes > before && editor.status?.state === 'ready');
    assert.ok(!(await names()).includes('Jaan Tammsaar'));
    assert.equal(await editor.quit(), 0);
  });

  it('are followed when they change, come and go', async () => {
    const editor = await startEditor({ folders: [pathToFileURL(folder).href] });
    await editor.until(() => editor.status?.state === 'ready' && editor.status.articles === 2);
    await writeFile(join(folder, 'new.txt'), visitInReview);
    const changes = [
      { uri: address('new.txt'), type: 1 },
      { uri: address('node_modules/left.txt'), type: 2 },
    ];
    await editor.notify('workspace/didChangeWatchedFiles', { changes });
    await editor.until(() => editor.status?.articles === 3);
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: address('new.txt'), type: 3 }] });
    await editor.until(() => editor.status?.articles === 2);
    assert.equal(await editor.quit(), 0);
  });

  it('are left alone beyond the limits, and the reader is told', async () => {
    await writeFile(join(folder, 'zlong.txt'), visitInReview.repeat(50));
    const articles = { ...defaultSettings.articles, maximumSize: 10 };
    const editor = await startEditor({
      folders: [pathToFileURL(folder).href],
      initializationOptions: { settings: { ...defaultSettings, articles } },
    });
    await editor.until(() => editor.status?.state === 'ready' && editor.status.articles === 2);
    assert.match(editor.status?.notices.join() ?? '', /1 file longer than 10 kB is left alone/u);

    await editor.notify('crossread/settings', { ...defaultSettings, articles: { ...articles, maximumFiles: 1 } });
    await editor.until(() => editor.status?.state === 'ready' && editor.status.articles === 1);
    assert.match(editor.status?.notices.join() ?? '', /Only the first 1 file/u);
    assert.equal(await editor.quit(), 0);
  });

  it('come through the client where it reads files, whatever their file system', async () => {
    const files: Readonly<Record<string, string>> = {
      'memfs:/news/one.txt': visitOfMonday,
      'memfs:/news/two.txt': visitInReview,
    };
    const editor = await startEditor({
      folders: ['memfs:/news'],
      initializationOptions: { settings: defaultSettings, readsFiles: true, commandLinks: true },
      answers: {
        'crossread/findFiles': () => [...Object.keys(files), 'memfs:/news/gone.txt'],
        'crossread/readFile': ({ uri }: { uri: string }) =>
          uri in files ? { text: files[uri], why: null } : { text: null, why: 'no such file' },
      },
    });
    await editor.until(() => editor.status?.state === 'ready' && editor.status.articles === 2);
    const rows = await editor.ask<ArticleRow[]>('crossread/articles', {});
    assert.deepEqual(
      rows.map(({ uri, unread }) => [uri, unread]),
      [
        ['memfs:/news/gone.txt', 'no such file'],
        ['memfs:/news/one.txt', null],
        ['memfs:/news/two.txt', null],
      ],
    );
    const total = Math.max(...editor.statuses.map(({ total }) => total));
    assert.equal(total, 3);
    assert.equal(await editor.quit(), 0);
  });
});

describe('the server process', () => {
  it('answers what makes no sense with nothing, and goes on', async () => {
    const editor = await startEditor();
    editor.open(monday, visitOfMonday);
    const position = { line: 9999, character: 9999 };
    assert.equal(await editor.ask('textDocument/hover', { textDocument: { uri: monday }, position }), null);
    assert.deepEqual(await editor.ask('crossread/mentions', { actor: 'nobody', scope: 'open' }), []);
    assert.deepEqual(await editor.ask('crossread/tellings', { event: 'nothing', scope: 'workspace' }), []);
    assert.deepEqual(await editor.ask('crossread/mentions', {}), []);
    assert.deepEqual(await editor.ask('crossread/tellingAt', { uri: 'nowhere' }), []);
    await editor.notify('crossread/settings', { articles: 'all', enabled: 'yes' });
    await editor.notify('crossread/filesChanged', { changed: ['%%%'], removed: ['file:///%'] });
    assert.notEqual(await editor.at('textDocument/hover', monday, 'Monday'), null);
    assert.equal(await editor.quit(), 0);
  });

  it('reads texts that no one would write', async () => {
    const editor = await startEditor();
    const texts = ['', '\u0000', '\ud800', '\r\r\n\n', '"'.repeat(5000), 'a'.repeat(100_000), 'He said. '.repeat(5000)];
    for (const [index, text] of texts.entries()) editor.open(`untitled:${index}`, text);
    await editor.until(() => editor.marks.size === texts.length);
    const rows = await editor.ask<ArticleRow[]>('crossread/articles', {});
    assert.equal(rows.length, texts.length);
    assert.deepEqual(editor.logged, []);
    assert.equal(await editor.quit(), 0);
  });

  it('starts without a folder and ends when it is told to', async () => {
    const editor = await startEditor();
    await editor.until(() => editor.status?.state === 'ready');
    assert.equal(await editor.quit(), 0);
  });
});
