import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { Happening, Match } from '../../../src/corpus/model.ts';
import { readRecord, type ArticleRecord, type EventRecord } from '../../../src/corpus/reading/record.ts';
import { rowsOf } from '../../../src/corpus/rows.ts';
import type { Judged } from '../../../src/corpus/standing/tellings.ts';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

const models = readModels();

function happeningsOf(texts: Readonly<Record<string, string>>): readonly Happening[] {
  const corpus = new Corpus(readCorpusModels());
  for (const [id, text] of Object.entries(texts)) {
    const article = readArticle({ id, text, format: 'plain', published: '2024-05-08' });
    corpus.put({ article, annotations: annotate(article, models) });
  }
  return corpus.happenings();
}

const twice =
  'Fighters attacked the market of Corran on Tuesday, and four people died.\n\nFighters had attacked the market of Corran on Sunday too.';
const attacks = (happenings: readonly Happening[]) =>
  happenings
    .filter(({ kind }) => kind === 'attack')
    .map(({ date, tellings }) => [date, ...tellings.map(({ article }) => article)]);

describe('the rows of what one article tells', () => {
  it('are two for two acts of two days', () => {
    assert.deepEqual(attacks(happeningsOf({ a: twice })), [
      ['2024-05-05', 'a'],
      ['2024-05-07', 'a'],
    ]);
  });

  it('are one for what is told twice', () => {
    const again =
      'Fighters attacked the market of Corran on Tuesday, and four people died.\n\nThe attack on the market of Corran began at dawn.';
    assert.deepEqual(attacks(happeningsOf({ a: again })), [['2024-05-07', 'a', 'a']]);
  });

  it('leave with another article what that tells, and take out of its row what it does not', () => {
    const { rarity } = readCorpusModels();
    const recordOf = (id: string, text: string) => {
      const article = readArticle({ id, text, format: 'plain', published: '2024-05-08' });
      return readRecord({ article, annotations: annotate(article, models) }, rarity);
    };
    const attackIn = (record: ArticleRecord, place: number) =>
      record.events.filter(({ event }) => event.lemma === 'attack')[place]!;
    const [own, other] = [recordOf('a', twice), recordOf('b', 'Fighters attacked the market of Corran.')];
    const [tuesday, sunday, elsewhere] = [attackIn(own, 0), attackIn(own, 1), attackIn(other, 0)];
    const match = ({ article, event }: EventRecord): Match => ({
      article: article.id,
      event: event.id,
      relation: 'supports',
      why: [],
      differences: [],
    });
    const judged = (event: EventRecord, matches: readonly EventRecord[]): Judged => ({
      event,
      level: 'corroborated',
      origins: 2,
      sources: [],
      matches: matches.map(match),
    });
    const cluster = [judged(tuesday, [sunday, elsewhere]), judged(sunday, [tuesday]), judged(elsewhere, [tuesday])];
    const rows = rowsOf(cluster, () => 3);
    assert.deepEqual(
      rows.map((row) => row.map(({ event }) => event)),
      [[tuesday, elsewhere], [sunday]],
    );
    assert.deepEqual(rows[0]![0]!.matches, [match(elsewhere)]);
    assert.deepEqual(rows[1]![0]!.matches, []);
  });
});
