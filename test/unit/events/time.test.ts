import assert from 'node:assert/strict';
import { eventAt, eventsIn } from './reading.ts';

// Published on Thursday 15 May 2031.
const dateOf = (text: string, trigger: string): string | undefined => eventAt(eventsIn(text), trigger).time?.value;

describe('the time of an event', () => {
  it('is that of its own clause', () => {
    const text = 'The guild said on Tuesday that the crew attacked a ship on Monday.';
    assert.equal(dateOf(text, 'said'), '2031-05-13');
    assert.equal(dateOf(text, 'attacked'), '2031-05-12');
    assert.equal(dateOf("Monday's talks in the harbour collapsed.", 'talks'), '2031-05-12');
    assert.equal(dateOf('The ship, which sank on Sunday, was built in 1962.', 'built'), '1962');
  });

  it('lies the stated span before or after what the span is counted from', () => {
    assert.equal(
      dateOf('The captain resigned on Monday, three days after the fire killed a sailor.', 'killed'),
      '2031-05-09',
    );
    assert.equal(dateOf('The ship sank on Monday, a day before the harbour was attacked.', 'attacked'), '2031-05-13');
    assert.equal(dateOf('She died on Monday, two years after she resigned.', 'resigned'), '2029');
    assert.equal(dateOf('A day after the crew was arrested, the ship sank on Monday.', 'arrested'), '2031-05-11');
  });

  it('is its own where the span stands beside another date', () => {
    assert.equal(
      dateOf('The ship sank on Monday, two days after pirates attacked it on Friday.', 'attacked'),
      '2031-05-09',
    );
  });

  it('reaches over the days that a happening took before the date', () => {
    const text = 'The deal, struck on May 9 after three days of talks led by a judge, was welcomed.';
    assert.equal(dateOf(text, 'struck'), '2031-05-09');
    assert.equal(dateOf(text, 'talks'), '2031-05-07/2031-05-09');
  });

  it('is open where the text names the earliest', () => {
    assert.equal(dateOf('Norway plans to launch the probe not before 2033.', 'launch'), '2033/..');
    assert.equal(dateOf('Norway plans to launch the probe no earlier than 2033.', 'launch'), '2033/..');
  });

  it('is not the day up to which something holds', () => {
    const text = 'The agreement, brokered by a judge, bans dredging in the harbour until the end of 2033.';
    for (const trigger of ['agreement', 'brokered']) assert.notEqual(dateOf(text, trigger), '2033');
    assert.equal(dateOf('The probe will not be launched until 2033.', 'launched'), '2033/..');
  });

  it('is the day up to which something is yet to be done', () => {
    assert.equal(dateOf('The firm promised to keep the harbour open until 2035.', 'keep'), '2035');
    assert.equal(dateOf('The firm promised to keep the harbour open until 2035.', 'promised'), undefined);
  });

  it('is that of the verb that says when it happens', () => {
    assert.equal(dateOf('The vote is likely to be held next Tuesday and may fail.', 'vote'), '2031-05-20');
    assert.equal(dateOf('The elections are expected to take place in July.', 'elections'), '2031-07');
  });

  it('is the day that something is planned for', () => {
    const text = 'The mayor said on Monday that a walkout planned for May 22 would go ahead.';
    assert.equal(dateOf(text, 'said'), '2031-05-12');
    assert.equal(dateOf(text, 'walkout'), '2031-05-22');
  });

  it('is not that of a clause beside its subject', () => {
    const text = 'The debate on the harbour, scheduled for Monday, was dropped.';
    assert.equal(dateOf(text, 'debate'), '2031-05-19');
    assert.equal(dateOf(text, 'dropped'), undefined);
  });

  it('is not the last time that something of the sort happened', () => {
    assert.equal(dateOf('The visit was her first since 2024 and the longest so far.', 'visit'), undefined);
    assert.equal(dateOf('The harbour saw its worst flood since 2019 after the storm.', 'flood'), undefined);
    assert.equal(dateOf('The crew has been on strike since 2030.', 'been on strike'), '2030');
  });

  it('is not the day on which somebody said that it had happened', () => {
    const text = 'An article in the edition of May 13 said that the crew had attacked a ship.';
    assert.equal(dateOf(text, 'said'), '2031-05-13');
    assert.equal(dateOf(text, 'attacked'), undefined);
  });

  it('is not that of what somebody says', () => {
    const text = 'The mayor, who resigned on Monday, denied that she had met the owner on May 2.';
    assert.equal(dateOf(text, 'met'), '2031-05-02');
    assert.equal(dateOf(text, 'denied'), undefined);
    assert.equal(dateOf('The mayor denied on Tuesday that she had met the owner on May 2.', 'denied'), '2031-05-13');
  });

  it('is that of the clause after "after"', () => {
    const text =
      'The company denied on Tuesday that the dam had cracked after a strong earthquake shook the valley on Sunday.';
    assert.equal(dateOf(text, 'earthquake'), '2031-05-11');
  });
});
