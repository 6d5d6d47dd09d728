import assert from 'node:assert/strict';
import { eventAt, eventsIn, type Cast } from './reading.ts';

const cast: Cast = {
  'anna-berg': ['person', 'Anna Berg', 'Berg'],
  'tomas-ruiz': ['person', 'Tomas Ruiz', 'Ruiz'],
  'harbour-board': ['organization', 'Harbour Board'],
  'delta-press': ['organization', 'Delta Press'],
};
const attribution = (text: string, trigger: string) => eventAt(eventsIn(text, cast), trigger).attribution;

describe('attribution', () => {
  it('names the source with its cue, before and behind what is said', () => {
    const before = attribution('Anna Berg said the ship sank on Monday.', 'sank');
    assert.equal(before?.actor, 'anna-berg');
    assert.equal(before.text, 'Anna Berg said');
    assert.equal(attribution('The ship sank on Monday, Anna Berg said.', 'sank')?.actor, 'anna-berg');
  });

  it('reads "according to" on either side', () => {
    assert.equal(attribution('According to the Harbour Board, the ship sank.', 'sank')?.actor, 'harbour-board');
    assert.equal(attribution('The ship sank, according to the Harbour Board.', 'sank')?.actor, 'harbour-board');
  });

  it('takes "according to" for the whole clause, however far from its verb', () => {
    const text = 'The strike costs the town 18 million crowns a day, according to the Harbour Board.';
    assert.equal(attribution(text, 'strike')?.actor, 'harbour-board');
  });

  it('gives a statement its own speaker', () => {
    assert.equal(attribution('Tomas Ruiz denied that the ship sank.', 'denied')?.actor, 'tomas-ruiz');
  });

  it('follows quotes over sentences', () => {
    const events = eventsIn('"The ship sank at dawn," Anna Berg told reporters. "Nobody was rescued by us."', cast);
    assert.equal(eventAt(events, 'sank').attribution?.actor, 'anna-berg');
    assert.equal(eventAt(events, 'rescued').attribution?.actor, 'anna-berg');
  });

  it('keeps who passed it on', () => {
    const found = attribution('Delta Press reported that Anna Berg had said the ship sank.', 'sank');
    assert.equal(found?.actor, 'anna-berg');
    assert.equal(found.via, 'delta-press');
  });

  it('governs the list that it leads in', () => {
    const text = 'According to the Harbour Board, the ship:\n\n- Sank within an hour.\n- Damaged the pier.\n';
    assert.equal(attribution(text, 'Damaged')?.actor, 'harbour-board');
  });

  it('tells hearsay without a source by its cue', () => {
    const found = attribution('The ship reportedly sank on Monday.', 'sank');
    assert.equal(found?.actor, null);
    assert.equal(found.text, 'reportedly');
  });

  it('is null where the article says it itself', () => {
    assert.equal(attribution('The ship sank on Monday.', 'sank'), null);
  });

  it('takes no fact for a speaker', () => {
    assert.equal(attribution('The dent in the hull suggests that the ship sank fast.', 'sank')?.actor ?? null, null);
  });
});
