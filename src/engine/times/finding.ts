import type { Article } from '../model.ts';
import type { Meaning, Parse } from './expression.ts';
import { readExpression } from './grammar/read.ts';
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
