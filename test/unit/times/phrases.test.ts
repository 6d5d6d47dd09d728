import assert from 'node:assert/strict';
import { onlyTime, timesOfNote, valuesOf } from './support.ts';

/** A Friday. */
const friday = '2025-02-28';

/** Asserts words and value of the one expression of each sentence. */
function table(rows: readonly (readonly [sentence: string, words: string, value: string | null])[]): void {
  for (const [sentence, words, value] of rows) {
    const time = onlyTime(sentence, friday);
    assert.deepEqual([time.text, time.value], [words, value], sentence);
  }
}

describe('phrases of time, seen from a Friday', () => {
  it('weeks, weekends and weekdays with their direction', () => {
    table([
      ['It rained last week.', 'last week', '2025-W08'],
      ['It will rain next weekend.', 'next weekend', '2025-W10-WE'],
      ['It rained last weekend.', 'last weekend', '2025-W08-WE'],
      ['It rained last Monday.', 'last Monday', '2025-02-24'],
      ['It rained last Thursday.', 'last Thursday', '2025-02-20'],
      ['It rained this past Thursday.', 'this past Thursday', '2025-02-27'],
      ['It will rain next Monday.', 'next Monday', '2025-03-03'],
      ['It rained this Tuesday.', 'this Tuesday', '2025-02-25'],
      ['It will rain on Tuesday next week.', 'Tuesday next week', '2025-03-04'],
      ['It will rain next week on Tuesday.', 'next week on Tuesday', '2025-03-04'],
      ['It rained in the week of February 3.', 'the week of February 3', '2025-W06'],
      ['It rained two Thursdays ago.', 'two Thursdays ago', '2025-02-20'],
      ['It rained the day before yesterday.', 'the day before yesterday', '2025-02-26'],
      ['It will rain the day after tomorrow.', 'the day after tomorrow', '2025-03-02'],
      ['It rained on the 12th of this month.', 'the 12th of this month', '2025-02-12'],
      ['It rained on the first Monday in February.', 'the first Monday in February', '2025-02-03'],
      ['It rained in the last week of January.', 'the last week of January', '2025-W05'],
      ['It rained on the last day of 2024.', 'the last day of 2024', '2024-12-31'],
    ]);
  });

  it('months, quarters, seasons and years', () => {
    table([
      ['It rained last March.', 'last March', '2024-03'],
      ['It will rain next March.', 'next March', '2025-03'],
      ['It rained in October of last year.', 'October of last year', '2024-10'],
      ['It rained on May 5 last year.', 'May 5 last year', '2024-05-05'],
      ['Profit fell in the fourth quarter.', 'the fourth quarter', '2024-Q4'],
      ['Profit will fall in the second quarter.', 'the second quarter', '2025-Q2'],
      ['Third-quarter profit fell.', 'Third-quarter', '2024-Q3'],
      ['Profit fell in Q3 2019.', 'Q3 2019', '2019-Q3'],
      ['Profit fell in the third quarter of last year.', 'the third quarter of last year', '2024-Q3'],
      ['Profit fell last summer.', 'last summer', '2024-SU'],
      ['Profit will fall next spring.', 'next spring', '2025-SP'],
      ['Profit will fall this summer.', 'this summer', '2025-SU'],
      ['Profit fell in the summer.', 'the summer', '2024-SU'],
      ['Profit fell this year.', 'this year', '2025'],
      ['Profit fell in the year 2020.', 'the year 2020', '2020'],
      ['Profit fell in the 2008-09 season.', '2008-09', '2008/2009'],
      ['Profit fell in the past quarter.', 'the past quarter', '2024-Q4'],
    ]);
  });

  it('parts of a period', () => {
    table([
      ['It will end by the end of the month.', 'the end of the month', '2025-02'],
      ['It began at the beginning of the year.', 'the beginning of the year', '2025'],
      ['It began late last year.', 'late last year', '2024'],
      ['It will end by year-end.', 'year-end', '2025'],
      ['It began in the early part of 2009.', 'the early part of 2009', '2009'],
      ['It began in the early hours of Monday.', 'the early hours of Monday', '2025-02-24TMO'],
      ['It began late Sunday night.', 'late Sunday night', '2025-02-23TNI'],
      ['It began early Tuesday.', 'early Tuesday', '2025-02-25'],
      ['It began later in the year.', 'later in the year', '2025'],
      ['It began in the early 1990s.', 'the early 1990s', '199'],
      ['It fell during the fiscal year.', 'the fiscal year', 'FY2025'],
    ]);
  });

  it('amounts before and after', () => {
    table([
      ['It rained two weeks ago.', 'two weeks ago', '2025-W07'],
      ['It rained five days ago.', 'five days ago', '2025-02-23'],
      ['It rained a decade ago.', 'a decade ago', '2015'],
      ['It will rain three weeks from now.', 'three weeks from now', '2025-W12'],
      ['It will rain two days before Christmas.', 'two days before Christmas', '2025-12-23'],
      ['It will rain ten days from today.', 'ten days from today', '2025-03-10'],
      ['It rained a few days ago.', 'a few days ago', 'PAST_REF'],
      ['It will rain in the coming weeks.', 'the coming weeks', 'FUTURE_REF'],
      ['It rained in recent months.', 'recent months', 'PAST_REF'],
      ['It may rain in the near future.', 'the near future', 'FUTURE_REF'],
      ['It is dry at the moment.', 'the moment', 'PRESENT_REF'],
      ['It is dry these days.', 'these days', 'PRESENT_REF'],
    ]);
  });

  it('lengths of time', () => {
    table([
      ['It lasted for the past two years.', 'the past two years', 'P2Y'],
      ['It lasted for two years and six months.', 'two years and six months', 'P2Y6M'],
      ['It lasted for a year and a half.', 'a year and a half', 'P1.5Y'],
      ['It lasted for a couple of weeks.', 'a couple of weeks', 'P2W'],
      ['It was a decades-long quarrel.', 'decades-long', 'PXY'],
      ['It lasted for half a century.', 'half a century', 'P50Y'],
      ['It lasted for a quarter of a century.', 'a quarter of a century', 'P25Y'],
      ['It lasted for 20-30 minutes.', '20-30 minutes', 'PT30M'],
      ['It lasted all day.', 'all day', 'P1D'],
      ['It lasted for five working days.', 'five working days', 'P5D'],
      ['It lasted for the first nine months.', 'the first nine months', 'P9M'],
      ['It lasted for half a year.', 'half a year', 'P6M'],
      ['It lasted for two and a half centuries.', 'two and a half centuries', 'P250Y'],
      ['It lasted for up to three hours.', 'up to three hours', 'PT3H'],
      ['It lasted for no more than 60 days.', 'no more than 60 days', 'P60D'],
      ['It lasted for just over a month.', 'just over a month', 'P1M'],
    ]);
  });

  it('times of day', () => {
    table([
      ['It sank at half past six on 1 May 2020.', 'half past six on 1 May 2020', '2020-05-01T06:30'],
      ['It sank at a quarter to nine p.m. on 1 May 2020.', 'a quarter to nine p.m. on 1 May 2020', '2020-05-01T20:45'],
      [
        "It sank at ten o'clock in the evening on 1 May 2020.",
        "ten o'clock in the evening on 1 May 2020",
        '2020-05-01T22:00',
      ],
      ['It sank at 20 minutes past 3 p.m. on 1 May 2020.', '20 minutes past 3 p.m. on 1 May 2020', '2020-05-01T15:20'],
      ['It sank at 3:20 in the afternoon on 1 May 2020.', '3:20 in the afternoon on 1 May 2020', '2020-05-01T15:20'],
      ['It sank at 15h30 on 1 May 2020.', '15h30 on 1 May 2020', '2020-05-01T15:30'],
      ['It sank at 10:05:30 on 1 May 2020.', '10:05:30 on 1 May 2020', '2020-05-01T10:05:30'],
      ['It sank at 0630 hours on 1 May 2020.', '0630 hours on 1 May 2020', '2020-05-01T06:30'],
      ['It sank at 3 p.m. Eastern time on 1 May 2020.', '3 p.m. Eastern time on 1 May 2020', '2020-05-01T15:00'],
      ['It sank this morning at 7.', 'this morning at 7', '2025-02-28T07:00'],
      ['It will sink at 8 tonight.', '8 tonight', '2025-02-28T20:00'],
      ['It sank last night.', 'last night', '2025-02-27TNI'],
      ['It sank yesterday afternoon.', 'yesterday afternoon', '2025-02-27TAF'],
      ['It sank on 2025-02-26T10:15.', '2025-02-26T10:15', '2025-02-26T10:15'],
    ]);
  });

  it('ranges within one phrase', () => {
    table([
      ['It rained on March 10-12, 2024.', 'March 10-12, 2024', '2024-03-10/2024-03-12'],
      ['It rained from 3 to 5 April 2024.', '3 to 5 April 2024', '2024-04-03/2024-04-05'],
    ]);
  });

  it('what comes again', () => {
    table([
      ['It opens every other day.', 'every other day', 'P2D'],
      ['It opens every third Friday.', 'every third Friday', 'XXXX-WXX-5'],
      ['It opens every morning.', 'every morning', 'XXXX-XX-XXTMO'],
      ['It opens every summer.', 'every summer', 'XXXX-SU'],
      ['It opens every March 17.', 'every March 17', 'XXXX-03-17'],
      ['It opens on weekdays and Sundays.', 'Sundays', 'XXXX-WXX-7'],
      ['It opens three times a day.', 'three times a day', 'P1D'],
      ['It moves 20,000 tons a year.', 'a year', 'P1Y'],
      ['It moves 40 ships per day.', 'day', 'P1D'],
      ['It is a bi-weekly paper.', 'bi-weekly', 'P2W'],
      ['It opens at 9 a.m. every day.', '9 a.m. every day', 'XXXX-XX-XXT09:00'],
      ['It opens Friday mornings.', 'Friday mornings', 'XXXX-WXX-5TMO'],
    ]);
  });

  it('the year-ago period and the quarter told before', () => {
    assert.deepEqual(
      valuesOf('Profit fell in the third quarter from the year-ago quarter. For the quarter, sales rose.', friday),
      ['the third quarter = 2024-Q3', 'the year-ago quarter = 2023-Q3', 'the quarter = 2023-Q3'],
    );
  });

  it('a day of September that is named by what was done on it', () => {
    table([
      ['Since the Sept. 11 attacks much has changed.', 'Sept. 11', '2001-09-11'],
      ['Since 9/11 much has changed.', '9/11', '2001-09-11'],
    ]);
  });

  it('decades and centuries in words', () => {
    table([
      ['It stood in the nineteen seventies.', 'the nineteen seventies', '197'],
      ['It stood in the sixties.', 'the sixties', '196'],
      ['It stood in the 1800s.', 'the 1800s', '18'],
      ['It was a 17th-century house.', '17th-century', '16'],
      ['It stood in the 7th century BC.', 'the 7th century BC', 'BC06'],
    ]);
  });

  it('what a note says', () => {
    const value = (text: string): string | null | undefined => timesOfNote(text, friday).times[0]?.value;
    assert.equal(value('call at 9:00p'), '2025-02-28T21:00');
    assert.equal(value('day after tomorrow'), '2025-03-02');
    assert.equal(value('friday after next'), '2025-03-14');
    assert.equal(value('three mondays from now'), '2025-03-17');
    assert.equal(value('week 31'), '2025-W31');
    assert.equal(value('due 2025-11'), '2025-11');
    assert.equal(value('in four business days'), '2025-03-06');
    assert.equal(value('2 years 1 month ago'), '2023-01-28');
    assert.equal(value('leave on 2025-sep-1'), '2025-09-01');
    assert.equal(value('leave on Sep-23-2025'), '2025-09-23');
    assert.equal(value('last friday of 2025'), '2025-12-26');
    assert.equal(value('from Monday to Wednesday'), '2025-03-03/2025-03-05');
    assert.equal(value('tomorrow before 5 p.m.'), '2025-03-01T17:00');
    assert.equal(value('meet in FY2026'), 'FY2026');
  });
});
