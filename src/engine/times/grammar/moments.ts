import { deadlines } from '../awaited.ts';
import { parse, shift, type Clock, type DayPart, type Meaning, type Parse, type ReadAt } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readSet, timedSet } from './sets.ts';
import { inPart, readClock, type ClockRead } from './clock.ts';

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

const timeLinks: ReadonlySet<string> = new Set([',', '-', 'in', '@', 'by']);

/** Whether a time of day can stand at a token after its day; a possessive ends the day ("Friday's early morning"). */
function canTime(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (word === undefined) return timeLinks.has(reader.lower(at));
  return (
    (word.flags &
      (is.number | is.shaped | is.part | is.portion | is.clockWord | is.approximate | is.unit | is.article)) !==
    0
  );
}

/** A day already read, with the time of day that stands after it: "Monday morning", "yesterday at 5 p.m.". */
export function withTimeOfDay(reader: Reader, day: Parse): Parse {
  if (day.meaning.kind === 'clock' && day.meaning.clock === null) return withHour(reader, day, day.meaning);
  if (!isDay(day.meaning) || day.trim > 0) return day;
  let at = day.end;
  if (!canTime(reader, at)) return day;
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
    return moment(day.first, clock.end, turnedTo(clock.clock, part), null, day.meaning);
  }
  if (part === null) return day;
  return moment(day.first, end, null, part, day.meaning);
}

/** A part of a day with its hour: "this morning at 10", "tonight at 8 o'clock". */
function withHour(reader: Reader, read: Parse, meaning: Extract<Meaning, { kind: 'clock' }>): Parse {
  let next = read.end;
  if (reader.lower(next) === ',') next += 1;
  const preposition =
    reader.lower(next) === 'at' ||
    reader.lower(next) === '@' ||
    reader.lower(next) === 'around' ||
    reader.lower(next) === 'about';
  if (preposition) next += 1;
  if (preposition && (reader.lower(next) === 'about' || reader.lower(next) === 'around')) next += 1;
  const found = readClock(reader, next, preposition);
  if (!found || (!preposition && next > read.end)) return read;
  if (found.clock.minute === null && found.end === next + 1 && reader.has(found.end, is.unit)) return read;
  return moment(read.first, found.end, turnedTo(found.clock, meaning.part), null, meaning.date);
}

/** The hour as the part of the day makes it: five in "this afternoon at five" is seventeen. */
function turnedTo(clock: Clock, part: DayPart | null): Clock {
  if (part === null || clock.definite) return clock;
  return { ...inPart(clock.hour, clock.minute, part), second: clock.second, zone: clock.zone };
}

/** "Tuesday night football", "Saturday Night Live": names. */
function isNightName(reader: Reader, at: number): boolean {
  return reader.isCapital(at) && reader.isCapital(at + 1) && !reader.isUpperCase(at);
}

/** An hour that the part of a day after it explains: "at 8 tonight", "5 tomorrow afternoon", "at 8.15 on Monday evening". */
function readHourBeforePart(reader: Reader, at: number, readDay: ReadAt): ClockRead | null {
  const word = reader.word(at);
  if (!word || (word.flags & is.number) === 0 || (reader.lower(at - 1) !== 'at' && !reader.brief)) return null;
  const dotted = word.shape?.kind === 'clock' ? word.shape : null;
  if (!dotted && (word.number < 1 || word.number > 12 || word.digits > 2 || !Number.isInteger(word.number)))
    return null;
  if (!dotted && !reader.has(at + 1, is.deictic | is.direction)) return null;
  const day = dayAfter(reader, at + 1, readDay);
  if (day?.meaning.kind !== 'clock') return null;
  const hour = dotted ? dotted.hour : word.number;
  return {
    clock: { hour, minute: dotted && dotted.minute, second: null, definite: hour > 12, zone: null },
    end: at + 1,
  };
}

/** "By midnight on Sunday": as a deadline, the midnight that ends the day. */
function isLastHour(reader: Reader, at: number): boolean {
  return reader.lower(at) === 'midnight' && deadlines.has(reader.lower(at - 1));
}

/** A time of day first, with the day that stands after it: "6 a.m. on Monday, March 10", "the morning of 4 July". */
export function readMoment(reader: Reader, at: number, readDay: ReadAt): Parse | null {
  const read = readClock(reader, at) ?? readHourBeforePart(reader, at, readDay);
  if (read) {
    const range = readClockRange(reader, at, read);
    if (range) return range;
    const date = dayAfter(reader, read.end, readDay);
    const clock = isLastHour(reader, at) ? { ...read.clock, hour: 24 } : read.clock;
    if (date?.meaning.kind === 'clock')
      return moment(at, date.end, turnedTo(read.clock, date.meaning.part), null, date.meaning.date);
    if (date) return moment(at, date.end, clock, null, date.meaning);
    const set = readSet(reader, read.end);
    if (set?.meaning.kind === 'value' && set.type === 'SET' && set.meaning.value !== null) {
      const value = timedSet(set.meaning.value, read.clock);
      if (value !== null) return parse(at, set.end, 'SET', { kind: 'value', value, why: set.meaning.why });
    }
    return moment(at, read.end, clock, null, null);
  }
  let index = at;
  const the = reader.lower(index) === 'the';
  if (the) index += 1;
  const early =
    reader.lower(index) === 'early' || reader.lower(index) === 'late' || (reader.lower(index) === 'mid' && !the);
  if (early) index += 1;
  if (early && reader.lower(index) === '-') index += 1;
  const word = reader.word(index);
  if (!word || word.part === null || word.plural || (word.flags & is.part) === 0) return null;
  if (reader.lower(index + 1) === 'hours') index += 1;
  const of = reader.lower(index + 1) === 'of' || reader.lower(index + 1) === 'on';
  if (of || reader.has(index + 1, is.weekday)) {
    const day = readDay(reader, of ? index + 2 : index + 1);
    if (day && isDay(day.meaning)) return moment(at, day.end, null, word.part, day.meaning);
  }
  const before = reader.lower(at - 1);
  if ((the && hoursCues.has(before)) || (early && (partCues.has(before) || the))) {
    if (reader.isCapital(index + 1) && reader.isCapital(index)) return null;
    return moment(at, index + 1, null, word.part, null);
  }
  return null;
}

