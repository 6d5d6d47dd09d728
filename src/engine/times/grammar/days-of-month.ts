import { parse, partialDate, shift, type Meaning, type Parse } from '../expression.ts';
import { readOrdinal } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { monthAt, timeCues } from './months.ts';

/** Day of a month at a token: "10", "10th", "tenth", "twenty-first"; null where none stands there. */
export function readDayOfMonth(
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
export function readSpelledDay(reader: Reader, at: number): { readonly day: number; readonly end: number } | null {
  const word = reader.word(at);
  if (!word || word.digits > 0 || word.number < 1 || word.number > 30) return null;
  if (word.number < 20) return { day: word.number, end: at + 1 };
  const next = reader.lower(at + 1) === '-' ? at + 2 : at + 1;
  const unit = reader.word(next);
  if (unit && unit.digits === 0 && unit.number >= 1 && unit.number <= 9 && word.number + unit.number <= 31)
    return { day: word.number + unit.number, end: next + 1 };
  return { day: word.number, end: at + 1 };
}

export function spelledDayBeforeMonth(reader: Reader, at: number): ReturnType<typeof readDayOfMonth> {
  const day = readSpelledDay(reader, at);
  return day && monthAt(reader, day.end) > 0 && reader.isCapital(day.end) ? { ...day, ordinal: false } : null;
}

export function endsHere(reader: Reader, at: number): boolean {
  const lower = reader.lower(at);
  return (
    lower === '' || lower === '.' || lower === ',' || lower === '!' || lower === '?' || lower === ')' || lower === 'at'
  );
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
  const of: Meaning = shift('month', directed ? word.offset : 0, anchor);
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
