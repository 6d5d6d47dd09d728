import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { defaultSettings, type Settings } from '../../../src/protocol/settings.ts';
import { Library } from '../../../src/server/library.ts';
import type { Cancellation, Files } from '../../../src/server/ports.ts';
import { Reader } from '../../../src/server/reader.ts';
import { Reading } from '../../../src/server/reading.ts';

const article = (who: string): string =>
  `Pier closed\n\n14 March 2025\n\nThe harbour office of ${who} closed the old pier on Tuesday after the storm. ` +
  'No boats were lost, and the ferries to the islands went on as usual, the office said.\n';

const noToken: Cancellation = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** Files in memory that count how often each is asked for. */
class MemoryFiles implements Files {
  readonly texts = new Map<string, string>();
  readonly reads: string[] = [];

  find(_folders: readonly string[], _settings: Settings, maximum: number): Promise<readonly string[]> {
    return Promise.resolve([...this.texts.keys()].sort().slice(0, maximum));
  }

  read(uri: string): Promise<{ text: string | null; why: string | null }> {
    this.reads.push(uri);
    const text = this.texts.get(uri) ?? null;
    return Promise.resolve({ text, why: text === null ? 'gone' : null });
  }
}

class Desk {
  readonly library = new Library(readCorpusModels());
  readonly files = new MemoryFiles();
  readonly changed: string[] = [];
  readonly errors: string[] = [];
  readonly reading: Reading;
  #pauses = 0;

  constructor(settings: Settings = defaultSettings) {
    const pause = (): Promise<void> => {
      this.#pauses++;
      return new Promise((resolve) => setImmediate(resolve));
    };
    const log = { info: () => undefined, error: (message: string) => this.errors.push(message) };
    this.reading = new Reading({
      library: this.library,
      reader: new Reader({ models: () => Promise.resolve(readModels()), pause }, log),
      files: this.files,
      listener: { changed: (key) => this.changed.push(key), progressed: () => undefined },
      log,
      settings,
      pause,
    });
  }

  get pauses(): number {
    return this.#pauses;
  }

  /** Everything that was begun has been done. */
  async quiet(): Promise<void> {
    for (let still = 0; still < 20; still++) {
      const before = this.#pauses;
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#pauses !== before || this.reading.progress().state === 'reading') still = 0;
    }
  }

  unread(uri: string): string | null | undefined {
    return this.library.get(uri)?.unread;
  }
}

function documentOf(uri: string, text: string, version = 1): TextDocument {
  return TextDocument.create(uri, 'plaintext', version, text);
}

describe('reading the workspace', () => {
  it('reads every listed file once, and lets messages in between', async () => {
    const desk = new Desk();
    for (let index = 0; index < 9; index++) desk.files.texts.set(`file:///n/${index}.txt`, article(`Port ${index}`));
    desk.reading.setFolders(['file:///n']);
    await desk.quiet();
    assert.deepEqual(desk.files.reads, [...desk.files.texts.keys()]);
    assert.equal(desk.library.corpus.ids().length, 9);
    assert.ok(desk.pauses >= 2 * 9);
    assert.deepEqual(desk.reading.progress(), { state: 'ready', read: 9, total: 9, notices: [] });
    assert.deepEqual(desk.errors, []);
  });

  it('does not read a file that an editor holds, until it is closed', async () => {
    const desk = new Desk();
    const uri = 'file:///n/a.txt';
    desk.files.texts.set(uri, article('Disk'));
    const document = documentOf(uri, article('Editor'));
    desk.reading.opened(document);
    desk.reading.setFolders(['file:///n']);
    await desk.quiet();
    assert.deepEqual(desk.files.reads, []);
    assert.match(desk.library.get(uri)?.document.getText() ?? '', /Editor/u);

    desk.reading.closed(document);
    await desk.quiet();
    assert.deepEqual(desk.files.reads, [uri]);
    assert.match(desk.library.get(uri)?.document.getText() ?? '', /Disk/u);
    assert.equal(desk.library.get(uri)?.open, false);
  });

  it('keeps what it knows where the text is the same', async () => {
    const desk = new Desk();
    const uri = 'file:///n/a.txt';
    desk.files.texts.set(uri, article('Same'));
    desk.reading.setFolders(['file:///n']);
    await desk.quiet();
    const before = desk.library.get(uri)?.annotations;
    desk.reading.opened(documentOf(uri, article('Same')));
    await desk.quiet();
    assert.equal(desk.library.get(uri)?.annotations, before);
    assert.equal(desk.library.get(uri)?.open, true);
  });

  it('reads a file again that changes after it was fetched and before its turn', async () => {
    const desk = new Desk();
    const [first, second] = ['file:///n/a.txt', 'file:///n/b.txt'];
    desk.files.texts.set(first, article('First'));
    desk.files.texts.set(second, article('Old'));
    desk.reading.setFolders(['file:///n']);
    while (!desk.files.reads.includes(second)) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(desk.library.get(second), undefined);
    desk.files.texts.set(second, article('New'));
    desk.reading.filesChanged([second], [], true);
    await desk.quiet();
    assert.match(desk.library.get(second)?.document.getText() ?? '', /New/u);
  });

  it('takes a new file only where the settings want it, and forgets a folder that is gone', async () => {
    const desk = new Desk();
    desk.reading.setFolders(['file:///n']);
    await desk.quiet();
    const wanted = 'file:///n/deep/new.txt';
    for (const uri of [wanted, 'file:///n/node_modules/x.txt', 'file:///elsewhere/y.txt', 'file:///n/z.pdf'])
      desk.files.texts.set(uri, article('Anywhere'));
    desk.reading.filesChanged([...desk.files.texts.keys()], [], false);
    await desk.quiet();
    assert.deepEqual(desk.library.keys(), [wanted]);
    desk.reading.filesChanged([], ['file:///n/deep'], false);
    await desk.quiet();
    assert.deepEqual(desk.library.keys(), []);
  });

  it('says of a file that cannot be read why', async () => {
    const desk = new Desk();
    desk.files.texts.set('file:///n/a.txt', article('A'));
    desk.reading.setFolders(['file:///n']);
    desk.files.read = () => Promise.reject(new Error('the disk is away'));
    await desk.quiet();
    assert.equal(desk.unread('file:///n/a.txt'), 'the disk is away');
  });

  it('stops at the limits and says so', async () => {
    const { articles } = defaultSettings;
    const desk = new Desk({ ...defaultSettings, articles: { ...articles, maximumFiles: 2, maximumSize: 1 } });
    for (const name of ['a', 'b', 'c']) desk.files.texts.set(`file:///n/${name}.txt`, article(name));
    desk.files.texts.set('file:///n/a.txt', article('long').repeat(9));
    desk.reading.setFolders(['file:///n']);
    await desk.quiet();
    assert.deepEqual(desk.reading.progress().notices, [
      'Only the first 2 files are read (crossread.articles.maximumFiles).',
      '1 file longer than 1 kB is left alone (crossread.articles.maximumSize).',
    ]);
    assert.match(desk.unread('file:///n/a.txt') ?? '', /^Longer than 1 kB/u);

    desk.reading.setSettings(defaultSettings);
    await desk.quiet();
    assert.deepEqual(desk.reading.progress().notices, []);
    assert.equal(desk.library.corpus.ids().length, 3);
  });
});

