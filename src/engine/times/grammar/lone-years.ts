import { parse, partialDate, type Meaning, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readBareYear, readEra } from './years.ts';

/** A year alone, with its era: "1987", "the year 2012", "347 AD", "AD 842", "fiscal 1990", "FY2025". */
export function readYear(reader: Reader, at: number): Parse | null {
  let index = at;
  if (reader.lower(index) === 'the' && reader.lower(index + 1) === 'year') index += 1;
  const lower = reader.lower(index);
  if (lower === 'year' && reader.word(index + 1)?.digits === 4) index += 1;
  else if (index > at) return null;
  const eraBefore = readEra(reader, index);
  if (eraBefore === 'AD' && (reader.word(index + 1)?.digits ?? 0) > 0) {
    const number = reader.word(index + 1)!.number;
    if (number > 0 && number < 2100) return parse(at, index + 2, 'DATE', yearPeriod(number));
  }
  const word = reader.word(index);
  if (!word) return null;
  if (word.digits > 0 && word.number > 0 && word.number < 10000 && (word.flags & is.number) !== 0) {
    const era = readEra(reader, index + 1);
    if (era) return parse(at, index + 2, 'DATE', yearPeriod(era === 'BC' ? -word.number : word.number));
  }
  const year = readBareYear(reader, index);
  if (!year) return null;
  const second = year.short || year.trim > 0 ? 0 : secondYear(reader, year.end, year.year);
  if (second > 0) {
    const why = `the words say ${year.year} to ${second}`;
    return parse(at, year.end + 2, 'DATE', { kind: 'value', value: `${year.year}/${second}`, why });
  }
  const month = year.short || year.trim > 0 ? 0 : monthAfterYear(reader, year.end);
  if (month > 0) {
    const end = reader.lower(year.end) === ',' ? year.end + 2 : year.end + 1;
    return parse(at, end, 'DATE', partialDate({ year: year.year, month }));
  }
  const meaning = year.short ? partialDate({ year: year.year, shortYear: true }) : yearPeriod(year.year);
  return parse(at, year.end, 'DATE', meaning, { trim: year.trim });
}

/** "2008-09", "1988/89": the year after, written with two digits; 0 where none stands there. */
function secondYear(reader: Reader, at: number, year: number): number {
  const mark = reader.lower(at);
  if ((mark !== '-' && mark !== '/' && mark !== '–') || reader.isSpaced(at) || reader.isSpaced(at + 1)) return 0;
  const word = reader.word(at + 1);
  return word && word.digits === 2 && word.shape === null && word.number === (year + 1) % 100 ? year + 1 : 0;
}

/** "2017 April": the month after its year, where nothing follows that the month could belong to. */
function monthAfterYear(reader: Reader, at: number): number {
  const next = reader.lower(at) === ',' ? at + 1 : at;
  const month = reader.word(next)?.month ?? 0;
  if (month === 0 || (reader.lower(next) === 'may' && !reader.isCapital(next))) return 0;
  const after = reader.word(next + 1);
  if (after && (after.digits > 0 || (after.flags & (is.ordinal | is.direction)) !== 0)) return 0;
  return next > at && reader.isCapital(next + 1) ? 0 : month;
}

export function yearPeriod(year: number): Meaning {
  return { kind: 'period', period: { unit: 'year', index: year } };
}
