import { civilDate, firstDayOf, periodOf, type Period } from './calendar.ts';

/**
 * What a story has established where a block begins or ends. Sentences are counted from the block's first; those so far
 * behind that nothing is counted from them any more are all the same.
 */
export interface StoryState {
  readonly focus: Period | null;
  readonly day: number | null;
  readonly happened: number | null;
  readonly wasLate: boolean;
  readonly daySentence: number;
  readonly hour: number | null;
  readonly hourSentence: number;
  readonly minutes: number | null;
  readonly quarter: Period | null;
  readonly year: number | null;
  readonly yearSentence: number;
  readonly named: { readonly year: number; readonly exact: boolean } | null;
}

/** Days after what happened within which a saying is of it. */
const newsDays = 3;

/** How many sentences behind a block's first no sentence counts. */
const farBehind = 5;

/**
 * What the reading of an article has established so far: the day it was written, and the time its story has reached.
 */
export class Story {
  /** Day number of publication; null where it is not known. */
  readonly published: number | null;
  /** True where the article tells of another age: far years, and nothing counted from the day of writing. */
  readonly historic: boolean;
  /** True for a note of a sentence or two: where no verb says otherwise, it speaks of what is to come. */
  readonly brief: boolean;
  /** The last date told, at its own precision. */
  focus: Period | null = null;
  /** The last day told. */
  day: number | null = null;
  /** The last day told that does not date a saying alone. */
  happened: number | null = null;
  /** Whether it was told of that day's evening or night. */
  wasLate = false;
  /** Sentence in which the last day was told. */
  daySentence = -1;
  /** Hour of the last time of day told of that day; null where none was. */
  hour: number | null = null;
  /** Sentence in which that time of day was told. */
  hourSentence = -1;
  /** The same in minutes of the day, where a clock time was told and no part of the day. */
  minutes: number | null = null;
  quarter: Period | null = null;
  /** The last sentence that dates a saying. */
  saying = -1;
  block = 0;
  sentence = 0;
  /** The last year told or implied. */
  private year: number | null = null;
  /** Sentence in which that year was told. */
  private yearSentence = -1;
  /** The last year that words named, whether they named a month or day with it, and where they stand. */
  private named: {
    readonly year: number;
    readonly exact: boolean;
    readonly block: number;
    readonly sentence: number;
  } | null = null;

  constructor(published: number | null, historic: boolean, brief: boolean) {
    this.published = published;
    this.historic = historic;
    this.brief = brief;
  }

  /**
   * Takes note of a resolved date. `explicit` where the words themselves name its year; `background` for what is told
   * in the pluperfect or aside, which does not move the story.
   */
  tell(period: Period, explicit: boolean, background: boolean): void {
    if (period.unit === 'decade' || period.unit === 'century' || period.unit === 'millennium') return;
    const { year } = civilDate(firstDayOf(period));
    if (explicit) this.named = { year, exact: period.unit !== 'year', block: this.block, sentence: this.sentence };
    if (background && this.focus !== null) return;
    this.focus = period;
    if (period.unit === 'day') {
      if (period.index !== this.day) {
        this.hour = null;
        this.minutes = null;
      }
      this.day = period.index;
      this.daySentence = this.sentence;
    }
    if (period.unit === 'quarter') this.quarter = period;
    this.year = year;
    this.yearSentence = this.sentence;
  }

  /** What is established, counted from a block's first sentence; what was told before the block ended is told before it. */
  stateAt(firstSentence: number): StoryState {
    const { focus, day, happened, wasLate, hour, minutes, quarter, year, named } = this;
    return {
      focus,
      day,
      happened,
      wasLate,
      daySentence: fromFirst(this.daySentence, firstSentence),
      hour,
      hourSentence: fromFirst(this.hourSentence, firstSentence),
      minutes,
      quarter,
      year,
      yearSentence: fromFirst(this.yearSentence, firstSentence),
      named,
    };
  }

