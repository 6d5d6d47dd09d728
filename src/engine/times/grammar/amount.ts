import type { Amount, DurationUnit } from '../expression.ts';
import { readCardinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readUnit } from './unit.ts';

const countable: ReadonlySet<DurationUnit> = new Set<DurationUnit>([
  'second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century', 'millennium', 'weekend', 'businessDay',
]); // prettier-ignore

/** Short forms that need a number in digits: "3 h", "30 min"; others stand anywhere. */
const shortUnits: ReadonlySet<string> = new Set(['h', 'sec', 'min', 'hr', 'yr', 'wk', 'min.', 'hr.', 'sec.', 'yr.']);

export interface OneAmount {
  readonly amount: Amount;
  readonly end: number;
  readonly hyphened: boolean;
}

/** What stands before or after a plural of time that is a length without a number: "for years", "took days", "hours after". */
const openers: ReadonlySet<string> = new Set([
  '', ',', ';', '(', '"', '-', '–', '—', 'for', 'in', 'of', 'after', 'within', 'over', 'during', 'through', 'by', 'than', 'and', 'or', 'but', 'just', 'only', 'even', 'take', 'takes',
  'took', 'taken', 'taking', 'spent', 'spend', 'spending', 'lasted', 'lasts', 'lasting', 'last', 'him', 'her', 'them', 'us', 'me', 'it', 'years', 'days', 'weeks', 'months', 'hours', 'be', 'was',
  'waited', 'wait', 'waiting', 'before', 'from', 'to', 'more', 'about', 'until', 'despite', 'endured', 'with', 'mere', 'requires', 'needs', 'between',
]); // prettier-ignore
const followers: ReadonlySet<string> = new Set([
  'before',
  'after',
  'ago',
  'later',
  'earlier',
  'of',
  'long',
  'from',
  'to',
  'or',
  'until',
  'since',
  '-',
]);

/** One amount of time at a token, in one unit; null where none stands there. */
export function readOneAmount(reader: Reader, at: number): OneAmount | null {
  const lower = reader.lower(at);
  const word = reader.word(at);
  if (!word) return null;
  if (lower === 'a' || lower === 'an') return readAfterArticle(reader, at);
  if (lower === 'half') return readHalf(reader, at);
  const fraction = fractions.get(lower);
  if (fraction !== undefined) return readFraction(reader, at, fraction);
  if (lower === 'another') return readAnother(reader, at);
  if ((word.flags & is.vague) !== 0) return readVague(reader, at, at);
  if ((word.flags & is.unit) !== 0 && word.plural && word.number < 0) {
    // "decades", "for years": a bare plural, an open number.
    const before = reader.word(at - 1);
    if (isAgeAfter(reader, at + 1) || (before !== undefined && before.number > 1)) return null;
    if (!openers.has(reader.lower(at - 1)) && !followers.has(reader.lower(at + 1))) return null;
    if (
      reader.word(at)!.unit === 'season' ||
      reader.word(at)!.unit === 'half' ||
      reader.word(at)!.unit === 'quarter' ||
      reader.word(at)!.unit === 'weekend'
    )
      return null;
    return { amount: { count: null, unit: word.unit! }, end: at + 1, hyphened: false };
  }
  if (
    (word.flags & is.unit) !== 0 &&
    word.number < 0 &&
    reader.lower(at + 1) === '-' &&
    reader.lower(at + 2) === 'long'
  )
    return { amount: { count: 1, unit: word.unit! }, end: at + 3, hyphened: true };
  if (word.number < 0) return null;
  return readCounted(reader, at);
}

/** "another year", "another four years". */
function readAnother(reader: Reader, at: number): OneAmount | null {
  const next = reader.word(at + 1);
  if (next && next.number >= 0) {
    const counted = readCounted(reader, at + 1);
    return counted && !counted.hyphened ? counted : null;
  }
  const unit = readUnit(reader, at + 1);
  if (!unit || unit.plural || unit.unit === 'half' || unit.unit === 'season' || isAgeAfter(reader, unit.end))
    return null;
  if (unit.unit === 'second' || unit.unit === 'quarter' || unit.unit === 'weekend' || reader.lower(unit.end) === '-')
    return null;
  return { amount: { count: 1, unit: unit.unit }, end: unit.end, hyphened: false };
}