const hoursCues: ReadonlySet<string> = new Set(['in', 'during', 'on', 'by', 'into', 'through', 'throughout', 'of']);

const partCues: ReadonlySet<string> = new Set([
  'in',
  'by',
  'before',
  'until',
  'till',
  'since',
  'after',
  'around',
  'from',
]);

const loneParts: ReadonlySet<string> = new Set([
  'dawn', 'dusk', 'sunrise', 'sunset', 'daybreak', 'nightfall', 'midmorning', 'midafternoon', 'lunchtime',
]); // prettier-ignore

const afterOvernight: ReadonlySet<string> = new Set([
  '', '.', ',', ';', '"', 'in', 'at', 'on', 'from', 'after', 'before', 'when', 'and', 'but', 'as', 'to', 'with', 'by', 'while', 'into', 'for', 'that',
]); // prettier-ignore

/** A part of the day by itself: "before dawn", "by midafternoon", "burned overnight". */
export function readLonePart(reader: Reader, at: number): Parse | null {
  const lower = reader.lower(at);
  if (lower === 'overnight') {
    if (reader.lower(at - 1) === '-' || reader.isCapital(at + 1) || !afterOvernight.has(reader.lower(at + 1)))
      return null;
    const date: Meaning = shift('day', 0, 'publication', true);
    return moment(at, at + 1, null, 'NI', date);
  }
  const before = reader.lower(at - 1);
  if (!loneParts.has(lower) || reader.isCapital(at) || reader.lower(at + 1) === 'of') return null;
  if (!partCues.has(before) && before !== 'at' && before !== 'to') return null;
  if (!reader.isSpaced(at + 1) && reader.lower(at + 1) === '-') return null;
  return moment(at, at + 1, null, reader.word(at)!.part, null);
}

function dayAfter(reader: Reader, at: number, readDay: ReadAt): Parse | null {
  let next = at;
  if (reader.lower(next) === ',') next += 1;
  if (reader.lower(next) === 'on' || reader.lower(next) === 'of') next += 1;
  const day = readDay(reader, next);
  if (day?.meaning.kind === 'clock') return day.meaning.clock === null && day.meaning.date !== null ? day : null;
  return day && isDay(day.meaning) && day.type === 'DATE' && day.mod === null ? withPart(reader, day) : null;
}

/** "tomorrow evening", "Friday afternoon" after an hour: the day with its part. */
function withPart(reader: Reader, day: Parse): Parse {
  const word = reader.word(day.end);
  if (!word || word.part === null || word.plural || (word.flags & is.part) === 0) return day;
  return moment(day.first, day.end + 1, null, word.part, day.meaning);
}

/** "3-4pm", "9:30 - 11:00", "3:30 to 6 p.m.": two times of day of which the first leans on the second. */
function readClockRange(reader: Reader, first: number, from: ClockRead): Parse | null {
  const mark = reader.lower(from.end);
  const dash = mark === '-' || mark === '–' || mark === '—';
  if (!dash && (mark !== 'to' || (from.clock.definite && !reader.brief))) return null;
  const to = readClock(reader, from.end + 1);
  if (!to) return null;
  const shared =
    !from.clock.definite &&
    to.clock.definite &&
    to.clock.hour >= 12 &&
    from.clock.hour < 12 &&
    from.clock.hour + 12 <= to.clock.hour;
  const start: Clock = shared
    ? { ...from.clock, hour: from.clock.hour + 12, definite: true }
    : { ...from.clock, definite: true };
  const meaning: Meaning = {
    kind: 'range',
    from: { kind: 'clock', clock: start, part: null, date: null },
    to: { kind: 'clock', clock: to.clock, part: null, date: null },
  };
  return parse(first, to.end, 'TIME', meaning);
}

/** A bare hour that a later one explains: "3-4pm", "9 to 11 a.m.", "3 to 4 in the afternoon". */
export function readHourRange(reader: Reader, at: number): Parse | null {
  const word = reader.word(at);
  if (!word || word.number < 1 || word.number > 12 || word.digits > 2 || !Number.isInteger(word.number)) return null;
  const mark = reader.lower(at + 1);
  if (mark !== '-' && mark !== '–' && mark !== 'to') return null;
  const clock: Clock = { hour: word.number, minute: null, second: null, definite: false, zone: null };
  const to = readClock(reader, at + 2);
  return to && (to.clock.definite || reader.brief) && to.clock.hour > 0 && !reader.has(at + 2, is.clockWord)
    ? readClockRange(reader, at, { clock, end: at + 1 })
    : null;
}
