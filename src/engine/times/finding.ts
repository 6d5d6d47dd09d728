import type { Article } from '../model.ts';
import type { Meaning, Parse } from './expression.ts';
import { readExpression } from './grammar/read.ts';
import { isDay } from './grammar/moments.ts';
import type { Reader } from './reader.ts';
import { beginners } from './word.ts';

/** An expression with the sentence it stands in. */
export interface Found {
  readonly parse: Parse;
  readonly sentence: number;
}

/** All time expressions of an article's body, in order, none overlapping. */
export function findExpressions(article: Article, reader: Reader): Found[] {
  const found: Found[] = [];
  article.sentences.forEach((sentence, index) => {
    reader.floor = sentence.firstToken;
    reader.limit = sentence.endToken;
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const word = reader.words[at];
      const parse = word !== undefined && (word.flags & beginners) !== 0 ? readExpression(reader, at) : null;
      if (!parse) {
        at += 1;
        continue;
      }
      const before = found.at(-1);
      if (before && before.sentence === index) {
        if (before.parse.end > parse.first) found.pop();
        else shareYear(reader, found, parse);
      }
      found.push({ parse, sentence: index });
      at = parse.end;
    }
  });
  return found;
}

const links: ReadonlySet<string> = new Set([
  'to',
  'and',
  'or',
  '-',
  '–',
  '—',
  '--',
  'through',
  'until',
  'till',
  '/',
  ',',
  'thru',
]);

/** "between January and March 2010": the year that stands once is the year of both. */
function shareYear(reader: Reader, found: Found[], later: Parse): void {
  const year = yearIn(later.meaning);
  if (year === null) return;
  let { first } = later;
  for (let back = found.length - 1; back >= 0 && back >= found.length - 4; back--) {
    const { parse, sentence } = found[back]!;
    const gap = first - parse.end;
    if (gap < 1 || gap > 2 || !links.has(reader.lower(first - 1)) || (gap === 2 && !links.has(reader.lower(first - 2))))
      return;
    const { meaning } = parse;
    if (meaning.kind !== 'date' || meaning.year !== null || meaning.month === null || meaning.direction !== null)
      return;
    const before = later.meaning.kind === 'date' && later.meaning.month !== null && later.meaning.month < meaning.month;
    // "November to February 2017": the first is of the year before, where the two are joined as a range.
    const range =
      reader.lower(first - 1) !== 'and' && reader.lower(first - 1) !== ',' && reader.lower(first - 1) !== 'or';
    found[back] = { parse: { ...parse, meaning: { ...meaning, year: before && range ? year - 1 : year } }, sentence };
    first = parse.first;
  }
}

function yearIn(meaning: Meaning): number | null {
  if (meaning.kind !== 'date' || meaning.shortYear || meaning.month === null) return null;
  return meaning.year;
}

const rangeLinks: ReadonlySet<string> = new Set([
  'to',
  '-',
  '–',
  '—',
  '~',
  '/',
  'through',
  'until',
  'till',
  'thru',
  'untill',
  'and',
]);
const noteLinks: ReadonlySet<string> = new Set([
  ',',
  'on',
  'at',
  'in',
  'the',
  'from',
  'between',
  'before',
  'after',
  'around',
  'by',
  '@',
]);

/**
 * In a note of a line or two, an appointment is one expression: "Friday from 9 to 11", "tomorrow before 5 p.m.". News
 * keeps the two ends of a range apart (TimeML), so this is for notes only.
 */
export function joinAppointments(reader: Reader, article: Article, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const before = joined.at(-1);
    const sentence = article.sentences[each.sentence]!;
    reader.floor = sentence.firstToken;
    reader.limit = sentence.endToken;
    const parse = before && before.sentence === each.sentence ? joinTwo(reader, before.parse, each.parse) : null;
    if (parse) joined[joined.length - 1] = { parse, sentence: each.sentence };
    else joined.push(each);
  }
  return joined;
}

function joinTwo(reader: Reader, from: Parse, to: Parse): Parse | null {
  if ((from.type !== 'DATE' && from.type !== 'TIME') || (to.type !== 'DATE' && to.type !== 'TIME')) return null;
  const gap = to.first - from.end;
  if (gap > 3) return null;
  let range = false;
  for (let at = from.end; at < to.first; at++) {
    const lower = reader.lower(at);
    if (rangeLinks.has(lower)) range = lower !== 'and' || opensRange(reader, from);
    else if (!noteLinks.has(lower)) return null;
  }
  const apart = from.type !== to.type && isDay((from.type === 'DATE' ? from : to).meaning);
  const hour = from.type === 'TIME' ? from.meaning : to.meaning;
  if (range && !(apart && hour.kind === 'clock' && hour.date === null && reader.lower(from.end) === '-')) {
    const type = from.type === 'TIME' || to.type === 'TIME' ? 'TIME' : 'DATE';
    return {
      ...from,
      end: to.end,
      type,
      meaning: { kind: 'range', from: from.meaning, to: to.meaning },
      trim: to.trim,
    };
  }
  const [date, time] = from.type === 'DATE' ? [from, to] : [to, from];
  const meaning = time.meaning.kind === 'range' ? time.meaning.from : time.meaning;
  if (date.type !== 'DATE' || time.type !== 'TIME' || meaning.kind !== 'clock' || meaning.date !== null) return null;
  if (!isDay(date.meaning)) return null;
  return { ...from, end: to.end, type: 'TIME', meaning: { ...meaning, date: date.meaning }, trim: to.trim };
}

function opensRange(reader: Reader, from: Parse): boolean {
  for (let at = Math.max(from.first - 3, from.end - 12); at < from.end; at++)
    if (reader.lower(at) === 'between') return true;
  return false;
}
