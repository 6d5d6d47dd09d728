import type { Span } from '../../model.ts';
import { isLetter, isLower, isUpper } from '../characters.ts';
import { dateAt, yearlessDateAt, type CalendarDate } from './dates.ts';

/** The parts of a dateline at a paragraph's beginning, as offsets into the paragraph's cleaned text. */
interface Dateline {
  readonly place: Span | null;
  readonly date: CalendarDate | null;
  readonly agency: Span | null;
  /** Where the first sentence begins. */
  readonly end: number;
  /** Whether a colon closes it, as a colon closes a speaker's name in an interview too. */
  readonly colon: boolean;
}

/** Longest dateline; what goes on longer is a sentence. */
const longest = 140;

/** Words in capitals before a dash that say what kind of piece it is, not where it was written. */
const kickers = new Set([
  'BREAKING', 'UPDATE', 'UPDATED', 'EXCLUSIVE', 'ANALYSIS', 'OPINION', 'CORRECTION', 'CORRECTED', 'LIVE', 'WATCH', 'VIDEO', 'FACTBOX',
  'EXPLAINER', 'INTERVIEW', 'NOTE', 'WARNING', 'SPOILER', 'ADVERTISEMENT', 'COMMENT', 'EDITORIAL', 'READ', 'MORE', 'SEE', 'RELATED', 'LISTEN', 'PHOTOS', 'PICTURES', 'KEY', 'UPDATES', 'QUESTION', 'ANSWER', 'CLARIFICATION', 'RETRACTION', 'REPORT', 'REPORTS', 'ALERT', 'URGENT', 'JUST', 'REVIEW', 'TIMELINE', 'FACT',
]); // prettier-ignore

/**
 * Reads "PORT ELLA, Narvia, March 11, 2025 (Agency) - ", "LISSE — ", "(Agency) - " at the beginning of a paragraph.
 * @param text cleaned text of the first paragraph of the body
 */
export function readDateline(text: string): Dateline | null {
  let offset = 0;
  let place: Span | null = null;
  let date: CalendarDate | null = null;
  let agency: Span | null = null;
  const placeEnd = capitalsEnd(text, 0);
  if (placeEnd > 0) {
    place = { start: 0, end: placeEnd };
    offset = placeEnd;
  }
  const limit = Math.min(text.length, longest);
  while (offset < limit) {
    const start = skip(text, offset, ' ,|·•');
    const found = dateAt(text, start) ?? yearlessDateAt(text, start);
    if (found !== undefined && date === null) {
      date = found;
      offset = found.end;
      continue;
    }
    if (text[start] === '(' && agency === null) {
      const close = text.indexOf(')', start);
      if (close < 0 || close > start + 60) return null;
      const inner = { start: start + 1, end: close };
      if (isCredit(text.slice(inner.start, inner.end))) agency = inner;
      else if (dateAt(text, inner.start)?.end === close) date ??= dateAt(text, inner.start)!;
      else return null;
      offset = close + 1;
      continue;
    }
    // "/PRNewswire/"
    const bar = text[start] === '/' && start > offset && agency === null ? text.indexOf('/', start + 1) : -1;
    if (bar > 0 && bar < start + 40 && isCredit(text.slice(start + 1, bar))) {
      agency = { start: start + 1, end: bar };
      offset = bar + 1;
      continue;
    }
    const slash = place !== null && text[start] === '/' ? capitalsEnd(text, start + 1) : 0;
    const region = slash > 0 ? slash : place !== null && text[offset] === ',' ? wordsEnd(text, start) : 0;
    if (region > 0 && date === null && agency === null) {
      place = { start: 0, end: region };
      offset = region;
      continue;
    }
    break;
  }
  if (place === null && agency === null) return mixedCase(text);
  return closeDateline(text, offset, place, date, agency);
}

function closeDateline(
  text: string,
  offset: number,
  place: Span | null,
  date: CalendarDate | null,
  agency: Span | null,
): Dateline | null {
  const end = dashEnd(text, offset);
  if (end < 0 || !startsSentence(text, end)) return null;
  const colon = text.slice(offset, end).trim() === ':';
  if (colon && (place === null || place.end < 4 || text.length < 80)) return null;
  const [first = ''] = text.slice(0, place?.end ?? 0).split(' ');
  if (kickers.has(first.replace(/[^A-Z]/g, ''))) return null;
  return { place, date, agency, end, colon };
}