function readCounted(reader: Reader, at: number): OneAmount | null {
  const number = readCardinal(reader, at);
  if (!number || number.value > 100_000_000 || reader.word(at)!.shape?.kind === 'clock') return null;
  if (reader.lower(at - 1) === '-' && reader.word(at)!.digits === 4 && number.value >= 1900 && number.value < 2100)
    return null;
  let count = number.value;
  let next = number.end;
  if ((reader.lower(next) === 'and' || reader.lower(next) === '-') && readHalfTail(reader, next) > 0) {
    count += 0.5;
    next = readHalfTail(reader, next);
  } else if (reader.lower(next) === '1/2' || reader.lower(next) === '½') {
    count += 0.5;
    next += 1;
  }
  if (reader.lower(next) === '(' && reader.lower(next + 2) === ')') next += 3;
  if (
    reader.lower(next) === 'more' ||
    reader.lower(next) === 'additional' ||
    reader.lower(next) === 'further' ||
    reader.lower(next) === 'other'
  )
    next += 1;
  if (
    reader.lower(next) === 'or' ||
    reader.lower(next) === 'to' ||
    reader.lower(next) === '-' ||
    reader.lower(next) === '–'
  ) {
    const ranged = readRangeOfAmounts(reader, at, next);
    if (ranged) return ranged;
  }
  const hyphen = reader.lower(next) === '-' && !(reader.tokens[next]?.spaceBefore ?? true);
  const unit = readUnit(reader, hyphen ? next + 1 : next);
  if (!unit || !countable.has(unit.unit)) return null;
  if (hyphen) {
    if (isAge(reader, unit.end)) return null;
    return { amount: { count, unit: unit.unit }, end: unit.end, hyphened: !unit.plural };
  }
  if (!unit.plural && count !== 1 && !isUnitAfterDigits(reader, number.end, unit.end)) return null;
  if (
    unit.unit === 'second' &&
    !unit.plural &&
    reader.word(at)!.digits === 0 &&
    count === 1 &&
    !reader.lower(unit.end - 1).startsWith('sec')
  )
    return null;
  if (unit.unit === 'quarter' && count < 2 && !unit.plural) return null;
  if (unit.unit === 'half' || (unit.unit === 'quarter' && reader.lower(unit.end) === 'of')) return null;
  if (unit.unit === 'season' || unit.unit === 'weekend') {
    if (!unit.plural && count !== 1) return null;
  }
  if (isAgeAfter(reader, unit.end)) return null;
  return { amount: { count, unit: unit.unit }, end: unit.end, hyphened: false };
}

/** "or"/"to" between two numbers before one unit: "two or three days", "20-30 minutes". The smaller is the count. */
function readRangeOfAmounts(reader: Reader, at: number, mark: number): OneAmount | null {
  const to = readCardinal(reader, mark + 1);
  const from = readCardinal(reader, at);
  if (!to || !from || to.value <= from.value) return null;
  const hyphen = reader.lower(to.end) === '-' && !(reader.tokens[to.end]?.spaceBefore ?? true);
  const unit = readUnit(reader, hyphen ? to.end + 1 : to.end);
  if (!unit || !countable.has(unit.unit) || unit.unit === 'quarter') return null;
  if (!unit.plural && !hyphen) return null;
  if (isAge(reader, unit.end) || isAgeAfter(reader, unit.end)) return null;
  return { amount: { count: to.value, unit: unit.unit }, end: unit.end, hyphened: hyphen };
}

function readHalfTail(reader: Reader, at: number): number {
  let index = at;
  if (reader.lower(index) === '-') index += 1;
  if (reader.lower(index) === 'and') index += 1;
  if (reader.lower(index) === '-') index += 1;
  if (reader.lower(index) === 'a') index += 1;
  if (reader.lower(index) === '-') index += 1;
  return reader.lower(index) === 'half' && index > at ? index + 1 : -1;
}

