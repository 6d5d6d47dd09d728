import assert from 'node:assert/strict';
import type { Happening } from '../../../src/corpus/model.ts';
import { answersPointing, listedOf } from '../../../src/server/salience.ts';
import { eventOf } from './holding.ts';

describe('what answers when it is pointed at', () => {
  const text = 'The minister reportedly opened a second office. The line closed, and 12 barges lay in the harbour.';

  it('is an event of some weight, never a plain word', () => {
    assert.ok(answersPointing(eventOf(text, 'closed', { salience: 0.3 })));
    assert.ok(!answersPointing(eventOf(text, 'closed', { salience: 0.1 })));
  });

  it('is whatever is hedged or denied, however little it weighs', () => {
    assert.ok(answersPointing(eventOf(text, 'opened', { salience: 0, certainty: 'hedged' })));
    assert.ok(answersPointing(eventOf(text, 'opened', { salience: 0, certainty: 'denied' })));
    assert.ok(!answersPointing(eventOf(text, 'opened', { salience: 0, certainty: 'hedged', lemma: 'say' })));
  });

  it('is whatever gives a figure', () => {
    const quantity = { start: 0, end: 2, low: 12, high: 12, unit: 'barges' };
    assert.ok(answersPointing(eventOf(text, 'lay', { salience: 0.1, quantities: [quantity as never] })));
  });
});

describe('what a list shows without being asked', () => {
  const happening = (id: string, more: Partial<Happening> = {}): Happening => ({
    id,
    title: 'The guard called off its search',
    core: 33,
    titledBy: 'a',
    kind: null,
    date: null,
    level: 'single',
    origins: 1,
    sources: [],
    certainty: 'asserted',
    standing: null,
    salience: 0.6,
    tellings: [],
    drift: [],
    objection: null,
    ...more,
  });
  const ids = (...happenings: readonly Happening[]): readonly string[] => listedOf(happenings).map(({ id }) => id);

  it('is what has some weight, and what was taken back', () => {
    const light = happening('light', { title: 'x', salience: 0.3 });
    const withdrawn = happening('withdrawn', { title: 'y', salience: 0.3, level: 'withdrawn' });
    assert.deepEqual(ids(happening('a'), light, withdrawn), ['a', 'withdrawn']);
  });

  it('is each line once, for the happening that weighs most', () => {
    assert.deepEqual(ids(happening('a'), happening('b', { salience: 0.9 })), ['b']);
  });

  it('is a line again where another day or an objection goes with it', () => {
    assert.deepEqual(ids(happening('a', { date: '2031-05-06' }), happening('b', { date: '2031-06-01' })), ['a', 'b']);
    assert.deepEqual(ids(happening('a', { salience: 0.9 }), happening('b', { level: 'disputed' })), ['a', 'b']);
  });
});
