import { readSpelledYear } from '../numbers.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { isFunctionWord } from './months.ts';

export interface YearRead {
  readonly year: number;
  readonly end: number;
  readonly short: boolean;
  /** Characters of the last token outside the expression. */
  readonly trim: number;
}

const yearCues: ReadonlySet<string> = new Set([
  'in', 'since', 'by', 'until', 'till', 'during', 'from', 'before', 'after', 'early', 'late', 'mid', 'circa', 'c.', 'ca.', 'year', 'fiscal', 'of',
  'summer', 'spring', 'autumn', 'fall', 'winter', 'through', 'between', 'throughout', 'as',
]); // prettier-ignore

const counted: ReadonlySet<string> = new Set([
  'people', 'percent', '%', 'per', 'miles', 'feet', 'metres', 'meters', 'men', 'women', 'children', 'dollars', 'euros', 'pounds', 'yen', 'won', 'troops',
  'tons', 'tonnes', 'barrels', 'points', 'km', 'kilometers', 'kilometres', 'kg', 'mph', 'ft', 'acres', 'hectares', 'units', 'francs', 'rupees', 'times',
  'seats', 'votes', 'lives', 'police', 'sq', 'square', 'million', 'billion', 'watts', 'volts', 'square', 'm', 'yards', 'gmt', 'utc', 'hours', 'local', 'est', 'edt', 'mg', 'calories', 'jobs',
]); // prettier-ignore

/** Counted words that stand after a time of day in four digits too ("2017 GMT", "1930 hours"). */
const clockWords: ReadonlySet<string> = new Set(['gmt', 'utc', 'hours', 'local', 'est', 'edt']);

/** Words after which a number is a year whatever noun begins the clause ("in 2017 troops crossed the river"). */
const firmYearCues: ReadonlySet<string> = new Set(['in', 'since', 'during', 'until', 'till', 'throughout']);

/** Whether a number has the look of a year of our time and not of a round count. */
function isOddYear(year: number): boolean {
  return year >= 1900 && year <= 2050 && year % 10 !== 0;
}

const namesBefore: ReadonlySet<string> = new Set(['no.', 'no', 'number', 'flight', 'route', 'chapter', 'section', 'article', 'page', 'resolution', 'boeing', 'airbus', 'room', 'channel', 'windows', 'vision', 'agenda', 'highway', 'line']); // prettier-ignore

/**
 * Year that stands at token `at` alone: digits ("1987", "2003's") where the neighbours make it no count, price or
 * number of a thing; or words ("nineteen eighty-four").
 */
export function readBareYear(reader: Reader, at: number): YearRead | null {
  const word = reader.word(at);
  if (!word || word.number < 0) return word?.shape?.kind === 'year' ? shortYear(reader, at) : null;
  if (word.digits === 0) {
    const spelled = readSpelledYear(reader, at);
    return spelled ? { year: spelled.value, end: spelled.end, short: false, trim: 0 } : null;
  }
  if (word.digits !== 4 || word.shape !== null || !Number.isInteger(word.number)) return null;
  const year = word.number;
  if (year < 1000 || year > 2199) return null;
  return isYear(reader, at, year) ? { year, end: at + 1, short: false, trim: word.trim } : null;
}

const determiners: ReadonlySet<string> = new Set(['the', "'s", 'its', 'his', 'her', 'their', 'a']);

const eraPrefixes: ReadonlySet<string> = new Set(['pre', 'post', 'mid', 'early', 'late', 'end']);

