import { durationValue } from '../duration.ts';
import { parse, type Clock, type Parse } from '../expression.ts';
import { readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readAmounts } from './amounts.ts';
import { readUnit } from './unit.ts';
import { clockValue, pad } from '../render.ts';
import { readClock } from './clock.ts';
import { monthAt } from './months.ts';
import { weekdayAt } from './weekdays.ts';

function set(first: number, end: number, value: string): Parse {
  return parse(first, end, 'SET', { kind: 'value', value, why: 'something that comes again and again' });
}

const seasonCodes = ['SP', 'SU', 'FA', 'WI'];

/** What recurs: "every Tuesday", "each year", "every two weeks", "daily", "Sundays", "once a week", "$5 million a year". */
export function readSet(reader: Reader, at: number): Parse | null {
  const word = reader.word(at);
  if (!word) return null;
  if ((word.flags & is.each) !== 0) {
    const whole = readWhole(reader, at);
    if (whole) return whole;
    const lower = reader.lower(at);
    const each = lower === 'each' || lower === 'every' ? readEach(reader, at) : null;
    return each && withHour(reader, each);
  }
  if ((word.flags & is.frequency) !== 0) {
    const often = readFrequency(reader, at);
    return often && withHour(reader, often);
  }
  if ((word.flags & is.weekdays) !== 0) {
    if (reader.lower(at + 1) === '-' || (!reader.isCapital(at) && reader.lower(at - 1) === '')) return null;
    if (reader.word(at + 1)?.part && reader.word(at + 1)!.plural)
      return set(at, at + 2, `XXXX-WXX-${word.weekday}T${reader.word(at + 1)!.part!}`);
    return withHour(reader, set(at, at + 1, `XXXX-WXX-${word.weekday}`));
  }
  const weekday = weekdayAt(reader, at);
  if (weekday > 0) {
    const part = reader.word(at + 1);
    return part?.part && part.plural ? set(at, at + 2, `XXXX-WXX-${weekday}T${part.part}`) : null;
  }
  return null;
}

const frequencyNames: ReadonlySet<string> = new Set([
  'daily',
  'weekly',
  'monthly',
  'nightly',
  'annual',
  'quarterly',
  'hourly',
]);
const paperWords: ReadonlySet<string> = new Set([
  'news',
  'mail',
  'telegraph',
  'mirror',
  'express',
  'star',
  'standard',
  'times',
  'post',
  'beast',
  'show',
  'sabah',
]);

function readFrequency(reader: Reader, at: number): Parse | null {
  const lower = reader.lower(at);
  if (
    frequencyNames.has(lower) &&
    reader.isCapital(at) &&
    (paperWords.has(reader.lower(at + 1)) || (reader.isCapital(at + 1) && reader.lower(at - 1) !== ''))
  )
    return null;
  if (lower === 'weekly' && reader.lower(at - 1) === 'the' && !/^[a-z]/.test(reader.lower(at + 1))) return null;
  if (reader.lower(at - 1) === '-') {
    const prefix = reader.lower(at - 2);
    const value =
      prefix === 'bi'
        ? `P2${reader.word(at)!.value.slice(-1)}`
        : prefix === 'twice' || prefix === 'semi' || prefix === 'thrice'
          ? reader.word(at)!.value
          : null;
    return value === null ? null : set(at - 2, at + 1, value);
  }
  return set(at, at + 1, reader.word(at)!.value);
}

/** "every Monday at 9 a.m.", "Sundays at noon": the hour belongs to the set. */
function withHour(reader: Reader, each: Parse): Parse {
  if (each.meaning.kind !== 'value' || each.meaning.value === null) return each;
  const found = readClock(reader, reader.lower(each.end) === 'at' ? each.end + 1 : each.end);
  const value = found && timedSet(each.meaning.value, found.clock);
  return value === null ? each : set(each.first, found!.end, value);
}

/** Value of a set of days with its hour; null where it is no set of days. */
export function timedSet(value: string, clock: Clock): string | null {
  if (value !== 'P1D' && !/^XXXX-(WXX-\d|XX-XX|\d\d-\d\d)/.test(value)) return null;
  const day = value === 'P1D' ? 'XXXX-XX-XX' : value.split('T')[0]!;
  return day + clockValue(clock, null);
}

const wholes: ReadonlySet<string> = new Set([
  'day',
  'night',
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'weekend',
  'summer',
  'winter',
]);

/** "all day", "all-night", "full-year": a duration that fills its unit. */
function readWhole(reader: Reader, at: number): Parse | null {
  const lower = reader.lower(at);
  if (lower.endsWith('long'))
    return parse(at, at + 1, 'DURATION', { kind: 'duration', amounts: [{ count: 1, unit: reader.word(at)!.unit! }] });
  if (lower !== 'all' && lower !== 'full') return null;
  const next = reader.lower(at + 1) === '-' ? at + 2 : at + 1;
  const word = reader.word(next);
  if (!word || word.plural || !wholes.has(reader.lower(next))) return null;
  if (lower === 'full' && word.unit === null) return null;
  const end = next + 1;
  if (word.unit !== null)
    return parse(at, end, 'DURATION', { kind: 'duration', amounts: [{ count: 1, unit: word.unit }] });
  const value = word.part !== null ? `P1${word.part}` : word.season === 1 ? 'P1SU' : 'P1WI';
  return parse(at, end, 'DURATION', { kind: 'value', value, why: 'a length of time' });
}

