import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { discover } from '../../../src/disk/discover.ts';
import { formatOf } from '../../../src/disk/format.ts';

describe('finding article files', () => {
  let folder = '';
  const put = (name: string, text = 'Rain fell.'): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossread-discover-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('walks a folder recursively in name order, with ids relative to it', () => {
    for (const name of ['b.txt', 'a/2.md', 'a/10.html', 'c/d/e.HTM', 'z.article']) put(name);
    const { files, problems } = discover([folder]);
    assert.deepEqual(
      files.map(({ id, format }) => `${id} ${format}`),
      ['a/10.html html', 'a/2.md markdown', 'b.txt plain', 'c/d/e.HTM html', 'z.article plain'],
    );
    assert.deepEqual(problems, []);
  });

  it('passes over other endings, hidden entries and installed packages, but takes what is named', () => {
    for (const name of ['data.csv', '.git/x.txt', 'node_modules/p/README.md', 'one.txt', 'story']) put(name);
    assert.deepEqual(
      discover([folder]).files.map(({ id }) => id),
      ['one.txt'],
    );
    assert.deepEqual(
      discover([join(folder, 'story'), join(folder, '.git/x.txt')]).files.map(({ id, format }) => `${id} ${format}`),
      ['story plain', 'x.txt plain'],
    );
  });

  it('walks a folder once where a link leads back to it', () => {
    put('in/one.txt');
    symlinkSync(folder, join(folder, 'in', 'loop'));
    symlinkSync(join(folder, 'self.txt'), join(folder, 'self.txt'));
    const { files, problems } = discover([folder]);
    assert.deepEqual(
      files.map(({ id }) => id),
      ['in/one.txt'],
    );
    assert.deepEqual(problems, [{ path: join(folder, 'self.txt'), why: 'a symbolic link that leads back to itself' }]);
  });

  it('tells what is not there and goes on', () => {
    put('one.txt');
    const gone = join(folder, 'gone.txt');
    const { files, problems } = discover([gone, folder, folder]);
    assert.equal(files.length, 1);
    assert.deepEqual(problems, [{ path: gone, why: 'no such file or folder' }]);
  });

  it('knows formats by the ending alone', () => {
    assert.equal(formatOf('story'), 'plain');
    assert.equal(formatOf('C:\\news\\x.Htm'), 'html');
  });
});
