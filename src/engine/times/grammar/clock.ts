import type { Clock, DayPart } from '../expression.ts';
import { readCardinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';

/** A time of day with the token after it. */
export interface ClockRead {
  readonly clock: Clock;
  readonly end: number;
}

/** Reads "6 a.m.", "10:30 p.m. EST", "noon", "six o'clock", "half past six", "1500 GMT" at a token. */
export function readClock(reader: Reader, at: number, bareHour = false): ClockRead | null {
  const word = reader.word(at);
  const lower = reader.lower(at);
  if (!word) return null;
  if ((word.flags & is.clockWord) !== 0) return zoned(reader, at + 1, Number(word.value), 0, null, true);
  if (lower === 'half' && reader.lower(at + 1) === 'past') return pastHour(reader, at + 2, 30);
  if (lower === 'quarter' || (lower === 'a' && reader.lower(at + 1) === 'quarter'))
    return quarterPast(reader, lower === 'a' ? at + 2 : at + 1);
  const shape = word.shape;
  if (shape?.kind === 'clock' && (word.flags & is.shaped) !== 0 && isLeftToPlay(reader, at + 1)) return null;
  if (shape?.kind === 'clock' && (word.flags & is.shaped) !== 0)
    return (
      meridiem(reader, at + 1, shape.hour, shape.minute, shape.second) ??
      partOfDay(reader, at + 1, shape.hour, shape.minute) ??
      zoned(reader, at + 1, shape.hour, shape.minute, shape.second, shape.hour > 12 || shape.hour === 0)
    );
  if (shape?.kind === 'clock' && shape.hour > 0 && (word.flags & is.number) !== 0) {
    const read = meridiem(reader, at + 1, shape.hour, shape.minute, null);
    if (read) return read;
  }
  if (word.number < 0 || !Number.isInteger(word.number)) return null;
  if ((word.digits === 3 || word.digits === 4) && word.number >= 100 && word.number < 1300 && word.number % 100 < 60) {
    const read = meridiem(reader, at + 1, Math.floor(word.number / 100), word.number % 100, null);
    if (read) return read;
  }
  if (word.digits === 4 && word.number < 2400 && word.number % 100 < 60) {
    const zone = reader.word(at + 1);
    const named = zone !== undefined && (zone.flags & is.zone) !== 0 && reader.isUpperCase(at + 1);
    if (
      named ||
      hourWords.has(reader.lower(at + 1)) ||
      (reader.lower(at + 1) === 'local' && reader.lower(at + 2) === 'time')
    )
      return zoned(
        reader,
        hourWords.has(reader.lower(at + 1)) ? at + 2 : at + 1,
        Math.floor(word.number / 100),
        word.number % 100,
        null,
        true,
      );
    return null;
  }
  if (word.digits > 2 || word.number > 24 || word.number < 1) return null;
  const past = minutesPast(reader, at, word.number);
  if (past) return past;
  const hour = word.number;
  if (hour <= 12) {
    const read = meridiem(reader, at + 1, hour, null, null);
    if (read) return read;
    if (
      reader.lower(at + 1) === "o'clock" ||
      reader.lower(at + 1) === 'oclock' ||
      (reader.lower(at + 1) === 'o' && reader.lower(at + 2) === "'clock")
    )
      return afterHour(reader, at + 2, hour);
    if (word.digits === 0) {
      const minute = readCardinal(reader, at + 1);
      if (minute && minute.value >= 10 && minute.value < 60 && minute.end === at + 2) {
        const spelled = meridiem(reader, minute.end, hour, minute.value, null);
        if (spelled) return spelled;
      }
    }
    const part = partPhrase(reader, at + 1);
    if (part) return { clock: inPart(hour, null, part.part), end: part.end };
  }
  if (bareHour && hour <= 24)
    return { clock: { hour, minute: null, second: null, definite: hour > 12, zone: null }, end: at + 1 };
  return null;
}

/** "ten past six", "20 minutes past three", "15 minutes to 1 p.m.". */
function minutesPast(reader: Reader, at: number, minute: number): ClockRead | null {
  if (minute < 1 || minute > 59) return null;
  const named = reader.word(at + 1)?.unit === 'minute';
  const mark = reader.lower(named ? at + 2 : at + 1);
  const hour = named ? at + 3 : at + 2;
  if (mark === 'past') return pastHour(reader, hour, minute);
  if (!named || (mark !== 'to' && mark !== 'before')) return null;
  const read = pastHour(reader, hour, 60 - minute);
  return read?.clock.definite ? { clock: { ...read.clock, hour: (read.clock.hour + 23) % 24 }, end: read.end } : null;
}

/** "with 4:43 left", "7:54 to play": the clock of a match. */
function isLeftToPlay(reader: Reader, at: number): boolean {
  const next = reader.lower(at);
  const after = reader.lower(at + 1);
  return (
    next === 'left' ||
    next === 'minutes' ||
    next === 'remaining' ||
    next === 'mark' ||
    (next === 'to' && (after === 'play' || after === 'go')) ||
    (next === 'into' && after === 'the')
  );
}

/** "3:20 in the afternoon". */
function partOfDay(reader: Reader, at: number, hour: number, minute: number): ClockRead | null {
  const part = hour > 0 && hour <= 12 ? partPhrase(reader, at) : null;
  return part && { clock: inPart(hour, minute, part.part), end: part.end };
}

/** "in the morning", "at night", "this evening" after an hour. */
function partPhrase(reader: Reader, at: number): { readonly part: DayPart; readonly end: number } | null {
  let index = at;
  const lower = reader.lower(index);
  if (lower === 'in' && reader.lower(index + 1) === 'the') index += 2;
  else if (lower === 'at') index += 1;
  else return null;
  const word = reader.word(index);
  return word && word.part && !word.plural && (word.flags & is.part) !== 0 ? { part: word.part, end: index + 1 } : null;
}

/** The hour that "six in the morning" or "eight at night" means. */
export function inPart(hour: number, minute: number | null, part: DayPart): Clock {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 5);
  const turned =
    hour === 12 ? (late && part !== 'NI' ? 12 : part === 'NI' ? 0 : 12) : hour < 12 && late ? hour + 12 : hour;
  return { hour: turned, minute, second: null, definite: true, zone: null };
}

