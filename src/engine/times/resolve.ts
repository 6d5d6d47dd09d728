import type { Article, Published, TimeExpression } from '../model.ts';
import { startHour } from './anchoring/clock.ts';
import { resolveMeaning } from './anchoring/meaning.ts';
import type { Resolution } from './anchoring/resolution.ts';
import { firstDayOf } from './calendar.ts';
import { findExpressions, joinAppointments, type Found } from './finding.ts';
import { dayOfIso, inferPublication, statedPublication, withDoubt } from './publication.ts';
import { Reader } from './reader.ts';
import { Story } from './story.ts';
import { isBackground, isToldAsPast, tenseAt, type Tense } from './tense.ts';

export interface ResolvedTimes {
  readonly published: Published;
  /** In the order of the text, those of the header included. */
  readonly times: readonly TimeExpression[];
}

/** An expression with what it came to and the tense it was told in, where that was asked for. */
export interface Anchored {
  readonly found: Found;
  readonly resolution: Resolution;
  readonly time: TimeExpression;
}

/** Longest note, in tokens, that is read as speaking of what is to come. */
const longestNote = 45;

/**
 * Finds every time expression of an article and resolves it to a TIMEX3 value (TimeML 1.2.1), and the publication date
 * with it: as stated in the header, else inferred where the text forces it, else unknown. What needs an unknown
 * publication date stays null or open (`XXXX-…`). Linear in the number of tokens.
 */
export function resolveTimes(article: Article): ResolvedTimes {
  const brief = article.tokens.length <= longestNote && article.sentences.length <= 3;
  const reader = new Reader(article.tokens, brief);
  const expressions = findExpressions(article, reader);
  const found = brief ? joinAppointments(reader, article, expressions) : expressions;
  const tenses = new TenseMemory(article, reader);
  const stated = statedPublication(article);
  const published = stated.value === null ? inferPublication(article, found, (each) => tenses.of(each)) : stated;
  const day = published.value === null ? null : dayOfIso(published.value);
  const anchored = anchorAll(article, found, new Story(day, isHistoric(found, day), brief), tenses);
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

/** Tense of the clause of each expression, found once and only where it is asked for. */
class TenseMemory {
  readonly #article: Article;
  readonly #reader: Reader;
  readonly #known = new Map<Found, Tense | null>();

  constructor(article: Article, reader: Reader) {
    this.#article = article;
    this.#reader = reader;
  }

  of(found: Found): Tense | null {
    const known = this.#known.get(found);
    if (known !== undefined) return known;
    this.#open(found);
    const tense = tenseAt(this.#reader, found.parse.first, found.parse.end);
    this.#known.set(found, tense);
    return tense;
  }

  isBackground(found: Found): boolean {
    this.#open(found);
    return isBackground(this.#reader, found.parse.first);
  }

  isToldAsPast(found: Found): boolean {
    this.#open(found);
    return isToldAsPast(this.#reader, found.parse.first);
  }

  #open(found: Found): void {
    const sentence = this.#article.sentences[found.sentence]!;
    this.#reader.floor = sentence.firstToken;
    this.#reader.limit = sentence.endToken;
  }
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

function anchorAll(article: Article, found: readonly Found[], story: Story, tenses: TenseMemory): Anchored[] {
  return found.map((each) => {
    const { parse, sentence: index } = each;
    story.block = article.sentences[index]!.block;
    story.sentence = index;
    const ask = (): Tense | null => tenses.of(each) ?? (story.brief ? 'future' : null);
    const resolution = resolveMeaning(parse.meaning, story, ask);
    if (resolution.period && parse.type !== 'DURATION' && parse.type !== 'SET')
      story.tell(resolution.period, resolution.explicit, tenses.isBackground(each));
    if (parse.meaning.kind === 'clock') {
      const { clock, part } = parse.meaning;
      story.hour = startHour(clock, part);
      story.minutes = clock === null ? null : clock.hour * 60 + (clock.minute ?? 0);
    } else if (parse.mod === 'END' && resolution.period?.unit === 'day') story.hour = 21;
    const start = article.tokens[parse.first]!.start;
    const end = article.tokens[parse.end - 1]!.end - parse.trim;
    const time: TimeExpression = {
      start,
      end,
      text: article.text.slice(start, end),
      type: parse.type,
      value: resolution.value,
      mod: parse.mod,
      why: resolution.why,
      readings: resolution.readings,
    };
    return { found: each, resolution, time };
  });
}
