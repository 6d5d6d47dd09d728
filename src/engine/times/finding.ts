import type { Memory } from '../memory.ts';
import type { Article, Block } from '../model.ts';
import type { Meaning, Parse } from './expression.ts';
import { readExpression } from './grammar/read.ts';
import { isDay } from './grammar/moments.ts';
import type { Reader } from './reader.ts';
import type { Tense } from './verb-tense.ts';
import { beginners } from './word.ts';

/** An expression with the sentence it stands in. */
export interface Found {
  readonly parse: Parse;
  readonly sentence: number;
  /** What its sentence has been found to say of it, filled in where it is asked. */
  readonly told: Told;
}

/** How an expression's sentence tells it. */
export interface Told {
  tense?: Tense | null;
  isBackground?: boolean;
  isPast?: boolean;
}

/** The expressions of a block, tokens and sentences counted from its first. */
export interface BlockTimes {
  readonly found: readonly Found[];
  /** Whether the article reports a match, where that was asked. */
  readonly match: boolean | null;
}

/**
 * All time expressions of an article's body, in order, none overlapping.
 * @param memory that of the document, where one is kept
 */
export function findExpressions(article: Article, reader: Reader, memory?: Memory): Found[] {
  if (!memory) return article.blocks.flatMap((block) => expressionsOf(article, block, reader));
  const all: Found[] = [];
  const read = memory.blocksOf(article);
  const setting = `${reader.brief ? 'brief' : ''} ${[...reader.surnames].sort().join(' ')}`;
  for (let index = 0; index < article.blocks.length; index++) {
    const block = article.blocks[index]!;
    const { firstSentence } = block;
    const { firstToken } = article.sentences[firstSentence]!;
    const known = memory.times.of(read[index]!.number);
    const times = known.times;
    if (times?.setting !== setting || (times.match !== null && times.match !== reader.isMatchReport())) {
      reader.askedOfMatch = false;
      const found = expressionsOf(article, block, reader);
      known.times = {
        found: found.map((each) => moved(each, -firstToken, -firstSentence)),
        match: reader.askedOfMatch ? reader.isMatchReport() : null,
        setting,
        placed: { firstToken, firstSentence, found },
      };
    } else if (times.placed.firstToken !== firstToken || times.placed.firstSentence !== firstSentence) {
      const found = times.found.map((each) => moved(each, firstToken, firstSentence));
      times.placed = { firstToken, firstSentence, found };
    }
    for (const each of known.times!.placed.found) all.push(each);
  }
  return all;
}

function moved({ parse, sentence, told }: Found, tokens: number, sentences: number): Found {
  return {
    parse: { ...parse, first: parse.first + tokens, end: parse.end + tokens },
    sentence: sentence + sentences,
    told,
  };
}

function expressionsOf(article: Article, { firstSentence, endSentence }: Block, reader: Reader): Found[] {
  const found: Found[] = [];
  for (let index = firstSentence; index < endSentence; index++) {
    const sentence = article.sentences[index]!;
    reader.floor = sentence.firstToken;
    reader.limit = sentence.endToken;
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const word = reader.wordAt(at);
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
      found.push({ parse, sentence: index, told: {} });
      at = parse.end;
    }
  }
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
    found[back] = {
      parse: { ...parse, meaning: { ...meaning, year: before && range ? year - 1 : year } },
      sentence,
      told: {},
    };
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
    if (parse) joined[joined.length - 1] = { parse, sentence: each.sentence, told: {} };
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
