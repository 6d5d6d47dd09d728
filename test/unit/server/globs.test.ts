import assert from 'node:assert/strict';
import { anyOf } from '../../../src/server/globs.ts';

function matches(glob: string, path: string): boolean {
  return anyOf([glob])(path);
}

describe('globs of the settings', () => {
  it('takes files of the listed endings in any folder', () => {
    const articles = anyOf(['**/*.{txt,md}']);
    assert.ok(articles('a.txt'));
    assert.ok(articles('deep/er/b.md'));
    assert.ok(!articles('a.txt.bak'));
    assert.ok(!articles('a.html'));
  });

  it('passes over folders wherever they lie', () => {
    assert.ok(matches('**/node_modules/**', 'node_modules/x/readme.md'));
    assert.ok(matches('**/node_modules/**', 'a/node_modules/b.txt'));
    assert.ok(!matches('**/node_modules/**', 'a/node_modules_b/c.txt'));
  });

  it('takes names by their beginning', () => {
    const left = anyOf(['**/{README,CHANGELOG}*']);
    assert.ok(left('README.md'));
    assert.ok(left('a/CHANGELOG-old.txt'));
    assert.ok(!left('a/notes-README.md'));
  });

  it('unfolds braces inside braces', () => {
    const glob = '{drafts,{old,older}}/*.txt';
    assert.ok(matches(glob, 'drafts/a.txt'));
    assert.ok(matches(glob, 'older/a.txt'));
    assert.ok(!matches(glob, 'new/a.txt'));
  });

  it('lets ? stand for one character and * for none or more, inside a folder only', () => {
    assert.ok(matches('a?c*.txt', 'abc.txt'));
    assert.ok(!matches('a?c*.txt', 'ac.txt'));
    assert.ok(!matches('*.txt', 'a/b.txt'));
  });

  it('reads an unclosed brace as itself', () => {
    assert.ok(matches('{a', '{a'));
  });

  it('answers quickly whatever the pattern', () => {
    const stars = `**/${'*a'.repeat(200)}`;
    assert.ok(!matches(stars, 'a'.repeat(5000) + 'b'));
    assert.ok(!matches('**/'.repeat(100) + 'x', 'a/'.repeat(1000) + 'y'));
    assert.ok(!matches('{a,b}'.repeat(60), 'c'));
  });
});
