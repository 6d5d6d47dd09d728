import assert from 'node:assert/strict';
import { readCorpusModels } from '../../../src/disk/models.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { CorroboratedEvent } from '../../../src/corpus/model.ts';
import { write, type Written, type WrittenEvent } from './writing.ts';

const corpusOf = (...articles: readonly Written[]): Corpus => {
  const corpus = new Corpus(readCorpusModels());
  for (const article of articles) corpus.put(write(article));
  return corpus;
};
const actors: Written['actors'] = [
  { name: 'Weavers Guild of Sorrel', type: 'organization' },
  { name: 'Sorrel Mills', type: 'organization' },
  { name: 'Dana Kroll' },
];
const walkout = (count: WrittenEvent['count'], more: Partial<WrittenEvent> = {}): WrittenEvent => ({
  trigger: 'walked out',
  lemma: 'walk out',
  type: 'strike',
  agents: ['Weavers Guild of Sorrel'],
  on: '2031-05-05',
  salience: 0.8,
  ...(count ? { count } : {}),
  ...more,
});
const sold: WrittenEvent = {
  trigger: 'sold',
  lemma: 'sell',
  type: 'transfer',
  agents: ['Sorrel Mills'],
  others: ['Weavers Guild of Sorrel'],
};
const denial = (trigger: string, lemma: string, who: string): WrittenEvent => ({
  trigger,
  lemma,
  type: 'denial',
  class: 'reporting',
  agents: [who],
});
const report = (id: string, outlet: string, text: string, event: WrittenEvent, published = '2031-05-06'): Written => ({
  id,
  outlet,
  text,
  published,
  actors,
  events: [event],
});

const few = report('few', 'Sorrel Post', 'On Monday about 900 weavers of the Weavers Guild of Sorrel walked out at Sorrel Mills in Sorrel.', walkout({ words: 'about 900 weavers', value: 900, unit: 'weaver', min: 810, max: 990 })); // prettier-ignore
const many = report('many', 'Hill Echo', 'On Monday 1,400 weavers of the Weavers Guild of Sorrel walked out at Sorrel Mills in Sorrel, pickets said.', walkout({ words: '1,400 weavers', value: 1400, unit: 'weaver' })); // prettier-ignore

const relationOf = (event: CorroboratedEvent, article: string): string | undefined =>
  event.matches.find((match) => match.article === article)?.relation;

