import assert from 'node:assert/strict';
import { onlyTime, timesOf, timesOfNote, valuesOf } from './support.ts';

/** A Friday. */
const friday = '2025-02-28';

describe('times counted from the day of publication', () => {
  it('goes on from the day of what is said, not of the saying', () => {
    assert.deepEqual(
      valuesOf(
        'Two barges sank on Monday near Ostby, port officials said at a news conference on Tuesday. The first went down at 4:20 a.m.',
        friday,
      ),
      ['Monday = 2025-02-24', 'Tuesday = 2025-02-25', '4:20 a.m. = 2025-02-24T04:20'],
    );
    assert.deepEqual(
      valuesOf('The port said on Tuesday that two barges had sunk on Monday. The first went down at 4:20 a.m.', friday),
      ['Tuesday = 2025-02-25', 'Monday = 2025-02-24', '4:20 a.m. = 2025-02-24T04:20'],
    );
    assert.deepEqual(
      valuesOf(
        'Two barges sank on Monday night. Their owner told reporters on Tuesday that they had been full. It was 10 p.m. and dark. By 6 a.m. all was over.',
        friday,
      ).slice(2),
      ['10 p.m. = 2025-02-24T22:00', '6 a.m. = 2025-02-25T06:00'],
    );
    assert.deepEqual(
      valuesOf(
        'The pier was built on 4 May 1998. The guild said on Tuesday that it would march. At 6 p.m. it did.',
        friday,
      ),
      ['4 May 1998 = 1998-05-04', 'Tuesday = 2025-02-25', '6 p.m. = 2025-02-25T18:00'],
    );
  });

  it('goes on from no day that only says which vote is meant', () => {
    assert.deepEqual(
      valuesOf(
        'Two people were hurt on Wednesday as they asked for the results of Monday’s vote. One fell at 4 a.m. and cried.',
        friday,
      ),
      ['Wednesday = 2025-02-26', 'Monday = 2025-02-24', '4 a.m. = 2025-02-26T04:00'],
    );
  });

  it('counts days, weeks, months, quarters and years', () => {
    assert.deepEqual(
      valuesOf('Yesterday, earlier this week, last month, in the latest quarter and two years ago it rained.', friday),
      [
        'Yesterday = 2025-02-27',
        'earlier this week = 2025-W09',
        'last month = 2025-01',
        'the latest quarter = 2024-Q4',
        'two years ago = 2023',
      ],
    );
  });

  it('takes the side of a weekday from the tense of its clause', () => {
    assert.equal(onlyTime('The ministers met on Wednesday.', friday).value, '2025-02-26');
    assert.equal(onlyTime('The ministers will meet on Wednesday.', friday).value, '2025-03-05');
    assert.equal(onlyTime('The ministers are expected back on Sunday.', friday).value, '2025-03-02');
    assert.equal(onlyTime('The hearing will be held on Tuesday.', friday).value, '2025-03-04');
    assert.equal(onlyTime('The hearing was held on Tuesday.', friday).value, '2025-02-25');
    assert.equal(onlyTime('The hearing to be held on Tuesday is short.', friday).value, '2025-03-04');
    assert.equal(onlyTime("He said Tuesday's hearing would be short.", friday).value, '2025-03-04');
    assert.equal(onlyTime('They agreed on Tuesday to meet.', friday).value, '2025-02-25');
    assert.equal(onlyTime('On Tuesday they agreed to meet.', friday).value, '2025-02-25');
    assert.equal(onlyTime('They agreed to meet on Tuesday.', friday).value, '2025-03-04');
    assert.equal(onlyTime('They trained ahead of Tuesday.', friday).value, '2025-03-04');
    assert.equal(onlyTime('The vote was postponed until Tuesday.', friday).value, '2025-03-04');
    assert.equal(onlyTime('On Tuesday the court is to hear the case.', friday).value, '2025-03-04');
    assert.deepEqual(valuesOf('He said on Monday that they would meet on Thursday.', friday), [
      'Monday = 2025-02-24',
      'Thursday = 2025-03-06',
    ]);
  });

  it('reads a weekend as past or coming by tense', () => {
    assert.equal(onlyTime('Crowds gathered this weekend.', '2025-03-03').value, '2025-W09-WE');
    assert.equal(onlyTime('Crowds will gather this weekend.', '2025-03-05').value, '2025-W10-WE');
  });

  it('says why, and what else was possible', () => {
    const time = onlyTime('The ministers met on Wednesday.', friday);
    assert.equal(time.why, 'the Wednesday before Friday 28 February 2025, the day of publication');
    assert.deepEqual(time.readings, [{ value: '2025-03-05', why: 'the Wednesday after' }]);
  });

  it('takes the nearest year for a date without one, over the turn of the year too', () => {
    assert.equal(onlyTime('The bridge fell on December 30.', '2025-01-03').value, '2024-12-30');
    assert.equal(onlyTime('The bridge will open on January 3.', '2024-12-30').value, '2025-01-03');
    assert.equal(onlyTime('The bridge opened in October.', friday).value, '2024-10');
    assert.equal(onlyTime('The bridge opened in March last year.', friday).value, '2024-03');
  });

  it('lets a weekday fix the year', () => {
    assert.equal(onlyTime('It arrived on Wednesday, June 19th.', '2025-02-28').value, '2024-06-19');
  });

  it('leaves open what needs an unknown day of publication', () => {
    assert.deepEqual(valuesOf('They met on Wednesday, yesterday, last week and on June 3.'), [
      'Wednesday = XXXX-WXX-3',
      'yesterday = unknown',
      'last week = unknown',
      'June 3 = XXXX-06-03',
    ]);
  });
});

