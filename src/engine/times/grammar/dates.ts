import { isCivilDate } from '../calendar.ts';
import { parse, partialDate, type Meaning, type Parse } from '../expression.ts';
import { readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { monthAt, timeCues } from './months.ts';
import { readBareYear, readEra, readYearAfter } from './years.ts';
import { weekdayAt } from './weekdays.ts';

/** Day of a month at a token: "10", "10th", "tenth", "twenty-first"; null where none stands there. */
function readDayOfMonth(
  reader: Reader,
  at: number,
): { readonly day: number; readonly end: number; readonly ordinal: boolean } | null {
  const word = reader.word(at);
  if (!word) return null;
  if (word.digits > 0 && word.number >= 1 && word.number <= 31 && word.digits <= 2)
    return { day: word.number, end: at + 1, ordinal: false };
  const ordinal = readOrdinal(reader, at);
  if (ordinal && ordinal.value >= 1 && ordinal.value <= 31)
    return { day: ordinal.value, end: ordinal.end, ordinal: true };
  return null;
}

/** Day in words after a month: "May twenty-nine". */
function readSpelledDay(reader: Reader, at: number): { readonly day: number; readonly end: number } | null {
  const word = reader.word(at);
  if (!word || word.digits > 0 || word.number < 1 || word.number > 30) return null;
  if (word.number < 20) return { day: word.number, end: at + 1 };
  const next = reader.lower(at + 1) === '-' ? at + 2 : at + 1;
  const unit = reader.word(next);
  if (unit && unit.digits === 0 && unit.number >= 1 && unit.number <= 9 && word.number + unit.number <= 31)
    return { day: word.number + unit.number, end: next + 1 };
  return { day: word.number, end: at + 1 };
}

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

/** "last year", "of this year", "of that year", "the following year" after a month or a day. */
export function readRelatedYear(reader: Reader, at: number): { readonly year: Meaning; readonly end: number } | null {
  let index = at;
  if (reader.lower(index) === 'of' || reader.lower(index) === 'in' || reader.lower(index) === ',') index += 1;
  if (reader.lower(index) === 'the') index += 1;
  const word = reader.word(index);
  if (!word || (word.flags & is.direction) === 0) return null;
  let end = index + 1;
  if (word.value === 'that' && reader.lower(end) === 'same') end += 1;
  if (reader.word(end)?.unit !== 'year' || reader.word(end)!.plural) return null;
  const { value } = word;
  if (value === 'past' || value === 'these' || value === 'recent' || value === 'latest') return null;
  const anchor = value === 'that' || value === 'following' || value === 'previous' ? 'narrative' : 'publication';
  return { year: { kind: 'shift', unit: 'year', offset: word.offset, anchor, open: false }, end: end + 1 };
}

/** "Sep-23-2020", "May/22": month first, with marks between. */
function readMonthDashes(reader: Reader, at: number, month: number): Parse | null {
  const mark = reader.lower(at + 1);
  if ((mark !== '-' && mark !== '/') || reader.isSpaced(at + 1) || reader.isSpaced(at + 2)) return null;
  const day = reader.word(at + 2);
  if (!day || day.digits === 0 || day.digits > 2 || !isCivilDate(null, month, day.number)) return null;
  const year = reader.lower(at + 3) === mark && !reader.isSpaced(at + 4) ? reader.word(at + 4) : undefined;
  if (year && year.digits === 4 && isCivilDate(year.number, month, day.number))
    return parse(at, at + 5, 'DATE', partialDate({ year: year.number, month, day: day.number }));
  return reader.lower(at + 3) === '-' ? null : parse(at, at + 3, 'DATE', partialDate({ month, day: day.number }));
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
  if (
    mark !== '-' &&
    mark !== '–' &&
    mark !== '--' &&
    mark !== '—' &&
    mark !== 'to' &&
    mark !== 'through' &&
    mark !== '/'
  )
    return null;
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

/** "2019-aug-1", "22/Jan/2019", "2020-Sep-23": day, named month and year with marks between. */
function readNamedDashes(reader: Reader, at: number): Parse | null {
  const mark = reader.lower(at + 1);
  if ((mark !== '-' && mark !== '/') || reader.lower(at + 3) !== mark) return null;
  for (let index = at + 1; index <= at + 4; index++) if (reader.isSpaced(index)) return null;
  const [a, month, c] = [reader.word(at), reader.word(at + 2)?.month ?? 0, reader.word(at + 4)];
  if (!a || !c || month === 0 || a.digits === 0 || c.digits === 0) return null;
  const [year, day] = a.digits === 4 ? [a.number, c.number] : c.digits === 4 ? [c.number, a.number] : [0, 0];
  return isCivilDate(year, month, day) && year > 0
    ? parse(at, at + 5, 'DATE', partialDate({ year, month, day }))
    : null;
}

/** "2016-11", "11/2016" in a note, where news would mean two years of a season. */
function readYearAndMonth(reader: Reader, at: number): Parse | null {
  const mark = reader.lower(at + 1);
  if (mark !== '-' && mark !== '/') return null;
  const [a, b] = [reader.word(at), reader.word(at + 2)];
  if (!a || !b || a.digits === 0 || b.digits === 0 || reader.word(at + 4)?.digits) return null;
  const [year, month] =
    a.digits === 4 && b.digits <= 2
      ? [a.number, b.number]
      : b.digits === 4 && a.digits <= 2
        ? [b.number, a.number]
        : [0, 0];
  return year > 1900 && year < 2100 && month >= 1 && month <= 12
    ? parse(at, at + 3, 'DATE', partialDate({ year, month }))
    : null;
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

function spelledDayBeforeMonth(reader: Reader, at: number): ReturnType<typeof readDayOfMonth> {
  const day = readSpelledDay(reader, at);
  return day && monthAt(reader, day.end) > 0 && reader.isCapital(day.end) ? { ...day, ordinal: false } : null;
}

/** "21-04-2016", "3-7-2017": three numbers with hyphens and no space between. */
function readDashedDate(reader: Reader, at: number, weekday: number | null, first: number): Parse | null {
  if (reader.lower(at + 1) !== '-' || reader.lower(at + 3) !== '-' || reader.lower(at + 5) === '-') return null;
  for (let index = at + 1; index <= at + 4; index++) if (reader.isSpaced(index)) return null;
  const [a, b, c] = [reader.word(at), reader.word(at + 2), reader.word(at + 4)];
  if (!a || !b || !c || a.digits === 0 || a.digits > 2 || b.digits === 0 || b.digits > 2) return null;
  const short = c.digits === 2;
  if (c.digits !== 4 && !short) return null;
  const year = short ? null : c.number;
  const dayFirst = isCivilDate(year, b.number, a.number);
  const monthFirst = isCivilDate(year, a.number, b.number);
  if (!dayFirst && !monthFirst) return null;
  const [month, day] = monthFirst ? [a.number, b.number] : [b.number, a.number];
  const swappable = dayFirst && monthFirst && a.number !== b.number;
  return parse(
    first,
    at + 5,
    'DATE',
    partialDate({ year: c.number, shortYear: short, month, day, weekday, swappable }),
  );
}

function readDayFirstRange(reader: Reader, first: number, day: number, at: number): Parse | null {
  const mark = reader.lower(at);
  if (
    mark !== '-' &&
    mark !== '–' &&
    mark !== '—' &&
    mark !== 'to' &&
    mark !== 'through' &&
    mark !== '/' &&
    mark !== 'and'
  )
    return null;
  const last = readDayOfMonth(reader, reader.lower(at + 1) === 'the' ? at + 2 : at + 1);
  if (!last || last.day <= day) return null;
  const next = reader.lower(last.end) === 'of' ? last.end + 1 : last.end;
  const month = monthAt(reader, next);
  if (month === 0 || !isCivilDate(null, month, last.day)) return null;
  const to = withYear(reader, first, next + 1, { month, day: last.day, weekday: null });
  if (to.meaning.kind !== 'date') return null;
  return parse(first, to.end, 'DATE', { kind: 'range', from: partialDate({ ...to.meaning, day }), to: to.meaning });
}

function endsHere(reader: Reader, at: number): boolean {
  const lower = reader.lower(at);
  return (
    lower === '' || lower === '.' || lower === ',' || lower === '!' || lower === '?' || lower === ')' || lower === 'at'
  );
}

function withYear(
  reader: Reader,
  first: number,
  end: number,
  fields: { month: number; day: number; weekday: number | null },
): Parse {
  const year = readYearAfter(reader, end) ?? readShortYear(reader, first, end);
  if (!year) {
    const named = weekdayAfter(reader, end, fields);
    if (named) return parse(first, named, 'DATE', partialDate({ ...fields, weekday: weekdayOfTail(reader, named) }));
    if (isAttackOfSeptember(reader, end, fields)) {
      const why = 'the attacks of 11 September 2001, which are named by their date';
      return parse(first, end, 'DATE', { kind: 'value', value: '2001-09-11', why });
    }
    const related = readRelatedYear(reader, end);
    if (related)
      return parse(first, related.end, 'DATE', { kind: 'inYear', date: partialDate(fields), year: related.year });
    return parse(first, end, 'DATE', partialDate(fields));
  }
  const meaning = partialDate({ ...fields, year: year.year, shortYear: year.short });
  return parse(first, year.end, 'DATE', meaning, { trim: year.trim });
}

/** The weekday that ends a date at `end`, in brackets or not. */
function weekdayOfTail(reader: Reader, end: number): number {
  return reader.word(reader.lower(end - 1) === ')' ? end - 2 : end - 1)!.weekday;
}

const attackWords: ReadonlySet<string> = new Set([
  'attack',
  'attacks',
  'terror',
  'terrorist',
  'terrorists',
  'hijackers',
  'hijackings',
  'hijacker',
  'victims',
  'assault',
  'tragedy',
]);

/** "the Sept. 11 attacks", "post-Sept. 11". */
function isAttackOfSeptember(reader: Reader, end: number, fields: { month: number; day: number }): boolean {
  if (fields.month !== 9 || fields.day !== 11) return false;
  return attackWords.has(reader.lower(end)) || (reader.lower(end - 3) === '-' && reader.lower(end - 4) === 'post');
}

/** End of a weekday that stands after its date: "July 18, Friday"; 0 where none does. */
function weekdayAfter(reader: Reader, at: number, fields: { weekday: number | null }): number {
  if (fields.weekday !== null) return 0;
  const next = reader.lower(at) === ',' || reader.lower(at) === '(' ? at + 1 : at;
  if (next === at || weekdayAt(reader, next) === 0) return 0;
  const after = reader.lower(next + 1);
  if (reader.lower(at) === '(') return after === ')' ? next + 2 : 0;
  return after === '' || after === ',' || after === '.' || after === ')' ? next + 1 : 0;
}

/** "10 Nov 11": a year of two digits after a day and its month in digits and a short name. */
function readShortYear(reader: Reader, first: number, end: number): ReturnType<typeof readYearAfter> {
  const at = reader.brief && reader.lower(end) === 'of' ? end + 1 : end;
  const word = reader.word(at);
  if (!word || word.digits !== 2 || word.shape !== null || (word.flags & is.number) === 0) return null;
  const compact = end - first === 2 && (reader.word(first)?.digits ?? 0) > 0 && reader.lower(end - 1).length <= 4;
  if (!compact && !reader.brief) return null;
  if (
    reader.brief &&
    word.number > 12 &&
    word.number <= 31 &&
    at === end &&
    !compact &&
    reader.word(end - 1)?.month === 0
  )
    return null;
  const next = reader.word(at + 1);
  if (next && (next.flags & (is.unit | is.meridiem | is.number | is.shaped)) !== 0) return null;
  return { year: word.number, end: at + 1, short: true, trim: 0 };
}

function readShaped(reader: Reader, at: number): Parse | null {
  const shape = reader.word(at)!.shape!;
  switch (shape.kind) {
    case 'date':
      if (shape.sure) return withYear(reader, at, at + 1, { month: shape.month, day: shape.day, weekday: null });
      if (shape.year === null && !isDayAndMonth(reader, at)) return null;
      if (shape.year === null && shape.month === 9 && shape.day === 11) {
        if (reader.isCapital(at + 1)) return null;
        const why = 'the attacks of 11 September 2001, which are named by their date';
        return parse(at, at + 1, 'DATE', { kind: 'value', value: '2001-09-11', why });
      }
      return parse(at, at + 1, 'DATE', partialDate({ ...shape, kind: 'date' }));
    case 'dateTime': {
      const clock = {
        hour: Number(shape.value.slice(11, 13)),
        minute: Number(shape.value.slice(14, 16)),
        second: null,
        definite: true,
        zone: null,
      };
      const date: Meaning = partialDate({ year: shape.year, month: shape.month, day: shape.day });
      return parse(at, at + 1, 'TIME', { kind: 'clock', clock, part: null, date });
    }
    case 'month':
      return reader.lower(at - 1) === 'of'
        ? null
        : parse(at, at + 1, 'DATE', partialDate({ year: shape.year, month: shape.month }));
    default:
      return null;
  }
}

const datedBy: ReadonlySet<string> = new Set([
  '',
  'from',
  'to',
  'dated',
  'before',
  'after',
  '(',
  'of',
  'for',
  ':',
  'through',
  '-',
  'and',
  'date',
]);

/** Whether two numbers with a slash between are a day and a month here, and no fraction. */
function isDayAndMonth(reader: Reader, at: number): boolean {
  const shape = reader.word(at)!.shape;
  if (shape?.kind !== 'date') return false;
  const next = reader.lower(at + 1);
  if (next === 'of' || reader.has(at + 1, is.unit) || next === '%' || next === 'percent') return false;
  if (reader.text(at).includes('.')) return false;
  if (shape.month === 9 && shape.day === 11) return true;
  const before = reader.lower(at - 1);
  if (reader.text(at) === '24/7') return false;
  return (
    (shape.day > 12 && (reader.brief || datedBy.has(before))) ||
    before === 'on' ||
    before === 'by' ||
    before === 'until' ||
    before === 'since' ||
    (before === ',' && reader.has(at - 2, is.weekday))
  );
}

/** A year alone, with its era: "1987", "the year 2012", "347 AD", "AD 842", "fiscal 1990", "FY2025". */
export function readYear(reader: Reader, at: number): Parse | null {
  let index = at;
  if (reader.lower(index) === 'the' && reader.lower(index + 1) === 'year') index += 1;
  const lower = reader.lower(index);
  if (lower === 'year' && reader.word(index + 1)?.digits === 4) index += 1;
  else if (index > at) return null;
  const eraBefore = readEra(reader, index);
  if (eraBefore === 'AD' && (reader.word(index + 1)?.digits ?? 0) > 0) {
    const number = reader.word(index + 1)!.number;
    if (number > 0 && number < 2100) return parse(at, index + 2, 'DATE', yearPeriod(number));
  }
  const word = reader.word(index);
  if (!word) return null;
  if (word.digits > 0 && word.number > 0 && word.number < 10000 && (word.flags & is.number) !== 0) {
    const era = readEra(reader, index + 1);
    if (era) return parse(at, index + 2, 'DATE', yearPeriod(era === 'BC' ? -word.number : word.number));
  }
  const year = readBareYear(reader, index);
  if (!year) return null;
  const second = year.short || year.trim > 0 ? 0 : secondYear(reader, year.end, year.year);
  if (second > 0) {
    const why = `the words say ${year.year} to ${second}`;
    return parse(at, year.end + 2, 'DATE', { kind: 'value', value: `${year.year}/${second}`, why });
  }
  const month = year.short || year.trim > 0 ? 0 : monthAfterYear(reader, year.end);
  if (month > 0) {
    const end = reader.lower(year.end) === ',' ? year.end + 2 : year.end + 1;
    return parse(at, end, 'DATE', partialDate({ year: year.year, month }));
  }
  const meaning = year.short ? partialDate({ year: year.year, shortYear: true }) : yearPeriod(year.year);
  return parse(at, year.end, 'DATE', meaning, { trim: year.trim });
}

/** "2008-09", "1988/89": the year after, written with two digits; 0 where none stands there. */
function secondYear(reader: Reader, at: number, year: number): number {
  const mark = reader.lower(at);
  if ((mark !== '-' && mark !== '/' && mark !== '–') || reader.isSpaced(at) || reader.isSpaced(at + 1)) return 0;
  const word = reader.word(at + 1);
  return word && word.digits === 2 && word.shape === null && word.number === (year + 1) % 100 ? year + 1 : 0;
}

/** "2017 April": the month after its year, where nothing follows that the month could belong to. */
function monthAfterYear(reader: Reader, at: number): number {
  const next = reader.lower(at) === ',' ? at + 1 : at;
  const month = reader.word(next)?.month ?? 0;
  if (month === 0 || (reader.lower(next) === 'may' && !reader.isCapital(next))) return 0;
  const after = reader.word(next + 1);
  if (after && (after.digits > 0 || (after.flags & (is.ordinal | is.direction)) !== 0)) return 0;
  return next > at && reader.isCapital(next + 1) ? 0 : month;
}

export function yearPeriod(year: number): Meaning {
  return { kind: 'period', period: { unit: 'year', index: year } };
}

/** "the 20th of next month", "31st of the month", "the first day of this month". */
export function readDayOfRelatedMonth(reader: Reader, at: number): Parse | null {
  const index = reader.lower(at) === 'the' ? at + 1 : at;
  const plain = reader.word(index);
  const ordinal =
    readOrdinal(reader, index) ??
    (plain && plain.digits > 0 && plain.digits <= 2 && plain.shape === null
      ? { value: plain.number, end: index + 1 }
      : null);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  let next = ordinal.end;
  if (reader.lower(next) === 'day') next += 1;
  if (reader.lower(next) !== 'of') return null;
  next += 1;
  if (reader.lower(next) === 'the') next += 1;
  const word = reader.word(next);
  const directed = word !== undefined && (word.flags & is.direction) !== 0;
  const month = directed ? next + 1 : next;
  if (reader.word(month)?.unit !== 'month' || reader.word(month)!.plural) return null;
  if (!directed && reader.lower(next - 1) !== 'the') return null;
  const anchor =
    directed && (word.value === 'that' || word.value === 'following' || word.value === 'previous')
      ? 'narrative'
      : 'publication';
  const of: Meaning = { kind: 'shift', unit: 'month', offset: directed ? word.offset : 0, anchor, open: false };
  return parse(at, month + 1, 'DATE', {
    kind: 'within',
    ordinal: ordinal.value,
    unit: 'day',
    weekday: null,
    fiscal: false,
    of,
  });
}

/** "the 12th" as a day of the month the story is in: only where nothing follows that it could number. */
export function readLoneDay(reader: Reader, at: number): Parse | null {
  if (reader.lower(at) !== 'the' || !timeCues.has(reader.lower(at - 1)) || reader.lower(at - 1) === 'of') return null;
  const word = reader.word(at + 1);
  if (!word || word.ordinal < 1 || word.ordinal > 31 || word.digits === 0) return null;
  const next = reader.lower(at + 2);
  if (!endsHere(reader, at + 2) && next !== 'and' && next !== 'of') return null;
  if (next === 'of' && reader.lower(at + 3) !== 'this') return null;
  if (next === ',' && reader.isCapital(at + 3)) return null;
  return parse(at, at + 2, 'DATE', partialDate({ day: word.ordinal }));
}
