import { parse, partialDate, shift, type Meaning, type Parse, type ReadAt } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is, type Word } from '../word.ts';
import { readDate } from './dates.ts';
import { readYear, yearPeriod } from './lone-years.ts';
import { readHoliday } from './holidays.ts';
import { isDay } from './moments.ts';
import { timeCues } from './months.ts';
import { readRelative } from './relative.ts';
import { weekdayAt } from './weekdays.ts';
import { readRelatedYear } from './years-beside.ts';
import { readBusinessPeriod } from './business-periods.ts';
import { readCentury, readDecade } from './decades.ts';
import { readWithin } from './within.ts';
import { readBareYear } from './years.ts';

/** The longer of two readings; the first where they end together. */
export function longer(first: Parse | null, second: Parse | null): Parse | null {
  if (!first || !second) return first ?? second;
  return second.end > first.end ? second : first;
}

/** The word an expression turns on: the one after "the", else the first; undefined where the lexicon does not have it. */
export function leadingWord(reader: Reader, at: number): Word | undefined {
  return reader.lower(at) === 'the' ? reader.word(at + 1) : reader.word(at);
}

const calendarLead = is.shaped | is.weekday | is.month | is.number | is.ordinal;
const countLead = is.ordinal | is.number | is.fiscal | is.direction;

/** Dates without portions, counts or times of day: what others contain. */
function readSimpleDate(reader: Reader, at: number): Parse | null {
  const lead = leadingWord(reader, at);
  if (!lead) return null;
  const { flags } = lead;
  const the = reader.lower(at) === 'the';
  if (the && ((flags & is.ordinal) !== 0 || (lead.number >= 20 && lead.digits === 0))) {
    const inner = readDate(reader, at + 1);
    if (inner && inner.meaning.kind !== 'value' && reader.lower(at + 2) !== ',') return { ...inner, first: at };
  }
  let best: Parse | null = null;
  if (!the && (flags & calendarLead) !== 0) best = readDate(reader, at);
  if (the || (flags & (is.deictic | is.direction)) !== 0 || (reader.brief && (flags & is.unit) !== 0))
    best = longer(best, readRelative(reader, at));
  if (!the && (flags & (is.holiday | is.direction)) !== 0) best = longer(best, readHoliday(reader, at));
  if ((flags & (is.shaped | is.number)) !== 0) best = longer(best, readDecade(reader, at));
  if ((flags & (is.ordinal | is.number)) !== 0) best = longer(best, readCentury(reader, at));
  if ((flags & (is.fiscal | is.number | is.shaped)) !== 0) best = longer(best, readBusinessPeriod(reader, at));
  if ((flags & is.season) !== 0) best = longer(best, readSeason(reader, at));
  if ((flags & is.unit) !== 0) best = longer(best, readYearAgo(reader, at));
  if ((!the || (flags & is.unit) !== 0) && (flags & (is.number | is.era | is.unit | is.shaped)) !== 0)
    best = longer(best, readYear(reader, at));
  if ((flags & is.weekday) !== 0) best = longer(best, readWeekday(reader, at));
  return best;
}

function readContainer(reader: Reader, at: number): Parse | null {
  const simple = readSimpleDate(reader, at);
  if (simple) return simple;
  const lower = reader.lower(at);
  const word = reader.word(lower === 'the' ? at + 1 : at);
  if (
    lower === 'the' &&
    word &&
    !word.plural &&
    (word.unit === 'year' || word.unit === 'month' || word.unit === 'week' || word.unit === 'quarter')
  )
    return parse(at, at + 2, 'DATE', shift(word.unit));
  return null;
}

/** Any date, counts within another included. */
export function readAnyDate(reader: Reader, at: number): Parse | null {
  const lead = leadingWord(reader, at);
  if (!lead) return null;
  const simple = readSimpleDate(reader, at);
  if ((lead.flags & countLead) === 0) return simple;
  return longer(simple, readWithin(reader, at, readContainer));
}

/** "the 18th" after "the week of". */
function readDayOrdinal(reader: Reader, at: number): Parse | null {
  const word = reader.lower(at) === 'the' ? reader.word(at + 1) : undefined;
  if (!word || word.ordinal < 1 || word.ordinal > 31 || word.digits === 0) return null;
  return parse(at, at + 2, 'DATE', partialDate({ day: word.ordinal }));
}

/** "the week of March 3", "the week beginning 4 February": the week that the day is in. */
export function readWeekOf(reader: Reader, at: number, readInner: ReadAt): Parse | null {
  const index = reader.lower(at) === 'the' ? at + 1 : at;
  if (reader.word(index)?.unit !== 'week' || reader.word(index)!.plural) return null;
  const link = reader.lower(index + 1);
  if (link !== 'of' && link !== 'beginning' && link !== 'starting' && link !== 'commencing') return null;
  const day = readInner(reader, index + 2) ?? readDayOrdinal(reader, index + 2);
  if (!day || day.type !== 'DATE' || !isDay(day.meaning)) return null;
  return parse(
    at,
    day.end,
    'DATE',
    { kind: 'within', ordinal: 0, unit: 'week', weekday: null, fiscal: false, of: day.meaning },
    day,
  );
}

const tradePeriods: ReadonlySet<string> = new Set([
  'period',
  'quarter',
  'month',
  'level',
  'levels',
  'week',
  'half',
  'figure',
  'total',
  'number',
  'season',
]);

