import { isCivilDate } from './calendar.ts';
import { is, word, type Shape, type Word } from './word.ts';

const zero = 48;
const nine = 57;

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= zero && unit <= nine;
}

/** Longest token of digits that is looked at. */
const longest = 40;

/**
 * What a token that begins with a digit (or "'90s") says in a time expression: a number, an ordinal, a date, a clock
 * time, a decade. Undefined where it says nothing of the kind.
 */
export function readDigits(text: string): Word | undefined {
  if (text.length > longest) return undefined;
  const start = text.charCodeAt(0) === 39 ? 1 : 0;
  let end = start;
  while (isDigitAt(text, end)) end++;
  if (end === start) return undefined;
  const digits = end - start;
  const number = Number(text.slice(start, end));
  if (end === text.length) return start === 1 ? shortYear(number, digits) : plainNumber(number, digits);
  const tail = text.slice(end).toLowerCase();
  if (tail === 's' || tail === "'s") return decadeOrPossessive(number, digits, start, tail);
  if (start === 1) return undefined;
  if (tail === 'st' || tail === 'nd' || tail === 'rd' || tail === 'th')
    return digits <= 4 ? word({ flags: is.ordinal, ordinal: number, digits }) : undefined;
  switch (text[end]) {
    case ':':
      return clock(text);
    case '-':
      return isoDate(text);
    case '/':
      return slashed(text, '/');
    case '.':
      return dotted(text);
    case 'H':
      return frenchClock(number, digits, text.slice(end + 1));
    case ',':
      return thousands(text);
    case 'h':
      return frenchClock(number, digits, text.slice(end + 1));
    case 'q':
    case 'Q':
      return quarterCode(number, digits, text.slice(end + 1));
    default:
      return undefined;
  }
}

/** "15h30", as French-speaking press writes it. */
function frenchClock(hour: number, digits: number, rest: string): Word | undefined {
  if (digits > 2 || hour > 24 || rest.length !== 2 || !isDigitAt(rest, 0) || !isDigitAt(rest, 1) || Number(rest) > 59)
    return undefined;
  return shaped({ kind: 'clock', hour, minute: Number(rest), second: null });
}

/** "2018Q4". */
function quarterCode(number: number, digits: number, rest: string): Word | undefined {
  const quarter = Number(rest);
  const year = digits === 4 && number > 1900 && number < 2100 ? number : null;
  return rest.length === 1 && quarter >= 1 && quarter <= 4 && year !== null
    ? shaped({ kind: 'quarter', year, quarter })
    : undefined;
}

function plainNumber(number: number, digits: number): Word | undefined {
  if (digits === 8) {
    const year = Math.floor(number / 10000);
    const month = Math.floor(number / 100) % 100;
    const day = number % 100;
    if (year >= 1900 && year < 2100 && isCivilDate(year, month, day))
      return shaped({ kind: 'date', year, month, day, swappable: false, shortYear: false }, number, digits);
  }
  return word({ flags: is.number, number, digits });
}

function shaped(shape: Shape, number = -1, digits = 0): Word {
  return word({ flags: is.shaped, shape, number, digits });
}

function shortYear(number: number, digits: number): Word | undefined {
  return digits === 2 ? shaped({ kind: 'year', year: number }) : undefined;
}

function decadeOrPossessive(number: number, digits: number, start: number, tail: string): Word | undefined {
  if (digits === 4 && number >= 1000 && number < 2100) {
    if (number % 10 === 0) return shaped({ kind: 'decade', decade: number, short: false });
    return tail === "'s" ? word({ flags: is.number, number, digits, trim: 2 }) : undefined;
  }
  if (digits === 2 && number % 10 === 0) return shaped({ kind: 'decade', decade: number, short: true });
  return start === 0 && tail === "'s" ? word({ flags: is.number, number, digits, trim: 2 }) : undefined;
}

/** Up to four runs of digits between marks; null where anything else stands in the token. */
function parts(text: string, mark: string): readonly string[] | null {
  const found = text.split(mark);
  if (found.length > 4) return null;
  for (const part of found) {
    if (part.length === 0 || part.length > 4) return null;
    for (let at = 0; at < part.length; at++) if (!isDigitAt(part, at)) return null;
  }
  return found;
}

function clock(text: string): Word | undefined {
  const half = text.at(-1);
  if (half === 'a' || half === 'p') {
    // "9:00a": morning or afternoon in one letter.
    const shape = clock(text.slice(0, -1))?.shape;
    if (shape?.kind !== 'clock' || shape.hour > 12) return undefined;
    const hour = half === 'p' ? (shape.hour % 12) + 12 : shape.hour % 12;
    return shaped({ ...shape, hour });
  }
  const found = parts(text, ':');
  if (!found || found.length > 3 || found[0]!.length > 2 || found[1]!.length !== 2) return undefined;
  const [hour, minute] = [Number(found[0]), Number(found[1])];
  const second = found[2] === undefined ? null : Number(found[2]);
  if (hour > 24 || minute > 59 || (second !== null && second > 60)) return undefined;
  return shaped({ kind: 'clock', hour, minute, second });
}

