import { civilDate, firstDayOf as firstDay, periodOf, type Period } from './calendar.ts';

/**
 * What the reading of an article has established so far: the day it was written, and the time its story has reached.
 */
export class Story {
  /** Day number of publication; null where it is not known. */
  readonly published: number | null;
  /** True where the article tells of another age: far years, and nothing counted from the day of writing. */
  readonly historic: boolean;
  /** The last date told, at its own precision. */
  focus: Period | null = null;
  /** The last day told. */
  day: number | null = null;
  /** The last year told or implied, and the block and sentence where the words themselves gave it. */
  year: number | null = null;
  yearBlock = -1;
  yearSentence = -1;
  quarter: Period | null = null;
  block = 0;
  sentence = 0;

  constructor(published: number | null, historic: boolean) {
    this.published = published;
    this.historic = historic;
  }

  /** Takes note of a resolved date. `explicit` where the words themselves name its year. */
  tell(period: Period, explicit: boolean, first: number): void {
    const { year } = civilDate(first);
    if (period.unit === 'decade' || period.unit === 'century' || period.unit === 'millennium') return;
    this.focus = period;
    if (period.unit === 'day') this.day = period.index;
    if (period.unit === 'quarter') this.quarter = period;
    this.year = year;
    if (explicit) {
      this.yearBlock = this.block;
      this.yearSentence = this.sentence;
    }
  }

  /** The day anaphoric expressions are counted from: the last day told, else the day of writing. */
  narrativeDay(): number | null {
    return this.day ?? this.published;
  }

  publishedYear(): number | null {
    return this.published === null ? null : civilDate(this.published).year;
  }

  /** Year that a date without one is in by the story, null where the day of writing decides. */
  storyYear(): number | null {
    if (this.year === null) return null;
    const written = this.publishedYear();
    if (written === null || this.historic) return this.year;
    if (this.yearBlock !== this.block || this.sentence - this.yearSentence > 3) return null;
    return Math.abs(this.year - written) >= 1 && this.focus !== null && this.focus.unit !== 'year' ? this.year : null;
  }

  narrativePeriod(unit: Period['unit']): Period | null {
    if (unit === 'quarter' && this.quarter) return this.quarter;
    if (this.focus !== null && this.day !== null && this.focus.unit === 'day') return periodOf(unit, this.day);
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
  if (sizes[period.unit] > sizes[unit]) return null;
  return periodOf(unit, firstDay(period));
}