  /** Whether as much is established where a block begins as a state says. */
  isAt(state: StoryState, firstSentence: number): boolean {
    return (
      isSamePeriod(this.focus, state.focus) &&
      this.day === state.day &&
      this.happened === state.happened &&
      this.wasLate === state.wasLate &&
      fromFirst(this.daySentence, firstSentence) === state.daySentence &&
      this.hour === state.hour &&
      fromFirst(this.hourSentence, firstSentence) === state.hourSentence &&
      this.minutes === state.minutes &&
      isSamePeriod(this.quarter, state.quarter) &&
      this.year === state.year &&
      fromFirst(this.yearSentence, firstSentence) === state.yearSentence &&
      this.named?.year === state.named?.year &&
      this.named?.exact === state.named?.exact
    );
  }

  /** Goes to what a block has established that begins with a sentence. */
  goTo(state: StoryState, firstSentence: number): void {
    this.focus = state.focus;
    this.day = state.day;
    this.happened = state.happened;
    this.wasLate = state.wasLate;
    this.daySentence = firstSentence + state.daySentence;
    this.hour = state.hour;
    this.hourSentence = firstSentence + state.hourSentence;
    this.minutes = state.minutes;
    this.quarter = state.quarter;
    this.year = state.year;
    this.yearSentence = firstSentence + state.yearSentence;
    // A year counts in the block alone that names it.
    this.named = state.named && { ...state.named, block: -1, sentence: -1 };
  }

  /** The day anaphoric expressions are counted from: the last day told, else the day of writing. */
  narrativeDay(): number | null {
    return this.day ?? this.published;
  }

  /**
   * The day that a time of day is counted from: what was said on Tuesday tells of Monday, where Monday was told before.
   * @param hour the time's; one of the morning after Monday night is Tuesday's
   */
  clockDay(hour: number): number | null {
    const { day, happened } = this;
    if (day === null || happened === null || this.daySentence === this.sentence) return this.narrativeDay();
    if (happened >= day || day - happened > newsDays) return day;
    return this.wasLate && hour < 12 ? happened + 1 : happened;
  }

  publishedYear(): number | null {
    return this.published === null ? null : civilDate(this.published).year;
  }

  /** The last year that the story reached; null where none was told. */
  reachedYear(): number | null {
    return this.year;
  }

  /** Year that a date without one is in by the story, null where the day of writing decides. */
  storyYear(): number | null {
    const { named } = this;
    if (named === null) return null;
    const written = this.publishedYear();
    if (written === null || this.historic) return this.year ?? named.year;
    if (named.block !== this.block || this.sentence - named.sentence > 3) return null;
    if (Math.abs(named.year - written) < 1 || !named.exact) return null;
    return this.yearSentence === this.sentence ? this.year : named.year;
  }

  /** The period of a unit that the story is in; null where nothing tells it. */
  narrativePeriod(unit: Period['unit']): Period | null {
    if (unit === 'quarter' && this.quarter) return this.quarter;
    if (this.focus !== null) return containing(unit, this.focus);
    return this.published === null ? null : periodOf(unit, this.published);
  }
}

const sizes: Readonly<Record<Period['unit'], number>> = {
  day: 1, weekend: 2, week: 7, month: 30, quarter: 91, season: 91, half: 182, year: 365, fiscalYear: 365, decade: 3652, century: 36524, millennium: 365242,
}; // prettier-ignore

/** The period of a unit that holds another; null where the other is the longer and so leaves it open. */
export function containing(unit: Period['unit'], period: Period): Period | null {
  if (period.unit === unit) return period;
  return sizes[period.unit] > sizes[unit] ? null : periodOf(unit, firstDayOf(period));
}

function fromFirst(sentence: number, firstSentence: number): number {
  return Math.max(sentence - firstSentence, -farBehind);
}

function isSamePeriod(one: Period | null, other: Period | null): boolean {
  return one?.unit === other?.unit && one?.index === other?.index;
}