/** "the year-ago quarter", "the year-earlier period", "year-ago": the year before the time told. */
function readYearAgo(reader: Reader, at: number): Parse | null {
  const index = reader.lower(at) === 'the' ? at + 1 : at;
  if (reader.lower(index) !== 'year' || reader.lower(index + 1) !== '-') return null;
  const which = reader.lower(index + 2);
  if (which !== 'ago' && which !== 'earlier' && which !== 'before' && which !== 'on') return null;
  if (which === 'on') return null;
  const noun = reader.lower(index + 3);
  const unit = reader.word(index + 3)?.unit;
  const meaning: Parse['meaning'] = {
    kind: 'offset',
    amounts: [{ count: 1, unit: 'year' }],
    sign: -1,
    from: 'narrative',
  };
  if (unit === 'quarter' || unit === 'month') return parse(at, index + 4, 'DATE', aYearBefore(unit));
  return parse(at, tradePeriods.has(noun) && index > at ? index + 4 : index + 3, 'DATE', meaning);
}

/** The same quarter, half or month of the year before. */
function aYearBefore(unit: 'quarter' | 'half' | 'month'): Meaning {
  const offset = { quarter: -4, half: -2, month: -12 }[unit];
  return shift(unit, offset, 'narrative', unit === 'quarter');
}

const samePeriods: ReadonlySet<string> = new Set(['period', 'time', 'point', 'stage', 'quarter', 'half', 'month']);

/** "the same period last year", "the same quarter of 1996", "the same month a year earlier". */
export function readSamePeriod(reader: Reader, at: number, readAmount: ReadAt): Parse | null {
  if (reader.lower(at + 1) !== 'same' || !samePeriods.has(reader.lower(at + 2))) return null;
  const unit = reader.word(at + 2)?.unit;
  const next = reader.lower(at + 3) === 'of' || reader.lower(at + 3) === 'in' ? at + 4 : at + 3;
  const related = readRelatedYear(reader, at + 3);
  const amount = related ? null : readAmount(reader, next);
  const ago = amount?.meaning.kind === 'offset' && isOneYearBack(amount.meaning) ? amount : null;
  const named = related || ago || next === at + 3 ? null : readBareYear(reader, next);
  const year = related?.year ?? ago?.meaning ?? (named && !named.short ? yearPeriod(named.year) : null);
  const end = related?.end ?? ago?.end ?? named?.end;
  if (year === null || end === undefined) return null;
  const back = ago !== null || (year.kind === 'shift' && year.offset === -1);
  const counted = back && (unit === 'quarter' || unit === 'half' || unit === 'month');
  return parse(at, end, 'DATE', counted ? aYearBefore(unit) : year, named ? { trim: named.trim } : {});
}

function isOneYearBack(meaning: Extract<Meaning, { kind: 'offset' }>): boolean {
  const [only] = meaning.amounts;
  return meaning.sign < 0 && meaning.amounts.length === 1 && only!.unit === 'year' && only!.count === 1;
}

/** Cues of months that are none of a bare season. */
const looseCues: ReadonlySet<string> = new Set(['to', 'of', 'for', 'from', 'after', 'on', 'by']);

/** "spring", "Spring 2014", "the summer of 1998", "in the fall". */
function readSeason(reader: Reader, at: number): Parse | null {
  const the = reader.lower(at) === 'the';
  const index = the ? at + 1 : at;
  const word = reader.word(index);
  if (!word || word.season < 0 || word.plural || (word.flags & is.season) === 0) return null;
  const of = reader.lower(index + 1) === 'of';
  const year = readBareYear(reader, of ? index + 2 : index + 1);
  if (year && !year.short) {
    if (word.season === 2 && reader.lower(index) === 'fall' && of && !the) return null;
    return parse(
      at,
      year.end,
      'DATE',
      { kind: 'season', season: word.season, year: year.year, direction: null, anchor: 'publication' },
      year,
    );
  }
  if (of || (reader.isCapital(index + 1) && reader.isCapital(index)) || reader.lower(index + 1) === '-') return null;
  const before = reader.lower(at - 1);
  const cued = the
    ? timeCues.has(before) && before !== 'of'
    : before !== '' && timeCues.has(before) && !looseCues.has(before);
  if (!cued) return null;
  return parse(at, index + 1, 'DATE', {
    kind: 'season',
    season: word.season,
    year: null,
    direction: null,
    anchor: 'narrative',
  });
}

/** A weekday alone, or with the week it is of: "Tuesday", "Tuesday next week", "Wednesday of this week". */
function readWeekday(reader: Reader, at: number): Parse | null {
  const the = reader.lower(at) === 'the' && weekdayAt(reader, at + 1) > 0;
  const index = the ? at + 1 : at;
  const weekday = weekdayAt(reader, index);
  if (weekday === 0) return null;
  if (the) return null;
  let next = index + 1;
  if (reader.lower(next) === 'of' || reader.lower(next) === ',') next += 1;
  const direction = reader.lower(next);
  if (reader.lower(index + 1) === 'after' && reader.lower(index + 2) === 'next')
    return parse(at, index + 3, 'DATE', {
      kind: 'weekday',
      weekday,
      direction: 'next',
      anchor: 'publication',
      weeks: null,
      further: 1,
    });
  if (
    (direction === 'next' || direction === 'last' || direction === 'this') &&
    reader.word(next + 1)?.unit === 'week'
  ) {
    const weeks = direction === 'next' ? 1 : direction === 'last' ? -1 : 0;
    return parse(at, next + 2, 'DATE', { kind: 'weekday', weekday, direction: null, anchor: 'publication', weeks });
  }
  const contrast =
    reader.lower(at - 1) === 'not' ||
    ((reader.lower(at - 1) === 'on' || reader.lower(at - 1) === 'until') && reader.lower(at - 2) === 'not');
  return parse(at, index + 1, 'DATE', {
    kind: 'weekday',
    weekday,
    direction: null,
    anchor: 'publication',
    weeks: null,
    contrast,
  });
}
