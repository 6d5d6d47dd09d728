import assert from 'node:assert/strict';
import { loadRealis, realSalience } from '../../../src/engine/events/realis.ts';
import { eventsIn, type Cast } from './reading.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const cast: Cast = {
  'anna-berg': ['person', 'Anna Berg', 'Berg'],
  norway: ['country', 'Norway', 'Norwegian'],
  chile: ['country', 'Chile', 'Chilean'],
};

/** The triggers that a reader is shown. */
const shownIn = (text: string): readonly string[] =>
  eventsIn(text, cast)
    .filter(({ salience }) => salience >= 0.5)
    .map(({ text: trigger }) => trigger);

describe('what is a particular happening', () => {
  it('is shown: done, planned, reported or denied', () => {
    for (const [text, trigger] of [
      ['Anna Berg resigned on Monday after eleven years in office.', 'resigned'],
      ['Rebels attacked a Chilean harbour on Friday, killing six sailors.', 'attacked'],
      ['Anna Berg will visit Chile on 3 June, her office announced.', 'visit'],
      ['Norway denied that it had sent troops to Chile.', 'sent'],
      ['The bridge was destroyed by a flood in 1911.', 'destroyed'],
      ['Reports suggest that Norway has sent six ships to Chile.', 'sent'],
      ['Anna Berg was reportedly arrested in Chile.', 'arrested'],
    ] as const)
      assert.ok(shownIn(text).includes(trigger), `${text} ${shownIn(text).join(', ')}`);
  });

  it('is not what is asked, only supposed, advised, or true of a kind', () => {
    for (const [text, trigger] of [
      ['Why would Norway attack a harbour of its own?', 'attack'],
      ['If Anna Berg resigns, her deputy may resign too.', 'resign'],
      ['You should visit the castle before you travel north.', 'visit'],
      ['Storms like this kill people and destroy harbours.', 'kill'],
    ] as const)
      assert.ok(!shownIn(text).includes(trigger), text);
  });

  it('leaves salience alone where it is likely, and folds it, the more the less likely it is', () => {
    assert.equal(realSalience(0.9, 0.9), 0.9);
    assert.ok(realSalience(0.9, 0.5) < 0.5);
    assert.ok(realSalience(0.9, 0.2) < realSalience(0.9, 0.5));
    assert.equal(realSalience(0.35, 0.2), 0.35);
  });
});

describe('the model of what is real', () => {
  it('adds up the log-odds of the features that an event has, each once', () => {
    const realis = loadRealis(bytesOf('-1.5\thedged\n2\tany\n'));
    assert.ok(realis(['any', 'any', 'never seen'], 0.7) > 0.8);
    assert.equal(realis(['any', 'hedged'], 0.7).toFixed(3), (1 / (1 + Math.exp(-0.5))).toFixed(3));
    assert.ok(loadRealis(bytesOf('1\tweight\n'))([], 0.9) > 0.6);
  });

  it('says which line it cannot read', () => {
    assert.throws(() => loadRealis(bytesOf('1\tany\nmany\thedged\n')), /many\thedged/);
    assert.throws(() => loadRealis(bytesOf('hedged\n')), /hedged/);
  });
});