describe('where articles disagree', () => {
  it('holds two figures for one count against each other, with both', () => {
    const corpus = corpusOf(few, many);
    const event = corpus.corroborate('few')!.events[0]!;
    assert.equal(event.level, 'disputed');
    assert.equal(relationOf(event, 'many'), 'conflicts');
    assert.deepEqual(event.matches[0]!.differences[0], { field: 'quantity', here: 'about 900 weavers', there: '1,400 weavers' });
    const [conflict, ...more] = corpus.conflicts();
    assert.deepEqual(more, []);
    assert.equal(conflict?.relation, 'conflicts');
    assert.deepEqual(conflict.tellings.map((telling) => telling.article), ['few', 'many']);
    assert.match(conflict.tellings[0].quote, /about 900 weavers/);
    assert.deepEqual(corpus.conflicts(new Set(['elsewhere'])), []);
  }); // prettier-ignore

  it('lets a range, a rounding and another unit stand', () => {
    const about = report('about', 'Hill Echo', 'More than 850 weavers walked out on Monday, and Sorrel Mills fell silent, the Weavers Guild of Sorrel being angry.', walkout({ words: 'More than 850 weavers', value: 850, unit: 'weaver', min: 850, max: null })); // prettier-ignore
    assert.equal(corpusOf(few, about).corroborate('few')!.events[0]!.level, 'corroborated');
    const looms = report('looms', 'Hill Echo', 'Leaving 70 looms behind, most of Sorrel Mills walked out on Monday, called by the Weavers Guild of Sorrel.', walkout({ words: '70 looms', value: 70, unit: 'loom' })); // prettier-ignore
    assert.equal(corpusOf(few, looms).corroborate('few')!.events[0]!.level, 'corroborated');
  });

  it('takes a figure of a later day for a development', () => {
    const anchored = (id: string, words: string, value: number, day: string): Written =>
      report(id, `Outlet of ${id}`, `At Sorrel quay ${words} of the Sorrel Mills barge line were waiting for the lock.`, { trigger: 'waiting', lemma: 'wait', agents: ['Sorrel Mills'], on: day, count: { words, value, unit: 'barge', asOf: day } }, day); // prettier-ignore
    const corpus = corpusOf(
      anchored('first', '14 barges', 14, '2031-05-06'),
      anchored('second', '23 barges', 23, '2031-05-08'),
    );
    const event = corpus.corroborate('first')!.events[0]!;
    assert.equal(relationOf(event, 'second'), 'develops');
    assert.notEqual(event.level, 'disputed');
    assert.deepEqual(corpus.conflicts(), []);
  });

  it('links a denial to the claim, and disputes it', () => {
    const text =
      'The Weavers Guild of Sorrel accused Sorrel Mills of hiring substitutes. Dana Kroll rejected the claim.';
    const claim: WrittenEvent = {
      trigger: 'hiring',
      lemma: 'hire',
      type: 'appointment',
      agents: ['Sorrel Mills'],
      says: 'Weavers Guild of Sorrel',
    };
    const corpus = corpusOf({
      id: 'a',
      text,
      actors,
      events: [claim, denial('rejected', 'reject', 'Dana Kroll')],
      published: '2031-05-06',
    });
    const [told, denied] = corpus.corroborate('a')!.events;
    assert.equal(told?.level, 'disputed');
    assert.equal(told.matches[0]?.relation, 'denies');
    assert.equal(denied?.matches[0]?.relation, 'denies');
    assert.equal(corpus.conflicts()[0]?.relation, 'denies');
  });

  it('shows a denial that is older than the claim with its date, and disputes nothing', () => {
    const claim: WrittenEvent = { ...sold, certainty: 'hedged' };
    const denied: WrittenEvent = { ...claim, certainty: 'denied' };
    const later = report(
      'later',
      'Sorrel Post',
      'Sorrel Mills has reportedly sold looms to the Weavers Guild of Sorrel in Sorrel.',
      claim,
      '2031-05-06',
    );
    const earlier = report(
      'earlier',
      'Hill Echo',
      'Sorrel Mills denied it had sold looms to the Weavers Guild of Sorrel in Sorrel.',
      denied,
      '2029-02-01',
    );
    const event = corpusOf(later, earlier).corroborate('later')!.events[0]!;
    const match = event.matches.find((each) => each.article === 'earlier');
    assert.equal(match?.relation, 'denies');
    assert.notEqual(event.level, 'disputed');
    assert.ok(match.differences.some(({ field, there }) => field === 'date' && there === '2029-02-01'));
    const answer = corpusOf({ ...later, published: '2029-01-15' }, earlier).corroborate('later')!.events[0]!;
    assert.equal(answer.level, 'disputed', 'a later denial does speak to it');
  });

  it('holds no date of a denial against an article that has none', () => {
    const words = 'Sorrel Mills denied it had sold looms to the Weavers Guild of Sorrel in Sorrel.';
    const told = report(
      'told',
      'Sorrel Post',
      `Sorrel Mills sold looms to the Weavers Guild of Sorrel in Sorrel.`,
      sold,
    );
    const denied = {
      ...report('denied', 'Hill Echo', words, { ...sold, certainty: 'denied' }, '2031-05-06'),
      events: [denial('denied', 'deny', 'Sorrel Mills'), { ...sold, certainty: 'denied' as const }],
    };
    const fields = (published: string | undefined): readonly string[] => {
      const { published: stated, ...undated } = told;
      assert.ok(stated);
      const corpus = corpusOf(published === undefined ? undated : { ...told, published }, denied);
      const matches = corpus.corroborate('denied')!.events.flatMap((event) => event.matches);
      return matches
        .filter(({ relation }) => relation === 'denies')
        .flatMap(({ differences }) => differences.map(({ field }) => field));
    };
    assert.deepEqual(fields(undefined), ['certainty']);
    assert.deepEqual(fields('2031-05-04'), ['certainty', 'date']);
  });

  it('reaches back from a correction to the figure it withdraws', () => {
    const text =
      'CORRECTION: We said that 1,400 weavers had walked out at Sorrel Mills. About 900 weavers of the Weavers Guild of Sorrel took part in Sorrel.';
    const withdraws = { kind: 'correction' as const, of: null, start: 0, end: text.length };
    const correction: Written = {
      id: 'correction',
      text,
      published: '2031-05-09',
      outlet: 'Weekly Loom',
      actors,
      events: [walkout({ words: '1,400 weavers', value: 1400, unit: 'weaver' }, { withdraws, certainty: 'denied' }), { ...walkout(undefined, { trigger: 'took part', lemma: 'take part', withdraws }), count: { words: 'About 900 weavers', value: 900, unit: 'weaver', min: 810, max: 990 } }],
    }; // prettier-ignore
    const corpus = corpusOf(few, many, correction);
    const wrong = corpus.corroborate('many')!.events[0]!;
    assert.equal(wrong.level, 'withdrawn');
    assert.ok(wrong.matches.some((match) => match.article === 'correction' && match.relation === 'corrects'));
    assert.ok(corpus.conflicts().some((conflict) => conflict.relation === 'corrects'));
    assert.ok(!corpus.corroborate('few')!.events[0]!.matches.some((match) => match.relation === 'corrects'));
    assert.ok(
      corpus.corroborate('correction')!.events.some((event) => event.matches.some((match) => match.article === 'many')),
    );
  });

  it('reaches back from a retraction to the claim', () => {
    const claimed = report('claimed', 'Hill Echo', 'The Weavers Guild of Sorrel said a picket was knocked down by a wagon in Sorrel.', { trigger: 'knocked down', lemma: 'knock down', type: 'injury', says: 'Weavers Guild of Sorrel', on: '2031-05-05' }); // prettier-ignore
    const text = 'The Weavers Guild of Sorrel withdrew its statement that a picket had been struck by a wagon.';
    const struck: WrittenEvent = {
      trigger: 'struck',
      lemma: 'strike',
      type: 'injury',
      on: '2031-05-05',
      certainty: 'denied',
      withdraws: { kind: 'retraction', of: null, start: 0, end: text.length },
    };
    const corpus = corpusOf(claimed, report('later', 'Sorrel Post', text, struck, '2031-05-12'));
    assert.equal(corpus.corroborate('claimed')!.events[0]!.level, 'withdrawn');
  });

  it("holds another body's figure against the one before, in one article", () => {
    const text =
      'The stoppage cost the valley 18 million crowns, according to Sorrel Mills. The Weavers Guild of Sorrel put the figure at 11 million.';
    const events: WrittenEvent[] = [
      { trigger: 'cost', says: 'Sorrel Mills', count: { words: '18 million crowns', value: 18e6, unit: 'crown' } },
      { trigger: 'put', class: 'reporting' },
    ];
    const corpus = corpusOf({ id: 'a', text, actors, events });
    const event = corpus.corroborate('a')!.events[0]!;
    assert.deepEqual([event.level, event.matches[0]?.relation], ['disputed', 'conflicts']);
    assert.deepEqual(event.matches[0]?.differences, [
      { field: 'quantity', here: '18 million crowns', there: '11 million' },
    ]);
  });

  it('never speaks of truth', () => {
    const corpus = corpusOf(few, many);
    const answers = [corpus.corroborate('few'), corpus.happenings(), corpus.conflicts()];
    const shown = JSON.stringify(answers, (_, value: unknown) =>
      typeof value === 'boolean' ? 0 : value,
    ).toLowerCase();
    assert.doesNotMatch(shown, /\b(?:true|false)\b/);
  });
});
