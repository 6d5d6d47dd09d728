import assert from 'node:assert/strict';
import { formatOf, isReadable, keyOf, labelOf, pathBelow } from '../../../src/server/addresses.ts';

describe('addresses of documents', () => {
  it('have one key however a client writes them', () => {
    assert.equal(keyOf('file:///c%3A/news/a%20b.txt'), keyOf('file:///C:/news/a b.txt'));
    assert.notEqual(keyOf('file:///news/a.txt'), keyOf('file:///news/A.txt'));
  });

  it('keep a key where the escapes are broken', () => {
    assert.equal(keyOf('file:///news/100%.txt'), 'file:///news/100%.txt');
  });

  it('give the short label that a reader knows', () => {
    assert.equal(labelOf('file:///news/003%20ferry.txt'), '003 ferry');
    assert.equal(labelOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(labelOf('vscode-vfs://host/news/a.b.html?x=1#L3'), 'a.b');
    assert.equal(labelOf('file:///news/%23one.txt'), '#one');
  });

  it('tell the format by the language, else by the ending', () => {
    assert.equal(formatOf('untitled:Untitled-1', 'markdown'), 'markdown');
    assert.equal(formatOf('file:///a.HTM', undefined), 'html');
    assert.equal(formatOf('file:///a.md', 'plaintext'), 'markdown');
    assert.equal(formatOf('file:///a.article', 'article'), 'plain');
  });

  it('leave older versions and output panels alone', () => {
    assert.ok(!isReadable('git:/news/a.txt?ref=HEAD'));
    assert.ok(!isReadable('output:tasks'));
    assert.ok(isReadable('vscode-vfs://host/a.txt'));
    assert.ok(isReadable('untitled:Untitled-1'));
  });

  it('give the path below a folder', () => {
    assert.equal(pathBelow('file:///news', 'file:///news/a/b%20c.txt'), 'a/b c.txt');
    assert.equal(pathBelow('file:///news/', 'file:///news/a.txt'), 'a.txt');
    assert.equal(pathBelow('file:///news', 'file:///newspaper/a.txt'), null);
  });
});
