import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus.ts';
import { readCorpusModels, readModels } from '../../../../src/disk/models.ts';
import { annotate } from '../../../../src/engine/annotate.ts';
import { readArticle } from '../../../../src/engine/article/read.ts';

export const models = readModels();

/** The titles of all happenings of a text. */
export function titlesOf(text: string): readonly string[] {
  const corpus = new Corpus(readCorpusModels());
  const article = readArticle({ id: 'a', text, format: 'plain', published: '2024-05-08' });
  corpus.put({ article, annotations: annotate(article, models) });
  return corpus.happenings().map(({ title }) => title);
}

/** Fails with all titles where none is the wanted one. */
export function includes(titles: readonly string[], wanted: string): void {
  assert.ok(titles.includes(wanted), titles.join(' | '));
}
