import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eventsIn, type Cast } from './reading.ts';

const cast: Cast = { 'anna-berg': ['person', 'Anna Berg'], norway: ['country', 'Norway'] };
const piece = fc.constantFrom(
  'Anna Berg', 'said', 'that', 'Norway', 'attacked', 'the', 'talks', 'according', 'to', ',', '"', '.', '\n\n', '- ', ':', 'reportedly', 'may',
  'not', 'denied', 'both', 'claims', 'of', 'a', 'meeting', 'with', 'on Monday', 'in May 2019', 'more than', '3,100', 'ships', 'who', 'was',
  'arrested', 'by', 'CORRECTION:', 'An article', 'withdrew', 'its', 'statement', '(', ')', 'and', 'they', 'it', 'due', 'add', 'put', 'at', '40',
); // prettier-ignore

describe('reading events of anything', () => {
  it('never throws, and keeps every span in the text and in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `The mayor of the town met the workers in the hall on Monday.\n\n${pieces.join(' ')}`;
        const events = eventsIn(text, cast);
        let last = 0;
        for (const event of events) {
          assert.equal(text.slice(event.start, event.end), event.text);
          assert.ok(event.start >= last);
          assert.ok(event.sentence.start <= event.start && event.sentence.end >= event.end);
          assert.ok(event.salience >= 0 && event.salience <= 1);
          if (event.attribution)
            assert.equal(text.slice(event.attribution.start, event.attribution.end), event.attribution.text);
          for (const quantity of event.quantities)
            assert.equal(text.slice(quantity.start, quantity.end), quantity.text);
          last = event.start;
        }
        assert.equal(new Set(events.map((event) => event.id)).size, events.length);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('gives the same answer twice', () => {
    const text = 'Anna Berg said Norway attacked the ships on Monday. The attack was denied by Norway.';
    assert.deepEqual(eventsIn(text, cast), eventsIn(text, cast));
  });

  it('reads a sentence without end', () => {
    const endless = `The mayor met the workers in the hall. ${'Anna Berg said that Norway, which attacked the ships, '.repeat(200)}`;
    assert.ok(eventsIn(endless, cast).length > 100);
  });
});
