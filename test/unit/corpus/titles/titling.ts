import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/corpus/corpus.ts';
import type { Happening } from '../../../../src/corpus/model.ts';
import { readCorpusModels, readModels } from '../../../../src/disk/models.ts';
import { annotate } from '../../../../src/engine/annotate.ts';
import { readArticle } from '../../../../src/engine/article/read.ts';

export const models = readModels();

/** All happenings of a text. */
export function happeningsOf(text: string): readonly Happening[] {
  const corpus = new Corpus(readCorpusModels());
  const article = readArticle({ id: 'a', text, format: 'plain', published: '2024-05-08' });
  corpus.put({ article, annotations: annotate(article, models) });
  return corpus.happenings();
}

/** The titles of all happenings of a text. */
export const titlesOf = (text: string): readonly string[] => happeningsOf(text).map(({ title }) => title);

/** Fails with all titles where none is the wanted one. */
export function includes(titles: readonly string[], wanted: string): void {
  assert.ok(titles.includes(wanted), titles.join(' | '));
}
