import { parse, type Direction, type Meaning, type Parse } from '../expression.ts';
import { holidayNames } from '../holidays.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { readRelatedYear } from './dates.ts';
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
  if (!node) return null;
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
