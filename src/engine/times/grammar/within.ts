import type { CalendarUnit } from '../calendar.ts';
import { parse, type Meaning, type Parse, type ReadAt } from '../expression.ts';
import { readCardinal, readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readUnit } from './unit.ts';
import { isFiscalWord } from './business-periods.ts';
import { yearPeriod } from './lone-years.ts';
import { isCalendarUnit } from './relative.ts';
import { weekdayAt } from './weekdays.ts';
import { readBareYear } from './years.ts';

export function within(
  ordinal: number,
  unit: CalendarUnit,
  of: Meaning | null,
  fiscal = false,
  weekday: number | null = null,
): Meaning {
  return { kind: 'within', ordinal, unit, weekday, fiscal, of };
}

const monthsAsCounted = new Set<string>(['day', 'week', 'weekend', 'month', 'decade', 'millennium', 'year']);

/**
 * The n-th unit or weekday of something: "the third quarter of 1989", "the first Monday in March", "the second half",
 * "third-quarter", "fiscal second quarter", "the last week of July".
 */
export function readWithin(reader: Reader, at: number, readContainer: ReadAt): Parse | null {
  const the = reader.lower(at) === 'the' || reader.lower(at) === "'s";
  let index = reader.lower(at) === 'the' ? at + 1 : at;
  let fiscal = false;
  let yearBefore: Meaning | null = null;
  if (isFiscalWord(reader, index)) {
    fiscal = true;
    index += 1;
  }
  const year = readBareYear(reader, index);
  if (
    year &&
    !year.short &&
    index > at === the &&
    (reader.has(year.end, is.ordinal) || reader.lower(year.end) === 'fiscal')
  ) {
    yearBefore = yearPeriod(year.year);
    index = year.end;
  }
  let ordinal = readOrdinal(reader, index);
  const last = reader.lower(index) === 'last' || reader.lower(index) === 'final';
  if (!ordinal && last) ordinal = { value: -1, end: index + 1 };
  if (!ordinal) return null;
  if (ordinal.value > 0 && reader.lower(ordinal.end) === 'last')
    ordinal = { value: -ordinal.value, end: ordinal.end + 1 };
  let next = ordinal.end;
  if (isFiscalWord(reader, next)) {
    fiscal = true;
    next += 1;
  }
  const hyphen = reader.lower(next) === '-' && !(reader.tokens[next]?.spaceBefore ?? true);
  if (hyphen) next += 1;
  const counted = countedMonths(reader, at, next, ordinal.value, readContainer);
  if (counted) return counted;
  const weekday = weekdayAt(reader, next);
  const unit = weekday > 0 ? { unit: 'day' as const, plural: false, end: next + 1 } : readUnit(reader, next);
  if (!unit || unit.plural || !isCalendarUnit(unit.unit)) return null;
  const { end } = unit;
  const container = yearBefore ? null : readOf(reader, end, readContainer);
  if (container)
    return parse(
      at,
      container.end,
      'DATE',
      within(
        ordinal.value,
        unit.unit,
        container.meaning,
        fiscal || isFiscal(container.meaning),
        weekday > 0 ? weekday : null,
      ),
      container,
    );
  if (yearBefore && (unit.unit === 'quarter' || unit.unit === 'half'))
    return parse(at, end, 'DATE', within(ordinal.value, unit.unit, yearBefore, fiscal));
  if (last || weekday > 0 || monthsAsCounted.has(unit.unit) || ordinal.value < 0) return null;
  if (unit.unit === 'quarter' && ordinal.value > 4) return null;
  if (unit.unit === 'half') {
    if (ordinal.value > 2 || !isBusinessHalf(reader, at, end)) return null;
  }
  if (unit.unit !== 'quarter' && unit.unit !== 'half') return null;
  if (!fiscal && reader.isMatchReport()) return null;
  if (reader.lower(end) === 'of') return null;
  if (unit.unit === 'quarter' && !hyphen && isPlayed(reader, end)) return null;
  return parse(at, end, 'DATE', within(ordinal.value, unit.unit, null, fiscal));
}

const matchWords: ReadonlySet<string> = new Set([
  'goal',
  'touchdown',
  'penalty',
  'minute',
  'with',
  'mile',
  'field',
  'interception',
  'lead',
]);

function isPlayed(reader: Reader, at: number): boolean {
  return matchWords.has(reader.lower(at));
}

/** "the first half" of a year, not of a match: in compounds of trade, or before a noun of it. */
function isBusinessHalf(reader: Reader, at: number, end: number): boolean {
  return tradeWords.has(reader.lower(end)) || reader.lower(at - 1) === 'for';
}

const tradeWords: ReadonlySet<string> = new Set([
  'net', 'profit', 'profits', 'results', 'sales', 'earnings', 'revenue', 'revenues', 'loss', 'losses', 'figures', 'growth', 'report', 'income', 'performance', 'dividend',
  'financial', 'operating', 'turnover', 'data', 'gdp', 'output', 'production', 'exports', 'pretax', 'pre-tax',
]); // prettier-ignore

function isFiscal(meaning: Meaning): boolean {
  return meaning.kind === 'period'
    ? meaning.period.unit === 'fiscalYear'
    : meaning.kind === 'shift' && meaning.unit === 'fiscalYear';
}

/** "of 2019", "of last year", "in March" after what is counted; "this year" directly. */
function readOf(reader: Reader, at: number, readContainer: ReadAt): Parse | null {
  const lower = reader.lower(at);
  if (lower === 'of' || lower === 'in') {
    const container = readContainer(reader, at + 1);
    return container && container.type === 'DATE' ? container : null;
  }
  const next = reader.word(at);
  if (!next) return null;
  if (next.digits === 4 || lower === 'last' || lower === 'this' || lower === 'next' || lower === 'fiscal') {
    const container = readContainer(reader, at);
    return container &&
      container.type === 'DATE' &&
      (container.meaning.kind === 'period' || container.meaning.kind === 'shift')
      ? container
      : null;
  }
  return null;
}

/** "the first nine months (of the year)": a duration. */
function countedMonths(reader: Reader, at: number, next: number, ordinal: number, readContainer: ReadAt): Parse | null {
  const number = readCardinal(reader, next);
  if (!number || ordinal === 0) return null;
  const unit = readUnit(reader, number.end);
  if (!unit || !unit.plural || ordinal > 1) return null;
  const container = readOf(reader, unit.end, readContainer);
  return parse(at, container ? container.end : unit.end, 'DURATION', {
    kind: 'duration',
    amounts: [{ count: number.value, unit: unit.unit }],
  });
}
