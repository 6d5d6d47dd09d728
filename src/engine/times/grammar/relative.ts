import type { CalendarUnit } from '../calendar.ts';
import {
  parse,
  partialDate,
  shift,
  type Anchor,
  type Direction,
  type DurationUnit,
  type Parse,
} from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readAmounts } from './amounts.ts';
import { monthAt } from './months.ts';
import { weekdayAt } from './weekdays.ts';

export function isCalendarUnit(unit: DurationUnit): unit is CalendarUnit {
  return unit !== 'hour' && unit !== 'minute' && unit !== 'second' && unit !== 'fortnight' && unit !== 'businessDay';
}

/** "today", "yesterday", "the day before yesterday", "tonight". */
function readDeictic(reader: Reader, at: number): Parse | null {
  const word = reader.word(at)!;
  if (word.value === 'night')
    return parse(at, at + 1, 'TIME', { kind: 'clock', clock: null, part: 'NI', date: shift('day', 0, 'publication') });
  // "today" may be a person's own words of the present age; it still names the day of writing.
  return parse(at, at + 1, 'DATE', shift('day', word.offset, 'publication'));
}

/** Relative expressions that begin at a token: deictics, "last week", "the following month", "that year". */
export function readRelative(reader: Reader, at: number): Parse | null {
  const word = reader.word(at);
  if (!word) return null;
  if ((word.flags & is.deictic) !== 0) return readDeictic(reader, at);
  if (reader.brief && word.unit === 'day' && !word.plural) return readBesideDeictic(reader, at);
  const lower = reader.lower(at);
  if (lower === 'the') return readAfterThe(reader, at);
  if ((word.flags & is.direction) !== 0) return readDirected(reader, at, at, false);
  return null;
}

/** "day after tomorrow", "day before yesterday" without its article, as notes have it. */
function readBesideDeictic(reader: Reader, at: number): Parse | null {
  const side = reader.lower(at + 1) === 'after' ? 1 : reader.lower(at + 1) === 'before' ? -1 : 0;
  const deictic = reader.word(at + 2);
  if (side === 0 || !deictic || (deictic.flags & is.deictic) === 0) return null;
  return parse(at, at + 3, 'DATE', shift('day', deictic.offset + side, 'publication'));
}

function readAfterThe(reader: Reader, at: number): Parse | null {
  const word = reader.word(at + 1);
  if (!word) return null;
  if ((word.flags & is.direction) !== 0) return readDirected(reader, at, at + 1, true);
  const beside = reader.lower(at + 2);
  const unit = word.unit;
  if (
    unit !== null &&
    isCalendarUnit(unit) &&
    !word.plural &&
    (beside === 'before' || beside === 'after' || beside === 'earlier')
  ) {
    const sign = beside === 'after' ? 1 : -1;
    const third = reader.word(at + 3);
    if (third && (third.flags & is.deictic) !== 0 && unit === 'day')
      return parse(at, at + 4, 'DATE', shift('day', third.offset + sign, 'publication'));
    if (reader.lower(at + 3) === 'last') return parse(at, at + 4, 'DATE', shift(unit, -2, 'publication'));
    if (reader.lower(at + 3) === 'next') return parse(at, at + 4, 'DATE', shift(unit, 2, 'publication'));
    if (isBareAfter(reader, at + 3)) return parse(at, at + 3, 'DATE', shift(unit, sign, 'narrative'));
    return null;
  }
  if (word.part && (word.flags & is.part) !== 0 && !word.plural) {
    if ((beside === 'before' || beside === 'after') && isBareAfter(reader, at + 3))
      return parse(at, at + 3, 'TIME', {
        kind: 'clock',
        clock: null,
        part: word.part,
        date: shift('day', beside === 'after' ? 1 : -1, 'narrative'),
      });
    return null;
  }
  return null;
}

const bareAfter: ReadonlySet<string> = new Set(['', '.', ',', ';', ')', 'and', 'but', 'in', 'at', 'by', 'when', '"', 'to', 'on', '-', '–']); // prettier-ignore

