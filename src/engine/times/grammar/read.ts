import type { TimeModifier } from '../../model.ts';
import { parse, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readDate, readDayOfRelatedMonth, readLoneDay, readYear } from './dates.ts';
import { readAmounts, readDuration } from './durations.ts';
import { readHoliday } from './holidays.ts';
import { timeCues } from './months.ts';
import { isDay, readHourRange, readMoment, withTimeOfDay } from './moments.ts';
import { readPortion } from './portions.ts';
import { readReference } from './references.ts';
import { readRelative } from './relative.ts';
import { readRate, readSet } from './sets.ts';
import { weekdayAt } from './weekdays.ts';
import { readBusinessPeriod, readCentury, readDecade, readWithin } from './within.ts';
import { readBareYear } from './years.ts';

/** The longer of two readings; the first where they end together. */
function longer(first: Parse | null, second: Parse | null): Parse | null {
  if (!first || !second) return first ?? second;
  return second.end > first.end ? second : first;
}

/** Dates without portions, counts or times of day: what others contain. */
export function readSimpleDate(reader: Reader, at: number): Parse | null {
  const the = reader.lower(at) === 'the';
  if (the && reader.has(at + 1, is.ordinal | is.number)) {
    const inner = readDate(reader, at + 1);
    if (inner && inner.meaning.kind !== 'value' && reader.lower(at + 2) !== ',') return { ...inner, first: at };
  }
  let best = readDate(reader, at);
  best = longer(best, readRelative(reader, at));
  best = longer(best, readHoliday(reader, at));
  best = longer(best, readDecade(reader, at));
  best = longer(best, readCentury(reader, at));
  best = longer(best, readBusinessPeriod(reader, at));
  best = longer(best, readSeason(reader, at));
  best = longer(best, readYear(reader, at));
  best = longer(best, readWeekday(reader, at));
  return best;
}

function readContainer(reader: Reader, at: number): Parse | null {
  const simple = readSimpleDate(reader, at);
  if (simple) return simple;
  const lower = reader.lower(at);
  const word = reader.word(lower === 'the' ? at + 1 : at);
  if (
    lower === 'the' &&
    word &&
    !word.plural &&
    (word.unit === 'year' || word.unit === 'month' || word.unit === 'week' || word.unit === 'quarter')
  )
    return parse(at, at + 2, 'DATE', { kind: 'shift', unit: word.unit, offset: 0, anchor: 'publication', open: false });
  return null;
}

/** Any date, counts within another included. */
function readAnyDate(reader: Reader, at: number): Parse | null {
  const container = (index: number): Parse | null => readContainer(reader, index);
  return longer(readSimpleDate(reader, at), readWithin(reader, at, container));
}

function readDay(reader: Reader, at: number): Parse | null {
  return readAnyDate(reader, at);
}

/** "the week of March 3", "the week beginning 4 February": the week that the day is in. */
function readWeekOf(reader: Reader, at: number, readInner: (at: number) => Parse | null): Parse | null {
  const index = reader.lower(at) === 'the' ? at + 1 : at;
  if (reader.word(index)?.unit !== 'week' || reader.word(index)!.plural) return null;
  const link = reader.lower(index + 1);
  if (link !== 'of' && link !== 'beginning' && link !== 'starting' && link !== 'commencing') return null;
  const day = readInner(index + 2);
  if (!day || day.type !== 'DATE' || !isDay(day.meaning)) return null;
  return parse(
    at,
    day.end,
    'DATE',
    { kind: 'within', ordinal: 0, unit: 'week', weekday: null, fiscal: false, of: day.meaning },
    day,
  );
}

