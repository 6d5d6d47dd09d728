import type { Article, Published, TimeExpression } from '../model.ts';
import { resolveMeaning } from './anchoring.ts';
import { firstDayOf } from './calendar.ts';
import type { Parse } from './expression.ts';
import { readExpression } from './grammar/read.ts';
import { dayOfIso, statedPublication } from './publication.ts';
import { Reader } from './reader.ts';
import { Story } from './story.ts';
import { tenseAt } from './tense.ts';
import { beginners } from './word.ts';

export interface ResolvedTimes {
  readonly published: Published;
  /** In the order of the text, those of the header included. */
  readonly times: readonly TimeExpression[];
}

/** An expression with the sentence it stands in. */
interface Found {
  readonly parse: Parse;
  readonly sentence: number;
}

/** Finds every time expression of an article and resolves it to a TIMEX3 value. */
export function resolveTimes(article: Article): ResolvedTimes {
  const reader = new Reader(article.tokens);
  const found = findExpressions(article, reader);
  const published = statedPublication(article);
  const day = published.value === null ? null : dayOfIso(published.value);
  const times = [...headerTimes(article), ...anchorAll(article, reader, found, day)];
  times.sort((a, b) => a.start - b.start);
  return { published, times };
}

function findExpressions(article: Article, reader: Reader): Found[] {
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
      if (before && before.parse.end > parse.first) found.pop();
      found.push({ parse, sentence: index });
      at = parse.end;
    }
  });
  return found;
}

function headerTimes(article: Article): TimeExpression[] {
  return article.header.dates.map(({ start, end, value }) => ({
    start,
    end,
    text: article.text.slice(start, end),
    type: value.includes('T') ? 'TIME' : 'DATE',
    value,
    mod: null,
    why: 'stated in the header',
    readings: [],
  }));
}

/** Whether an article tells of another age: several years far from the day of writing, and nothing counted from it. */
function isHistoric(found: readonly Found[], day: number | null): boolean {
  let far = 0;
  let deictic = 0;
  for (const { parse } of found) {
    const { meaning } = parse;
    if (
      meaning.kind === 'period' &&
      meaning.period.unit === 'year' &&
      (day === null || Math.abs(firstDayOf(meaning.period) - day) > 700)
    )
      far += 1;
    else if (meaning.kind === 'date' && meaning.year !== null && !meaning.shortYear) far += 1;
    else if (meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.anchor === 'publication')) deictic += 1;
  }
  return far >= 4 && deictic * 6 <= far;
}

function anchorAll(article: Article, reader: Reader, found: readonly Found[], day: number | null): TimeExpression[] {
  const story = new Story(day, isHistoric(found, day));
  const times: TimeExpression[] = [];
  for (const { parse, sentence: index } of found) {
    const sentence = article.sentences[index]!;
    reader.floor = sentence.firstToken;
    reader.limit = sentence.endToken;
    story.block = sentence.block;
    story.sentence = index;
    const resolution = resolveMeaning(parse.meaning, story, () => tenseAt(reader, parse.first, parse.end));
    if (resolution.period && parse.type !== 'DURATION' && parse.type !== 'SET')
      story.tell(resolution.period, resolution.explicit, firstDayOf(resolution.period));
    const start = article.tokens[parse.first]!.start;
    const end = article.tokens[parse.end - 1]!.end - parse.trim;
    times.push({
      start,
      end,
      text: article.text.slice(start, end),
      type: parse.type,
      value: resolution.value,
      mod: parse.mod,
      why: resolution.why,
      readings: resolution.readings,
    });
  }
  return times;
}
