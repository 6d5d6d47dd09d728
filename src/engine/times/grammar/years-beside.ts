import { parse, partialDate, shift, type Meaning, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { weekdayAt } from './weekdays.ts';
import { readYearAfter } from './years.ts';

/** "last year", "of this year", "of that year", "the following year" after a month or a day. */
export function readRelatedYear(reader: Reader, at: number): { readonly year: Meaning; readonly end: number } | null {
  let index = at;
  if (reader.lower(index) === 'of' || reader.lower(index) === 'in' || reader.lower(index) === ',') index += 1;
  if (reader.lower(index) === 'the') index += 1;
  const word = reader.word(index);
  if (!word || (word.flags & is.direction) === 0) return null;
  let end = index + 1;
  if (word.value === 'that' && reader.lower(end) === 'same') end += 1;
  if (reader.word(end)?.unit !== 'year' || reader.word(end)!.plural) return null;
  const { value } = word;
  if (value === 'past' || value === 'these' || value === 'recent' || value === 'latest') return null;
  const anchor = value === 'that' || value === 'following' || value === 'previous' ? 'narrative' : 'publication';
  return { year: shift('year', word.offset, anchor), end: end + 1 };
}

const yearLinks: ReadonlySet<string> = new Set([',', 'of', 'in', '(']);

/** Whether a year, its relation or a weekday can stand at a token after a day of a month. */
function canDate(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (word === undefined) return yearLinks.has(reader.lower(at));
  return (word.flags & (is.number | is.shaped | is.direction | is.article)) !== 0;
}

/** A day of a month with the year, its relation or the weekday that stands after it. */
export function withYear(
  reader: Reader,
  first: number,
  end: number,
  fields: { month: number; day: number; weekday: number | null },
): Parse {
  const follows = canDate(reader, end);
  const year = follows ? (readYearAfter(reader, end) ?? readShortYear(reader, first, end)) : null;
  if (!year) {
    const named = follows ? weekdayAfter(reader, end, fields) : 0;
    if (named) return parse(first, named, 'DATE', partialDate({ ...fields, weekday: weekdayOfTail(reader, named) }));
    if (isAttackOfSeptember(reader, end, fields)) {
      const why = 'the attacks of 11 September 2001, which are named by their date';
      return parse(first, end, 'DATE', { kind: 'value', value: '2001-09-11', why });
    }
    const related = follows ? readRelatedYear(reader, end) : null;
    if (related)
      return parse(first, related.end, 'DATE', { kind: 'inYear', date: partialDate(fields), year: related.year });
    return parse(first, end, 'DATE', partialDate(fields));
  }
  const meaning = partialDate({ ...fields, year: year.year, shortYear: year.short });
  return parse(first, year.end, 'DATE', meaning, { trim: year.trim });
}

/** The weekday that ends a date at `end`, in brackets or not. */
function weekdayOfTail(reader: Reader, end: number): number {
  return reader.word(reader.lower(end - 1) === ')' ? end - 2 : end - 1)!.weekday;
}

const attackWords: ReadonlySet<string> = new Set([
  'attack',
  'attacks',
  'terror',
  'terrorist',
  'terrorists',
  'hijackers',
  'hijackings',
  'hijacker',
  'victims',
  'assault',
  'tragedy',
]);

/** "the Sept. 11 attacks", "post-Sept. 11". */
function isAttackOfSeptember(reader: Reader, end: number, fields: { month: number; day: number }): boolean {
  if (fields.month !== 9 || fields.day !== 11) return false;
  return attackWords.has(reader.lower(end)) || (reader.lower(end - 3) === '-' && reader.lower(end - 4) === 'post');
}

/** End of a weekday that stands after its date: "July 18, Friday"; 0 where none does. */
function weekdayAfter(reader: Reader, at: number, fields: { weekday: number | null }): number {
  if (fields.weekday !== null) return 0;
  const next = reader.lower(at) === ',' || reader.lower(at) === '(' ? at + 1 : at;
  if (next === at || weekdayAt(reader, next) === 0) return 0;
  const after = reader.lower(next + 1);
  if (reader.lower(at) === '(') return after === ')' ? next + 2 : 0;
  return after === '' || after === ',' || after === '.' || after === ')' ? next + 1 : 0;
}

/** "10 Nov 11": a year of two digits after a day and its month in digits and a short name. */
export function readShortYear(reader: Reader, first: number, end: number): ReturnType<typeof readYearAfter> {
  const at = reader.brief && reader.lower(end) === 'of' ? end + 1 : end;
  const word = reader.word(at);
  if (!word || word.digits !== 2 || word.shape !== null || (word.flags & is.number) === 0) return null;
  const compact = end - first === 2 && (reader.word(first)?.digits ?? 0) > 0 && reader.lower(end - 1).length <= 4;
  if (!compact && !reader.brief) return null;
  if (
    reader.brief &&
    word.number > 12 &&
    word.number <= 31 &&
    at === end &&
    !compact &&
    reader.word(end - 1)?.month === 0
  )
    return null;
  const next = reader.word(at + 1);
  if (next && (next.flags & (is.unit | is.meridiem | is.number | is.shaped)) !== 0) return null;
  return { year: word.number, end: at + 1, short: true, trim: 0 };
}
