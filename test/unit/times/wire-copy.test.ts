import assert from 'node:assert/strict';
import { onlyTime, valuesOf } from './support.ts';

/** A Friday. */
const friday = '2025-02-28';

/** Asserts words and value of the one expression of each sentence. */
function table(rows: readonly (readonly [sentence: string, words: string, value: string | null])[]): void {
  for (const [sentence, words, value] of rows) {
    const time = onlyTime(sentence, friday);
    assert.deepEqual([time.text, time.value], [words, value], sentence);
  }
}

describe('phrases of wire copy', () => {
  it('accounts and their quarters', () => {
    assert.deepEqual(
      valuesOf('Net fell in the third quarter from a year earlier and in the nine months ended Sept. 30.', friday),
      ['the third quarter = 2024-Q3', 'a year earlier = 2023', 'the nine months = P9M', 'Sept. 30 = 2024-09-30'],
    );
    table([
      ['Net fell in the year-ago quarter.', 'the year-ago quarter', '2023-Q4'],
      ['Net fell from the year-earlier period.', 'the year-earlier period', '2024'],
      ['Net fell from the same period last year.', 'the same period last year', '2024'],
      ['Net fell from the same quarter a year ago.', 'the same quarter a year ago', '2023-Q4'],
      ['Net fell in the latest quarter.', 'the latest quarter', '2024-Q4'],
      ['Net fell in its fiscal second quarter.', 'fiscal second quarter', '2024-Q2'],
      ['Net fell in fiscal 1990.', 'fiscal 1990', 'FY1990'],
      ['Net rose 9% so far this year.', 'this year', '2025'],
      ['Net fell at year-end 1997.', 'year-end 1997', '1997'],
      ['It pays a quarterly dividend.', 'quarterly', 'P3M'],
      ['It has 30-year bonds.', '30-year', 'P30Y'],
    ]);
    assert.deepEqual(valuesOf('It was poor in the six months to June; it fell in the year to March.', friday), [
      'the six months = P6M',
      'June = 2024-06',
      'the year = P1Y',
      'March = 2024-03',
    ]);
  });

  it('hours of the day and parts of it alone', () => {
    table([
      ['It sank at 10:42 a.m. EST.', '10:42 a.m. EST', '2025-02-28T10:42-05:00'],
      ["It airs at eight o'clock Eastern time.", "eight o'clock Eastern time", '2025-02-28T08:00'],
      ['It sank before dawn.', 'dawn', '2025-02-28TMO'],
      ['It sank by midafternoon.', 'midafternoon', '2025-02-28TAF'],
      ['It sank by mid-morning.', 'mid-morning', '2025-02-28TMO'],
      ['It burned overnight.', 'overnight', '2025-02-27TNI'],
      ['It will burn overnight.', 'overnight', '2025-02-28TNI'],
      ['It sank early this morning.', 'early this morning', '2025-02-28TMO'],
      ['It sank late last night.', 'late last night', '2025-02-27TNI'],
      ['It sank in the early hours of Monday morning.', 'the early hours of Monday morning', '2025-02-24TMO'],
      ['It sank at 7.12 yesterday evening.', '7.12 yesterday evening', '2025-02-27T19:12'],
      ['The price rose 7.12 yesterday evening.', 'yesterday evening', '2025-02-27TEV'],
      ['It sank at midnight on Sunday.', 'midnight on Sunday', '2025-02-23T00:00'],
      ['It must be paid by midnight on Sunday.', 'midnight on Sunday', '2025-03-03T00:00'],
      ['It sank at midnight.', 'midnight', '2025-02-28T00:00'],
      ['It will sink at midnight.', 'midnight', '2025-03-01T00:00'],
      ['Nobody had come by midnight GMT.', 'midnight GMT', '2025-03-01T00:00Z'],
      ['It sank in the small hours of Thursday.', 'the small hours of Thursday', '2025-02-27TMO'],
      ['It sank at nightfall.', 'nightfall', '2025-02-28TNI'],
      ['It will be paid before the month is out.', 'the month', '2025-02'],
      ['It sank at 1400 hrs yesterday.', '1400 hrs yesterday', '2025-02-27T14:00'],
    ]);
    assert.deepEqual(valuesOf('The overnight train left at 5 p.m. Two hours later it stood.', friday), [
      '5 p.m. = 2025-02-28T17:00',
      'Two hours later = 2025-02-28T19:00',
    ]);
  });

  it('lengths with their article and another of them', () => {
    table([
      ['It will last another year.', 'another year', 'P1Y'],
      ['It will last another four years.', 'another four years', 'P4Y'],
      ['It lasted the entire week.', 'the entire week', 'P1W'],
      ['It lasted two nights.', 'two nights', 'P2NI'],
      ['It lasted hundreds of years.', 'hundreds of years', 'PXY'],
      ['It lasted longer than eight years.', 'longer than eight years', 'P8Y'],
      ['It may be no longer than 5 minutes.', 'no longer than 5 minutes', 'PT5M'],
      ['It comes every few years.', 'every few years', 'PXY'],
      ['It will rain in the months ahead.', 'the months ahead', 'FUTURE_REF'],
      ['It rained in the years since.', 'the years', 'PXY'],
      ['It rained not so long ago.', 'not so long ago', 'PAST_REF'],
      ['It rained some time ago.', 'some time ago', 'PAST_REF'],
    ]);
    assert.deepEqual(valuesOf('It was the second loss in as many years, at the end of the Thirty Years War.', friday), [
      'Thirty Years = P30Y',
    ]);
  });

  it('two parts of a period, and the middle of the one under way', () => {
    table([
      ['It began in the mid-to-late 1990s.', 'the mid-to-late 1990s', '199'],
      ['It began in early to mid-March 2019.', 'early to mid-March 2019', '2019-03'],
      ['It will end by mid-year.', 'mid-year', '2025'],
      ['It began late in the year.', 'late in the year', '2025'],
      ['It rained a week ago Tuesday.', 'a week ago Tuesday', '2025-02-18'],
      ['It will rain a week from Tuesday.', 'a week from Tuesday', '2025-03-11'],
    ]);
  });

  it('what is arranged, told in the present', () => {
    table([
      ['The vote is Tuesday.', 'Tuesday', '2025-03-04'],
      ['The vote was Tuesday.', 'Tuesday', '2025-02-25'],
      ['Shipments start in October.', 'October', '2025-10'],
      ['Ministers meet Tuesday.', 'Tuesday', '2025-03-04'],
      ['Ministers met Tuesday.', 'Tuesday', '2025-02-25'],
      ['The start was in October.', 'October', '2024-10'],
      ['He leaves in December.', 'December', '2025-12'],
      ['He was told to leave by Saturday.', 'Saturday', '2025-03-01'],
      ['Sales rose from May.', 'May', '2024-05'],
    ]);
  });

  it('leaves out what only looks like a time', () => {
    for (const sentence of [
      'Police used a second car for 12 of the guards.',
      'One of the men was 30, the other a 12-year-old.',
      'Prices rose 3 to 5 percent, and 1 and 1 is two.',
      'He won the first of three races at no cost.',
      'The overnight rate rose, and the mid-decade review fell through.',
    ])
      assert.deepEqual(valuesOf(sentence, friday), [], sentence);
  });
});
