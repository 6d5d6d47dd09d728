import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

const models = readModels();

function titlesOf(text: string): readonly string[] {
  const corpus = new Corpus(readCorpusModels());
  const article = readArticle({ id: 'a', text, format: 'plain', published: '2024-05-08' });
  corpus.put({ article, annotations: annotate(article, models) });
  return corpus.happenings().map(({ title }) => title);
}

describe('the title of a happening', () => {
  it('reads like a sentence where it is known who does it', () => {
    const titles = titlesOf('Maria Okello visited Kenya on Monday.');
    assert.ok(titles.includes('Maria Okello visits Kenya'), titles.join(' | '));
  });

  it('begins and ends with a word that says something where nobody is named', () => {
    const titles = titlesOf(
      "The storm closed the valley's oldest bridge, and a landslide buried the road to the mill.",
    );
    assert.ok(titles.length > 0);
    for (const title of titles) {
      assert.match(title, /^[\p{L}\p{N}]/u);
      assert.doesNotMatch(title, /(?: (?:the|a|of|to|and|on)|[.,])$/u);
    }
  });
});
