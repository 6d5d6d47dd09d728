import { holidayNames } from '../holidays.ts';
import type { Reader } from '../reader.ts';
import { is, type Word } from '../word.ts';

/** Words of these kinds can be a time by themselves, or are rare enough to be read in full. */
const sufficient =
  is.month |
  is.weekday |
  is.weekdays |
  is.part |
  is.season |
  is.deictic |
  is.reference |
  is.frequency |
  is.clockWord |
  is.era |
  is.each |
  is.fiscal |
  is.shaped |
  is.unit |
  is.portion |
  is.quarter;

/**
 * Whether an expression can begin at token `at`, whose word is `word`: false only where the one to three tokens from
 * there on rule it out. Nine tenths of the words that could begin one ("the", "a", "that", bare numbers) end here,
 * before any reading is tried.
 */
export function canOpen(reader: Reader, at: number, word: Word): boolean {
  const { flags } = word;
  if ((flags & is.article) !== 0) {
    const next = reader.word(at + 1);
    if (next === undefined) return false;
    return reader.lower(at) === 'the'
      ? opensAfterThe(reader, at + 1, next)
      : (next.flags & (is.unit | is.vague | is.number | is.each | is.fiscal)) !== 0;
  }
  if ((flags & sufficient) !== 0) return true;
  return (
    ((flags & is.number) !== 0 && opensWithNumber(reader, at, word)) ||
    ((flags & is.ordinal) !== 0 && opensWithOrdinal(reader, at, word)) ||
    ((flags & is.direction) !== 0 && opensWithDirection(reader, at)) ||
    ((flags & is.vague) !== 0 && opensWithVague(reader, at)) ||
    ((flags & is.approximate) !== 0 && opensWithApproximation(reader, at, word)) ||
    ((flags & is.holiday) !== 0 && opensHoliday(reader, at)) ||
    ((flags & is.after) !== 0 && word.value === 'ago')
  );
}

/** After "the" a month, a weekday and the like begin an expression of their own, without it. */
const sufficientAfterThe = sufficient & ~(is.month | is.weekday | is.weekdays | is.deictic | is.frequency | is.era);

function opensAfterThe(reader: Reader, at: number, word: Word): boolean {
  const { flags } = word;
  if ((flags & sufficientAfterThe) !== 0) return true;
  if ((flags & is.number) !== 0 && opensWithNumber(reader, at, word)) return true;
  if ((flags & is.ordinal) !== 0 && opensWithOrdinal(reader, at, word)) return true;
  const lower = reader.lower(at);
  if ((flags & is.direction) !== 0)
    return (
      lower === 'past' ||
      lower === 'present' ||
      lower === 'recent' ||
      lower === 'same' ||
      opensWithDirection(reader, at)
    );
  if ((flags & is.vague) !== 0) return reader.has(at + 1, is.unit);
  const third = reader.lower(at + 1);
  return (flags & is.approximate) !== 0 && (third === 'future' || third === 'past');
}

const afterNumber =
  is.unit |
  is.month |
  is.weekday |
  is.weekdays |
  is.part |
  is.season |
  is.meridiem |
  is.zone |
  is.era |
  is.ordinal |
  is.vague |
  is.fiscal |
  is.shaped |
  is.clockWord;

/** Whether a number can go on to be a time. */
function opensWithNumber(reader: Reader, at: number, word: Word): boolean {
  if (word.shape !== null) return true;
  if (word.digits === 4 && word.number >= 1000 && word.number < 2200) return true;
  const next = reader.word(at + 1);
  if (next !== undefined) {
    if ((next.flags & afterNumber) !== 0) return true;
    if ((next.flags & is.number) !== 0) return next.digits === 0 || next.shape !== null;
    if ((next.flags & (is.direction | is.deictic)) !== 0)
      return reader.brief || reader.lower(at + 1) === 'past' || reader.lower(at - 1) === 'at';
    if ((next.flags & is.approximate) !== 0)
      return next.value === 'MORE' || (next.value === 'AT' && reader.has(at + 2, is.part));
    if ((next.flags & is.each) !== 0) return reader.lower(at + 1) === 'full';
    return reader.lower(at + 1) === 'a' && reader.lower(at + 2).length === 1;
  }
  switch (reader.lower(at + 1)) {
    case '-':
    case '–':
    case '—':
    case '/':
      return reader.word(at + 2) !== undefined || reader.lower(at + 2) === 'and';
    case 'of':
      return opensMonthAfterOf(reader, at + 2);
    case 'and':
    case 'or':
    case 'to':
    case 'through':
      return reader.has(at + 2, ~0);
    case ',':
      return reader.has(at + 2, is.month);
    case '(':
      return reader.lower(at + 3) === ')';
    case 'in':
      return reader.has(at + 3, is.part);
    case "o'clock":
    case 'oclock':
    case 'o':
    case 'p':
      return true;
    case 'other':
    case 'additional':
    case 'consecutive':
    case 'straight':
    case 'working':
    case 'trading':
    case 'long':
      return reader.has(at + 2, is.unit);
    case 'local':
      return reader.lower(at + 2) === 'time';
    case 'thousands':
      return true;
    default:
      return false;
  }
}

