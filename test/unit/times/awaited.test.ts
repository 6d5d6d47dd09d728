import assert from 'node:assert/strict';
import { onlyTime, timesOf } from './support.ts';

/** A Friday. */
const friday = '2025-02-28';

const nextMonday = '2025-03-03';
const lastMonday = '2025-02-24';

function assertAll(value: string, sentences: readonly string[], published = friday): void {
  for (const sentence of sentences) assert.equal(onlyTime(sentence, published).value, value, sentence);
}

describe('a day that is waited for', () => {
  it('is a deadline that was set, whatever the tense of what is due', () => {
    assertAll(nextMonday, [
      'The crews will walk out unless the bonus is paid by Monday.',
      'The mayor said she would close the quay unless the barges were moved by Monday.',
      'The ferries stop if no deal is reached by Monday.',
      'The guild said it would walk out if the offer was not raised by Monday.',
      'The bank wants an answer by Monday.',
      'The council demanded a reply by Monday.',
      'The tenants were ordered out by Monday.',
      'The court gave the owner until Monday to answer.',
    ]);
    assertAll(lastMonday, [
      'The fire was out by Monday.',
      'The mayor agreed, and the barges were moved by Monday.',
      'He asked if the barges had been moved by Monday.',
    ]);
  });

  it('is one that something was arranged for', () => {
    assertAll(nextMonday, [
      'The march announced for Monday was forbidden.',
      'The guild has called a stoppage for Monday.',
      'A debate tabled for Monday was dropped.',
      'The date was set for Monday.',
      "Preparations for Monday's vote are complete.",
    ]);
    assertAll(lastMonday, ['The skipper was set free on Monday.', 'The march was announced on Monday.']);
  });

  it('is one that something was put off to', () => {
    assertAll(nextMonday, ['The vote on the new quay was delayed to Monday.', 'The hearing was moved to Monday.']);
    assertAll(lastMonday, ['The firm moved to Ostby on Monday.', 'The judge adjourned the case on Monday.']);
    const { times } = timesOf('The guild postponed the march from Sunday to Monday.', friday);
    assert.deepEqual(
      times.map(({ value }) => value),
      ['2025-03-02', nextMonday],
    );
  });

  it('is one on which something begins that the present tense tells', () => {
    assertAll(nextMonday, [
      'From Monday, lorries are barred from the old bridge.',
      'Starting on Monday, lorries are barred.',
      'The two towns agreed to a truce from Monday.',
      'The two envoys meet in Ostby on Monday.',
      'Voters go to the polls on Monday.',
    ]);
  });

  it('is the nearer one where it was intended and may be over', () => {
    const sentences = [
      'The stoppage that was to have begun on Monday has been put aside.',
      'The envoys were due to meet on Monday.',
      'The new fares would have taken effect on Monday.',
    ];
    assertAll(nextMonday, sentences);
    assertAll(lastMonday, sentences, '2025-02-25');
  });

  it('is one that a report says something of ahead of it', () => {
    assertAll(nextMonday, [
      'The mayor said talks on Monday would be short.',
      'He hopes to have the line open by Monday.',
    ]);
    assertAll(lastMonday, [
      'The skipper who resigned on Monday will be replaced.',
      'The council is understood to have voted on Monday.',
    ]);
  });

  it('is told by the clause, not by an aside before it', () => {
    const text = 'The two councils are to reopen the bridge, which has been shut since 2019, before the end of March.';
    assert.equal(timesOf(text, friday).times.at(-1)?.value, '2025-03');
  });

  it('is one by which an item of what was agreed is due', () => {
    const list = (leadIn: string, ...items: readonly string[]): (string | null)[] =>
      timesOf(`${leadIn}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`, friday).times.map(({ value }) => value);
    assert.deepEqual(
      list(
        'Under the deal that both councils signed, they undertook to:',
        'move the barges by Monday;',
        'release the sailors seized on Monday.',
      ),
      [nextMonday, lastMonday],
    );
    assert.deepEqual(
      list('Two tests lie ahead, the mayor says:', 'the return of the tugs by Monday;', 'a vote on Monday.'),
      [nextMonday, nextMonday],
    );
    assert.deepEqual(list('Two things are known of it:', 'the barges moved by Monday;', 'a fire on Monday.'), [
      lastMonday,
      lastMonday,
    ]);
  });
});
