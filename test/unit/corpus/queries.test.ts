import assert from 'node:assert/strict';
import { readCorpusModels } from '../../../src/disk/models.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { aground } from './ferryAground.ts';
import { write, type Written, type WrittenEvent } from './writing.ts';

const actors: Written['actors'] = [
  { name: 'Alvarra', type: 'organization' },
  { name: 'Cape Tilden', type: 'place' },
  { name: 'Marek Stoll', also: ['Stoll'] },
];
const resigned: WrittenEvent = {
  trigger: 'resigned',
  lemma: 'resign',
  type: 'resignation',
  agents: ['Marek Stoll'],
  on: '2031-05-07',
  salience: 0.7,
};
const sang: WrittenEvent = { trigger: 'sang', lemma: 'sing', agents: ['Marek Stoll'], salience: 0.5 };

const first: Written = {
  id: 'first',
  outlet: 'Tilden Post',
  published: '2031-05-08',
  text: 'The ferry Alvarra ran aground off Cape Tilden on Tuesday. Captain Marek Stoll resigned from the Alvarra on Wednesday. At the quay of Cape Tilden Stoll sang.',
  actors,
  events: [aground, resigned, sang],
};
const second: Written = {
  id: 'second',
  outlet: 'Brenn Echo',
  published: '2031-05-08',
  text: 'On Tuesday, near Cape Tilden, the car ferry Alvarra ran aground. Its passengers of the Alvarra drank tea.',
  actors,
  events: [aground],
};
const third: Written = {
  id: 'third',
  outlet: 'Night Mail',
  published: '2031-05-09',
  text: 'Two days after the ferry Alvarra ran aground at Cape Tilden, its master Marek Stoll resigned. Who pays for the Alvarra is open.',
  actors,
  events: [aground, resigned],
};

const corpus = new Corpus(readCorpusModels());
for (const article of [first, second, third]) corpus.put(write(article));
const events = (id: string): readonly { readonly id: string; readonly start: number; readonly end: number }[] =>
  corpus.get(id)!.annotations.events;

describe('what a reader asks the corpus', () => {
  it('who else says this', () => {
    const [event] = events('first');
    assert.deepEqual(corpus.whoElseSays('first', event!).map((echo) => echo.article), ['second', 'third']);
    assert.match(corpus.whoElseSays('first', event!)[0]!.quote, /ran aground/);
    assert.deepEqual(corpus.whoElseSays('first', { start: 0, end: 3 }), []);
    assert.deepEqual(corpus.whoElseSays('nowhere', { start: 0, end: 3 }), []);
  }); // prettier-ignore

  it('who else has these words, where they are copied', () => {
    const words =
      'The insurers of Orlania will not pay for a captain who leaves the bridge in fog to sing on the quay.';
    const both = new Corpus(readCorpusModels());
    both.put(write({ id: 'a', text: `${words} Rain is expected.` }));
    both.put(write({ id: 'b', text: `So much is known now. ${words.replace('in fog', 'in heavy fog')}` }));
    const [echo] = both.whoElseSays('a', { start: 0, end: 10 });
    assert.deepEqual([echo?.article, echo?.relation, echo?.event], ['b', 'same-origin', null]);
    assert.deepEqual(both.corroborate('a')!.copied[0]?.changes, [{ kind: 'words', here: '', there: 'heavy' }]);
  });

  it("what is an article's own, and what it leaves out", () => {
    const account = corpus.accountOf('first');
    assert.deepEqual(account?.own, [events('first')[2]!.id]);
    assert.deepEqual(corpus.accountOf('second')?.missing.map((happening) => happening.kind), ['resignation', null]);
    assert.equal(corpus.accountOf('nowhere'), undefined);
  }); // prettier-ignore

  it('what an actor did, by date', () => {
    assert.deepEqual(corpus.timelineOf('marek-stoll').map((happening) => happening.date), ['2031-05-07', null]);
    assert.deepEqual(corpus.timelineOf('nobody'), []);
  }); // prettier-ignore

  it('who takes part in an event, in any of its tellings', () => {
    assert.deepEqual(corpus.actorsOf('second', events('second')[0]!.id), ['alvarra']);
    assert.deepEqual(corpus.actorsOf('second', 'no such event'), []);
  });

  it('what to read next: the article that adds most', () => {
    assert.deepEqual(corpus.readNext('second'), [
      { article: 'first', adds: 2, shares: 1 },
      { article: 'third', adds: 1, shares: 1 },
    ]);
  });
});
