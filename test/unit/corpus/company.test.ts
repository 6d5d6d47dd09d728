import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { manyArticles } from '../../../src/corpus/matching/limits.ts';
import { partsOf, type Around } from '../../../src/corpus/matching/company.ts';
import { readRecord, type EventRecord } from '../../../src/corpus/reading/record.ts';
import { readCorpusModels } from '../../../src/disk/models.ts';
import { aground } from './ferryAground.ts';
import { write, type Written } from './writing.ts';

const models = readCorpusModels();

const ferry = (id: string, text: string, salience = 0.8): Written => ({
  id,
  text,
  outlet: `The ${id}`,
  published: '2031-05-07',
  actors: [
    { name: 'Alvarra', type: 'organization' },
    { name: 'Cape Tilden', type: 'place' },
  ],
  events: [{ ...aground, salience }],
});
const lead = (id: string): Written =>
  ferry(
    id,
    `The ferry Alvarra ran aground off Cape Tilden on Tuesday. Nobody aboard the Alvarra was hurt, said the ${id}.`,
  );
const recall = (id: string): Written =>
  ferry(
    id,
    'Ferries across the sound will cost more from June. A ticket to Brenn rises to nine crowns. Bicycles go free. ' +
      'Students pay half. The harbour office sees fewer travellers every spring. Not all is well on the sound: the line ' +
      'admits that its Alvarra ran aground at Cape Tilden this week.',
    0.3,
  );

function told(articles: readonly Written[], id: string): readonly string[] {
  const corpus = new Corpus(models);
  for (const article of articles) corpus.put(write(article));
  return corpus.corroborate(id)!.events[0]!.matches.map((match) => match.article);
}

describe('the company that other articles keep an event', () => {
  const leads = Array.from({ length: manyArticles }, (_, at) => lead(`paper ${String(at + 1)}`));

  it('counts what is recalled in passing where few articles tell the story', () => {
    assert.deepEqual(told([...leads.slice(0, 2), recall('gazette')], 'paper 1'), ['gazette', 'paper 2']);
  });

  it('counts what is told prominently alone where many do', () => {
    const papers = leads.slice(1).map(({ id }) => id);
    assert.deepEqual(told([...leads, recall('gazette')], 'paper 1'), papers);
  });

  it('counts what is told prominently for what an article itself recalls', () => {
    const papers = leads.map(({ id }) => id);
    assert.deepEqual(told([...leads, recall('gazette')], 'gazette'), papers);
  });
});

describe('a cluster that is taken apart', () => {
  const record = (id: string): EventRecord => readRecord(write(lead(id)), models.rarity).events[0]!;
  const [one, other, third, fourth] = ['one', 'other', 'third', 'fourth'].map(record) as [
    EventRecord,
    EventRecord,
    EventRecord,
    EventRecord,
  ];
  const around: Around = { link: () => 2, kinship: () => 2 };
  const keeping = (...pairs: readonly (readonly [EventRecord, EventRecord])[]) =>
    partsOf([one, other, third, fourth], around, ({ event, article }) =>
      pairs.some(([from, to]) => from === event && to.article.id === article),
    );

  it('keeps together what keeps company on one side alone, and says on which', () => {
    const [part] = keeping([one, other]);
    assert.deepEqual(part!.events, [one, other]);
    assert.deepEqual([...part!.company], [[one.key, new Set(['other'])]]);
  });

  it('leaves alone what keeps no company', () => {
    assert.deepEqual(
      keeping([one, other], [other, third]).map(({ events }) => events.length),
      [3, 1],
    );
  });
});
