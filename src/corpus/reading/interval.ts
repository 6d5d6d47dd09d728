/** What a TIMEX3 value says of the calendar: first and last day, inclusive, as days since 1970-01-01. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  /** Minutes since the start of day `from`, where the value states a clock time. */
  readonly minute: number | null;
}

const halfYear = 183;

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar (Howard Hinnant's `days_from_civil`). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const days = (from: number, to: number, minute: number | null = null): Interval => ({ from, to, minute });
const seasons: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11] };

/**
 * The days that a TIMEX3 value covers, at its own precision; null for what names no stretch of the calendar (durations,
 * `PAST_REF`, placeholders). A range `A/B` covers both; an open end covers half a year.
 */
export function intervalOf(value: string | null): Interval | null {
  if (value === null || value === '') return null;
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const first = intervalOf(value.slice(0, slash));
    const last = intervalOf(value.slice(slash + 1));
    if (first && last) return last.to >= first.from ? days(first.from, last.to, first.minute) : null;
    if (first && value.endsWith('..')) return days(first.from, first.from + halfYear, first.minute);
    return last && value.startsWith('..') ? days(last.to - halfYear, last.to) : null;
  }
  const part = /^(\d{1,4})(?:-(.*))?$/.exec(value.split('T', 1)[0] ?? '');
  if (!part) return null;
  const [, digits = '', rest] = part;
  if (rest === undefined) return digits.length === 1 || value.includes('T') ? null : ofYears(digits);
  return digits.length === 4 ? within(Number(digits), rest, clockOf(value)) : null;
}

/** A year, a decade ("199") or a century ("19"). */
function ofYears(digits: string): Interval {
  const span = 10 ** (4 - digits.length);
  const first = Number(digits) * span;
  return days(dayNumber(first, 1, 1), dayNumber(first + span, 1, 1) - 1);
}

function within(year: number, rest: string, minute: number | null): Interval | null {
  const date = /^(\d{2})(?:-(\d{2}))?$/.exec(rest);
  if (date) {
    const month = Number(date[1]);
    if (month < 1 || month > 12) return null;
    if (date[2] === undefined) return days(dayNumber(year, month, 1), firstOfNext(year, month) - 1);
    const day = Number(date[2]);
    if (day < 1 || day > 31) return null;
    const at = dayNumber(year, month, day);
    return days(at, at, minute);
  }
  const week = /^W(\d{2})(-WE|-\d)?$/.exec(rest);
  if (week) {
    const monday = firstMonday(year) + 7 * (Number(week[1]) - 1);
    if (week[2] === undefined) return days(monday, monday + 6);
    if (week[2] === '-WE') return days(monday + 5, monday + 6);
    const at = monday + Number(week[2].slice(1)) - 1;
    return days(at, at, minute);
  }
  const fraction = /^([QH])([1-4])$/.exec(rest);
  if (fraction) {
    const months = fraction[1] === 'Q' ? 3 : 6;
    const first = months * (Number(fraction[2]) - 1) + 1;
    return first > 12 ? null : days(dayNumber(year, first, 1), firstOfNext(year, first + months - 1) - 1);
  }
  const season = seasons[rest];
  if (season) return days(dayNumber(year, season[0], 1), firstOfNext(year, season[1]) - 1);
  return rest === 'WI' ? days(dayNumber(year, 12, 1), dayNumber(year + 1, 3, 1) - 1) : null;
}

const firstOfNext = (year: number, month: number): number =>
  month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);

/** Monday of ISO week 1: the week that has 4 January in it. */
function firstMonday(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

function clockOf(value: string): number | null {
  const clock = /T(\d{2})(?::(\d{2}))?/.exec(value);
  return clock ? Number(clock[1]) * 60 + Number(clock[2] ?? 0) : null;
}

/** Days between two intervals; 0 where they touch or overlap. */
export function daysApart(one: Interval, other: Interval): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}

/** How many days an interval covers. */
export function daysIn(interval: Interval): number {
  return interval.to - interval.from + 1;
}