/** "(12th) of March", "(20th) of next month", "(31st) of the month". */
function opensMonthAfterOf(reader: Reader, at: number): boolean {
  return reader.has(reader.lower(at) === 'the' ? at + 1 : at, is.month | is.direction | is.unit);
}

const afterOrdinal =
  is.unit | is.month | is.weekday | is.fiscal | is.number | is.direction | is.ordinal | is.vague | is.each;

function opensWithOrdinal(reader: Reader, at: number, word: Word): boolean {
  if (word.digits > 0) return true;
  const next = reader.word(at + 1);
  if (next !== undefined) return (next.flags & afterOrdinal) !== 0;
  switch (reader.lower(at + 1)) {
    case 'of':
      return opensMonthAfterOf(reader, at + 2);
    case ',':
      return reader.has(at + 2, is.month);
    case '-':
    case '–':
    case '—':
    case '/':
    case 'and':
    case 'to':
    case 'through':
      return reader.has(reader.lower(at + 2) === 'the' ? at + 3 : at + 2, ~is.article);
    case 'consecutive':
    case 'straight':
    case 'long':
      return true;
    default:
      return false;
  }
}

const afterDirection =
  is.unit |
  is.number |
  is.vague |
  is.month |
  is.weekday |
  is.season |
  is.part |
  is.direction |
  is.fiscal |
  is.holiday |
  is.ordinal |
  is.each |
  is.portion;

function opensWithDirection(reader: Reader, at: number): boolean {
  return reader.has(at + 1, afterDirection) || reader.lower(at + 1) === 'entire';
}

function opensWithVague(reader: Reader, at: number): boolean {
  const next = reader.word(at + 1);
  const fraction = reader.lower(at).charCodeAt(0) < 97 || reader.lower(at).charCodeAt(0) > 122;
  if (next !== undefined)
    return fraction || (next.flags & (is.unit | is.number | is.vague | is.fiscal | is.each | is.approximate)) !== 0;
  switch (reader.lower(at + 1)) {
    case 'of':
      return fraction || reader.has(at + 2, ~is.article);
    case 'other':
    case 'short':
    case 'long':
    case 'consecutive':
    case 'straight':
    case 'working':
    case 'trading':
      return reader.word(at + 2) !== undefined;
    default:
      return false;
  }
}

function opensWithApproximation(reader: Reader, at: number, word: Word): boolean {
  const next = reader.lower(at + 1);
  switch (word.value) {
    case 'APPROX':
      return opensAmount(reader, at + 1);
    case 'MORE':
      return next === 'recently' || (next === 'than' && opensAmount(reader, at + 2));
    case 'LESS':
      return next === 'than' && opensAmount(reader, at + 2);
    case 'OVER':
    case 'UNDER':
      return opensAmount(reader, at + 1);
    case 'AT':
      if (next === 'the') return reader.lower(at + 2) === 'moment';
      return next === 'present' || ((next === 'least' || next === 'most') && opensAmount(reader, at + 2));
    case 'UP':
      return next === 'to' && opensAmount(reader, at + 2);
    case 'NO':
      return next === 'more' || next === 'less' || next === 'longer' || next === 'fewer';
    case 'JUST':
      return next === 'over' || next === 'under';
    default:
      return false;
  }
}

/** What an approximation can be of: anything but another approximation, after an article what the lexicon has. */
function opensAmount(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (word === undefined || (word.flags & (is.approximate | is.vague)) === is.approximate) return false;
  if ((word.flags & is.article) !== 0) return reader.has(at + 1, ~is.article);
  return (word.flags & is.number) === 0 || (word.flags & sufficient) !== 0 || opensWithNumber(reader, at, word);
}

/** Whether the second word of a holiday's name, or "day" after a word that names a national day, stands next. */
function opensHoliday(reader: Reader, at: number): boolean {
  const node = holidayNames.get(reader.lower(at));
  const next = reader.lower(at + 1);
  return next === 'day' || (node !== undefined && (node.holiday !== null || node.next.has(next)));
}
