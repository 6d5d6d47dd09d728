import assert from 'node:assert/strict';
import { readCorpusModels } from '../../../src/disk/models.ts';
import fc from 'fast-check';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { CorroboratedEvent, Decision, Match } from '../../../src/corpus/model.ts';
import { aground } from './ferryAground.ts';
import { write, type Written } from './writing.ts';

const ferry = (id: string, text: string, more: Partial<Written> = {}): Written => ({
  id,
  text,
  published: '2031-05-07',
  actors: [{ name: 'Alvarra', type: 'organization' }, { name: 'Cape Tilden', type: 'place' }, { name: 'Orlanian Coast Guard', type: 'organization' }],
  ...more,
}); // prettier-ignore

const morning = ferry(
  'morning',
  'The ferry Alvarra ran aground off Cape Tilden on Tuesday. Tugs pulled the ferry Alvarra free off Cape Tilden by noon.',
  {
    outlet: 'Tilden Post',
    events: [aground],
  },
);
const evening = ferry(
  'evening',
  'On Tuesday the car ferry Alvarra ran aground near Cape Tilden. Its passengers waved from the deck of the Alvarra.',
  {
    outlet: 'Brenn Echo',
    events: [aground],
  },
);
const wedding: Written = {
  id: 'wedding',
  text: 'The singer Ola Brann married her drummer in Velden on Saturday.',
  outlet: 'Velden Star',
  published: '2031-05-12',
  actors: [{ name: 'Ola Brann' }, { name: 'Velden', type: 'place' }],
  events: [{ trigger: 'married', lemma: 'marry', agents: ['Ola Brann'], in: 'Velden', on: '2031-05-10' }],
};

function corpusOf(articles: readonly Written[], decisions: readonly Decision[] = []): Corpus {
  const corpus = new Corpus(readCorpusModels(), decisions);
  for (const article of articles) corpus.put(write(article));
  return corpus;
}
const told = (corpus: Corpus, id: string, index = 0): CorroboratedEvent => corpus.corroborate(id)!.events[index]!;
const towards = (event: CorroboratedEvent, article: string): Match | undefined =>
  event.matches.find((match) => match.article === article);