/** "Lisse, March 3 (Agency) - ", "Lisse — The": a place in mixed case needs a date, a credit or a long dash. */
function mixedCase(text: string): Dateline | null {
  const first = wordsEnd(text, 0);
  if (first <= 0) return null;
  let placeEnd = first;
  let offset = first;
  let date: CalendarDate | null = null;
  let agency: Span | null = null;
  for (let part = 0; part < 4; part++) {
    const start = skip(text, offset, ' ,');
    const found = dateAt(text, start) ?? yearlessDateAt(text, start);
    if (found !== undefined && date === null) {
      date = found;
      offset = found.end;
    } else if (text[start] === '(' && agency === null) {
      const close = text.indexOf(')', start);
      if (close < 0 || close > start + 60 || !isCredit(text.slice(start + 1, close))) return null;
      agency = { start: start + 1, end: close };
      offset = close + 1;
    } else if (text[offset] === ',' && date === null && agency === null) {
      const end = wordsEnd(text, start);
      if (end <= 0) return null;
      placeEnd = end;
      offset = end;
    } else break;
  }
  const place = { start: 0, end: placeEnd };
  const dash = skip(text, offset, ' ');
  if (date === null && agency === null) {
    const isLong = (text[dash] === '—' || text[dash] === '–') && dash > offset && text[dash + 1] === ' ';
    const words = text.slice(0, placeEnd).split(' ');
    // "Group F – Narvia play …": a title above a list, not a place before a sentence.
    if (words.some((word) => word.length === 1) || text.length - dash < 40) return null;
    if (!isLong || text.slice(0, placeEnd).split(' ').length > 3 || !isUpper(text, dash + 2)) return null;
    if (kickers.has(text.slice(0, first).split(' ')[0]!.toUpperCase())) return null;
  }
  return closeDateline(text, offset, place, date, agency);
}

/** End of words in capitals from an offset: "PORT ELLA", "ST. IVES", "SAINT-DENIS"; 0 where none stand there. */
function capitalsEnd(text: string, start: number): number {
  let end = 0;
  let offset = start;
  for (let word = 0; word < 5; word++) {
    let letters = 0;
    let from = offset;
    while (from < text.length && (isUpper(text, from) || "'.-".includes(text[from]!))) {
      if (text[from] === '-' && text[from + 1] === '-') break;
      if (isUpper(text, from)) letters++;
      from++;
    }
    if (letters < (word === 0 ? 2 : 1) || isLetter(text, from)) break;
    while (text[from - 1] === '-') from--;
    end = from;
    if (text[from] !== ' ') break;
    offset = from + 1;
  }
  return end > start ? end : 0;
}

/** End of up to four capitalised words from an offset: "South Narvia", "N.Y."; 0 where none stand there. */
function wordsEnd(text: string, start: number): number {
  let end = 0;
  let offset = start;
  for (let word = 0; word < 4; word++) {
    if (!isUpper(text, offset)) break;
    if (yearlessDateAt(text, offset) !== undefined) break;
    let from = offset;
    while (
      isLetter(text, from) ||
      (from > offset && "'.-".includes(text[from] ?? ' ') && text[from + 1] !== ' ' && isLetter(text, from + 1))
    )
      from++;
    if (text[from] === '.') from++;
    end = from;
    if (text[from] !== ' ') break;
    offset = from + 1;
  }
  return end;
}

function isCredit(words: string): boolean {
  return words.length > 1 && isUpper(words, 0) && words.split(' ').length <= 5 && !/[.!?;:]/.test(words.slice(0, -1));
}

function skip(text: string, offset: number, marks: string): number {
  let at = offset;
  while (at < text.length && marks.includes(text[at]!)) at++;
  return at;
}

/** Where the words after the dash begin, or -1 where no dash stands at the offset. */
function dashEnd(text: string, offset: number): number {
  const start = skip(text, offset, ' ,');
  const mark = text[start];
  // Wire copy writes a dash as "_".
  if (mark === '_' && text[start + 1] === ' ') return skip(text, start + 1, ' ');
  if (mark !== '-' && mark !== '—' && mark !== '–' && mark !== '―' && !(mark === ':' && start === offset)) return -1;
  // A hyphen within a word is no dash.
  if (mark === '-' && start === offset && text[start + 1] !== '-' && text[start + 1] !== ' ') return -1;
  let end = start;
  while ('-—–―:'.includes(text[end] ?? ' ') && end < start + 3) {
    if (text[end] === ' ') break;
    end++;
  }
  return skip(text, end, ' ');
}

function startsSentence(text: string, offset: number): boolean {
  return offset < text.length && !isLower(text, offset);
}
