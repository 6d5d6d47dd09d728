import assert from 'node:assert/strict';
import { eventAt, eventsIn } from './reading.ts';

function phrasesOf(text: string, trigger: string): readonly string[] {
  return eventAt(eventsIn(text), trigger).arguments.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

describe('the phrases of an event', () => {
  it('are what its verb takes, named actors or not', () => {
    const text = 'A young climber rescued two stranded hikers from an icy ridge.';
    assert.deepEqual(phrasesOf(text, 'rescued'), [
      'agent: A young climber',
      'patient: two stranded hikers',
      'beside: an icy ridge',
    ]);
  });

  it('turn with the passive', () => {
    const text = 'Two stranded hikers were rescued by a young climber.';
    const found = phrasesOf(text, 'rescued');
    assert.ok(found.includes('patient: Two stranded hikers'), found.join());
    assert.ok(found.includes('agent: a young climber'), found.join());
  });

  it('are what stands with a noun', () => {
    const found = phrasesOf('The second explosion at the old mill killed nobody.', 'explosion');
    assert.ok(found.includes('modifier: second'), found.join());
    assert.ok(
      found.some((phrase) => phrase === 'beside: the old mill'),
      found.join(),
    );
  });
});

describe('a state of so many', () => {
  it('is told with its figure', () => {
    const { class: kind, quantities } = eventAt(eventsIn('Thirty barges were at anchor on Monday.'), 'at anchor');
    assert.equal(kind, 'state');
    assert.deepEqual(
      quantities.map(({ value, unit }) => [value, unit]),
      [[30, 'barge']],
    );
  });

  it('is not made of what nobody counts', () => {
    const events = eventsIn('The barges were at anchor.');
    assert.ok(!events.some(({ text }) => text === 'at anchor'));
  });
});