describe('corroboration', () => {
  it('says plainly that nobody else tells an event', () => {
    const alone = told(corpusOf([morning, wedding]), 'wedding');
    assert.deepEqual([alone.level, alone.origins, alone.matches], ['single', 1, []]);
    assert.equal(corpusOf([]).corroborate('nowhere'), undefined);
  });

  it('finds the other telling, with its reasons, and counts two outlets as two origins', () => {
    const event = told(corpusOf([morning, evening, wedding]), 'morning');
    assert.equal(event.level, 'corroborated');
    assert.equal(event.origins, 2);
    const match = towards(event, 'evening');
    assert.equal(match?.relation, 'supports');
    assert.match(match.why.join('; '), /same actors: Alvarra/);
    assert.match(match.why.join('; '), /dates agree: 2031-05-06/);
  });

  it('counts two articles of one outlet as one origin', () => {
    const event = told(corpusOf([morning, { ...evening, outlet: 'The Tilden Post' }]), 'morning');
    assert.deepEqual([event.level, event.origins], ['same-origin', 1]);
    assert.match(towards(event, 'evening')!.why.join(), /the same outlet/);
  });

  it('counts two articles on the word of one source as one origin', () => {
    const says = (text: string, id: string, outlet: string): Written =>
      ferry(id, text, { outlet, events: [{ ...aground, says: 'Orlanian Coast Guard' }] });
    const event = told(
      corpusOf([
        says('The ferry Alvarra ran aground off Cape Tilden, the Orlanian Coast Guard said.', 'a', 'Tilden Post'),
        says('Alvarra, a ferry, ran aground at Cape Tilden according to the Orlanian Coast Guard.', 'b', 'Brenn Echo'),
      ]),
      'a',
    );
    assert.deepEqual([event.level, event.origins], ['same-origin', 1]);
    assert.match(event.matches[0]!.why.join(), /the same source: Orlanian Coast Guard/);
  });

  it('counts an article that cites the other as the same origin', () => {
    const citing = ferry('citing', 'Tilden Post reported that the ferry Alvarra ran aground off Cape Tilden on Tuesday.', {
      outlet: 'Brenn Echo',
      actors: [{ name: 'Alvarra', type: 'organization' }, { name: 'Cape Tilden', type: 'place' }, { name: 'Tilden Post', type: 'organization' }],
      events: [{ ...aground, says: 'Tilden Post' }],
    }); // prettier-ignore
    assert.equal(told(corpusOf([morning, citing]), 'citing').level, 'same-origin');
  });

  it('counts copied text as one origin, and leaves what stands outside it its own', () => {
    const wire =
      'The ferry Alvarra ran aground off Cape Tilden on Tuesday with 212 passengers on board, and nobody was hurt in the fog.';
    const copy = (id: string, outlet: string): Written =>
      ferry(
        id,
        `${wire} ${outlet === 'Tilden Post' ? 'Tugs are on their way from three harbours.' : 'An inquiry will hear the captain.'}`,
        { outlet, events: [aground] },
      );
    const corpus = corpusOf([copy('a', 'Tilden Post'), copy('b', 'Brenn Echo')]);
    assert.equal(told(corpus, 'a').level, 'same-origin');
    const [passage] = corpus.corroborate('a')!.copied;
    assert.equal(passage?.article, 'b');
    assert.ok(wire.startsWith(write(copy('a', 'Tilden Post')).article.text.slice(passage.start, passage.end)));
    const apart = corpusOf(
      [copy('a', 'Tilden Post'), copy('b', 'Brenn Echo')],
      [{ kind: 'not-an-origin', articles: ['a', 'b'] }],
    );
    assert.equal(told(apart, 'a').level, 'corroborated');
  });

  it('says that an article without an outlet was counted on its own', () => {
    const anonymous = ferry('evening', evening.text, { events: [aground] });
    const match = towards(told(corpusOf([morning, anonymous]), 'morning'), 'evening');
    assert.equal(match?.relation, 'supports');
    assert.match(match.why.join(), /outlet not stated/);
  });

  it('does not raise the level for the same event told twice in one article', () => {
    const twice = ferry(
      'twice',
      'The ferry Alvarra ran aground off Cape Tilden on Tuesday. It ran aground in fog, off Cape Tilden, said the ferry Alvarra.',
      {
        events: [aground, { ...aground, after: 'It ran' }],
      },
    );
    const event = told(corpusOf([twice]), 'twice');
    assert.deepEqual([event.level, event.origins], ['single', 1]);
    assert.deepEqual([event.matches[0]?.article, event.matches[0]?.relation], ['twice', 'same-origin']);
  });

  it('does as the reader decided, and forgets it when the decision goes', () => {
    const events = [morning, evening].map((article) => ({
      article: article.id,
      event: write(article).annotations.events[0]!.id,
    }));
    const corpus = corpusOf([morning, evening], [{ kind: 'not-same-event', events: [events[0]!, events[1]!] }]);
    assert.equal(told(corpus, 'morning').level, 'single');
    corpus.decide([]);
    assert.equal(told(corpus, 'morning').level, 'corroborated');
    const other = { article: 'wedding', event: write(wedding).annotations.events[0]!.id };
    const joined = corpusOf([morning, wedding, evening], [{ kind: 'same-event', events: [events[0]!, other] }]);
    assert.ok(towards(told(joined, 'wedding'), 'morning'));
  });

  it('follows an article that changes, and one that goes', () => {
    const corpus = corpusOf([morning, evening]);
    assert.equal(told(corpus, 'morning').level, 'corroborated');
    corpus.put(write({ ...wedding, id: 'evening' }));
    assert.equal(told(corpus, 'morning').level, 'single');
    corpus.put(write(evening));
    assert.equal(told(corpus, 'morning').level, 'corroborated');
    corpus.remove('evening');
    corpus.remove('never there');
    assert.equal(told(corpus, 'morning').level, 'single');
    assert.deepEqual(corpus.ids(), ['morning']);
    assert.equal(corpus.get('evening'), undefined);
  });

  it('gives the same answers whatever the order in which articles came, went and came back', () => {
    const articles = [
      morning,
      evening,
      wedding,
      { ...evening, id: 'night', outlet: 'Night Mail' },
      { ...wedding, id: 'second' },
    ];
    const answers = (corpus: Corpus): unknown => [
      corpus.ids().map((id) => corpus.corroborate(id)),
      corpus.actors(),
      corpus.happenings(),
      corpus.conflicts(),
    ];
    const expected = answers(corpusOf(articles));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(articles, { minLength: articles.length }),
        fc.array(fc.constantFrom(...articles), { maxLength: 4 }),
        (order, again) => {
          const corpus = new Corpus(readCorpusModels());
          for (const article of order) corpus.put(write(article));
          for (const article of again) {
            corpus.corroborate(article.id);
            corpus.remove(article.id);
            corpus.happenings();
            corpus.put(write(article));
          }
          assert.deepEqual(answers(corpus), expected);
        },
      ),
      { numRuns: 25 },
    );
  });
});
