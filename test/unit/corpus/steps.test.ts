import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { AnnotatedArticle } from '../../../src/corpus/model.ts';
import { finished } from '../../../src/corpus/steps.ts';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

const models = readModels();
const comparing = readCorpusModels();

/** An article in which much is like much else. */
function entry(id: string, last: string): AnnotatedArticle {
  const text = Array.from(
    { length: 14 },
    (_, day) =>
      `On ${String(day + 1)} May 2031 the dockers of Tilden struck for ${String(day + 2)} hours, and the harbour office ` +
      `condemned the strike. The strike was called by Mara Okafor. ${last}`,
  ).join('\n\n');
  const article = readArticle({ id, text, format: 'plain', published: '2031-06-01' });
  return { article, annotations: annotate(article, models) };
}

const one = entry('one', 'The police arrested two of them.');
const other = entry('other', 'The mayor met the dockers.');

function corpusOf(...entries: readonly AnnotatedArticle[]): Corpus {
  const corpus = new Corpus(comparing);
  for (const each of entries) corpus.put(each);
  return corpus;
}

describe('comparing articles in steps', () => {
  it('comes to what comparing them at once comes to', () => {
    const corpus = corpusOf(one, other);
    finished(corpus.prepareInSteps());
    assert.deepEqual(finished(corpus.corroborateInSteps('one')), corpusOf(one, other).corroborate('one'));
  });

  it('has many steps, so that nothing waits for all of them', () => {
    let steps = 0;
    for (const step of corpusOf(one).prepareInSteps()) steps += step === undefined ? 1 : 0;
    assert.ok(steps > 3, String(steps));
  });

  it('may be given up, and the article be replaced, at any of them', () => {
    const corpus = corpusOf(other, one);
    const given = corpus.prepareInSteps();
    for (let step = 0; step < 5; step++) given.next();
    const newer = entry('one', 'Nobody was arrested.');
    corpus.put(newer);
    finished(corpus.prepareInSteps());
    assert.deepEqual(corpus.corroborate('one'), corpusOf(newer, other).corroborate('one'));
    finished(given);
    assert.deepEqual(corpus.corroborate('one'), corpusOf(newer, other).corroborate('one'));
  });
});
