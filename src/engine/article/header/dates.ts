import type { Span } from '../../model.ts';

/** A calendar date with its year, as it stands in a header. */
export interface CalendarDate extends Span {
  /** `YYYY-MM-DD`, with `THH:MM` where the words go on to a time of day that belongs to the stamp. */
  readonly value: string;
  /** Span of the day itself, without the weekday before it or the time after it. */
  readonly day: Span;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const weekday =
  '(?:(Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\\.?,?[ ]{1,2})?';
const year = '((?:1[6-9]|20)\\d\\d)(?!\\d)';
const spaces = '[ ]{1,3}';

/** "12 March 2025", "Wednesday, 19 March 2025", "3rd of May, 2025". */
const dayFirst = new RegExp(
  `${weekday}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:${spaces}of)?(?:${spaces}|-)${month},?(?:${spaces}|-)${year}`,
  'iy',
);
/** "March 11, 2025", "Tuesday, March 11th 2025". */
const monthFirst = new RegExp(`${weekday}${month}${spaces}(\\d{1,2})(?:st|nd|rd|th)?,?${spaces}${year}`, 'iy');
/** "2025-03-11", "2025/03/11", "20250311" is no date by itself. */
const yearFirst = new RegExp(`${weekday}${year}([-/.])(\\d\\d?)\\3(\\d\\d?)(?!\\d)`, 'iy');
/** "13/3/2025", "13.03.2025", "3-13-2025". */
const numeric = new RegExp(`${weekday}(\\d\\d?)([-/.])(\\d\\d?)\\3${year}`, 'iy');
const isoTime = /T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/y;

/** Dates of the same day and month without a year ("March 11"), for datelines. */
const yearlessMonthFirst = new RegExp(`${weekday}${month}${spaces}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'iy');
const yearlessDayFirst = new RegExp(`${weekday}(\\d{1,2})(?:st|nd|rd|th)?${spaces}${month}(?![A-Za-z])`, 'iy');

/** Longest header text that is searched for dates. */
const longest = 2000;

/**
 * Every explicit, full calendar date of a header's text, in order. A numeric date whose day and month can't be told
 * apart ("4/3/2025") is left out: nothing is guessed.
 */
export function datesIn(text: string): CalendarDate[] {
  const dates: CalendarDate[] = [];
  const end = Math.min(text.length, longest);
  let boundary = true;
  for (let offset = 0; offset < end; offset++) {
    const isWord = isWordUnit(text.charCodeAt(offset));
    if (isWord && boundary) {
      const date = dateAt(text, offset);
      if (date !== undefined) {
        dates.push(date);
        offset = date.end - 1;
        boundary = false;
        continue;
      }
    }
    boundary = !isWord;
  }
  return dates;
}

/** The full calendar date that starts at an offset, if one does. */
export function dateAt(text: string, offset: number): CalendarDate | undefined {
  const first = match(dayFirst, text, offset);
  if (first) return dated(text, offset, first, first[1], first[4]!, monthNumber(first[3]!), first[2]!);
  const second = match(monthFirst, text, offset);
  if (second) return dated(text, offset, second, second[1], second[4]!, monthNumber(second[2]!), second[3]!);
  const third = match(yearFirst, text, offset);
  if (third) return dated(text, offset, third, third[1], third[2]!, Number(third[4]), third[5]!);
  const fourth = match(numeric, text, offset);
  if (!fourth) return undefined;
  const [, name, a = '', mark, b = '', stated = ''] = fourth;
  const readings = mark === '.' ? [[b, a]] : [[b, a], [a, b]]; // prettier-ignore
  const valid = readings.filter(([m, d]) => {
    const value = calendarValue(stated, Number(m), d!);
    return value !== undefined && (name === undefined || weekdayOf(value) === weekdayNumber(name));
  });
  const [reading] = valid;
  if (reading === undefined || (valid.length === 2 && Number(a) !== Number(b))) return undefined;
  return dated(text, offset, fourth, name, stated, Number(reading[0]), reading[1]!);
}

/** The month and day without a year that start at an offset ("March 11"), as `XXXX-MM-DD`. */
export function yearlessDateAt(text: string, offset: number): CalendarDate | undefined {
  const first = match(yearlessMonthFirst, text, offset);
  const found = first ?? match(yearlessDayFirst, text, offset);
  if (!found) return undefined;
  const [m, d] = first ? [found[2]!, found[3]!] : [found[3]!, found[2]!];
  const value = calendarValue('2024', monthNumber(m), d);
  if (value === undefined) return undefined;
  const span = { start: offset, end: offset + found[0].length };
  return { ...span, day: span, value: `XXXX${value.slice(4)}` };
}

function dated(
  text: string,
  offset: number,
  found: RegExpExecArray,
  name: string | undefined,
  statedYear: string,
  monthOf: number,
  dayOf: string,
): CalendarDate | undefined {
  const value = calendarValue(statedYear, monthOf, dayOf);
  if (value === undefined) return undefined;
  const end = offset + found[0].length;
  let dayStart = offset;
  if (name !== undefined)
    dayStart = offset + name.length + /^\.?,?[ ]{1,2}/.exec(found[0].slice(name.length))![0].length;
  const day = { start: dayStart, end };
  const time = match(isoTime, text, end);
  if (time) return { start: offset, end: end + time[0].length, value: `${value}T${time[1]}:${time[2]}`, day };
  return { start: offset, end, value, day };
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}

function monthNumber(name: string): number {
  return months.findIndex((known) => known.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function weekdayNumber(name: string): number {
  return weekdays.findIndex((known) => known.startsWith(name.slice(0, 3).toLowerCase()));
}

/** `YYYY-MM-DD` of a day that the calendar has, else undefined. */
function calendarValue(statedYear: string, monthOf: number, dayOf: string): string | undefined {
  const date = new Date(Date.UTC(Number(statedYear), monthOf - 1, Number(dayOf)));
  if (date.getUTCMonth() !== monthOf - 1 || date.getUTCDate() !== Number(dayOf)) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Day of the week of a `YYYY-MM-DD`, Sunday 0. */
function weekdayOf(value: string): number {
  return new Date(`${value}T00:00:00Z`).getUTCDay();
}

function isWordUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0;
}
