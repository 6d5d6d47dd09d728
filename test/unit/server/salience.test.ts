import assert from 'node:assert/strict';
import { answersPointing } from '../../../src/server/salience.ts';
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