function readEach(reader: Reader, at: number): Parse | null {
  let index = at + 1;
  let step = 1;
  if (reader.lower(index) === 'other') {
    step = 2;
    index += 1;
  } else {
    const ordinal = readOrdinal(reader, index);
    if (ordinal && ordinal.value > 1 && (readUnit(reader, ordinal.end) || weekdayAt(reader, ordinal.end) > 0)) {
      step = ordinal.value;
      index = ordinal.end;
    }
  }
  if (reader.lower(index) === 'single' || reader.lower(index) === 'passing' || reader.lower(index) === 'few')
    index += 1;
  const weekday = weekdayAt(reader, index);
  if (weekday > 0) {
    const part = reader.word(index + 1);
    if (part?.part && (part.flags & is.part) !== 0) return set(at, index + 2, `XXXX-WXX-${weekday}T${part.part}`);
    return set(at, index + 1, `XXXX-WXX-${weekday}`);
  }
  const month = monthAt(reader, index) || (reader.word(index)?.month ?? 0);
  if (month > 0 && reader.isCapital(index)) {
    const day = reader.word(index + 1);
    if (day && day.digits > 0 && day.digits <= 2 && day.number >= 1 && day.number <= 31)
      return set(at, index + 2, `XXXX-${pad(month)}-${pad(day.number)}`);
    return set(at, index + 1, `XXXX-${pad(month)}`);
  }
  const word = reader.word(index);
  if (!word) return null;
  if (word.season >= 0 && (word.flags & is.season) !== 0)
    return set(at, index + 1, `XXXX-${seasonCodes[word.season]!}`);
  if (word.part && (word.flags & is.part) !== 0) return set(at, index + 1, `XXXX-XX-XXT${word.part}`);
  if (word.unit === 'weekend') return set(at, index + 1, 'XXXX-WXX-WE');
  const unit = readUnit(reader, index);
  if (unit && !unit.plural) {
    if (unit.unit === 'second' && reader.lower(index) === 'second') return null;
    return set(at, unit.end, durationValue([{ count: step, unit: unit.unit }]));
  }
  if (reader.lower(at) === 'each') return null;
  if (unit && reader.lower(index - 1) === 'few')
    return set(at, unit.end, durationValue([{ count: null, unit: unit.unit }]));
  const amounts = readAmounts(reader, index);
  return amounts ? set(at, amounts.end, durationValue(amounts.amounts)) : null;
}

const perWords: ReadonlySet<string> = new Set(['once', 'twice', 'thrice', 'times', 'time']);

/** Rates: "twice a week", "three times a day", "20,000 tons a year", "per day". The unit with its article is the expression. */
export function readRate(reader: Reader, at: number): Parse | null {
  const lower = reader.lower(at);
  if (lower === 'per') {
    const unit = readUnit(reader, at + 1);
    return unit && !unit.plural ? set(at + 1, unit.end, durationValue([{ count: 1, unit: unit.unit }])) : null;
  }
  if (lower !== 'a' && lower !== 'an' && lower !== 'each' && lower !== 'every') return null;
  const unit = readUnit(reader, at + 1);
  if (!unit || unit.plural || unit.unit === 'second' || unit.unit === 'half' || unit.unit === 'season') return null;
  if (reader.has(unit.end, is.after) || (reader.lower(unit.end) === 'and' && reader.lower(unit.end + 1) === 'a'))
    return null;
  const before = reader.lower(at - 1);
  const value = durationValue([{ count: 1, unit: unit.unit }]);
  if (before === 'once' || before === 'twice' || before === 'thrice') return set(at - 1, unit.end, value);
  if (perWords.has(before)) {
    const number = reader.word(at - 2);
    const counted = number !== undefined && (number.number > 0 || (number.flags & is.vague) !== 0);
    if (!counted) return null;
    return set(at - 2, unit.end, value);
  }
  return followsQuantity(reader, at) ? set(at, unit.end, value) : null;
}

const looseUnits: ReadonlySet<string> = new Set([
  'percent',
  '%',
  'cents',
  'million',
  'billion',
  'mph',
  'km',
  'bpd',
  'tons',
  'tonnes',
  'barrels',
  'dollars',
  'hours',
  'minutes',
  'days',
]);

/** Whether a number with its noun ends just before: "$3 million", "20,000 tons", "12 hours". */
function followsQuantity(reader: Reader, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = reader.word(at - back);
    const lower = reader.lower(at - back);
    if (word && word.number >= 0 && (word.digits > 0 || back > 1)) {
      if (back === 1) return word.digits > 0 || word.number >= 1000;
      const noun = reader.lower(at - 1);
      if (reader.has(at - back + 1, is.unit) && back === 2 && !looseUnits.has(noun)) return false;
      return (
        (noun.endsWith('s') && noun.length > 2) ||
        looseUnits.has(noun) ||
        (reader.word(at - 1)?.number ?? -1) >= 1000 ||
        noun === 'people'
      );
    }
    if (lower === '' || lower === ',' || lower === '.' || lower === 'for' || lower === 'in' || lower === 'after')
      return false;
  }
  return false;
}
