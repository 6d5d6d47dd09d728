import type { Memory } from '../memory.ts';
import type { Article, Published, TimeExpression } from '../model.ts';
import { startHour } from './anchoring/clock.ts';
import { resolveMeaning } from './anchoring/meaning.ts';
import type { Resolution } from './anchoring/resolution.ts';
import { firstDayOf } from './calendar.ts';
import { EventDays } from './event-days.ts';
import { dayInWords } from './explanation.ts';
import type { Meaning } from './expression.ts';
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

/** How the clause of each expression tells it, found once and only where it is asked for. */
class Telling {
  readonly #article: Article;
  readonly #reader: Reader;

  constructor(article: Article, reader: Reader) {
    this.#article = article;
    this.#reader = reader;
  }

  of(found: Found): Tense | null {
    if (found.told.tense !== undefined) return found.told.tense;
    this.#open(found);
    return (found.told.tense = tenseAt(this.#reader, found.parse.first, found.parse.end));
  }

  /** The reader, set to the sentence of an expression. */
  readerAt(found: Found): Reader {
    this.#open(found);
    return this.#reader;
  }

  isBackground(found: Found): boolean {
    if (found.told.isBackground !== undefined) return found.told.isBackground;
    this.#open(found);
    return (found.told.isBackground = isBackground(this.#reader, found.parse.first));
  }

  isToldAsPast(found: Found): boolean {
    if (found.told.isPast !== undefined) return found.told.isPast;
    this.#open(found);
    return (found.told.isPast = isToldAsPast(this.#reader, found.parse.first));
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

/** Resolves the expressions in order, each on the story that those before it have told. */
function anchorAll(article: Article, found: readonly Found[], story: Story, tenses: Telling): Anchored[] {
  const events = new EventDays();
  const anchored: Anchored[] = [];
  let current: Found | undefined;
  const ask = (): Tense | null => (current && tenses.of(current)) ?? (story.brief ? 'future' : null);
  for (const [position, each] of found.entries()) {
    current = each;
    const { parse, sentence: index } = each;
    story.block = article.sentences[index]!.block;
    story.sentence = index;
    const apposition =
      parse.meaning.kind === 'offset' ? appositionOf(tenses.readerAt(each), each, found[position + 1]) : null;
    const told = resolveMeaning(apposition ?? parse.meaning, story, ask);
    const resolution = parse.type === 'DURATION' ? countedFrom(tenses.readerAt(each), each, told, events) : told;
    if (resolution.period && parse.type !== 'DURATION' && parse.type !== 'SET') {
      story.tell(resolution.period, resolution.explicit, tenses.isBackground(each));
      if (resolution.period.unit === 'day') events.note(tenses.readerAt(each), parse, resolution.period.index);
    }
    if (parse.meaning.kind === 'clock') {
      const { clock, part } = parse.meaning;
      story.hour = startHour(clock, part);
      story.hourSentence = index;
      story.minutes = clock === null ? null : clock.hour * 60 + (clock.minute ?? 0);
    } else if (parse.mod === 'END' && resolution.period?.unit === 'day') {
      story.hour = 21;
      story.hourSentence = index;
    }
    const start = article.tokens[parse.first]!.start;
    const end = article.tokens[parse.end - 1]!.end - parse.trim;
    const time: TimeExpression = {
      start,
      end,
      text: article.text.slice(start, end),
      type: resolution.value?.endsWith('_REF') ? 'DATE' : parse.type,
      value: resolution.value,
      mod: parse.mod,
      why: resolution.why,
      readings: resolution.readings,
    };
    anchored.push({ found: each, resolution, time });
  }
  return anchored;
}

/** "two years later, in 1896": the date in apposition says what the count comes to. */
function appositionOf(reader: Reader, each: Found, next: Found | undefined): Meaning | null {
  const { parse } = each;
  if (parse.meaning.kind !== 'offset' || parse.meaning.from !== 'narrative' || !next || next.sentence !== each.sentence)
    return null;
  if (next.parse.first - parse.end > 2 || reader.lower(parse.end) !== ',') return null;
  const { meaning } = next.parse;
  const dated = meaning.kind === 'period' || (meaning.kind === 'date' && meaning.year !== null);
  return dated ? meaning : null;
}

/** "two days after the summit": a length of time, and the day it comes to where the article dates the summit. */
function countedFrom(reader: Reader, each: Found, told: Resolution, events: EventDays): Resolution {
  const { parse } = each;
  const side = reader.lower(parse.end);
  if ((side !== 'after' && side !== 'before') || parse.meaning.kind !== 'duration') return told;
  const event = events.dayAfter(reader, parse.end + 1);
  if (!event) return { ...told, why: `a length of time ${side} something that the article does not date` };
  const from: Meaning = { kind: 'period', period: { unit: 'day', index: event.day } };
  const offset: Meaning = { kind: 'offset', amounts: parse.meaning.amounts, sign: side === 'after' ? 1 : -1, from };
  const day = resolveMeaning(offset, new Story(null, false, true), () => null);
  const why = `a length of time ${side} the ${event.noun}, which the article dates ${dayInWords(event.day)}`;
  return { ...told, why, readings: day.value === null ? [] : [{ value: day.value, why: `the day it comes to` }] };
}
