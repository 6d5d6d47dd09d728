import { parse, shift, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { readCardinal } from '../numbers.ts';
import { is } from '../word.ts';
import { readApproximate } from './approximations.ts';
import { leadingWord, longer, readAnyDate, readSamePeriod, readWeekOf } from './date-phrases.ts';
import { readDayOfRelatedMonth, readLoneDay } from './days-of-month.ts';
import { readDuration } from './durations.ts';
import { readHourRange, readLonePart, readMoment, withTimeOfDay } from './moments.ts';
import { canOpen } from './openings.ts';
import { readPortion } from './portions.ts';
import { readReference } from './references.ts';
import { readRate, readSet } from './sets.ts';

const yearCues: ReadonlySet<string> = new Set(['for', 'in', 'during', 'of', 'through', 'throughout', 'over']);

const unitCues: ReadonlySet<string> = new Set(['for', 'during', 'in', 'through', 'throughout', 'of']);

/** "the weekend", "the quarter", "the year" where the words before make it a time. */
function readTheUnit(reader: Reader, at: number): Parse | null {
  if (reader.lower(at) !== 'the') return null;
  const before = reader.lower(at - 1);
  if (
    (reader.lower(at + 1) === 'fiscal' || reader.lower(at + 1) === 'financial') &&
    reader.lower(at + 2) === 'year' &&
    yearCues.has(before)
  )
    return parse(at, at + 3, 'DATE', shift('fiscalYear'));
  const word = reader.word(at + 1);
  const whole = reader.lower(at + 1) === 'whole' || reader.lower(at + 1) === 'entire' ? reader.word(at + 2) : undefined;
  if (whole?.unit && !whole.plural && (whole.flags & is.unit) !== 0 && whole.unit !== 'half' && whole.unit !== 'second')
    return parse(at, at + 3, 'DURATION', { kind: 'duration', amounts: [{ count: 1, unit: whole.unit }] });
  if (!word || word.plural || (word.flags & is.unit) === 0) return null;
  if (word.unit === 'weekend') return parse(at, at + 2, 'DATE', shift('weekend', 0, 'publication', true));
  if (word.unit !== 'quarter' && word.unit !== 'year' && word.unit !== 'month' && word.unit !== 'week') return null;
  const after = reader.lower(at + 2);
  // "the year ended March 31", "the year to March": a length that ends there.
  const ends = after === 'ended' || after === 'ending' || (after === 'to' && reader.has(at + 3, is.month));
  if (ends && yearCues.has(before))
    return parse(at, at + 2, 'DURATION', { kind: 'duration', amounts: [{ count: 1, unit: word.unit }] });
  if (after === 'of' || after === "'s" || after === '-') return null;
  // "before the month is out": the one under way.
  const last = reader.lower(at + 3);
  if (before === 'before' && after === 'is' && (last === 'out' || last === 'over'))
    return parse(at, at + 2, 'DATE', shift(word.unit));
  if (!unitCues.has(before) || (before === 'of' && word.unit !== 'quarter')) return null;
  if (before === 'of' || (before === 'in' && word.unit !== 'quarter' && word.unit !== 'year')) return null;
  return parse(at, at + 2, 'DATE', shift(word.unit, 0, 'narrative', true));
}

/** "three Fridays from now", "two Thursdays ago". */
function readCountedWeekdays(reader: Reader, at: number): Parse | null {
  const number = readCardinal(reader, at);
  const word = number && reader.word(number.end);
  if (!word || (word.flags & (is.weekdays | is.weekday)) === 0 || number.value > 60 || number.value < 1) return null;
  const { end } = number;
  const after = reader.lower(end + 1);
  const ago = after === 'ago' || after === 'back';
  const hence = (after === 'from' && reader.lower(end + 2) === 'now') || after === 'hence' || after === 'later';
  if (!ago && !hence) return null;
  const weeks = ago ? 1 - number.value : number.value - 1;
  return parse(at, after === 'from' ? end + 3 : end + 2, 'DATE', {
    kind: 'weekday',
    weekday: word.weekday,
    direction: ago ? 'last' : 'next',
    anchor: 'publication',
    weeks: null,
    further: weeks,
  });
}

/** "two nights", "three mornings". */
function readCountedParts(reader: Reader, at: number): Parse | null {
  const number = readCardinal(reader, at);
  const word = number && reader.word(number.end);
  if (!word || word.part === null || !word.plural || number.value > 1000 || reader.isCapital(number.end)) return null;
  const meaning: Parse['meaning'] = { kind: 'value', value: `P${number.value}${word.part}`, why: 'a length of time' };
  return parse(at, number.end + 1, 'DURATION', meaning);
}

/** "week 31", "the week 10" in a note; in news it would be a round of matches as often. */
function readNumberedWeek(reader: Reader, at: number): Parse | null {
  const index = reader.lower(at) === 'the' ? at + 1 : at;
  const number = reader.word(index + 1);
  if (reader.lower(index) !== 'week' || !number || number.digits === 0 || number.digits > 2) return null;
  if (number.number < 1 || number.number > 53) return null;
  const of: Parse['meaning'] = shift('year');
  const meaning: Parse['meaning'] = {
    kind: 'within',
    ordinal: number.number,
    unit: 'week',
    weekday: null,
    fiscal: false,
    of,
  };
  return parse(index, index + 2, 'DATE', meaning);
}

const setLead = is.each | is.frequency | is.weekdays | is.weekday;
const momentLead = is.number | is.clockWord | is.shaped | is.unit | is.part | is.portion;
const durationLead = is.number | is.vague | is.unit | is.article;

/** "the nine months", "the days before": a length of time with its article. */
function readTheAmount(reader: Reader, at: number): Parse | null {
  const read = readDuration(reader, at + 1, readTimedDate);
  const last = read?.type === 'DURATION' ? reader.word(read.end - 1) : undefined;
  return read && last && last.plural && (last.flags & is.unit) !== 0 && !reader.isCapital(read.end - 1)
    ? { ...read, first: at }
    : null;
}

function readTimed(reader: Reader, at: number): Parse | null {
  return readDuration(reader, at, readTimedDate);
}

function readTimedDate(reader: Reader, at: number): Parse | null {
  const read = readAnyDate(reader, at);
  return read && withTimeOfDay(reader, read);
}

/**
 * The time expression that begins at token `at`, the longest that the grammar finds; null where none does. Looks a
 * bounded number of tokens ahead, never beyond the reader's sentence, and tries only what the leading word allows.
 */
export function readExpression(reader: Reader, at: number): Parse | null {
  const word = reader.wordAt(at);
  if (word === undefined) return null;
  if (!canOpen(reader, at, word)) return null;
  const { flags } = word;
  const lead = leadingWord(reader, at)!;
  const indefinite = (flags & is.article) !== 0 && reader.lower(at) !== 'the';
  if ((flags & is.approximate) !== 0) {
    const approximated = readApproximate(reader, at);
    if (approximated) return approximated;
  }
  if (indefinite || (flags & setLead) !== 0) {
    const set = readRate(reader, at) ?? readSet(reader, at);
    if (set) return set;
  }
  const kinds = lead.flags;
  const date = readAnyDate(reader, at);
  let best = date && withTimeOfDay(reader, date);
  if ((kinds & (is.portion | is.unit)) !== 0) best = longer(best, readPortion(reader, at, readAnyDate));
  if (indefinite || (kinds & momentLead) !== 0) best = longer(best, readMoment(reader, at, readAnyDate));
  if ((flags & durationLead) !== 0) best = longer(best, readDuration(reader, at, readTimedDate));
  if ((kinds & is.part) !== 0 && best === null) best = readLonePart(reader, at);
  if ((kinds & (is.reference | is.direction | is.approximate | is.after | is.unit)) !== 0)
    best = longer(best, readReference(reader, at));
  if (lead !== word && (kinds & (is.unit | is.fiscal | is.vague)) !== 0) best = longer(best, readTheUnit(reader, at));
  if ((flags & is.number) !== 0) best = longer(best, readHourRange(reader, at));
  if ((kinds & (is.ordinal | is.number)) !== 0) {
    best = longer(best, readDayOfRelatedMonth(reader, at));
    best = longer(best, readLoneDay(reader, at));
  }
  if ((flags & is.number) !== 0) best = longer(best, readCountedWeekdays(reader, at) ?? readCountedParts(reader, at));
  if ((kinds & is.unit) !== 0) best = longer(best, readWeekOf(reader, at, readAnyDate));
  if (lead !== word && lead.value === 'that') best = longer(best, readSamePeriod(reader, at, readTimed));
  if (lead !== word && best === null && (kinds & (is.number | is.unit)) !== 0) best = readTheAmount(reader, at);
  const last = best && reader.word(best.end - 1);
  if (best && last && (last.flags & is.zone) !== 0 && last.trim > 0) best = { ...best, trim: last.trim };
  if (reader.brief && best === null) best = readNumberedWeek(reader, at);
  return best;
}
