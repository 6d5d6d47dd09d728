import type { TimeModifier } from '../../model.ts';
import { parse, shift, type Parse, type ReadAt } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { yearPeriod } from './lone-years.ts';
import { isDay, withTimeOfDay } from './moments.ts';
import { readBareYear } from './years.ts';

/** Part of a period: "the end of 2026", "early March", "mid-2011", "late last year", "earlier this week", "year-end". */
export function readPortion(reader: Reader, at: number, readInner: ReadAt): Parse | null {
  let index = at;
  if (reader.lower(index) === 'the') index += 1;
  if (reader.lower(index) === 'very' || reader.lower(index) === 'latter') index += 1;
  const word = reader.word(index);
  const lower = reader.lower(index);
  if (lower === 'year' || lower === 'month' || lower === 'week') return readEndCompound(reader, at, index);
  if (!word || (word.flags & is.portion) === 0) return null;
  const { value } = word;
  if (lower === 'earlier' || lower === 'later') return readEarlier(reader, at, index, readInner);
  if (value === 'REST' || value === 'TURN')
    return readOf(reader, at, index, value === 'TURN' ? 'START' : null, readInner);
  const mod = value as TimeModifier;
  // "the small hours of Monday", and of nothing else.
  if (lower === 'small')
    return reader.lower(index + 1) === 'hours' ? readPartOf(reader, at, index, mod, readInner) : null;
  if (lower === 'early' || lower === 'late' || lower === 'mid') return readAdjective(reader, at, index, mod, readInner);
  return readOf(reader, at, index, mod, readInner);
}

function inner(reader: Reader, at: number, readInner: ReadAt): Parse | null {
  const read = readInner(reader, at);
  return read && read.type === 'DATE' ? read : null;
}

function readAdjective(reader: Reader, first: number, at: number, mod: TimeModifier, readInner: ReadAt): Parse | null {
  const part = readPartOf(reader, first, at, mod, readInner);
  if (part) return part;
  let next = afterSecondPart(reader, at + 1);
  if (reader.lower(next) === '-') next += 1;
  const unit = reader.word(next)?.unit;
  if (mod === 'MID' && first === at && midCues.has(reader.lower(at - 1)) && !reader.word(next)?.plural)
    if (unit === 'year' || unit === 'month' || unit === 'week')
      return parse(first, next + 1, 'DATE', shift(unit), { mod });
  if (reader.lower(next) === 'in' && reader.lower(at) !== 'mid') next += 1;
  const on = reader.lower(next) === 'on';
  if (on) next += 1;
  const of = readInner(reader, next);
  // "early this morning", "late last night".
  if (of?.meaning.kind === 'clock' && of.meaning.clock === null && mod !== 'MID' && !on)
    return parse(first, of.end, 'TIME', of.meaning, { mod, trim: of.trim });
  const read =
    (of?.type === 'DATE' ? of : null) ?? (reader.lower(next - 1) === 'in' ? readTheUnit(reader, next) : null);
  if (!read) return null;
  if (isDay(read.meaning)) {
    if (mod === 'MID' || read.mod !== null) return null;
    const timed = withTimeOfDay(reader, read);
    return parse(first, timed.end, timed.type, timed.meaning, { mod, trim: timed.trim });
  }
  if (on) return null;
  if (read.meaning.kind === 'value' || read.meaning.kind === 'range') return null;
  return parse(first, read.end, 'DATE', read.meaning, { mod, trim: read.trim });
}

/** Words before "mid-year", "mid-month" as a time; other uses stand before a noun. */
const midCues: ReadonlySet<string> = new Set(['by', 'in', 'until', 'till', 'since', 'before', 'after', 'at', 'from']);

/** The token after the second adjective of "mid-to-late 1990s", "early to mid-March"; `at` where there is none. */
function afterSecondPart(reader: Reader, at: number): number {
  let next = reader.lower(at) === '-' ? at + 1 : at;
  const link = reader.lower(next);
  if (link !== 'to' && link !== 'or' && link !== 'and') return at;
  next += reader.lower(next + 1) === '-' ? 2 : 1;
  const second = reader.lower(next);
  return second === 'early' || second === 'mid' || second === 'late' ? next + 1 : at;
}

const stretches: ReadonlySet<string> = new Set(['part', 'days', 'weeks', 'months', 'years', 'stages', 'hours']);