/** "spring", "Spring 2014", "the summer of 1998", "in the fall". */
function readSeason(reader: Reader, at: number): Parse | null {
  const the = reader.lower(at) === 'the';
  const index = the ? at + 1 : at;
  const word = reader.word(index);
  if (!word || word.season < 0 || word.plural || (word.flags & is.season) === 0) return null;
  const of = reader.lower(index + 1) === 'of';
  const year = readBareYear(reader, of ? index + 2 : index + 1);
  if (year && !year.short) {
    if (word.season === 2 && reader.lower(index) === 'fall' && of && !the) return null;
    return parse(
      at,
      year.end,
      'DATE',
      { kind: 'season', season: word.season, year: year.year, direction: null, anchor: 'publication' },
      year,
    );
  }
  if (of || (reader.isCapital(index + 1) && reader.isCapital(index)) || reader.lower(index + 1) === '-') return null;
  const before = reader.lower(at - 1);
  const cued = the
    ? timeCues.has(before) && before !== 'of'
    : before !== '' &&
      timeCues.has(before) &&
      before !== 'to' &&
      before !== 'of' &&
      before !== 'for' &&
      before !== 'from' &&
      before !== 'after' &&
      before !== 'on' &&
      before !== 'by';
  if (!cued) return null;
  return parse(at, index + 1, 'DATE', {
    kind: 'season',
    season: word.season,
    year: null,
    direction: null,
    anchor: 'narrative',
  });
}

/** A weekday alone, or with the week it is of: "Tuesday", "Tuesday next week", "Wednesday of this week". */
function readWeekday(reader: Reader, at: number): Parse | null {
  const the = reader.lower(at) === 'the' && weekdayAt(reader, at + 1) > 0;
  const index = the ? at + 1 : at;
  const weekday = weekdayAt(reader, index);
  if (weekday === 0) return null;
  if (the) return null;
  let next = index + 1;
  if (reader.lower(next) === 'of' || reader.lower(next) === ',') next += 1;
  const direction = reader.lower(next);
  if (
    (direction === 'next' || direction === 'last' || direction === 'this') &&
    reader.word(next + 1)?.unit === 'week'
  ) {
    const weeks = direction === 'next' ? 1 : direction === 'last' ? -1 : 0;
    return parse(at, next + 2, 'DATE', { kind: 'weekday', weekday, direction: null, anchor: 'publication', weeks });
  }
  const contrast =
    reader.lower(at - 1) === 'not' ||
    ((reader.lower(at - 1) === 'on' || reader.lower(at - 1) === 'until') && reader.lower(at - 2) === 'not');
  return parse(at, index + 1, 'DATE', {
    kind: 'weekday',
    weekday,
    direction: null,
    anchor: 'publication',
    weeks: null,
    contrast,
  });
}

/** "the weekend", "the quarter", "the year" where the words before make it a time. */
function readTheUnit(reader: Reader, at: number): Parse | null {
  if (reader.lower(at) !== 'the') return null;
  const word = reader.word(at + 1);
  if (!word || word.plural || (word.flags & is.unit) === 0) return null;
  const before = reader.lower(at - 1);
  if (word.unit === 'weekend')
    return parse(at, at + 2, 'DATE', { kind: 'shift', unit: 'weekend', offset: 0, anchor: 'publication', open: true });
  if (word.unit !== 'quarter' && word.unit !== 'year' && word.unit !== 'month' && word.unit !== 'week') return null;
  const after = reader.lower(at + 2);
  if (after === 'of' || after === "'s" || after === '-') return null;
  const cued =
    before === 'for' ||
    before === 'during' ||
    before === 'in' ||
    before === 'through' ||
    before === 'throughout' ||
    before === 'of';
  if (!cued || (before === 'of' && word.unit !== 'quarter')) return null;
  if (before === 'of' || (before === 'in' && word.unit !== 'quarter' && word.unit !== 'year')) return null;
  return parse(at, at + 2, 'DATE', { kind: 'shift', unit: word.unit, offset: 0, anchor: 'narrative', open: true });
}

/**
 * The time expression that begins at token `at`, the longest that the grammar finds; null where none does. Looks a bounded
 * number of tokens ahead, never beyond the reader's sentence.
 */
