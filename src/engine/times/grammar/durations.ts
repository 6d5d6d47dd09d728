import { parse, type Amount, type Meaning, type Parse, type ReadAt } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readAmounts } from './amounts.ts';
import { weekdayAt } from './weekdays.ts';

const clauseEnds: ReadonlySet<string> = new Set(['', '.', ',', ';', ')', '"', '?', '!', ':', "''"]); // prettier-ignore

/** Whether words go on after "N units before/after": then the time is counted from something told there. */
function isClauseStart(reader: Reader, at: number): boolean {
  return !clauseEnds.has(reader.lower(at));
}

const fillerAfter: ReadonlySet<string> = new Set(['on', 'in', 'at', 'and', 'but', 'when', 'to', 'by', 'for', 'that', '-', '–', 'with', 'as', 'from', 'because']); // prettier-ignore

/**
 * Durations and what is counted from somewhere by them: "three years", "two days later", "a year ago", "three weeks from
 * now". `readFrom` reads the date they are counted from ("three days after Easter").
 */
export function readDuration(reader: Reader, at: number, readFrom: ReadAt): Parse | null {
  const read = readAmounts(reader, at);
  if (!read) return null;
  const { amounts, end } = read;
  const duration = parse(at, end, 'DURATION', { kind: 'duration', amounts });
  const coming = reader.brief && reader.lower(at - 1) === 'in' && !reader.has(end, is.after);
  if (coming && amounts[0]!.count !== null && !isFine(amounts)) return offset(at, end, amounts, 1, 'publication');
  if (read.hyphened)
    return reader.lower(end) === '-' && reader.lower(end + 1) === 'long' ? { ...duration, end: end + 2 } : duration;
  const after = reader.word(end);
  const lower = reader.lower(end);
  if (after && (after.flags & is.after) !== 0) {
    const sign = after.offset < 0 ? -1 : 1;
    const weekday = lower === 'ago' && isWeeks(amounts) ? weekdayAt(reader, end + 1) : 0;
    if (weekday > 0)
      return parse(at, end + 2, 'DATE', {
        kind: 'weekday',
        weekday,
        direction: null,
        anchor: 'publication',
        weeks: -amounts[0]!.count!,
      });
    if (lower === 'ago') return offset(at, end + 1, amounts, -1, 'publication');
    if (lower === 'hence') return offset(at, end + 1, amounts, 1, 'publication');
    if (
      lower === 'earlier' ||
      lower === 'later' ||
      lower === 'previously' ||
      lower === 'afterward' ||
      lower === 'afterwards' ||
      lower === 'beforehand'
    ) {
      if (reader.lower(end + 1) === 'than') return duration;
      return offset(at, end + 1, amounts, sign, 'narrative');
    }
    if (!isClauseStart(reader, end + 1) || (fillerAfter.has(reader.lower(end + 1)) && lower === 'before'))
      return offset(at, end + 1, amounts, sign, 'narrative');
    const from = readFrom(reader, end + 1);
    if (from && (from.type === 'DATE' || from.type === 'TIME'))
      return offset(at, from.end, amounts, sign, from.meaning);
    return duration;
  }
  if (lower === 'from') {
    if (reader.lower(end + 1) === 'now') return offset(at, end + 2, amounts, 1, 'publication');
    const from = readFrom(reader, end + 1);
    if (from && from.type === 'DATE' && from.meaning.kind !== 'range')
      return offset(at, from.end, amounts, 1, comingDay(from.meaning));
  }
  if ((lower === 'back' || lower === 'on') && !isClauseStart(reader, end + 1) && reader.lower(at - 1) !== 'for')
    return lower === 'back' ? offset(at, end + 1, amounts, -1, 'publication') : duration;
  if (lower === '-' && reader.lower(end + 1) === 'long') return { ...duration, end: end + 2 };
  if (reader.lower(end) === 'long' && !isClauseStart(reader, end + 1)) return duration;
  return duration;
}

/** "a week from Tuesday": the coming one. */
function comingDay(meaning: Meaning): Meaning {
  return meaning.kind === 'weekday' && meaning.direction === null && meaning.weeks === null
    ? { ...meaning, direction: 'next' }
    : meaning;
}

/** A whole number of weeks, and nothing else. */
function isWeeks(amounts: readonly Amount[]): boolean {
  const [only] = amounts;
  return amounts.length === 1 && only!.unit === 'week' && only!.count !== null && Number.isInteger(only!.count);
}

function isFine(amounts: readonly Amount[]): boolean {
  return amounts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');
}

function offset(
  first: number,
  end: number,
  amounts: readonly Amount[],
  sign: -1 | 1,
  from: 'publication' | 'narrative' | Meaning,
): Parse {
  const fine = isFine(amounts);
  return parse(first, end, fine ? 'TIME' : 'DATE', { kind: 'offset', amounts, sign, from });
}
