import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { Development, Happening } from '../../../src/corpus/model.ts';
import { formatOf } from '../../../src/disk/format.ts';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

const models = readModels();

function corpusOf(folder: string): Corpus {
  const corpus = new Corpus(readCorpusModels());
  const directory = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url));
  for (const name of readdirSync(directory)) {
    const text = readFileSync(directory + name, 'utf8');
    const article = readArticle({ id: name, text, format: formatOf(name) });
    corpus.put({ article, annotations: annotate(article, models) });
  }
  return corpus;
}

const stepsOf = ({ steps }: Development): readonly string[] =>
  steps.map(({ figure, date, tellings }) => {
    const articles = [...new Set(tellings.map(({ article }) => article.slice(0, 3)))];
    return `${figure} on ${date ?? '?'} in ${articles.join(', ')}`;
  });

describe('a measure that later articles give another figure', () => {
  it('is one series, named after what is counted, with the day and the articles of each figure', () => {
    const series = corpusOf('samples').developments();
    const ships = series.find(({ title }) => title.startsWith('Ships'));
    assert.equal(ships?.title, 'Ships at anchor: 14 → 20 → 26');
    assert.deepEqual(stepsOf(ships), [
      '14 on 2025-03-11 in 000, 001',
      '20 on 2025-03-12 in 002',
      '26 on 2025-03-16 in 004',
    ]);
  });

  it('counts casualties by the day on which their number is told, from the first, open-ended count on', () => {
    const [toll, ...others] = corpusOf('test/fixtures/folders/quake').developments();
    assert.deepEqual(others, []);
    assert.equal(toll?.title, 'People killed: at least 31 → 58 → 83');
    assert.deepEqual(stepsOf(toll), [
      'at least 31 on 2025-04-08 in 000, 001',
      '58 on 2025-04-10 in 002',
      '83 on 2025-04-12 in 003, 004',
    ]);
  });

  it('is the same series from whichever article it is asked', () => {
    const corpus = corpusOf('samples');
    const all = corpus.developments();
    for (const id of corpus.ids()) {
      const told = all.filter(({ steps }) => steps.some(({ tellings }) => tellings.some((each) => each.article === id)));
      assert.deepEqual(corpus.developments(new Set([id])), told);
    }
  });

  it('has no part in a figure that was taken back', () => {
    assert.deepEqual(corpusOf('test/fixtures/folders/ballot').developments(), []);
  });
}); // prettier-ignore

describe('a claim that was taken back', () => {
  const rowOf = (corpus: Corpus, words: string): Happening => {
    const found = corpus.happenings().find(({ tellings }) => tellings.some(({ quote }) => quote.includes(words)));
    assert.ok(found, words);
    return found;
  };

  it('is named after what was claimed, not after what the police had no report of', () => {
    const row = rowOf(corpusOf('samples'), 'had been knocked down by a driver');
    assert.equal(row.title, 'One picket, Jonas Vey, had been knocked down by a driver');
    assert.equal(row.level, 'withdrawn');
    const { relation, by, date } = row.objection!;
    assert.deepEqual([relation, by, date], ['retracts', "Merrow Dockers' Federation", '2025-03-17']);
  });

  it('names who corrects a figure, and leaves the row to those who told the right one', () => {
    const row = rowOf(corpusOf('test/fixtures/folders/ballot'), 'Seven people were killed');
    assert.match(row.title, /^Three people were killed/);
    assert.notEqual(row.level, 'withdrawn');
    const { relation, by, date, reach } = row.objection!;
    assert.deepEqual([relation, by, date, reach], ['corrects', 'Southern Review', '2024-11-29', 'some']);
  });

  it('names who denies it, and when, where it is only denied', () => {
    const row = rowOf(corpusOf('test/fixtures/folders/lake'), 'Bolivia has diverted up to');
    const { relation, by, date } = row.objection!;
    assert.deepEqual([relation, by, date], ['denies', 'Bolivia', '2025-05-23']);
  });
});