function isYear(reader: Reader, at: number, year: number): boolean {
  const before = reader.lower(at - 1);
  const next = reader.lower(at + 1);
  const first = before.charCodeAt(before.length - 1);
  if (first === 36 || first === 0x20ac || first === 0xa3 || first === 0xa5 || before === '#') return false;
  if (before === '.' && !reader.tokens[at]!.spaceBefore) return false;
  const prefix = before === '-' ? reader.lower(at - 2) : '';
  if (eraPrefixes.has(prefix)) return true;
  if (counted.has(next) && (!firmYearCues.has(before) || !isOddYear(year) || clockWords.has(next))) return false;
  if (reader.has(at + 1, is.unit) && next !== 'season' && next !== 'quarter' && next !== 'half') return false;
  if (next === '-' && reader.has(at + 2, is.unit)) return false;
  if (namesBefore.has(before)) return false;
  if (before === '/' || next === '/') {
    const other = reader.word(before === '/' ? at - 2 : at + 2);
    if (!other || other.digits === 0) return false;
  }
  if (before === '-' && !reader.tokens[at]!.spaceBefore) {
    const other = reader.word(at - 2);
    const joined = other !== undefined && (other.digits === 4 || other.month > 0);
    if (!joined && reader.lower(at - 2) !== 'mid') return false;
  }
  if (yearCues.has(before)) {
    if (before !== 'of' && before !== 'from' && before !== 'as' && before !== 'by') return true;
    if (year >= 1500 && year <= 2100) return !isCountedNoun(reader, at + 1) || year % 10 !== 0;
  }
  if (year >= 1900 && year <= 2050) {
    if (before === 'than' || before === 'some' || before === 'nearly' || before === 'over' || before === 'least')
      return !isCountedNoun(reader, at + 1) && year % 100 !== 0;
    if (determiners.has(before)) return !(year % 100 === 0 && isCountedNoun(reader, at + 1));
    return !(isCountedNoun(reader, at + 1) && year % 10 === 0);
  }
  if (year > 2050) return before === '-' || before === '–';
  // Before 1900 a bare number needs a frame that only years have.
  if (before === '(' || before === '–' || before === '-' || next === '–' || next === '-' || next === ')')
    return !isCountedNoun(reader, at + 1);
  if (before === 'the' || before === 'and' || before === 'to' || before === 'or' || before === ',' || before === ';')
    return !isCountedNoun(reader, at + 1) && next !== 'of' && year >= 1400;
  return before === '' && (next === ',' || next === ':' || next === '' || next === '.');
}

/** A plural noun in small letters: what a round number counts. */
function isCountedNoun(reader: Reader, at: number): boolean {
  const lower = reader.lower(at);
  return (
    lower.length > 3 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.endsWith('us') &&
    !reader.isCapital(at) &&
    !isFunctionWord(lower)
  );
}

function shortYear(reader: Reader, at: number): YearRead | null {
  const shape = reader.word(at)?.shape;
  if (shape?.kind !== 'year') return null;
  const before = reader.lower(at - 1);
  const cued = yearCues.has(before) || reader.has(at - 1, is.month) || reader.has(at - 1, is.article);
  return cued ? { year: shape.year, end: at + 1, short: true, trim: 0 } : null;
}

/** Year after a month or a day of a month: "March 2025", "March 10, 2025", "March '98", "May, nineteen twelve". */
export function readYearAfter(reader: Reader, at: number): YearRead | null {
  let index = at;
  const comma = reader.lower(index) === ',';
  if (comma) index += 1;
  if (
    (reader.lower(index) === 'of' || (reader.lower(index) === 'in' && reader.word(index + 1)?.digits === 4)) &&
    !comma
  )
    index += 1;
  const word = reader.word(index);
  if (!word) return null;
  if (word.shape?.kind === 'year') return { year: word.shape.year, end: index + 1, short: true, trim: 0 };
  if (word.digits === 0) {
    const spelled = readSpelledYear(reader, index);
    return spelled ? { year: spelled.value, end: spelled.end, short: false, trim: 0 } : null;
  }
  if (
    word.digits === 4 &&
    word.shape === null &&
    word.number >= 1000 &&
    word.number < 2200 &&
    Number.isInteger(word.number)
  ) {
    const next = reader.lower(index + 1);
    // "In August 2017 troops …": beside its month a year opens the clause; after a comma a count does.
    const isBeside = !comma && isOddYear(word.number) && !clockWords.has(next);
    if (counted.has(next) && next !== 'local' && !isBeside) return null;
    if (comma && reader.has(index + 1, is.unit)) return null;
    return { year: word.number, end: index + 1, short: false, trim: word.trim };
  }
  return null;
}

/** Era after a year: "347 AD", "1230 B.C."; the year as TIMEX3 counts it (BC negative), null where none stands there. */
export function readEra(reader: Reader, at: number): 'AD' | 'BC' | null {
  const word = reader.word(at);
  if (!word || (word.flags & is.era) === 0) return null;
  return reader.isCapital(at) || reader.lower(at).includes('.') ? (word.value as 'AD' | 'BC') : null;
}