export function readExpression(reader: Reader, at: number): Parse | null {
  const word = reader.words[at];
  if (word === undefined) return null;
  const any = (index: number): Parse | null => readAnyDate(reader, index);
  const day = (index: number): Parse | null => readDay(reader, index);
  const from = (index: number): Parse | null => {
    const read = readAnyDate(reader, index);
    return read && withTimeOfDay(reader, read);
  };
  const approximated = readApproximate(reader, at);
  if (approximated) return approximated;
  const rate = readRate(reader, at) ?? readSet(reader, at);
  if (rate) return rate;
  let best: Parse | null = null;
  const date = readAnyDate(reader, at);
  if (date) best = withTimeOfDay(reader, date);
  best = longer(best, readPortion(reader, at, any));
  best = longer(best, readMoment(reader, at, day));
  best = longer(best, readDuration(reader, at, from));
  best = longer(best, readReference(reader, at));
  best = longer(best, readTheUnit(reader, at));
  best = longer(best, readHourRange(reader, at));
  best = longer(best, readDayOfRelatedMonth(reader, at));
  best = longer(best, readWeekOf(reader, at, any));
  best = longer(best, readLoneDay(reader, at));
  return best;
}

const modifiers: ReadonlyMap<string, TimeModifier> = new Map<string, TimeModifier>([
  ['APPROX', 'APPROX'], ['MORE', 'MORE_THAN'], ['LESS', 'LESS_THAN'], ['OVER', 'MORE_THAN'], ['UNDER', 'LESS_THAN'],
]); // prettier-ignore

/** An approximation with what it is of: "about three years", "more than a week", "at least two days", "nearly a decade ago". */
function readApproximate(reader: Reader, at: number): Parse | null {
  const word = reader.words[at]!;
  if ((word.flags & is.approximate) === 0) return null;
  let index = at + 1;
  let mod = modifiers.get(word.value) ?? null;
  const lower = reader.lower(index);
  switch (word.value) {
    case 'MORE':
    case 'LESS':
      if (lower !== 'than') return null;
      index += 1;
      break;
    case 'AT':
      if (lower === 'least') mod = 'EQUAL_OR_MORE';
      else if (lower === 'most') mod = 'EQUAL_OR_LESS';
      else return null;
      index += 1;
      break;
    case 'UP':
      if (lower !== 'to') return null;
      mod = 'EQUAL_OR_LESS';
      index += 1;
      break;
    case 'NO':
      if ((lower !== 'more' && lower !== 'less') || reader.lower(index + 1) !== 'than') return null;
      mod = lower === 'more' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE';
      index += 2;
      break;
    case 'JUST':
      if (lower === 'over' || lower === 'under') {
        mod = lower === 'over' ? 'MORE_THAN' : 'LESS_THAN';
        index += 1;
      } else return null;
      break;
    default:
  }
  if (mod === null) return null;
  if (reader.lower(at) === 'about' && reader.has(at - 1, is.portion)) return null;
  const from = (start: number): Parse | null => readAnyDate(reader, start);
  const duration = readDuration(reader, index, from);
  if (
    duration &&
    !(readAmounts(reader, index)?.amounts.some((amount) => amount.count === null) && word.value !== 'APPROX')
  )
    return parse(at, duration.end, duration.type, duration.meaning, { mod, trim: duration.trim });
  if (word.value !== 'APPROX') return null;
  if (reader.lower(at) === 'some') return null;
  const moment = readMoment(reader, index, (start) => readDay(reader, start));
  if (moment && moment.meaning.kind === 'clock' && moment.meaning.clock)
    return parse(at, moment.end, 'TIME', moment.meaning, { mod, trim: moment.trim });
  const date = readAnyDate(reader, index);
  if (!date || isDay(date.meaning)) return null;
  if (date.meaning.kind === 'period' || (date.meaning.kind === 'date' && date.meaning.year !== null)) {
    // "about 1950" approximates; "talked about 1950" has the verb's own preposition.
    const prep = reader.lower(at);
    if (prep === 'about' && !timeCues.has(reader.lower(at - 1)) && reader.lower(at - 1) !== '(') return null;
    return parse(at, date.end, date.type, date.meaning, { mod, trim: date.trim });
  }
  return null;
}
