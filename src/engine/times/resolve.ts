import type { Memory } from '../memory.ts';
import type { Article, Published, TimeExpression } from '../model.ts';
import { ownString } from '../ownString.ts';
import { anchorAll } from './anchor.ts';
import { firstDayOf } from './calendar.ts';
import { findExpressions, joinAppointments, type Found } from './finding.ts';
import { dayOfIso, inferPublication, statedPublication, withDoubt } from './publication.ts';
import { Reader } from './reader.ts';
import { Story } from './story.ts';
import { Telling } from './telling.ts';

export interface ResolvedTimes {
  readonly published: Published;
  /** In the order of the text, those of the header included. */
  readonly times: readonly TimeExpression[];
}

/** Longest note, in tokens, that is read as speaking of what is to come. */
const longestNote = 45;

/**
 * Finds every time expression of an article and resolves it to a TIMEX3 value (TimeML 1.2.1), and the publication date
 * with it: as stated in the header, else inferred where the text forces it, else unknown. What needs an unknown
 * publication date stays null or open (`XXXX-…`). Linear in the number of tokens.
 * @param memory that of the document, where one is kept: blocks that stay the same are not searched again
 */
export function resolveTimes(article: Article, memory?: Memory): ResolvedTimes {
  const brief = article.tokens.length <= longestNote && article.sentences.length <= 3;
  const reader = new Reader(article.tokens, brief, memory?.times.clues(article, memory));
  const expressions = findExpressions(article, reader, memory);
  const found = brief ? joinAppointments(reader, article, expressions) : expressions;
  const tenses = new Telling(article, reader);
  const stated = statedPublication(article);
  const published = stated.value === null ? inferPublication(article, found, (each) => tenses.of(each)) : stated;
  const day = published.value === null ? null : dayOfIso(published.value);
  const anchored = anchorAll(article, found, new Story(day, isHistoric(found, day), brief), tenses, memory);
  const times = [...headerTimes(article), ...anchored.map((each) => each.time)];
  times.sort((a, b) => a.start - b.start);
  return {
    published: withDoubt(
      published,
      anchored,
      (each) => tenses.of(each),
      (each) => tenses.isToldAsPast(each),
    ),
    times,
  };
}

function headerTimes(article: Article): TimeExpression[] {
  return article.header.dates.map(({ start, end, value }) => ({
    start,
    end,
    text: ownString(article.text.slice(start, end)),
    type: value.includes('T') ? 'TIME' : 'DATE',
    value,
    mod: null,
    why: 'stated in the header',
    readings: [],
  }));
}

/** Whether an article tells of another age: several years far from the day of writing, and little counted from it. */
function isHistoric(found: readonly Found[], day: number | null): boolean {
  let far = 0;
  let deictic = 0;
  for (const { parse } of found) {
    const { meaning } = parse;
    if (meaning.kind === 'period' && meaning.period.unit === 'year') {
      if (day === null || Math.abs(firstDayOf(meaning.period) - day) > 700) far += 1;
    } else if (meaning.kind === 'date' && meaning.year !== null && !meaning.shortYear) far += 1;
    else if (meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.anchor === 'publication')) deictic += 1;
  }
  return far >= 4 && deictic * 6 <= far;
}
