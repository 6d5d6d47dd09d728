import { isNationalWord, nationalDay, nationalDayWords } from '../national-days.ts';
import { parse, partialDate, type Direction, type Meaning, type Parse } from '../expression.ts';
import { holidayNames } from '../holidays.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { timeCues } from './months.ts';
import { readRelatedYear } from './years-beside.ts';
import { readBareYear } from './years.ts';

/** Longest name of a holiday, in tokens. */
const longestName = 6;

/** Holidays by name, with their year or direction: "Christmas Day", "Thanksgiving 2016", "last Easter", "New Year's Eve". */
export function readHoliday(reader: Reader, at: number): Parse | null {
  let index = at;
  let direction: Direction | null = null;
  const first = reader.word(at);
  if (
    first &&
    (first.flags & is.direction) !== 0 &&
    (first.value === 'last' ||
      first.value === 'next' ||
      first.value === 'this' ||
      first.value === 'previous' ||
      first.value === 'coming')
  ) {
    direction = first.offset < 0 ? 'last' : first.offset > 0 ? 'next' : 'this';
    index += 1;
  }
  let node = holidayNames.get(reader.lower(index));
  if (!node) return readNationalDay(reader, at, index);
  if (reader.lower(index) === 'new' && !reader.brief && !isNewYear(reader, index)) return null;
  let holiday: string | null = null;
  let end = index;
  for (let length = 1; node && length <= longestName; length++) {
    if (node.holiday !== null) {
      holiday = node.holiday;
      end = index + length;
    }
    node = node.next.get(reader.lower(index + length));
  }
  if (holiday === null) return null;
  if (
    reader.isCapital(end) &&
    reader.isCapital(index) &&
    !reader.has(end, is.part | is.month | is.weekday) &&
    reader.lower(end - 1) !== 'day' &&
    reader.lower(end - 1) !== 'eve'
  )
    return null;
  const of = reader.lower(end) === 'of' || reader.lower(end) === 'in' || reader.lower(end) === ',' ? end + 1 : end;
  const year = readBareYear(reader, of);
  if (year && !year.short) {
    const meaning: Meaning = {
      kind: 'holiday',
      holiday,
      year: { kind: 'period', period: { unit: 'year', index: year.year } },
      direction,
    };
    return parse(at, year.end, 'DATE', meaning, year);
  }
  const related = readRelatedYear(reader, end);
  if (related) return parse(at, related.end, 'DATE', { kind: 'holiday', holiday, year: related.year, direction });
  return parse(at, end, 'DATE', { kind: 'holiday', holiday, year: null, direction });
}

/** "New Year" as a day: capitals, a word of time before it, no noun after it ("New Year sales"). */
function isNewYear(reader: Reader, at: number): boolean {
  if (!reader.isCapital(at) || !reader.isCapital(at + 1)) return false;
  const next = reader.lower(at + 2);
  if (next === "'s" || next === 'day' || next === 'eve' || reader.word(at + 2)?.digits === 4) return true;
  return timeCues.has(reader.lower(at - 1)) && !/^[a-z]{3}/.test(next);
}

/** "Independence Day", "National Day", with the country that stands just before it: "Russia's National Day". */
function readNationalDay(reader: Reader, at: number, index: number): Parse | null {
  const name = reader.lower(index);
  if (reader.lower(index + 1) !== 'day' || !reader.isCapital(index) || !reader.isCapital(index + 1)) return null;
  if (index > at) return null;
  let country: string | null = null;
  for (let back = 1; back <= 3 && country === null; back++)
    if (isNationalWord(reader.lower(index - back))) country = reader.lower(index - back);
  const day = country === null ? null : nationalDay(name, country);
  if (day) return parse(at, index + 2, 'DATE', partialDate({ month: day[0], day: day[1] }));
  if (!nationalDayWords.includes(name)) return null;
  const why = 'a national day of a country that the words do not name, or whose day is not in the list';
  return parse(at, index + 2, 'DATE', { kind: 'value', value: null, why });
}
