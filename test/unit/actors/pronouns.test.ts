import assert from 'node:assert/strict';
import { resolvePronouns } from '../../../src/engine/actors/pronouns.ts';
import { resolveActors } from '../../../src/engine/actors/resolve.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { parseSyntax } from '../../../src/engine/syntax/parse.ts';
import { shippedModels } from './reading.ts';

function readings(text: string): readonly string[] {
  const article = readArticle({ id: 'test', text, format: 'plain' });
  const syntax = parseSyntax(article, shippedModels());
  const found = resolvePronouns(article, syntax, resolveActors(article, syntax, shippedModels()));
  return [...found].map(([token, actor]) => `${article.tokens[token]!.text} = ${actor}`);
}

describe('pronouns', () => {
  it('resolves "he" to the only man named', () => {
    assert.deepEqual(readings('Peter Holm left the talks on Monday. He said they had failed.'), ['He = peter-holm']);
  });

  it('tells two people apart by what their names say of them', () => {
    assert.deepEqual(readings('Peter Holm met Mary Adams in Oslo on Monday. She called it useful.'), [
      'She = mary-adams',
    ]);
  });

  it('leaves a pronoun open that fits two people alike', () => {
    assert.deepEqual(readings('The court heard Peter Holm and David Kerr. The judge told him to wait.'), []);
  });

  it('does not take an unnamed person for the last one named', () => {
    assert.deepEqual(readings('Peter Holm left. A driver said he had seen nothing.'), []);
  });

  it('leaves pronouns inside quotations open', () => {
    assert.deepEqual(readings('Peter Holm spoke on Monday. "He will not come," the note read.'), []);
  });
});
