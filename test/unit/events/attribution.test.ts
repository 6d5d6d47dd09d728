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

  it('reads an article that begins with its verb of saying', () => {
    assert.doesNotThrow(() => eventsIn('Said he would visit Chile on Monday.', {}));
  });

  it('gives a statement its own speaker', () => {
    assert.equal(attribution('Tomas Ruiz denied that the ship sank.', 'denied')?.actor, 'tomas-ruiz');
  });

  it('follows quotes over sentences', () => {
    const events = eventsIn('"The ship sank at dawn," Anna Berg told reporters. "Nobody was rescued by us."', cast);
    assert.equal(eventAt(events, 'sank').attribution?.actor, 'anna-berg');
    assert.equal(eventAt(events, 'rescued').attribution?.actor, 'anna-berg');
  });

  it('goes on with a quotation to its end, however short the sentence', () => {
    const events = eventsIn('"The ship sank at dawn," Anna Berg said. "We fled to the harbour. Nobody helped."', cast);
    assert.equal(eventAt(events, 'helped').attribution?.actor, 'anna-berg');
  });

  it('finds who speaks behind the verb, and between two names the nearer', () => {
    const behind = attribution('The ship sank on Monday, say the people who were there.', 'sank');
    assert.equal(behind?.text, 'say the people');
    assert.equal(attribution('The ship never left Chile, Anna Berg said.', 'left')?.actor, 'anna-berg');
    const told = attribution('"The ship sank at dawn," the captain, Tomas Ruiz, told Delta Press.', 'sank');
    assert.equal(told?.actor, 'tomas-ruiz');
  });

  it('takes a name behind a quotation and "added" for who speaks, and what is added elsewhere for nobody', () => {
    const quoted = attribution('"Guards were sent to the quay to free the crane", added Delta Press.', 'sent');
    assert.equal(quoted?.actor, 'delta-press');
    const list = 'The firm sold two ships, added Delta Press to its papers and closed a mill.';
    assert.equal(attribution(list, 'sold'), null);
  });

  it('finds what is said where the subject of it is cut in two', () => {
    const found = attribution(
      'Police say 52-year-old Anna Marie Berg, of Hulme, was killed Sunday night when she was struck twice by a tram.',
      'killed',
    );
    assert.equal(found?.text, 'Police say');
  });

  it('takes an estimate for a saying', () => {
    assert.equal(attribution('The Harbour Board puts the loss at about 700.', 'loss')?.actor, 'harbour-board');
  });

  it('reads reports whose content comes late', () => {
    assert.equal(attribution('This follows reports from last year that the ship had sunk.', 'sunk')?.text, 'reports');
    const thousands = 'This follows reports from last year that thousands of guards had been sent to the quay.';
    assert.equal(attribution(thousands, 'sent')?.text, 'reports');
  });

  it('reads who says it at the end of a long sentence, whatever hangs on what before', () => {
    const text =
      'A storm with winds of 140 kilometres an hour struck the quay in eastern Corran early on Tuesday, killing at least nine people and trapping others under fallen cranes, the Harbour Board said.';
    for (const trigger of ['struck', 'killing', 'trapping', 'said']) {
      assert.equal(attribution(text, trigger)?.text, 'the Harbour Board said', trigger);
      assert.equal(attribution(text, trigger)?.actor, 'harbour-board');
    }
    assert.equal(attribution('The storm struck at dawn, and the Harbour Board said nothing.', 'struck'), null);
  });

  it('reads asides, with what stands on both sides of them', () => {
    assert.equal(attribution('Fees, Anna Berg insisted, had not been discussed.', 'discussed')?.actor, 'anna-berg');
    const audit = 'A search of the office has turned up, a clerk of the court confirmed, no letters from the firm.';
    assert.equal(attribution(audit, 'search')?.text, 'a clerk of the court confirmed');
    const adds = 'Four sailors were still held, Anna Berg said, adding that talks on their release had begun.';
    assert.equal(attribution(adds, 'held')?.actor, 'anna-berg');
    assert.equal(attribution(adds, 'talks')?.actor, 'anna-berg');
    assert.equal(attribution('Guards left on Friday, and the Harbour Board said nothing.', 'left'), null);
  });

  it('reaches from "according to" to all that stands around it, and to another "that"', () => {
    const counted =
      'Nine guards were hurt when the crane fell in Corran on May 11, according to the Harbour Board, which said on Monday that it had seen each case.';
    assert.equal(attribution(counted, 'hurt')?.actor, 'harbour-board');
    assert.equal(attribution(counted, 'seen')?.text, 'the Harbour Board, which said');
    const of = 'Of the 63 sailors arrested after the march, 48 had been freed by Thursday, according to Anna Berg.';
    assert.equal(attribution(of, 'arrested')?.actor, 'anna-berg');
    const second = 'The Harbour Board said loading had been "calm", but that its guards had been sent away.';
    assert.equal(attribution(second, 'sent')?.actor, 'harbour-board');
  });

  it('takes any verb behind a quotation for speech', () => {
    assert.equal(attribution('"Not one was sold," snapped Tomas Ruiz.', 'sold')?.actor, 'tomas-ruiz');
    assert.equal(attribution('"Not one was sold," Tomas Ruiz thundered.', 'sold')?.actor, 'tomas-ruiz');
  });

  it('is theirs who believe or suspect it', () => {
    assert.equal(attribution('Analysts believe that the ship was sold.', 'sold')?.text, 'Analysts believe');
    assert.equal(attribution('The strike was called off.', 'strike'), null);
  });

  it('finds the speaker behind what leads in', () => {
    const text =
      'In her first public remarks on the loss, President Anna Berg on Monday described the ship as a wreck.';
    assert.equal(attribution(text, 'described')?.actor, 'anna-berg');
  });

  it('is the speaker’s for the statement that they speak in', () => {
    const statement = eventAt(eventsIn('In a statement, Anna Berg said the ship sank.', cast), 'statement');
    assert.equal(statement.attribution?.actor, 'anna-berg');
    assert.equal(statement.certainty, 'asserted');
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

  it('governs a list by the claims that it leads in', () => {
    const text = 'Anna Berg made two claims:\n\n- The ship sank within an hour.\n- The pier was damaged.\n';
    assert.equal(attribution(text, 'sank')?.actor, 'anna-berg');
    assert.equal(attribution(text, 'damaged')?.actor, 'anna-berg');
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
