import { isCivilDate } from '../calendar.ts';
import { parse, partialDate, type Parse } from '../expression.ts';
import { readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readDayOfMonth, readSpelledDay, spelledDayBeforeMonth, endsHere } from './days-of-month.ts';
import { monthAt } from './months.ts';
import { readMonthDashes, readNamedDashes, readYearAndMonth, readDashedDate, readShaped } from './numeric-dates.ts';
import { weekdayAt } from './weekdays.ts';
import { readRelatedYear, withYear, readShortYear } from './years-beside.ts';
import { readYearAfter } from './years.ts';

/** Calendar dates in words and digits: "March 10, 2025", "12 March", "Wednesday, June 19th", "2025-02-28", "May 2019". */
export function readDate(reader: Reader, at: number): Parse | null {
  const word = reader.word(at);
  if (!word) return null;
  if (word.shape !== null && (word.flags & is.shaped) !== 0) return readShaped(reader, at);
  const weekday = weekdayAt(reader, at);
  if (weekday > 0) return readWeekdayDate(reader, at, weekday);
  const month = monthAt(reader, at);
  if (month > 0) return readMonthFirst(reader, at, at, month, null);
  return readDayFirst(reader, at, null);
}

function readWeekdayDate(reader: Reader, at: number, weekday: number): Parse | null {
  let next = at + 1;
  if (reader.lower(next) === ',') next += 1;
  if (reader.lower(next) === 'the') next += 1;
  const inner = reader.word(next);
  if (!inner) return null;
  const shape = inner.shape;
  if (shape?.kind === 'date') {
    const meaning = partialDate({
      year: shape.year,
      month: shape.month,
      day: shape.day,
      swappable: shape.swappable,
      shortYear: shape.shortYear,
      weekday,
    });
    return parse(at, next + 1, 'DATE', meaning);
  }
  const month = monthAt(reader, next);
  if (month > 0) {
    const read = readMonthFirst(reader, at, next, month, weekday);
    return read && read.meaning.kind === 'date' && read.meaning.day !== null ? read : null;
  }
  return readDayFirst(reader, next, weekday, at);
}

/** "March", "March 10", "March 10th, 2025", "March of 2025", "March 10–12". */
function readMonthFirst(
  reader: Reader,
  first: number,
  at: number,
  month: number,
  weekday: number | null,
): Parse | null {
  let next = at + 1;
  const spelledYear = readYearAfter(reader, next);
  if (reader.lower(next) === 'the' && readOrdinal(reader, next + 1)) next += 1;
  const comma = reader.lower(next) === ',' && reader.has(next + 1, is.ordinal) ? 1 : 0;
  const day =
    readDayOfMonth(reader, next + comma) ??
    (comma || (spelledYear && !spelledYear.short) ? null : readSpelledDay(reader, next));
  if (day && isCivilDate(null, month, day.day) && !startsClock(reader, next, day.end)) {
    const range = readRangeOfDays(reader, first, month, day.day, day.end, weekday);
    if (range) return range;
    return withYear(reader, first, day.end, { month, day: day.day, weekday });
  }
  if (weekday !== null) return null;
  const dashed = readMonthDashes(reader, at, month);
  if (dashed) return dashed;
  const year =
    readYearAfter(reader, at + 1) ??
    bareYearWithComma(reader, at + 1) ??
    (reader.lower(at + 1) === 'of' ? readShortYear(reader, first, at + 1) : null);
  if (year)
    return parse(first, year.end, 'DATE', partialDate({ month, year: year.year, shortYear: year.short }), {
      trim: year.trim,
    });
  const related = readRelatedYear(reader, at + 1);
  if (related)
    return parse(first, related.end, 'DATE', { kind: 'inYear', date: partialDate({ month }), year: related.year });
  return parse(first, at + 1, 'DATE', partialDate({ month }));
}

function bareYearWithComma(reader: Reader, at: number): ReturnType<typeof readYearAfter> {
  return reader.lower(at) === '/' || reader.lower(at) === '-' ? readYearAfter(reader, at + 1) : null;
}