function isUnitAfterDigits(reader: Reader, at: number, end: number): boolean {
  const lower = reader.lower(end - 1);
  if (shortUnits.has(lower)) return !reader.isCapital(end - 1);
  // "a 15 minute delay", "two hour flight": the unit stands in the singular before its noun.
  const unit = reader.word(end - 1)?.unit;
  if (unit !== 'minute' && unit !== 'hour' && unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year')
    return lower === 'season';
  const next = reader.lower(end).charCodeAt(0);
  return !(next >= 48 && next <= 57) && !reader.isCapital(end - 1) && reader.lower(at - 2) !== 'of';
}

const adjectives: ReadonlySet<string> = new Set([
  'full',
  'whole',
  'entire',
  'further',
  'business',
  'calendar',
  'single',
]);

/** "-old" after a unit: an age, no time. */
function isAge(reader: Reader, at: number): boolean {
  return (
    reader.lower(at) === 'old' ||
    ((reader.lower(at) === '-' || reader.lower(at) === '–') && reader.lower(at + 1).startsWith('old'))
  );
}

function isAgeAfter(reader: Reader, at: number): boolean {
  const lower = reader.lower(at);
  if (lower === 'old' || lower === 'older' || lower === 'younger' || lower === 'junior') return true;
  if (lower === 'of' && reader.lower(at + 1) === 'age') return true;
  return lower === '-' && reader.lower(at + 1) === 'old';
}

function readAfterArticle(reader: Reader, at: number): OneAmount | null {
  const next = reader.word(at + 1);
  const lower = reader.lower(at + 1);
  if (!next && !adjectives.has(lower)) return null;
  if (lower === 'few' || lower === 'couple') return readVague(reader, at, at + 1);
  if (lower === 'half') return readHalf(reader, at + 1);
  if (next && next.number >= 0) {
    const scale = next.number >= 100 || lower === 'dozen';
    if (!scale) return null;
    const unit = readUnit(reader, at + 2);
    const count = next.number;
    return unit && unit.plural ? { amount: { count, unit: unit.unit }, end: unit.end, hyphened: false } : null;
  }
  if (lower === 'quarter') {
    const rest =
      reader.lower(at + 2) === 'of' && reader.lower(at + 3) === 'a'
        ? at + 4
        : reader.lower(at + 2) === '-'
          ? at + 3
          : at + 2;
    if (reader.lower(rest) === 'century')
      return { amount: { count: 0.25, unit: 'century' }, end: rest + 1, hyphened: false };
  }
  const skip =
    lower === 'full' || lower === 'whole' || lower === 'entire' || lower === 'single' || lower === 'further'
      ? at + 2
      : at + 1;
  const unit = readUnit(reader, skip);
  if (!unit || unit.plural || unit.unit === 'half' || unit.unit === 'season') return null;
  if ((unit.unit === 'second' || unit.unit === 'quarter' || unit.unit === 'weekend') && !isOffsetWord(reader, unit.end))
    return null;
  if (reader.lower(unit.end) === '-' && (unit.unit === 'minute' || reader.lower(unit.end + 1) === 'long')) return null;
  if (isAgeAfter(reader, unit.end)) return null;
  // "a day nurse", "a year book": the unit names a kind of thing.
  return { amount: { count: 1, unit: unit.unit }, end: unit.end, hyphened: false };
}

function isOffsetWord(reader: Reader, at: number): boolean {
  return reader.has(at, is.after);
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['1/2', 0.5],
  ['½', 0.5],
  ['1/4', 0.25],
  ['¼', 0.25],
  ['3/4', 0.75],
  ['¾', 0.75],
]);

/** "½ hour", "3/4 of an hour". */
function readFraction(reader: Reader, at: number, count: number): OneAmount | null {
  const next = reader.lower(at + 1) === 'of' ? at + 2 : at + 1;
  const unit = readUnit(reader, reader.lower(next) === 'an' || reader.lower(next) === 'a' ? next + 1 : next);
  if (!unit || unit.plural || (unit.unit !== 'hour' && unit.unit !== 'year' && unit.unit !== 'day')) return null;
  return { amount: { count, unit: unit.unit }, end: unit.end, hyphened: false };
}

function readHalf(reader: Reader, at: number): OneAmount | null {
  let index = at + 1;
  if (reader.lower(index) === '-') index += 1;
  if (reader.lower(index) === 'a' || reader.lower(index) === 'an') index += 1;
  const unit = readUnit(reader, index);
  if (!unit || (unit.plural && reader.lower(at - 1) !== 'and')) return null;
  if (unit.unit === 'second' || unit.unit === 'quarter' || unit.unit === 'half') return null;
  return { amount: { count: 0.5, unit: unit.unit }, end: unit.end, hyphened: false };
}

const dozens: ReadonlySet<string> = new Set(['hundreds', 'dozens', 'thousands', 'scores']);

function readVague(reader: Reader, first: number, at: number): OneAmount | null {
  let index = at + 1;
  const couple = reader.lower(at) === 'couple';
  // "the third loss in as many years": a count told before.
  if (reader.lower(at) === 'many' && reader.lower(at - 1) === 'as') return null;
  if (dozens.has(reader.lower(at))) {
    const unit = reader.lower(index) === 'of' ? readUnit(reader, index + 1) : null;
    return unit?.plural ? { amount: { count: null, unit: unit.unit }, end: unit.end, hyphened: false } : null;
  }
  if (couple && reader.lower(index) === 'of') index += 1;
  if (
    reader.lower(index) === 'more' ||
    reader.lower(index) === 'dozen' ||
    reader.lower(index) === 'hundred' ||
    reader.lower(index) === 'short' ||
    reader.lower(index) === 'other'
  )
    index += 1;
  if (reader.lower(at) === 'some' || reader.lower(at) === 'many') {
    const unit = readUnit(reader, index);
    return unit && unit.plural && countable.has(unit.unit)
      ? { amount: { count: null, unit: unit.unit }, end: unit.end, hyphened: false }
      : null;
  }
  const unit = readUnit(reader, index);
  if (!unit || !unit.plural || unit.unit === 'half') return null;
  if (isAgeAfter(reader, unit.end) || first > at) return null;
  return { amount: { count: couple ? 2 : null, unit: unit.unit }, end: unit.end, hyphened: false };
}