function meridiem(
  reader: Reader,
  at: number,
  hour: number,
  minute: number | null,
  second: number | null,
): ClockRead | null {
  const word = reader.word(at);
  let end = at;
  let value = '';
  if (word && (word.flags & is.meridiem) !== 0) {
    value = word.value;
    end = at + 1;
    if (
      value === 'am' &&
      reader.lower(at) === 'am' &&
      reader.tokens[at]!.text === 'am' &&
      reader.tokens[at]!.spaceBefore &&
      minute === null &&
      /^[a-z]/.test(reader.lower(at + 1)) &&
      !reader.has(at + 1, is.zone | is.weekday | is.deictic) &&
      reader.lower(at + 1).endsWith('ing')
    )
      return null;
  } else {
    const letter = reader.lower(at);
    if (letter !== 'a' && letter !== 'p') return null;
    const dotted =
      reader.lower(at + 1) === '.' && reader.lower(at + 2) === 'm'
        ? at + 3
        : reader.lower(at + 1) === 'm'
          ? at + 2
          : -1;
    if (dotted < 0) {
      if ((letter !== 'p' && minute === null) || reader.tokens[at]!.spaceBefore) return null;
      end = at + 1;
    } else
      end =
        reader.lower(dotted) === '.' && !reader.tokens[dotted]!.spaceBefore && reader.lower(dotted + 1) !== ''
          ? dotted + 1
          : dotted;
    value = letter === 'a' ? 'am' : 'pm';
  }
  if (hour > 12 && value === 'am') return null;
  const turned = value === 'pm' ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour;
  const part = partPhrase(reader, end);
  if (part) return { clock: { hour: turned, minute, second, definite: true, zone: null }, end: part.end };
  return zoned(reader, end, turned, minute, second, true);
}

const hourWords: ReadonlySet<string> = new Set(['hours', 'hrs', 'hrs.']);

const zoneNames: ReadonlySet<string> = new Set(['eastern', 'pacific', 'central', 'mountain', 'atlantic', 'moscow', 'beijing', 'gmt', 'local', 'london', 'british', 'japan', 'israel']); // prettier-ignore

/** Adds the time zone that stands after a time of day: "GMT", "EST", "local time", "Eastern time". */
function zoned(
  reader: Reader,
  at: number,
  hour: number,
  minute: number | null,
  second: number | null,
  definite: boolean,
): ClockRead | null {
  if (hour > 24) return null;
  let end = reader.lower(at) === 'hrs' || reader.lower(at) === 'hours' ? at + 1 : at;
  at = end;
  let zone: string | null = null;
  const word = reader.word(at);
  if (word && (word.flags & is.zone) !== 0 && reader.isUpperCase(at)) {
    zone = word.value || null;
    end = at + 1;
  } else if (zoneNames.has(reader.lower(at))) {
    const middle = reader.lower(at + 1);
    const time = middle === 'daylight' || middle === 'standard' || middle === 'summer' ? at + 2 : at + 1;
    if (reader.lower(time) === 'time') end = time + 1;
  }
  return { clock: { hour, minute, second, definite: definite || zone !== null, zone }, end };
}

function pastHour(reader: Reader, at: number, minute: number): ClockRead | null {
  const word = reader.word(at);
  if (!word) return null;
  if ((word.flags & is.clockWord) !== 0) return zoned(reader, at + 1, Number(word.value), minute, null, true);
  if (word.number < 1 || word.number > 12) return null;
  const read = meridiem(reader, at + 1, word.number, minute, null);
  if (read) return read;
  return afterHour(reader, reader.lower(at + 1) === "o'clock" ? at + 2 : at + 1, word.number, minute);
}

function quarterPast(reader: Reader, at: number): ClockRead | null {
  const mark = reader.lower(at);
  if (mark === 'past' || mark === 'after') return pastHour(reader, at + 1, 15);
  if (mark !== 'to' && mark !== 'before' && mark !== 'till') return null;
  const read = pastHour(reader, at + 1, 45);
  return read ? { clock: { ...read.clock, hour: (read.clock.hour + 23) % 24 }, end: read.end } : null;
}

function afterHour(reader: Reader, at: number, hour: number, minute: number | null = null): ClockRead | null {
  const part = partPhrase(reader, at);
  if (part) return { clock: inPart(hour, minute, part.part), end: part.end };
  return zoned(reader, at, hour, minute, null, false);
}
