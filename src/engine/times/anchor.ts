import { spanOfTokens } from '../article/lookup.ts';
import type { Memory } from '../memory.ts';
import type { Article, TimeExpression } from '../model.ts';
import { ownString } from '../ownString.ts';
import { startHour } from './anchoring/clock.ts';
import { resolveMeaning } from './anchoring/meaning.ts';
import type { Resolution } from './anchoring/resolution.ts';
import { EventDays } from './event-days.ts';
import { dayInWords } from './explanation.ts';
import type { Meaning } from './expression.ts';
import type { Found } from './finding.ts';
import type { Reader } from './reader.ts';
import { Story, type StoryState } from './story.ts';
import type { Telling } from './telling.ts';
import type { Tense } from './verb-tense.ts';

/** An expression with what it came to and the tense it was told in, where that was asked for. */
export interface Anchored {
  readonly found: Found;
  readonly resolution: Resolution;
  readonly time: TimeExpression;
}

/** What the expressions of a block came to in the last version of an article, and all that it depended on. */
export interface AnchoredBlock {
  readonly published: number | null;
  readonly historic: boolean;
  /** Whether it is an item of what is to be done. */
  readonly planned: boolean;
  /** What the story had established before the block, and after it. */
  readonly before: StoryState;
  readonly after: StoryState;
  /** The days of happenings that it named, and whether it asked for some that were named before. */
  readonly days: ReadonlyMap<string, number>;
  readonly asksForDays: boolean;
  readonly anchored: readonly Anchored[];
}

/**
 * Resolves the expressions in order, each on the story that those before it have told.
 * @param memory that of the document, where one is kept: a block that the story reaches as it did is not read again
 */
export function anchorAll(
  article: Article,
  found: readonly Found[],
  story: Story,
  tenses: Telling,
  memory?: Memory,
): Anchored[] {
  const anchoring = new Anchoring(article, story, tenses);
  if (!memory || story.brief) return anchoring.anchor(found, new EventDays());
  const all: Anchored[] = [];
  const blocks = memory.blocksOf(article);
  const blockOf = ({ sentence }: Found): number => article.sentences[sentence]!.block;
  for (let first = 0, end = 0; first < found.length; first = end) {
    const block = blockOf(found[first]!);
    while (end < found.length && blockOf(found[end]!) === block) end++;
    const times = memory.times.of(blocks[block]!.number).times!;
    const { firstSentence } = article.blocks[block]!;
    times.anchored = anchoring.again(found.slice(first, end), firstSentence, times.anchored);
    for (const each of times.anchored.anchored) all.push(each);
  }
  return all;
}

class Anchoring {
  readonly #article: Article;
  readonly #story: Story;
  readonly #tenses: Telling;
  /** The days of all happenings named so far. */
  readonly #days = new Map<string, number>();

  constructor(article: Article, story: Story, tenses: Telling) {
    this.#article = article;
    this.#story = story;
    this.#tenses = tenses;
  }

  /** Resolves the expressions of a block, or takes over what they came to before. */
  again(found: readonly Found[], firstSentence: number, known: AnchoredBlock | undefined): AnchoredBlock {
    const story = this.#story;
    const planned = this.#tenses.isPlanned(this.#article.sentences[firstSentence]!.block);
    const isKnown =
      known?.published === story.published &&
      known.historic === story.historic &&
      known.planned === planned &&
      !known.asksForDays &&
      story.isAt(known.before, firstSentence);
    if (isKnown) {
      story.goTo(known.after, firstSentence);
      this.#addDays(known.days);
      return { ...known, anchored: this.#place(found, known.anchored) };
    }
    const before = story.stateAt(firstSentence);
    const days = new EventDays(this.#days);
    const anchored = this.anchor(found, days);
    this.#addDays(days.named);
    const after = story.stateAt(firstSentence);
    return {
      published: story.published,
      historic: story.historic,
      planned,
      before,
      after,
      days: days.named,
      asksForDays: days.wereAsked,
      anchored,
    };
  }

  #addDays(days: ReadonlyMap<string, number>): void {
    for (const [noun, day] of days) if (!this.#days.has(noun)) this.#days.set(noun, day);
  }

  /** What expressions came to, where they stand now. */
  #place(found: readonly Found[], known: readonly Anchored[]): readonly Anchored[] {
    const [first] = known;
    if (first === undefined || (first.found === found[0] && first.time.start === this.#spanOf(found[0]!).start))
      return known;
    return known.map(({ resolution, time }, index) => {
      const { start, end } = this.#spanOf(found[index]!);
      return { found: found[index]!, resolution, time: { ...time, start, end } };
    });
  }

  #spanOf({ parse }: Found): { readonly start: number; readonly end: number } {
    const { start, end } = spanOfTokens(this.#article, parse.first, parse.end);
    return { start, end: end - parse.trim };
  }

  /** Resolves expressions on the story so far. */
  anchor(found: readonly Found[], events: EventDays): Anchored[] {
    const article = this.#article;
    const story = this.#story;
    const tenses = this.#tenses;
    const anchored: Anchored[] = [];
    let current: Found | undefined;
    const ask = (): Tense | null => (current && tenseFor(current, tenses)) ?? (story.brief ? 'future' : null);
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
        const isOwn = isOwner(each, tenses);
        const isPassing = isAside(each, story, tenses) || (isOwn && story.daySentence === each.sentence);
        story.tell(resolution.period, resolution.explicit, isPassing);
        const isTold = story.day === resolution.period.index && tenses.saying(each) === null && !isOwn;
        if (resolution.period.unit === 'day' && isTold) {
          story.happened = story.day;
          story.wasLate = false;
        }
        if (resolution.period.unit === 'day') events.note(tenses.readerAt(each), parse, resolution.period.index);
      }
      if (parse.meaning.kind === 'clock') {
        const { clock, part } = parse.meaning;
        story.hour = startHour(clock, part);
        story.hourSentence = index;
        if (story.day === story.happened) story.wasLate = story.hour >= 17;
        story.minutes = clock === null ? null : clock.hour * 60 + (clock.minute ?? 0);
      } else if (parse.mod === 'END' && resolution.period?.unit === 'day') {
        story.hour = 21;
        story.hourSentence = index;
      }
      const { start, end } = this.#spanOf(each);
      const time: TimeExpression = {
        start,
        end,
        text: ownString(article.text.slice(start, end)),
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
}

/**
 * Whether an expression is told aside, so that the story goes on from the time told before. "Trains met on Monday,
 * officials said on Tuesday" goes on from Monday, and so does "officials said on Tuesday that trains had met on Monday".
 */
function isAside(each: Found, story: Story, tenses: Telling): boolean {
  const saying = tenses.saying(each);
  const isAfterSaying = story.saying === each.sentence;
  if (saying === 'closing' && !isAfterSaying && story.daySentence === each.sentence) return true;
  if (saying !== null) story.saying = each.sentence;
  return !isAfterSaying && tenses.isBackground(each);
}

/** "The full results of Sunday's vote": it dates the vote, not what is told. */
function isOwner(each: Found, tenses: Telling): boolean {
  return owning.has(tenses.readerAt(each).lower(each.parse.end));
}

const owning: ReadonlySet<string> = new Set(["'s", '’s']);

/** The tense that decides for an expression: of a weekday alone it matters whether what was meant to be may be over. */
function tenseFor(each: Found, tenses: Telling): Tense | null {
  const { meaning } = each.parse;
  const date = meaning.kind === 'clock' ? meaning.date : meaning;
  return date?.kind === 'weekday' ? tenses.exactly(each) : tenses.of(each);
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
