import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addMonths,
  civilDate,
  dayNumber,
  easterSunday,
  firstDayOf,
  isoWeek,
  isoWeekIndex,
  lastDayOf,
  nthWeekdayOfMonth,
  orthodoxEasterSunday,
  periodOf,
  weekdayOf,
  weekIndex,
  type CalendarUnit,
} from '../../../src/engine/times/calendar.ts';

const units: readonly CalendarUnit[] = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
];
const someDay = fc.integer({ min: -700_000, max: 200_000 });

describe('calendar arithmetic', () => {
  it('turns a day number into a date and back', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.deepEqual(civilDate(dayNumber(2000, 2, 29)), { year: 2000, month: 2, day: 29 });
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, month, day: ofMonth } = civilDate(day);
        assert.equal(dayNumber(year, month, ofMonth), day);
      }),
    );
  });

  it('agrees with the platform on weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (day) => {
        assert.equal(weekdayOf(day) % 7, new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  it('numbers weeks as ISO 8601 does, over the turn of the year too', () => {
    assert.deepEqual(isoWeek(dayNumber(2021, 1, 3)), { year: 2020, week: 53 });
    assert.deepEqual(isoWeek(dayNumber(2018, 12, 31)), { year: 2019, week: 1 });
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, week } = isoWeek(day);
        assert.equal(isoWeekIndex(year, week), weekIndex(day));
      }),
    );
  });

  it('finds a day inside the period it belongs to', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...units), (day, unit) => {
        const period = periodOf(unit, day);
        if (unit !== 'season') assert.ok(firstDayOf(period) <= day);
        assert.ok(lastDayOf(period) >= day);
        assert.equal(lastDayOf(period) + 1, firstDayOf({ unit, index: period.index + 1 }));
      }),
    );
  });

  it('knows Easter in both churches', () => {
    assert.equal(easterSunday(2024), dayNumber(2024, 3, 31));
    assert.equal(easterSunday(2019), dayNumber(2019, 4, 21));
    assert.equal(orthodoxEasterSunday(2021), dayNumber(2021, 5, 2));
  });

  it('counts weekdays within a month', () => {
    assert.equal(nthWeekdayOfMonth(2024, 11, 4, 4), dayNumber(2024, 11, 28));
    assert.equal(nthWeekdayOfMonth(2024, 5, 1, -1), dayNumber(2024, 5, 27));
    assert.equal(nthWeekdayOfMonth(2023, 2, 3, 5), null);
  });

  it('holds a day to the length of a shorter month', () => {
    assert.equal(addMonths(dayNumber(2023, 1, 31), 1), dayNumber(2023, 2, 28));
    assert.equal(addMonths(dayNumber(2024, 3, 31), -1), dayNumber(2024, 2, 29));
  });
});