/** "the early part of 2009", "the early hours of Monday", "the late stages of 1944". */
function readPartOf(reader: Reader, first: number, at: number, mod: TimeModifier, readInner: ReadAt): Parse | null {
  const stretch = reader.lower(at + 1);
  if (!stretches.has(stretch) || reader.lower(at + 2) !== 'of') return null;
  const read = inner(reader, at + 3, readInner) ?? readTheUnit(reader, at + 3);
  if (!read || read.meaning.kind === 'value' || read.meaning.kind === 'range') return null;
  if (stretch === 'hours' && isDay(read.meaning)) {
    // "the early hours of Friday", and of "Friday morning".
    const { end, meaning } = withTimeOfDay(reader, read);
    const part = meaning.kind === 'clock' && meaning.part !== null ? meaning.part : mod === 'START' ? 'MO' : 'NI';
    return parse(
      first,
      meaning.kind === 'clock' && meaning.clock === null ? end : read.end,
      'TIME',
      { kind: 'clock', clock: null, part, date: read.meaning },
      { trim: read.trim },
    );
  }
  return isDay(read.meaning) ? null : parse(first, read.end, 'DATE', read.meaning, { mod, trim: read.trim });
}

function readOf(reader: Reader, first: number, at: number, mod: TimeModifier | null, readInner: ReadAt): Parse | null {
  let next = at + 1;
  if (reader.lower(next) !== 'of')
    return first === at && reader.lower(at) === 'end' ? readBareEnd(reader, at, readInner) : null;
  next += 1;
  const read = inner(reader, next, readInner) ?? readTheUnit(reader, next);
  if (!read || read.meaning.kind === 'value' || read.meaning.kind === 'range') return null;
  if (isDay(read.meaning)) return null;
  return parse(first, read.end, 'DATE', read.meaning, { mod: mod ?? read.mod, trim: read.trim });
}

/** "end-2020", "by end March": without article and "of", as British papers have it. */
function readBareEnd(reader: Reader, at: number, readInner: ReadAt): Parse | null {
  const hyphen = reader.lower(at + 1) === '-' && !reader.isSpaced(at + 1);
  const before = reader.lower(at - 1);
  if (!hyphen && before !== 'by' && before !== 'at' && before !== 'until' && before !== 'before' && before !== 'to')
    return null;
  const read = inner(reader, hyphen ? at + 2 : at + 1, readInner);
  if (!read || isDay(read.meaning) || (read.meaning.kind !== 'period' && read.meaning.kind !== 'date')) return null;
  return parse(at, read.end, 'DATE', read.meaning, { mod: 'END', trim: read.trim });
}

/** "the year", "the month" after a portion: the one that is under way, or that the story is in. */
function readTheUnit(reader: Reader, at: number): Parse | null {
  let index = reader.lower(at) === 'the' ? at + 1 : at;
  const fiscal = reader.lower(index) === 'fiscal' || reader.lower(index) === 'financial';
  if (fiscal) index += 1;
  const word = reader.word(index);
  if (!word || word.plural || (word.flags & is.unit) === 0) return null;
  const unit = fiscal && word.unit === 'year' ? 'fiscalYear' : word.unit;
  if (
    unit !== 'fiscalYear' &&
    unit !== 'year' &&
    unit !== 'month' &&
    unit !== 'week' &&
    unit !== 'quarter' &&
    unit !== 'decade' &&
    unit !== 'century'
  )
    return null;
  return parse(at, index + 1, 'DATE', shift(unit));
}

/** "earlier this week", "later in the year", "earlier Monday". */
function readEarlier(reader: Reader, first: number, at: number, readInner: ReadAt): Parse | null {
  let next = at + 1;
  const preposition = reader.lower(next) === 'in' || reader.lower(next) === 'on';
  if (preposition) next += 1;
  const read =
    inner(reader, next, readInner) ?? (preposition ? (readTheDay(reader, next) ?? readTheUnit(reader, next)) : null);
  if (!read || read.meaning.kind === 'value' || read.meaning.kind === 'range') return null;
  if (read.meaning.kind === 'period' && !preposition) return null;
  const timed = withTimeOfDay(reader, read);
  return parse(first, timed.end, timed.type, timed.meaning, { mod: read.mod, trim: timed.trim });
}

/** "earlier in the day": of the day told. */
function readTheDay(reader: Reader, at: number): Parse | null {
  if (reader.lower(at) !== 'the' || reader.lower(at + 1) !== 'day') return null;
  return parse(at, at + 2, 'DATE', shift('day', 0, 'narrative'));
}

/** "year-end", "the year end", "month end 2019". */
function readEndCompound(reader: Reader, first: number, at: number): Parse | null {
  let next = at + 1;
  if (reader.lower(next) === '-') next += 1;
  if (reader.lower(next) !== 'end' || reader.lower(next + 1) === 'of') return null;
  if (
    next === at + 1 &&
    !(
      reader.lower(first - 1) === 'by' ||
      reader.lower(first - 1) === 'at' ||
      reader.lower(first - 1) === 'before' ||
      reader.lower(first - 1) === 'of' ||
      reader.lower(first - 1) === 'until'
    )
  )
    return null;
  const unit = reader.word(at)!.unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
  const year = unit === 'year' ? readBareYear(reader, next + 1) : null;
  if (year && !year.short)
    return parse(first, year.end, 'DATE', yearPeriod(year.year), { mod: 'END', trim: year.trim });
  return parse(first, next + 1, 'DATE', shift(unit), { mod: 'END' });
}
