import assert from 'node:assert/strict';
import { readCorpusModels } from '../../../src/disk/models.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { CorpusActor } from '../../../src/corpus/model.ts';
import { write, type Written } from './writing.ts';

function actorsOf(...articles: readonly Written[]): readonly CorpusActor[] {
  const corpus = new Corpus(readCorpusModels());
  for (const article of articles) corpus.put(write(article));
  return corpus.actors();
}
const named = (actors: readonly CorpusActor[], name: string): readonly CorpusActor[] =>
  actors.filter((actor) => actor.name === name);

const first: Written = { id: 'a', text: 'Marta Obrin met Leo Tasch in Velden. Obrin smiled.', actors: [{ name: 'Marta Obrin', also: ['Obrin'] }, { name: 'Leo Tasch' }, { name: 'Velden', type: 'place' }] }; // prettier-ignore

describe('actors over all articles', () => {
  it('brings one full name together, with the mentions of both articles and the reason', () => {
    const actors = actorsOf(first, { id: 'b', text: 'Marta Obrin resigned.', actors: [{ name: 'Marta Obrin' }] });
    const [obrin, ...more] = named(actors, 'Marta Obrin');
    assert.deepEqual(more, []);
    assert.equal(obrin?.id, 'marta-obrin');
    assert.deepEqual(obrin.mentions.map(({ article, text }) => `${article}: ${text}`), ['a: Marta Obrin', 'a: Obrin', 'b: Marta Obrin']);
    assert.deepEqual(obrin.aliases, ['Obrin']);
    assert.match(obrin.why.join(), /same name/);
  }); // prettier-ignore

  it('gives a surname to the one full name it fits, beside the same others', () => {
    const actors = actorsOf(first, {
      id: 'b',
      text: 'Obrin flew to Velden.',
      actors: [{ name: 'Obrin' }, { name: 'Velden', type: 'place' }],
    });
    assert.equal(named(actors, 'Obrin').length, 0);
    assert.match(named(actors, 'Marta Obrin')[0]!.why.join(), /the only Obrin/);
  });

  it('never merges on a surname that fits two, or that stands alone', () => {
    const namesake: Written = {
      id: 'c',
      text: 'Paul Obrin sang in Velden.',
      actors: [{ name: 'Paul Obrin' }, { name: 'Velden', type: 'place' }],
    };
    const bare: Written = {
      id: 'b',
      text: 'Obrin flew to Velden.',
      actors: [{ name: 'Obrin' }, { name: 'Velden', type: 'place' }],
    };
    assert.equal(named(actorsOf(first, namesake, bare), 'Obrin').length, 1);
    const elsewhere: Written = { id: 'd', text: 'Obrin won the race.', actors: [{ name: 'Obrin' }] };
    assert.equal(named(actorsOf(first, elsewhere), 'Obrin').length, 1);
    assert.equal(named(actorsOf(bare, elsewhere), 'Obrin').length, 2, 'two surnames without a full name stay two');
  });

  it('merges a surname with the same role where no full name is known', () => {
    const one: Written = {
      id: 'a',
      text: 'Harbour chief Tolm spoke.',
      actors: [{ name: 'Tolm', roles: ['Harbour chief'] }],
    };
    const other: Written = {
      id: 'b',
      text: 'Tolm, the harbour chief, wept. Harbour chief.',
      actors: [{ name: 'Tolm', roles: ['harbour chief'] }],
    };
    assert.equal(named(actorsOf(one, other), 'Tolm').length, 1);
  });

  it('ties an acronym to the one body it stands for, and to none of two', () => {
    const full: Written = { id: 'a', text: 'The Orlanian Rail Union (ORU) struck.', actors: [{ name: 'Orlanian Rail Union', type: 'organization', also: ['ORU'] }] };
    const short: Written = { id: 'b', text: 'ORU won.', actors: [{ name: 'ORU', type: 'organization' }] };
    const rival: Written = { id: 'c', text: 'The Office for Rural Upkeep (ORU) closed.', actors: [{ name: 'Office for Rural Upkeep', type: 'organization', also: ['ORU'] }] };
    assert.deepEqual(actorsOf(full, short).map((actor) => actor.name), ['Orlanian Rail Union']);
    assert.equal(actorsOf(full, short, rival).length, 3);
  }); // prettier-ignore

  it('takes what one article misread as a person for the place or body that another names', () => {
    const misread: Written = { id: 'a', text: 'Santa Quill waited. Lorve waited.', actors: [{ name: 'Santa Quill' }, { name: 'Lorve' }] };
    const read: Written = { id: 'b', text: 'Rain in Santa Quill. Lorve Holdings fell.', actors: [{ name: 'Santa Quill', type: 'place' }, { name: 'Lorve Holdings', type: 'organization', also: ['Lorve'] }] };
    const third: Written = { id: 'c', text: 'Lorve Holdings, or Lorve, rose.', actors: [{ name: 'Lorve Holdings', type: 'organization', also: ['Lorve'] }] };
    assert.deepEqual(actorsOf(misread, read, third).map(({ name, type }) => `${name}: ${type}`), ['Lorve Holdings: organization', 'Santa Quill: place']);
  }); // prettier-ignore

  it('takes what one article misread as a place for the person who has an office in another', () => {
    const actors = actorsOf({ id: 'a', text: 'Rain on Ilka Quill.', actors: [{ name: 'Ilka Quill', type: 'place' }] }, { id: 'b', text: 'Harbour chief Ilka Quill spoke.', actors: [{ name: 'Ilka Quill', roles: ['Harbour chief'] }] }); // prettier-ignore
    assert.deepEqual(actors.map(({ type }) => type), ['person']); // prettier-ignore
  });

  it('keeps a surname and a place of that name apart', () => {
    const actors = actorsOf({ id: 'a', text: 'Ilka Lorve and Lorve.', actors: [{ name: 'Ilka Lorve' }] }, { id: 'b', text: 'Lorve spoke.', actors: [{ name: 'Lorve' }] }, { id: 'c', text: 'Rain in Lorve.', actors: [{ name: 'Lorve', type: 'place' }] }); // prettier-ignore
    assert.deepEqual(actors.map(({ id }) => id), ['ilka-lorve', 'lorve-person', 'lorve-place']); // prettier-ignore
  });

  it('keeps a person with a role and a place of one name apart, with ids of their own', () => {
    const actors = actorsOf({ id: 'a', text: 'Queen Victoria spoke.', actors: [{ name: 'Victoria', roles: ['Queen'] }] }, { id: 'b', text: 'Rain in Victoria.', actors: [{ name: 'Victoria', type: 'place' }] }); // prettier-ignore
    assert.deepEqual(
      actors.map((actor) => actor.id),
      ['victoria-person', 'victoria-place'],
    );
  });

  it('does as the reader decided', () => {
    const elsewhere: Written = { id: 'd', text: 'Ines Obrin-Tasch won.', actors: [{ name: 'Ines Obrin-Tasch' }] };
    const corpus = new Corpus(readCorpusModels(), [
      { kind: 'same-actor', actors: ['marta-obrin', 'ines-obrin-tasch'] },
    ]);
    corpus.put(write(first));
    corpus.put(write(elsewhere));
    assert.equal(corpus.actors().filter((actor) => actor.name.includes('Obrin')).length, 1);
    corpus.decide([]);
    assert.equal(corpus.actors().filter((actor) => actor.name.includes('Obrin')).length, 2);
  });
});
