import assert from 'node:assert/strict';
import { onlyTime, timesOf, valuesOf } from './support.ts';

const written = '2025-02-28';

/** Asserts the value of the one expression in a sentence. */
function means(text: string, value: string | null): void {
  assert.equal(onlyTime(text, written).value, value, text);
}

describe('values of explicit times', () => {
  it('has the precision of the words', () => {
    means('It opened on 3 June 2019.', '2019-06-03');
    means('It opened in June 2019.', '2019-06');
    means('It opened in 2019.', '2019');
    means('It opened in the 1990s.', '199');
    means("It opened in the '60s.", '196');
    means('It opened in the 19th century.', '18');
    means('It opened in the third quarter of 2019.', '2019-Q3');
    means('It opened in the first half of 2020 for sales.', '2020-H1');
    means('It opened in the summer of 1998.', '1998-SU');
    means('It opened in fiscal 2024.', 'FY2024');
  });

  it('reads the orders and marks of dates', () => {
    means('It opened on 2024-11-05.', '2024-11-05');
    means('It opened on 11/25/2024.', '2024-11-25');
    means('It opened on 25/11/2024.', '2024-11-25');
    means('It opened on 25-11-2024.', '2024-11-25');
    means('It opened on Tue 4/3/2025.', '2025-03-04');
    means('It opened on 5 Nov 89.', '1989-11-05');
    means('It opened on the twenty-first of May, 2018.', '2018-05-21');
    means('It opened on Dec31, 1994.', '1994-12-31');
  });

  it('counts the years of both eras', () => {
    means('It fell in 347 AD.', '0347');
    means('It fell in 508 BC.', 'BC0508');
    means('It fell in nineteen eighty-four.', '1984');
  });

  it('says parts of a time with a modifier', () => {
    const at = (text: string): string => {
      const time = onlyTime(text, written);
      return `${time.value} ${time.mod}`;
    };
    assert.equal(at('It ends by the end of 2026.'), '2026 END');
    assert.equal(at('It began in early March 2019.'), '2019-03 START');
    assert.equal(at('It began in mid-2011.'), '2011 MID');
    assert.equal(at('It was painted in about 1950.'), '1950 APPROX');
    assert.equal(at('It took more than two weeks.'), 'P2W MORE_THAN');
  });

  it('gives the lengths of durations', () => {
    means('It lasted three years.', 'P3Y');
    means('It lasted two and a half hours.', 'PT2.5H');
    means('It was a 90-day truce.', 'P90D');
    means('It lasted several months.', 'PXM');
    means('It lasted a decade.', 'P10Y');
    means('It lasted half an hour.', 'PT30M');
    means('It lasted two or three days.', 'P3D');
    means('It was a weeklong strike.', 'P1W');
  });

  it('gives what comes again and again', () => {
    means('It opens every Tuesday.', 'XXXX-WXX-2');
    means('It opens every two weeks.', 'P2W');
    means('It is a daily paper.', 'P1D');
    means('It opens twice a week.', 'P1W');
    means('It earns $5 million a year.', 'P1Y');
    means('It opens every Sunday at 9 a.m.', 'XXXX-WXX-7T09:00');
    means('It opens each March.', 'XXXX-03');
  });

  it('gives times of day with their zone', () => {
    means('It sank at 3:15 p.m. on 1 May 2020.', '2020-05-01T15:15');
    means('It sank at 1500 GMT on 1 May 2020.', '2020-05-01T15:00Z');
    means('It sank at noon on 1 May 2020.', '2020-05-01T12:00');
    means('It sank at six in the morning on 1 May 2020.', '2020-05-01T06:00');
    means('It sank on the evening of 1 May 2020.', '2020-05-01TEV');
  });

  it('has references for times without a date', () => {
    assert.deepEqual(valuesOf('It recently sank and is now afloat; the future is open.', written), [
      'recently = PAST_REF',
      'now = PRESENT_REF',
      'the future = FUTURE_REF',
    ]);
  });

  it('shares a year that stands once', () => {
    assert.deepEqual(valuesOf('It rained between May and June 1981 and from November to January 1990.', written), [
      'May = 1981-05',
      'June 1981 = 1981-06',
      'November = 1989-11',
      'January 1990 = 1990-01',
    ]);
  });

  it('gives header dates too, and offsets that hold', () => {
    const text = 'DATE: 12 March 2025\n\nThe pilots walked out on Monday.';
    const { times } = timesOf(text);
    assert.ok(times.some((time) => time.value === '2025-03-12' && time.why === 'stated in the header'));
    assert.ok(times.some((time) => time.value === '2025-03-10'));
    for (const time of times) assert.equal(text.slice(time.start, time.end), time.text);
  });
});
