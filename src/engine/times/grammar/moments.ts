import { parse, type Clock, type DayPart, type Meaning, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { inPart, readClock } from './clock.ts';

type ReadDay = (at: number) => Parse | null;

/** Whether a meaning names one day, so that a time of day can be part of it. */
export function isDay(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'date':
      return meaning.day !== null;
    case 'weekday':
    case 'holiday':
      return true;
    case 'shift':
      return meaning.unit === 'day';
    case 'within':
      return meaning.unit === 'day';
    case 'offset':
      return meaning.amounts.every((amount) => amount.unit === 'day' || amount.unit === 'week');
    case 'period':
      return meaning.period.unit === 'day';
    default:
      return false;
  }
}

function moment(first: number, end: number, clock: Clock | null, part: DayPart | null, date: Meaning | null): Parse {
  return parse(first, end, 'TIME', { kind: 'clock', clock, part, date });
}

/** A day already read, with the time of day that stands after it: "Monday morning", "yesterday at 5 p.m.". */
export function withTimeOfDay(reader: Reader, day: Parse): Parse {
  if (!isDay(day.meaning) || day.trim > 0) return day;
  let at = day.end;
  if (reader.lower(at) === "'s") {
    // "Friday's early morning": the possessive ends the day.
    return day;
  }
  let part: DayPart | null = null;
  let end = -1;
  let mark = at;
  if (reader.lower(mark) === ',') mark += 1;
  const hyphened = reader.lower(mark) === '-' && !(reader.tokens[mark]?.spaceBefore ?? true);
  if (hyphened) mark += 1;
  let inner = mark;
  if (reader.lower(inner) === 'in' && reader.lower(inner + 1) === 'the') inner += 2;
  if (reader.lower(inner) === 'early' || reader.lower(inner) === 'late') inner += 1;
  if (reader.lower(inner) === '-') inner += 1;
  const word = reader.word(inner);
  const isPart =
    word !== undefined && word.part !== null && (word.flags & is.part) !== 0 && (word.flags & is.clockWord) === 0;
  if (isPart && !word.plural && (mark === at || inner > mark || hyphened) && !isNightName(reader, inner)) {
    part = word.part;
    end = inner + 1;
    at = end;
  }
  let next = at;
  if (reader.lower(next) === ',') next += 1;
  const preposition =
    reader.lower(next) === 'at' ||
    reader.lower(next) === '@' ||
    reader.lower(next) === 'around' ||
    reader.lower(next) === 'by';
  if (preposition) next += 1;
  if (preposition && (reader.lower(next) === 'about' || reader.lower(next) === 'around')) next += 1;
  const clock = readClock(reader, next, preposition && part !== null);
  if (clock && (next === at || preposition || next === at + 1)) {
    const turned =
      part !== null && !clock.clock.definite
        ? { ...inPart(clock.clock.hour, clock.clock.minute, part), second: clock.clock.second, zone: clock.clock.zone }
        : clock.clock;
    return moment(day.first, clock.end, turned, null, day.meaning);
  }
  if (part === null) return day;
  return moment(day.first, end, null, part, day.meaning);
}

/** "Tuesday night football", "Saturday Night Live": names. */
function isNightName(reader: Reader, at: number): boolean {
  return reader.isCapital(at) && reader.isCapital(at + 1) && !reader.isUpperCase(at);
}

/** A time of day first, with the day that stands after it: "6 a.m. on Monday, March 10", "the morning of 4 July". */
export function readMoment(reader: Reader, at: number, readDay: ReadDay): Parse | null {
  const read = readClock(reader, at) ?? null;
  if (read) {
    const date = dayAfter(reader, read.end, readDay);
    if (date) return moment(at, date.end, read.clock, null, date.meaning);
    return moment(at, read.end, read.clock, null, null);
  }
  let index = at;
  const the = reader.lower(index) === 'the';
  if (the) index += 1;
  const early = reader.lower(index) === 'early' || reader.lower(index) === 'late';
  if (early) index += 1;
  if (early && reader.lower(index) === '-') index += 1;
  const word = reader.word(index);
  if (!word || word.part === null || word.plural || (word.flags & is.part) === 0) return null;
  const of = reader.lower(index + 1) === 'of' || reader.lower(index + 1) === 'on';
  if (of) {
    const day = readDay(index + 2);
    if (day && isDay(day.meaning)) return moment(at, day.end, null, word.part, day.meaning);
  }
  const before = reader.lower(at - 1);
  if (
    (the &&
      (before === 'in' ||
        before === 'during' ||
        before === 'on' ||
        before === 'by' ||
        before === 'into' ||
        before === 'of')) ||
    (early && (before === 'in' || the))
  ) {
    if (reader.isCapital(index + 1) && reader.isCapital(index)) return null;
    return moment(at, index + 1, null, word.part, null);
  }
  return null;
}

function dayAfter(reader: Reader, at: number, readDay: ReadDay): Parse | null {
  let next = at;
  if (reader.lower(next) === ',') next += 1;
  if (reader.lower(next) === 'on' || reader.lower(next) === 'of') next += 1;
  const day = readDay(next);
  return day && isDay(day.meaning) && day.type === 'DATE' && day.mod === null ? day : null;
}