describe('times counted from the story', () => {
  it('follows the last time told', () => {
    assert.deepEqual(
      valuesOf('It sank on 3 May 1832. Two days later a diver went down; the following month it was sold.', friday),
      ['3 May 1832 = 1832-05-03', 'Two days later = 1832-05-05', 'the following month = 1832-06'],
    );
  });

  it('keeps a biography in its own years', () => {
    const life =
      'She was born on 4 April 1801. In 1820 she left; in 1824 she came back and in 1828 she married. On 2 June 1831 she sailed. On 30 June she arrived. That year her son was born.';
    const values = valuesOf(life, friday);
    assert.ok(values.includes('30 June = 1831-06-30'), values.join('; '));
    assert.ok(values.includes('That year = 1831'), values.join('; '));
  });

  it('does not move to what is told in the pluperfect', () => {
    assert.deepEqual(
      valuesOf(
        'On Monday the guild withdrew its claim that a man had been hit on 12 February. Police closed the case the same day.',
        friday,
      ),
      ['Monday = 2025-02-24', '12 February = 2025-02-12', 'the same day = 2025-02-24'],
    );
  });

  it('takes an early hour after a late one for the next day', () => {
    assert.deepEqual(
      valuesOf('The noise began late on Sunday, 23 February. By midnight the square was full.', friday),
      ['late on Sunday, 23 February = 2025-02-23', 'midnight = 2025-02-24T00:00'],
    );
  });

  it('counts from a happening that the article dates', () => {
    const { times } = timesOf(
      'The summit in Oslo on 10 June ended early. Two days after the summit, the king fell ill.',
      '2024-06-20',
    );
    assert.equal(times[1]!.value, 'P2D');
    assert.equal(times[1]!.why, 'a length of time after the summit, which the article dates Monday 10 June 2024');
    assert.deepEqual(times[1]!.readings, [{ value: '2024-06-12', why: 'the day it comes to' }]);
  });

  it('believes the date in apposition more than the count', () => {
    assert.deepEqual(valuesOf('He left in 1726. About 170 years later, in 1897, a doctor came.', friday), [
      '1726 = 1726',
      'About 170 years later = 1897',
      '1897 = 1897',
    ]);
  });

  it('counts hours from a time of day', () => {
    assert.deepEqual(valuesOf('The boat left at 10:30 a.m. on Tuesday and arrived two hours later.', friday), [
      '10:30 a.m. on Tuesday = 2025-02-25T10:30',
      'two hours later = 2025-02-25T12:30',
    ]);
  });
});

describe('a note of a line', () => {
  it('speaks of what is to come', () => {
    assert.equal(timesOfNote('Lunch with Ana Wednesday', friday).times[0]!.value, '2025-03-05');
    assert.equal(timesOfNote('call her in two weeks', friday).times[0]!.value, '2025-03-14');
  });

  it('has an appointment as one expression', () => {
    const { times } = timesOfNote('Meet Friday from 9:30 to 11 a.m.', friday);
    assert.deepEqual(
      times.map((time) => time.text),
      ['Friday from 9:30 to 11 a.m.'],
    );
  });
});