function isoDate(text: string): Word | undefined {
  const first = text.indexOf('-');
  if (first > 0 && first <= 2) return slashed(text, '-');
  const date = parts(text.slice(0, 10), '-');
  if (!date || date.length !== 3) return undefined;
  const [year, month, day] = [Number(date[0]), Number(date[1]), Number(date[2])];
  if (date[0]!.length !== 4 || !isCivilDate(year, month, day)) return undefined;
  if (text.length === 10) return shaped({ kind: 'date', year, month, day, swappable: false, shortYear: false });
  if (!text.includes('t') && !text.includes('T'))
    return shaped({ kind: 'date', year, month, day, swappable: false, shortYear: false });
  if (text[10]?.toUpperCase() !== 'T') return undefined;
  return shaped({ kind: 'dateTime', year, month, day, value: text.toUpperCase() });
}

function slashed(text: string, mark: string): Word | undefined {
  const found = parts(text, mark);
  if (!found) return undefined;
  const numbers = found.map(Number);
  const [a, b, c] = [numbers[0]!, numbers[1]!, numbers[2]];
  if (found.length === 2) {
    if (found[0]!.length === 4 && a >= 1900 && a < 2100 && b >= 1 && b <= 12)
      return shaped({ kind: 'month', year: a, month: b });
    if (found[1]!.length === 4 && b >= 1900 && b < 2100 && a >= 1 && a <= 12)
      return shaped({ kind: 'month', year: b, month: a });
    if (mark !== '/' || found[0]!.length > 2 || found[1]!.length > 2) return undefined;
    return dayAndMonth(a, b, null, false);
  }
  if (found.length !== 3 || c === undefined) return undefined;
  if (found[0]!.length === 4)
    return a >= 1000 && isCivilDate(a, b, c)
      ? shaped({ kind: 'date', year: a, month: b, day: c, swappable: false, shortYear: false })
      : undefined;
  if (found[2]!.length === 4) return c >= 1000 ? dayAndMonth(a, b, c, false, mark === '.') : undefined;
  return found[2]!.length === 2 && found[0]!.length <= 2 && found[1]!.length <= 2
    ? dayAndMonth(a, b, c, true, mark === '.')
    : undefined;
}

function dayAndMonth(a: number, b: number, year: number | null, short: boolean, dayLeads = false): Word | undefined {
  const monthFirst = isCivilDate(short ? null : year, a, b);
  const dayFirst = isCivilDate(short ? null : year, b, a);
  if (!monthFirst && !dayFirst) return undefined;
  // With full stops the day leads, wherever dates are written so.
  const [month, day] = monthFirst && !(dayLeads && dayFirst) ? [a, b] : [b, a];
  return shaped({ kind: 'date', year, month, day, swappable: monthFirst && dayFirst && a !== b, shortYear: short });
}

function dotted(text: string): Word | undefined {
  const found = parts(text, '.');
  if (found && found.length === 3) return slashed(text, '.');
  if (found && found.length === 2) {
    const number = Number(text);
    const minute = found[1]!;
    const hour = Number(found[0]);
    const shape: Shape | null =
      minute.length === 2 && hour <= 24 && Number(minute) < 60
        ? { kind: 'clock', hour, minute: Number(minute), second: null }
        : null;
    return word({ flags: is.number, number, digits: text.length, shape });
  }
  return undefined;
}

function thousands(text: string): Word | undefined {
  const digits = text.replaceAll(',', '');
  for (let at = 0; at < digits.length; at++) if (!isDigitAt(digits, at)) return undefined;
  return word({ flags: is.number, number: Number(digits), digits: text.length });
}

/** "FY2025", "FY25" without its letters. */
function fiscalYear(digits: string): Word | undefined {
  for (let at = 0; at < digits.length; at++) if (!isDigitAt(digits, at)) return undefined;
  const number = Number(digits);
  if (digits.length === 2) return shaped({ kind: 'fiscalYear', year: 2000 + number });
  return digits.length === 4 && number > 1900 && number < 2200
    ? shaped({ kind: 'fiscalYear', year: number })
    : undefined;
}

const monthStarts: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** "Dec31", "Oct2": a short month and its day written together; undefined for every other word. */
export function readGluedDate(text: string): Word | undefined {
  if (text.length < 4 || text.length > 6) return undefined;
  const last = text.charCodeAt(text.length - 1);
  if (last < zero || last > nine) return undefined;
  if (text.startsWith('fy')) return fiscalYear(text.slice(2));
  const month = monthStarts.indexOf(text.slice(0, 3)) + 1;
  if (month === 0) return undefined;
  const from = text.startsWith('sept') ? 4 : 3;
  for (let at = from; at < text.length; at++) if (!isDigitAt(text, at)) return undefined;
  const day = Number(text.slice(from));
  if (!isCivilDate(null, month, day)) return undefined;
  return shaped({ kind: 'date', year: null, month, day, swappable: false, shortYear: false, sure: true });
}