describe('reading an open document', () => {
  const uri = 'untitled:Untitled-1';

  it('answers for the version that the editor holds, after an edit too', async () => {
    const desk = new Desk();
    const document = documentOf(uri, article('First'));
    desk.reading.opened(document);
    assert.equal((await desk.reading.current(uri, noToken))?.version, 1);
    TextDocument.update(document, [{ text: article('Second') }], 2);
    desk.reading.edited(document);
    const holding = await desk.reading.current(uri, noToken);
    assert.equal(holding?.version, 2);
    assert.match(holding.document.getText(), /Second/u);
  });

  it('reads an opened document once, though opening is told as an edit too', async () => {
    const desk = new Desk();
    const document = documentOf(uri, article('First'));
    desk.reading.opened(document);
    desk.reading.edited(document);
    assert.equal(desk.reading.isBehind, true);
    await desk.quiet();
    assert.equal(desk.reading.isBehind, false);
    assert.deepEqual(desk.changed, [uri]);
  });

  it('waits with the work until the typing pauses, and then does it once', async () => {
    const desk = new Desk();
    const document = documentOf(uri, article('First'));
    desk.reading.opened(document);
    await desk.quiet();
    desk.changed.length = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      for (let version = 2; version < 20; version++) {
        TextDocument.update(document, [{ text: article(`Edit ${version}`) }], version);
        desk.reading.edited(document);
        mock.timers.tick(15);
      }
      await desk.quiet();
      assert.deepEqual(desk.changed, []);
      mock.timers.tick(150);
      await desk.quiet();
      assert.deepEqual(desk.changed, [uri]);
    } finally {
      mock.timers.reset();
    }
  });

  it('lets a waiting request go when it is cancelled, the document closes, or all is switched off', async () => {
    const desk = new Desk();
    const document = documentOf(uri, article('First'));
    desk.reading.opened(document);
    const listeners: (() => void)[] = [];
    const token = {
      isCancellationRequested: false,
      onCancellationRequested(listener: () => void) {
        listeners.push(listener);
        return { dispose() {} };
      },
    };
    const cancelled = desk.reading.current(uri, token);
    token.isCancellationRequested = true;
    for (const listener of listeners) listener();
    assert.equal(await cancelled, undefined);

    const closing = desk.reading.current(uri, noToken);
    desk.reading.closed(document);
    assert.equal(await closing, undefined);

    desk.reading.opened(document);
    const switched = desk.reading.current(uri, noToken);
    desk.reading.setSettings({ ...defaultSettings, enabled: false });
    assert.equal(await switched, undefined);
    assert.deepEqual(desk.library.keys(), []);
    assert.equal(desk.reading.progress().state, 'off');

    desk.reading.setSettings(defaultSettings);
    assert.ok(await desk.reading.current(uri, noToken));
  });

  it('is not stopped by models that cannot be loaded, and says so', async () => {
    const library = new Library(readCorpusModels());
    const errors: string[] = [];
    const log = { info: () => undefined, error: (message: string) => errors.push(message) };
    const pause = (): Promise<void> => Promise.resolve();
    const ports = { models: () => Promise.reject(new Error('no such file')), pause };
    const listener = { changed: () => undefined, progressed: () => undefined };
    const reader = new Reader(ports, log);
    const reading = new Reading({ library, reader, files: null, listener, log, settings: defaultSettings, pause });
    reading.opened(documentOf(uri, article('First')));
    assert.equal(await reading.current(uri, noToken), undefined);
    assert.match(reading.progress().notices.join(), /models could not be loaded/u);
    assert.equal(errors.length, 1);
  });
});
