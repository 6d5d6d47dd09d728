/**
 * Civil-day arithmetic in the proleptic Gregorian calendar, ISO 8601 weeks, and periods of the calendar as whole
 * numbers, so that "the week before" and "two quarters later" are additions.
 *
 * Day numbers count from 1970-01-01 (0). The conversions follow Howard Hinnant's "chrono-Compatible Low-Level Date
 * Algorithms" (days_from_civil, civil_from_days), public domain; Easter follows the anonymous Gregorian computus as
 * given by Meeus, "Astronomical Algorithms", chapter 8.
 */

export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscalYear'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * A stretch of the calendar at one granularity. `index` counts the stretches of its unit: day number; weeks and weekends
 * from the week of 1970-01-01; months, quarters, halves and seasons from year 0; years; decades (year / 10), and so on.
 * A season of a year is spring, summer, autumn, winter, in that order.
 */
export interface Period {
  readonly unit: CalendarUnit;
  readonly index: number;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a civil date; `month` 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilDate(day: number): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether there is such a day; `year` null asks whether any year has it. */
export function isCivilDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** ISO weekday of a day number: Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Number of the week a day is in, counted from the week of 1970-01-01; weeks begin on Monday. */
export function weekIndex(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a numbered week. */
export function mondayOf(week: number): number {
  return week * 7 - 3;
}

/** ISO 8601 year and week of a day: the week belongs to the year of its Thursday. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(weekIndex(day)) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Index of ISO week `week` of `year`. */
export function isoWeekIndex(year: number, week: number): number {
  return weekIndex(dayNumber(year, 1, 4)) + week - 1;
}

/** Easter Sunday of the western churches, as a day number. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the Orthodox churches (Julian computus, Meeus), as a day number of the Gregorian calendar. */
export function orthodoxEasterSunday(year: number): number {
  const a = year % 4;
  const b = year % 7;
  const c = year % 19;
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const n = d + e + 114;
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + julianLag;
}

/** The n-th (1…5, or −1 the last) given weekday of a month, as a day number; null where the month has none. */
export function nthWeekdayOfMonth(year: number, month: number, weekday: number, n: number): number | null {
  const length = daysInMonth(year, month);
  const first = dayNumber(year, month, 1);
  const firstSuch = first + ((weekday - weekdayOf(first) + 7) % 7);
  const last = first + length - 1;
  const day = n > 0 ? firstSuch + (n - 1) * 7 : last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  return day >= first && day <= last ? day : null;
}

/** First months of the four seasons as news uses them in the northern half: spring begins in March. */
const seasonStart = [3, 6, 9, 12] as const;

/** The period of a unit that a day is in. Winter is counted to the year its December is in. */
export function periodOf(unit: CalendarUnit, day: number): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return { unit, index: day };
    case 'week':
    case 'weekend':
      return { unit, index: weekIndex(day) };
    case 'month':
      return { unit, index: year * 12 + month - 1 };
    case 'quarter':
      return { unit, index: year * 4 + Math.floor((month - 1) / 3) };
    case 'half':
      return { unit, index: year * 2 + (month > 6 ? 1 : 0) };
    case 'season':
      return { unit, index: Math.floor((year * 12 + month - 3) / 3) };
    case 'year':
    case 'fiscalYear':
      return { unit, index: year };
    case 'decade':
      return { unit, index: Math.floor(year / 10) };
    case 'century':
      return { unit, index: Math.floor(year / 100) };
    case 'millennium':
      return { unit, index: Math.floor(year / 1000) };
  }
}

/** First day of a period. */
export function firstDayOf(period: Period): number {
  const { unit, index } = period;
  switch (unit) {
    case 'day':
      return index;
    case 'week':
      return mondayOf(index);
    case 'weekend':
      return mondayOf(index) + 5;
    case 'month':
      return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
    case 'quarter':
      return dayNumber(Math.floor(index / 4), (((index % 4) + 4) % 4) * 3 + 1, 1);
    case 'half':
      return dayNumber(Math.floor(index / 2), (((index % 2) + 2) % 2) * 6 + 1, 1);
    case 'season':
      return dayNumber(Math.floor(index / 4), seasonStart[(((index % 4) + 4) % 4) as 0 | 1 | 2 | 3], 1);
    case 'year':
    case 'fiscalYear':
      return dayNumber(index, 1, 1);
    case 'decade':
      return dayNumber(index * 10, 1, 1);
    case 'century':
      return dayNumber(index * 100, 1, 1);
    case 'millennium':
      return dayNumber(index * 1000, 1, 1);
  }
}

/** Last day of a period. */
export function lastDayOf(period: Period): number {
  return period.unit === 'weekend'
    ? mondayOf(period.index) + 6
    : firstDayOf({ unit: period.unit, index: period.index + 1 }) - 1;
}

/** The period `count` units later (earlier where negative). */
export function shiftPeriod(period: Period, count: number): Period {
  return { unit: period.unit, index: period.index + count };
}

/** The day `count` months later, held to the last day of a shorter month. */
export function addMonths(day: number, count: number): number {
  const { year, month, day: ofMonth } = civilDate(day);
  const index = year * 12 + month - 1 + count;
  const toYear = Math.floor(index / 12);
  const toMonth = (((index % 12) + 12) % 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(ofMonth, daysInMonth(toYear, toMonth)));
}
