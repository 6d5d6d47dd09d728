import { isCivilDate } from '../calendar.ts';
import { parse, partialDate, type Meaning, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';
import { withYear } from './years-beside.ts';

/** "Sep-23-2020", "May/22": month first, with marks between. */
export function readMonthDashes(reader: Reader, at: number, month: number): Parse | null {
  const mark = reader.lower(at + 1);
  if ((mark !== '-' && mark !== '/') || reader.isSpaced(at + 1) || reader.isSpaced(at + 2)) return null;
  const day = reader.word(at + 2);
  if (!day || day.digits === 0 || day.digits > 2 || !isCivilDate(null, month, day.number)) return null;
  const year = reader.lower(at + 3) === mark && !reader.isSpaced(at + 4) ? reader.word(at + 4) : undefined;
  if (year && year.digits === 4 && isCivilDate(year.number, month, day.number))
    return parse(at, at + 5, 'DATE', partialDate({ year: year.number, month, day: day.number }));
  return reader.lower(at + 3) === '-' ? null : parse(at, at + 3, 'DATE', partialDate({ month, day: day.number }));
}

/** "2019-aug-1", "22/Jan/2019", "2020-Sep-23": day, named month and year with marks between. */
export function readNamedDashes(reader: Reader, at: number): Parse | null {
  const mark = reader.lower(at + 1);
  if ((mark !== '-' && mark !== '/') || reader.lower(at + 3) !== mark) return null;
  for (let index = at + 1; index <= at + 4; index++) if (reader.isSpaced(index)) return null;
  const [a, month, c] = [reader.word(at), reader.word(at + 2)?.month ?? 0, reader.word(at + 4)];
  if (!a || !c || month === 0 || a.digits === 0 || c.digits === 0) return null;
  const [year, day] = a.digits === 4 ? [a.number, c.number] : c.digits === 4 ? [c.number, a.number] : [0, 0];
  return isCivilDate(year, month, day) && year > 0
    ? parse(at, at + 5, 'DATE', partialDate({ year, month, day }))
    : null;
}

/** "2016-11", "11/2016" in a note, where news would mean two years of a season. */
export function readYearAndMonth(reader: Reader, at: number): Parse | null {
  const mark = reader.lower(at + 1);
  if (mark !== '-' && mark !== '/') return null;
  const [a, b] = [reader.word(at), reader.word(at + 2)];
  if (!a || !b || a.digits === 0 || b.digits === 0 || reader.word(at + 4)?.digits) return null;
  const [year, month] =
    a.digits === 4 && b.digits <= 2
      ? [a.number, b.number]
      : b.digits === 4 && a.digits <= 2
        ? [b.number, a.number]
        : [0, 0];
  return year > 1900 && year < 2100 && month >= 1 && month <= 12
    ? parse(at, at + 3, 'DATE', partialDate({ year, month }))
    : null;
}

/** "21-04-2016", "3-7-2017": three numbers with hyphens and no space between. */
export function readDashedDate(reader: Reader, at: number, weekday: number | null, first: number): Parse | null {
  if (reader.lower(at + 1) !== '-' || reader.lower(at + 3) !== '-' || reader.lower(at + 5) === '-') return null;
  for (let index = at + 1; index <= at + 4; index++) if (reader.isSpaced(index)) return null;
  const [a, b, c] = [reader.word(at), reader.word(at + 2), reader.word(at + 4)];
  if (!a || !b || !c || a.digits === 0 || a.digits > 2 || b.digits === 0 || b.digits > 2) return null;
  const short = c.digits === 2;
  if (c.digits !== 4 && !short) return null;
  const year = short ? null : c.number;
  const dayFirst = isCivilDate(year, b.number, a.number);
  const monthFirst = isCivilDate(year, a.number, b.number);
  if (!dayFirst && !monthFirst) return null;
  const [month, day] = monthFirst ? [a.number, b.number] : [b.number, a.number];
  const swappable = dayFirst && monthFirst && a.number !== b.number;
  return parse(
    first,
    at + 5,
    'DATE',
    partialDate({ year: c.number, shortYear: short, month, day, weekday, swappable }),
  );
}

export function readShaped(reader: Reader, at: number): Parse | null {
  const shape = reader.word(at)!.shape!;
  switch (shape.kind) {
    case 'date':
      if (shape.sure) return withYear(reader, at, at + 1, { month: shape.month, day: shape.day, weekday: null });
      if (shape.year === null && !isDayAndMonth(reader, at)) return null;
      if (shape.year === null && shape.month === 9 && shape.day === 11) {
        if (reader.isCapital(at + 1)) return null;
        const why = 'the attacks of 11 September 2001, which are named by their date';
        return parse(at, at + 1, 'DATE', { kind: 'value', value: '2001-09-11', why });
      }
      return parse(at, at + 1, 'DATE', partialDate({ ...shape, kind: 'date' }));
    case 'dateTime': {
      const clock = {
        hour: Number(shape.value.slice(11, 13)),
        minute: Number(shape.value.slice(14, 16)),
        second: null,
        definite: true,
        zone: null,
      };
      const date: Meaning = partialDate({ year: shape.year, month: shape.month, day: shape.day });
      return parse(at, at + 1, 'TIME', { kind: 'clock', clock, part: null, date });
    }
    case 'month':
      return reader.lower(at - 1) === 'of'
        ? null
        : parse(at, at + 1, 'DATE', partialDate({ year: shape.year, month: shape.month }));
    default:
      return null;
  }
}

const datedBy: ReadonlySet<string> = new Set([
  '',
  'from',
  'to',
  'dated',
  'before',
  'after',
  '(',
  'of',
  'for',
  ':',
  'through',
  '-',
  'and',
  'date',
]);

/** Whether two numbers with a slash between are a day and a month here, and no fraction. */
function isDayAndMonth(reader: Reader, at: number): boolean {
  const shape = reader.word(at)!.shape;
  if (shape?.kind !== 'date') return false;
  const next = reader.lower(at + 1);
  if (next === 'of' || reader.has(at + 1, is.unit) || next === '%' || next === 'percent') return false;
  if (reader.text(at).includes('.')) return false;
  if (shape.month === 9 && shape.day === 11) return true;
  const before = reader.lower(at - 1);
  if (reader.text(at) === '24/7') return false;
  return (
    (shape.day > 12 && (reader.brief || datedBy.has(before))) ||
    before === 'on' ||
    before === 'by' ||
    before === 'until' ||
    before === 'since' ||
    (before === ',' && reader.has(at - 2, is.weekday))
  );
}
