import type { CalendarUnit } from '../calendar.ts';
import { parse, type Meaning, type Parse } from '../expression.ts';
import { readCardinal, readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { yearPeriod } from './dates.ts';
import { isCalendarUnit } from './relative.ts';
import { readUnit } from './durations.ts';
import { weekdayAt } from './weekdays.ts';
import { readBareYear } from './years.ts';

type ReadContainer = (at: number) => Parse | null;

function within(
  ordinal: number,
  unit: CalendarUnit,
  of: Meaning | null,
  fiscal = false,
  weekday: number | null = null,
): Meaning {
  return { kind: 'within', ordinal, unit, weekday, fiscal, of };
}

/** Centuries: "the 20th century", "nineteenth-century", "17th Century". */
export function readCentury(reader: Reader, at: number): Parse | null {
  const first = at;
  const index = reader.lower(at) === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(reader, index);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return null;
  const unit = reader.lower(ordinal.end) === '-' ? ordinal.end + 1 : ordinal.end;
  if (reader.word(unit)?.unit !== 'century' || reader.word(unit)!.plural) return null;
  const era = reader.word(unit + 1);
  const isEra = era !== undefined && (era.flags & is.era) !== 0 && reader.isCapital(unit + 1);
  if (isEra && era.value === 'BC') {
    return parse(first, unit + 2, 'DATE', {
      kind: 'value',
      value: `BC${String(ordinal.value - 1).padStart(2, '0')}`,
      why: 'the century as counted backwards from the year 1',
    });
  }
  return parse(first, isEra ? unit + 2 : unit + 1, 'DATE', {
    kind: 'period',
    period: { unit: 'century', index: ordinal.value - 1 },
  });
}

const decadeNames: ReadonlyMap<string, number> = new Map([
  ['twenties', 20], ['thirties', 30], ['forties', 40], ['fifties', 50], ['sixties', 60], ['seventies', 70], ['eighties', 80], ['nineties', 90],
]); // prettier-ignore

/** Decades: "the 1990s", "1990s", "the '90s", "the nineteen seventies", "the sixties". */
export function readDecade(reader: Reader, at: number): Parse | null {
  const the = reader.lower(at) === 'the';
  const index = the ? at + 1 : at;
  const shape = reader.word(index)?.shape;
  if (shape?.kind === 'decade') {
    if (shape.short) {
      const before = reader.lower(at - 1);
      if (before === 'his' || before === 'her' || before === 'their' || before === 'my') return null;
      if (
        !the &&
        reader.text(index).charCodeAt(0) !== 39 &&
        before !== 'early' &&
        before !== 'late' &&
        before !== 'mid' &&
        before !== 'in' &&
        before !== '-'
      )
        return null;
      return parse(at, index + 1, 'DATE', {
        kind: 'period',
        period: { unit: 'decade', index: (1900 + shape.decade) / 10 },
      });
    }
    // "the 1800s" is a century, "the 2000s" a decade.
    if (shape.decade % 100 === 0 && shape.decade < 1900)
      return parse(at, index + 1, 'DATE', { kind: 'period', period: { unit: 'century', index: shape.decade / 100 } });
    return parse(at, index + 1, 'DATE', { kind: 'period', period: { unit: 'decade', index: shape.decade / 10 } });
  }
  const named = decadeNames.get(reader.lower(index));
  if (named !== undefined && (the || reader.has(at - 1, is.portion))) {
    return parse(at, index + 1, 'DATE', { kind: 'period', period: { unit: 'decade', index: (1900 + named) / 10 } });
  }
  const century = reader.word(index);
  if (century && century.digits === 0 && (century.number === 19 || century.number === 18 || century.number === 17)) {
    const named = reader.lower(index + 1) === '-' ? index + 2 : index + 1;
    const decade = decadeNames.get(reader.lower(named));
    if (decade !== undefined)
      return parse(at, named + 1, 'DATE', {
        kind: 'period',
        period: { unit: 'decade', index: century.number * 10 + decade / 10 },
      });
  }
  if (the && century?.number === 2 && reader.lower(index + 1) === 'thousands')
    return parse(at, index + 2, 'DATE', { kind: 'period', period: { unit: 'decade', index: 200 } });
  return null;
}

const monthsAsCounted = new Set<string>(['day', 'week', 'weekend', 'month', 'decade', 'millennium', 'year']);

/**
 * The n-th unit or weekday of something: "the third quarter of 1989", "the first Monday in March", "the second half",
 * "third-quarter", "fiscal second quarter", "the last week of July".
 */
export function readWithin(reader: Reader, at: number, readContainer: ReadContainer): Parse | null {
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
function readOf(reader: Reader, at: number, readContainer: ReadContainer): Parse | null {
  const lower = reader.lower(at);
  if (lower === 'of' || lower === 'in') {
    const container = readContainer(at + 1);
    return container && container.type === 'DATE' ? container : null;
  }
  const next = reader.word(at);
  if (!next) return null;
  if (next.digits === 4 || lower === 'last' || lower === 'this' || lower === 'next' || lower === 'fiscal') {
    const container = readContainer(at);
    return container &&
      container.type === 'DATE' &&
      (container.meaning.kind === 'period' || container.meaning.kind === 'shift')
      ? container
      : null;
  }
  return null;
}

/** "the first nine months (of the year)": a duration. */
function countedMonths(
  reader: Reader,
  at: number,
  next: number,
  ordinal: number,
  readContainer: ReadContainer,
): Parse | null {
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

/** "fiscal", "financial". */
function isFiscalWord(reader: Reader, at: number): boolean {
  return reader.has(at, is.fiscal) && reader.word(at)!.value !== 'code';
}

/** "Q3", "H1": a quarter or half by its code. */
function periodCode(reader: Reader, at: number): { readonly unit: 'quarter' | 'half'; readonly index: number } | null {
  const word = reader.word(at);
  if (!word || word.value !== 'code') return null;
  const lower = reader.lower(at);
  return { unit: lower.startsWith('q') ? 'quarter' : 'half', index: lower.charCodeAt(1) - 48 };
}

/** "Q3", "Q3 2020", "2020 Q3", "H1 2016", "the 1988 quarter", "fiscal 1990", "FY2025". */
export function readBusinessPeriod(reader: Reader, at: number): Parse | null {
  const lower = reader.lower(at);
  const code = periodCode(reader, at);
  if (code) {
    const next = reader.lower(at + 1) === 'of' ? at + 2 : at + 1;
    const year = readBareYear(reader, next);
    if (year && !year.short)
      return parse(at, year.end, 'DATE', within(code.index, code.unit, yearPeriod(year.year)), year);
    return reader.isCapital(at) ? parse(at, at + 1, 'DATE', within(code.index, code.unit, null)) : null;
  }
  const shape = reader.word(at)?.shape;
  if (shape?.kind === 'fiscalYear')
    return parse(at, at + 1, 'DATE', { kind: 'period', period: { unit: 'fiscalYear', index: shape.year } });
  if (shape?.kind === 'quarter' && shape.year !== null)
    return parse(at, at + 1, 'DATE', within(shape.quarter, 'quarter', yearPeriod(shape.year)));
  const the = lower === 'the' ? at + 1 : at;
  if (isFiscalWord(reader, the)) {
    const year = readBareYear(reader, reader.lower(the + 1) === 'year' ? the + 2 : the + 1);
    if (year && !year.short)
      return parse(at, year.end, 'DATE', { kind: 'period', period: { unit: 'fiscalYear', index: year.year } }, year);
    return null;
  }
  const year = readBareYear(reader, the);
  if (!year || year.short) return null;
  const next = reader.lower(year.end) === '-' && !reader.isSpaced(year.end + 1) ? year.end + 1 : year.end;
  const after = periodCode(reader, next);
  if (after) return parse(at, next + 1, 'DATE', within(after.index, after.unit, yearPeriod(year.year)));
  return null;
}
