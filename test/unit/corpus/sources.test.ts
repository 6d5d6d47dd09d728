import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

describe('on whose word a telling rests', () => {
  it('is said in the words that a page shows, without its markup', () => {
    const text = [
      '<html><head><title>Two mills close</title></head><body><article><h1>Two mills close</h1>',
      '<p>Two mills closed in the valley on Monday, according to officials at the <strong>harbour</strong> <em>office</em>.',
      'Workers left the mills at noon, and the gates were locked.</p></article></body></html>',
    ].join('\n');
    const article = readArticle({ id: 'a', text, format: 'html', published: '2031-05-06' });
    const corpus = new Corpus(readCorpusModels());
    corpus.put({ article, annotations: annotate(article, readModels()) });
    const sources = corpus.happenings().flatMap(({ tellings }) => tellings.map(({ source }) => source));
    assert.ok(
      sources.some((source) => source.includes('harbour office')),
      sources.join(' | '),
    );
    assert.ok(!sources.some((source) => /strong|<|\bem\b/.test(source)), sources.join(' | '));
  });
});
