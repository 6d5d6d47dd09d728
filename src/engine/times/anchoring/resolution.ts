import type { TimeReading } from '../../model.ts';
import { civilDate, firstDayOf, type Period } from '../calendar.ts';
import { dayInWords } from '../explanation.ts';
import { periodValue } from '../render.ts';
import type { Story } from '../story.ts';
import type { Tense } from '../verb-tense.ts';

/** What an expression came to. */
export interface Resolution {
  readonly value: string | null;
  /** The stretch of the calendar meant, where it is one. */
  readonly period: Period | null;
  readonly why: string;
  readonly readings: readonly TimeReading[];
  /** Whether the words themselves name the year. */
  readonly explicit: boolean;
}

/** Tense of the clause, found only when a meaning needs it. */
export type AskTense = () => Tense | null;

export const noReadings: readonly TimeReading[] = [];

/** Years that a value can be written with. */
const lastYear = 9999;

/** Units whose value cannot be written for the time before our era. */
const beforeFirst: ReadonlySet<Period['unit']> = new Set<Period['unit']>(['decade', 'century', 'millennium']);

/** A value that is a stretch of the calendar. */
export function settled(
  period: Period,
  why: string,
  readings: readonly TimeReading[] = noReadings,
  explicit = false,
): Resolution {
  const beforeCounting = beforeFirst.has(period.unit) && period.index < 0;
  if (beforeCounting || Math.abs(civilDate(firstDayOf(period)).year) > lastYear)
    return { value: null, period: null, why: 'too far from our time for a date', readings: noReadings, explicit };
  return { value: periodValue(period), period, why, readings, explicit };
}

/** A value that is none: open, or unknown where null. */
export function open(value: string | null, why: string): Resolution {
  return { value, period: null, why, readings: noReadings, explicit: false };
}

/** Why what is counted from publication stays open. */
export const needsPublication = 'counted from the day of publication, which is not known';

/** A day as a period. */
export function day(index: number): Period {
  return { unit: 'day', index };
}

/** The day of publication in words; only where it is known. */
export function published(story: Story): string {
  return `${dayInWords(story.published!)}, the day of publication`;
}