function isBareAfter(reader: Reader, at: number): boolean {
  return bareAfter.has(reader.lower(at));
}

const unitsOfTime: ReadonlySet<DurationUnit> = new Set<DurationUnit>([
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);

const anaphoric: ReadonlySet<string> = new Set(['that', 'previous', 'following']);

function directionOf(offset: number): Direction {
  return offset < 0 ? 'last' : offset > 0 ? 'next' : 'this';
}

/**
 * What follows a word of direction at `at`; the expression begins at `first` (at "the" where it has one).
 */
function readDirected(reader: Reader, first: number, at: number, the: boolean): Parse | null {
  const word = reader.word(at)!;
  let { value } = word;
  let offset = word.offset;
  let next = at + 1;
  // "following Sunday's election": without an article it is a preposition.
  if (value === 'following' && !the && !reader.brief) return null;
  let nearest = false;
  if (value === 'that' && reader.lower(at) === 'same' && !the && reader.lower(at - 1) !== 'that') return null;
  if (value === 'this' || value === 'that') {
    const second = reader.word(next);
    if (second && (second.flags & is.direction) !== 0 && second.value !== 'this') {
      if (second.value === 'that') next += 1;
      else if (
        value === 'this' &&
        (second.value === 'past' || second.value === 'coming' || second.value === 'last' || second.value === 'current')
      ) {
        nearest = second.value === 'past';
        value = second.value;
        offset = second.offset;
        next += 1;
      }
    }
  }
  const calendar =
    reader.lower(next) === 'calendar' ||
    reader.lower(next) === 'very' ||
    reader.lower(next) === 'entire' ||
    reader.lower(next) === 'full';
  if (calendar) next += 1;
  const fiscal = reader.has(next, is.fiscal) && reader.word(next)!.value !== 'code';
  const target = reader.word(fiscal ? next + 1 : next);
  if (!target) return null;
  if (fiscal) next += 1;
  const anchor: Anchor = anaphoric.has(value) || (the && value === 'next') ? 'narrative' : 'publication';
  if (value === 'these' || value === 'recent') {
    if (target.unit !== null && target.plural && (target.flags & is.unit) !== 0) {
      if (value === 'recent')
        return parse(first, next + 1, 'DATE', {
          kind: 'value',
          value: 'PAST_REF',
          why: 'a stretch of time shortly before, of no stated length',
        });
      if (reader.lower(at) === 'these' && target.unit === 'day')
        return parse(first, next + 1, 'DATE', { kind: 'value', value: 'PRESENT_REF', why: 'the present' });
    }
    return null;
  }
  const plural = target.unit !== null && target.plural && (target.flags & is.unit) !== 0 && isCalendarUnit(target.unit);
  if (
    plural &&
    value !== 'this' &&
    value !== 'that' &&
    value !== 'current' &&
    value !== 'latest' &&
    unitsOfTime.has(target.unit!)
  ) {
    const past = offset < 0;
    return parse(first, next + 1, 'DATE', {
      kind: 'value',
      value: past ? 'PAST_REF' : 'FUTURE_REF',
      why: `a stretch of time ${past ? 'before' : 'to come'}, of no stated length`,
    });
  }
  const counted = ((target.flags & (is.number | is.vague)) !== 0 && reader.lower(next) !== 'another') || target.plural;
  if (counted && value !== 'this' && value !== 'that' && value !== 'current' && target.unit === null) {
    const amounts = readAmounts(reader, next);
    if (amounts && !amounts.hyphened)
      return parse(first, amounts.end, 'DURATION', { kind: 'duration', amounts: amounts.amounts });
  }
  const unit = target.unit;
  if (unit !== null && (target.flags & is.unit) !== 0) {
    const end = next + 1;
    if (target.plural) return null;
    if (!isCalendarUnit(unit)) {
      if (value === 'past' || (value === 'last' && the) || (value === 'next' && the)) {
        if (unit === 'second' || (unit === 'minute' && value !== 'past')) return null;
        return parse(first, end, 'DURATION', { kind: 'duration', amounts: [{ count: 1, unit }] });
      }
      return null;
    }
    if (unit === 'half' && value !== 'last' && value !== 'that' && value !== 'this') return null;
    if (unit === 'season' && value !== 'last' && value !== 'next' && value !== 'this') return null;
    if (unit === 'season') return null;
    const long = unit === 'decade' || unit === 'century' || unit === 'year' || unit === 'month' || unit === 'day';
    if (
      (value === 'past' && unit !== 'weekend') ||
      (the && value === 'last' && long && unit !== 'day') ||
      (the && value === 'next' && (unit === 'decade' || unit === 'century'))
    )
      return value === 'past' && (unit === 'quarter' || (unit === 'week' && !the && reader.lower(first) === 'this'))
        ? parse(first, end, 'DATE', shift(unit, unit === 'quarter' ? -1 : 0, 'publication'))
        : parse(first, end, 'DURATION', { kind: 'duration', amounts: [{ count: 1, unit }] });
    if (value === 'latest' && unit !== 'quarter' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
    const ofUnit: CalendarUnit = fiscal && unit === 'year' ? 'fiscalYear' : unit;
    if (value === 'last' && the && unit === 'day') return null;
    if (value === 'last' && unit === 'day') return null;
    if (unit === 'week' && anchor === 'publication' && !the) {
      const on = reader.lower(end) === 'on' ? end + 1 : end;
      const named = weekdayAt(reader, on);
      if (named > 0 && reader.lower(on + 1) !== "'s")
        return parse(first, on + 1, 'DATE', {
          kind: 'weekday',
          weekday: named,
          direction: null,
          anchor,
          weeks: offset,
        });
    }
    const open = unit === 'weekend' && offset === 0 && value === 'this';
    if (value === 'past' && unit === 'weekend')
      return parse(first, end, 'DATE', shift('weekend', -1, 'publication', true));
    if (value === 'last' && unit === 'weekend')
      return parse(first, end, 'DATE', shift('weekend', -1, 'publication', true));
    if (value === 'coming' && unit === 'weekend')
      return parse(first, end, 'DATE', shift('weekend', 1, 'publication', true));
    return parse(first, end, 'DATE', shift(ofUnit, offset, anchor, open));
  }
  const weekday = weekdayAt(reader, next);
  if (weekday > 0 && value !== 'latest') {
    const direction = value === 'that' ? 'this' : directionOf(offset);
    return parse(first, next + 1, 'DATE', { kind: 'weekday', weekday, direction, anchor, weeks: null, nearest });
  }
  const month = monthAt(reader, next);
  if (month > 0) {
    const dayBeside = reader.word(next + 1);
    const day =
      dayBeside && dayBeside.digits > 0 && dayBeside.digits <= 2 && dayBeside.number <= 31
        ? dayBeside.number || dayBeside.ordinal
        : 0;
    // "clear that September 11 changed it": a conjunction.
    if (value === 'that' && day > 0 && !the) return null;
    const direction = value === 'that' ? 'this' : directionOf(offset);
    return parse(
      first,
      next + (day > 0 ? 2 : 1),
      'DATE',
      partialDate({ month, day: day > 0 ? day : null, direction, anchor }),
    );
  }
  if (target.season >= 0 && (target.flags & is.season) !== 0 && !target.plural) {
    if (reader.isCapital(next) && reader.isCapital(next + 1)) return null;
    const direction = value === 'that' ? 'this' : directionOf(offset);
    return parse(first, next + 1, 'DATE', { kind: 'season', season: target.season, year: null, direction, anchor });
  }
  if (target.part && (target.flags & is.part) !== 0 && !target.plural) {
    const sameDay = value === 'this' || value === 'that';
    const date = shift(
      'day',
      sameDay ? 0 : offset,
      sameDay && value === 'this'
        ? 'publication'
        : value === 'last'
          ? 'publication'
          : value === 'that'
            ? 'narrative'
            : anchor,
    );
    return parse(first, next + 1, 'TIME', { kind: 'clock', clock: null, part: target.part, date });
  }
  return null;
}