/** Whether a number is the hour of what follows: "March 6:30" and "April 3 p.m." are no days. */
function startsClock(reader: Reader, at: number, end: number): boolean {
  return (
    end === at + 1 && (reader.has(end, is.meridiem) || reader.lower(end) === "o'clock" || reader.lower(end) === '%')
  );
}

const rangeMarks: ReadonlySet<string> = new Set(['-', '–', '--', '—', 'to', 'through', '/']);

/** "March 10-12", "March 10 to 12, 2025": two days of one month. */
function readRangeOfDays(
  reader: Reader,
  first: number,
  month: number,
  day: number,
  at: number,
  weekday: number | null,
): Parse | null {
  const mark = reader.lower(at);
  if (!rangeMarks.has(mark)) return null;
  const last = readDayOfMonth(reader, at + 1);
  if (
    !last ||
    last.day <= day ||
    !isCivilDate(null, month, last.day) ||
    weekday !== null ||
    startsClock(reader, at + 1, last.end)
  )
    return null;
  if (monthAt(reader, last.end) > 0 || reader.has(last.end, is.unit)) return null;
  const to = withYear(reader, first, last.end, { month, day: last.day, weekday: null });
  if (to.meaning.kind !== 'date') return null;
  const from = partialDate({ ...to.meaning, day });
  return parse(first, to.end, 'DATE', { kind: 'range', from, to: to.meaning });
}

/** "12 March 2025", "the 12th of March", "12-14 March"; with a weekday before it where `first` says so. */
function readDayFirst(reader: Reader, at: number, weekday: number | null, first: number = at): Parse | null {
  const dashed =
    readDashedDate(reader, at, weekday, first) ??
    readNamedDashes(reader, at) ??
    (reader.brief ? readYearAndMonth(reader, at) : null);
  if (dashed) return dashed;
  const day = readDayOfMonth(reader, at) ?? spelledDayBeforeMonth(reader, at);
  if (!day) return null;
  let next = day.end;
  if (reader.lower(next) === 'day') next += 1;
  if (reader.lower(next) === 'of') next += 1;
  else if (reader.lower(next) === '-' || reader.lower(next) === ',') next += monthAt(reader, next + 1) > 0 ? 1 : 0;
  const month = monthAt(reader, next);
  if (month > 0 && isCivilDate(null, month, day.day))
    return withYear(reader, first, next + 1, { month, day: day.day, weekday });
  const range = readDayFirstRange(reader, first, day.day, day.end);
  if (range) return range;
  if (weekday !== null && first < at && (day.ordinal || endsHere(reader, day.end))) {
    if (day.ordinal && !endsHere(reader, day.end) && !beforeClock.has(reader.lower(day.end))) return null;
    if (reader.has(day.end, is.meridiem | is.unit) || reader.lower(day.end) === ':') return null;
    return parse(first, day.end, 'DATE', partialDate({ day: day.day, weekday }));
  }
  return null;
}

const beforeClock: ReadonlySet<string> = new Set([
  'for',
  'in',
  'from',
  'to',
  'between',
  'and',
  'or',
  'through',
  'until',
  'at',
  'with',
]);

function readDayFirstRange(reader: Reader, first: number, day: number, at: number): Parse | null {
  const mark = reader.lower(at);
  if (!rangeMarks.has(mark) && mark !== 'and') return null;
  const last = readDayOfMonth(reader, reader.lower(at + 1) === 'the' ? at + 2 : at + 1);
  if (!last || last.day <= day) return null;
  const next = reader.lower(last.end) === 'of' ? last.end + 1 : last.end;
  const month = monthAt(reader, next);
  if (month === 0 || !isCivilDate(null, month, last.day)) return null;
  const to = withYear(reader, first, next + 1, { month, day: last.day, weekday: null });
  if (to.meaning.kind !== 'date') return null;
  return parse(first, to.end, 'DATE', { kind: 'range', from: partialDate({ ...to.meaning, day }), to: to.meaning });
}
