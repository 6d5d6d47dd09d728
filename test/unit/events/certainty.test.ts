import assert from 'node:assert/strict';
import { eventAt, eventsIn, type Cast } from './reading.ts';

const cast: Cast = {
  'anna-berg': ['person', 'Anna Berg', 'Berg'],
  'tomas-ruiz': ['person', 'Tomas Ruiz', 'Ruiz'],
  norway: ['country', 'Norway', 'Norwegian'],
};
const certainty = (text: string, trigger: string): string => eventAt(eventsIn(text, cast), trigger).certainty;

describe('certainty', () => {
  it('is asserted in the voice of the article, and so are statements', () => {
    assert.equal(certainty('The rebels attacked the harbour on Sunday.', 'attacked'), 'asserted');
    assert.equal(certainty('Anna Berg said the rebels had left.', 'said'), 'asserted');
  });

  it('is attributed on the word of a source', () => {
    assert.equal(certainty('Anna Berg said the rebels attacked the harbour.', 'attacked'), 'attributed');
    assert.equal(certainty('According to the mayor, the rebels attacked the harbour.', 'attacked'), 'attributed');
    assert.equal(certainty('The rebels attacked the harbour, the mayor said.', 'attacked'), 'attributed');
  });

  it('is expected of what somebody is to do, and of what is planned, proposed or called for', () => {
    assert.equal(certainty('The council is to vote on Wednesday on the harbour.', 'vote'), 'expected');
    assert.equal(certainty('Four of its ferries were to have been sold last May.', 'sold'), 'expected');
    assert.equal(certainty('The strike that was to have begun on Monday was short.', 'strike'), 'expected');
    assert.equal(certainty('A planned strike worried the harbour.', 'strike'), 'expected');
    assert.equal(certainty('The strike announced for Monday worried the harbour.', 'strike'), 'expected');
    assert.equal(certainty('Anna Berg called for an election.', 'election'), 'expected');
    assert.equal(certainty('The house was to become a hotel.', 'become'), 'asserted');
  });

  it('is hedged of the points that a lead-in ends with "reportedly" before', () => {
    const text = 'Anna Berg has reportedly:\n\n- Visited the rebels in their camp.\n\n- Opened talks with Norway.';
    assert.equal(certainty(text, 'Visited'), 'hedged');
    assert.equal(certainty(text, 'talks'), 'hedged');
  });

  it('is expected of the points that a lead-in ends with "to" before', () => {
    const text = 'Both sides agreed to:\n\n- withdraw their guns from the river by May;\n\n- exchange all prisoners.';
    assert.equal(certainty(text, 'withdraw'), 'expected');
    assert.equal(certainty(text, 'exchange'), 'expected');
  });

  it('is denied where a charge is denied right behind it, and where a claim is taken back', () => {
    assert.equal(certainty('Norway accused the rebels of attacking a mill, which they denied.', 'attacking'), 'denied');
    assert.equal(
      certainty('Norway complained that rebels had attacked a mill, a charge rejected by their leader.', 'attacked'),
      'denied',
    );
    assert.equal(certainty('The paper withdrew its claim that rebels had attacked a mill.', 'attacked'), 'denied');
    assert.equal(
      certainty('The paper has yet to withdraw its report that rebels attacked a mill.', 'attacked'),
      'attributed',
    );
  });

  it('is denied of what a report is withdrawn of, and of what a suspect denies', () => {
    assert.equal(certainty('The station withdraws its report of rebels firing on a mill.', 'firing'), 'denied');
    const suspect = 'Prosecutors suspect him of having attacked the mill, which he denies.';
    assert.equal(certainty(suspect, 'attacked'), 'denied');
  });

  it('is the narrator’s again of what goes on behind a comma', () => {
    const text = 'Anna Berg said that rebels had attacked a mill, as the army left the harbour.';
    assert.equal(certainty(text, 'attacked'), 'attributed');
    assert.equal(certainty(text, 'left'), 'asserted');
  });

  it('reaches no further than a semicolon', () => {
    const text = 'Norway says it has begun to leave the harbour; rebels attacked a mill on the other bank.';
    assert.equal(certainty(text, 'attacked'), 'asserted');
  });

  it('is hedged by adverbs, modals, verbs and nouns', () => {
    assert.equal(certainty('The alleged attack on the harbour shocked many.', 'attack'), 'hedged');
    assert.equal(certainty('The rebels reportedly attacked the harbour.', 'attacked'), 'hedged');
    assert.equal(certainty('The rebels may have attacked the harbour.', 'attacked'), 'hedged');
    assert.equal(certainty('The rebels appear to have attacked the harbour.', 'attacked'), 'hedged');
    assert.equal(certainty('The rebels are believed to have attacked the harbour.', 'attacked'), 'hedged');
    assert.equal(certainty('There were allegations of an attack on the harbour.', 'attack'), 'hedged');
  });

  it('is expected where it is still to come', () => {
    assert.equal(certainty('The rebels will attack the harbour.', 'attack'), 'expected');
    assert.equal(certainty('The rebels plan to attack the harbour.', 'attack'), 'expected');
    assert.equal(certainty('Talks are due to begin in May.', 'Talks'), 'expected');
  });

  it('is hedged for what somebody is only charged with', () => {
    assert.equal(certainty('Berg was charged on Friday with three counts of criminal homicide.', 'homicide'), 'hedged');
    assert.equal(certainty('Anna Berg and Tomas Ruiz are on trial for manslaughter.', 'manslaughter'), 'hedged');
    assert.equal(certainty('The board asked for a count of votes in May.', 'votes'), 'asserted');
  });

  it('leaves to the narrator what somebody escaped', () => {
    const { certainty: how, polarity } = eventAt(
      eventsIn('Anna Berg narrowly escaped being buried in the slide.', cast),
      'buried',
    );
    assert.deepEqual([how, polarity], ['asserted', 'negative']);
  });

  it('is denied only where somebody denies it', () => {
    assert.equal(certainty('Anna Berg denied that the army attacked the harbour.', 'attacked'), 'denied');
    assert.equal(certainty('Anna Berg denied allegations of an attack on the harbour.', 'attack'), 'denied');
    assert.equal(certainty('"We never attacked the harbour," Anna Berg told reporters.', 'attacked'), 'denied');
    const told = eventAt(eventsIn('The rebels did not attack the harbour.', cast), 'attack');
    assert.equal(told.certainty, 'asserted');
    assert.equal(told.polarity, 'negative');
  });

  it('takes what is not ruled out or not confirmed for open', () => {
    assert.equal(certainty('Anna Berg did not rule out talks with the rebels.', 'talks'), 'hedged');
    assert.equal(certainty('The army did not confirm the attack.', 'attack'), 'hedged');
  });

  it('takes failing and refusing for the narrator\'s "not"', () => {
    const failed = eventAt(eventsIn('The army failed to attack the harbour.', cast), 'attack');
    assert.equal(failed.polarity, 'negative');
    assert.notEqual(failed.certainty, 'denied');
    assert.equal(eventAt(eventsIn('Norway refused to condemn the invasion.', cast), 'condemn').polarity, 'negative');
  });

  it('hedges what is only likely, and what is not ruled out or has no evidence', () => {
    const certainty = (text: string): string => eventAt(eventsIn(text, cast), 'attacked').certainty;
    assert.equal(certainty('It is likely that Norway attacked the port.'), 'hedged');
    assert.equal(certainty('It is possible that Norway attacked the port.'), 'hedged');
    assert.equal(certainty('There is no evidence that Norway attacked the port.'), 'hedged');
    const events = eventsIn('Norway did not rule out attacking the port.', cast);
    assert.equal(eventAt(events, 'attacking').certainty, 'hedged');
  });

  it('takes for not done what somebody stopped short of', () => {
    const events = eventsIn('Norway stopped short of condemning the attack.', cast);
    assert.equal(eventAt(events, 'condemning').polarity, 'negative');
  });

  it('is as sure of what is given in exchange', () => {
    const events = eventsIn('Norway is reportedly supplying shells to Chile in exchange for food.', cast);
    assert.equal(eventAt(events, 'exchange').certainty, 'hedged');
  });

  it('denies what somebody else claimed before', () => {
    const events = eventsIn(
      'On Monday Anna Berg said that Tomas Ruiz attacked a clerk. Ruiz rejected the claim.',
      cast,
    );
    assert.equal(eventAt(events, 'attacked').certainty, 'denied');
  });
});

describe('corrections', () => {
  it('withdraw what an earlier article said', () => {
    const events = eventsIn(
      'The harbour is open again.\n\nCORRECTION: An article of May 3 said that pirates had attacked the harbour. The mayor says there was a fire.',
      cast,
    );
    const attacked = eventAt(events, 'attacked');
    assert.equal(attacked.certainty, 'denied');
    assert.equal(attacked.withdraws?.kind, 'correction');
    assert.equal(attacked.withdraws.of, '2031-05-03');
  });

  it('know a retraction by its verb and what is taken back', () => {
    const events = eventsIn('Anna Berg withdrew her claim that the guards had attacked a clerk.', cast);
    assert.equal(eventAt(events, 'attacked').certainty, 'denied');
    assert.equal(eventAt(events, 'attacked').withdraws?.kind, 'retraction');
  });
});
