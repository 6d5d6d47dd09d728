import {
  addMonths,
  firstDayOf,
  periodOf,
  shiftPeriod,
  weekdayOf,
  type CalendarUnit,
  type Period,
} from '../calendar.ts';
import { dayInWords, periodInWords } from '../explanation.ts';
import type { Amount, Clock, DurationUnit, Meaning } from '../expression.ts';
import { clockValue, dayText } from '../render.ts';
import { containing, type Story } from '../story.ts';
import { resolveMeaning } from './meaning.ts';
import {
  needsPublication,
  settled,
  open,
  day,
  published,
  noReadings,
  type Resolution,
  type AskTense,
} from './resolution.ts';

const calendarUnitOf: Partial<Record<DurationUnit, readonly [CalendarUnit, number]>> = {
  day: ['day', 1], businessDay: ['day', 1], week: ['week', 1], fortnight: ['week', 2], weekend: ['weekend', 1], month: ['month', 1], quarter: ['quarter', 1],
  season: ['season', 1], half: ['half', 1], year: ['year', 1], fiscalYear: ['fiscalYear', 1], decade: ['year', 10], century: ['year', 100], millennium: ['year', 1000],
}; // prettier-ignore

/** An amount of time before or after a time. */
export function resolveOffset(
  meaning: Extract<Meaning, { kind: 'offset' }>,
  story: Story,
  tense: AskTense,
): Resolution {
  const { amounts, sign, from } = meaning;
  const base = baseOf(from, story, tense, sign, amounts);
  const direction = sign < 0 ? 'before' : 'after';
  if (amounts.some((amount) => amount.count === null))
    return open(
      from === 'narrative' ? 'XXXX-XX-XX' : sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
      `an open stretch ${direction} ${base ? base.words : 'a time that is not dated'}`,
    );
  if (!base)
    return open(null, from === 'publication' ? needsPublication : 'counted from a time that the text does not date');
  const only = amounts.length === 1 ? amounts[0]! : null;
  const coarse = only ? calendarUnitOf[only.unit] : undefined;
  const count = only?.count ?? 0;
  // In a note, who counts weeks or months to an appointment counts to the day.
  // So do weeks from a named day ("a week from Tuesday").
  const toTheDay =
    base.period.unit === 'day' &&
    ((story.brief && from !== 'narrative') || (typeof from !== 'string' && only?.unit === 'week'));
  if (only && coarse && !toTheDay && Number.isInteger(count * coarse[1]) && only.unit !== 'businessDay') {
    const [unit, factor] = coarse;
    const start = alignTo(unit, base.period);
    if (!start) return open(null, `counted from ${base.words}, which is not exact enough`);
    const period = shiftPeriod(start, sign * count * factor);
    return settled(period, `${amountInWords(amounts)} ${direction} ${base.words}`, noReadings, base.explicit);
  }
  if (base.period.unit !== 'day') return open(null, `counted from ${base.words}, which is not exact enough`);
  const moved = addAmounts(base.period.index, amounts, sign);
  if (moved === null) return hoursFrom(base, amounts, sign, story);
  return settled(day(moved), `${amountInWords(amounts)} ${direction} ${base.words}`, noReadings, base.explicit);
}

/** "two hours later" after a time of day: the time of day it comes to. */
function hoursFrom(base: Base, amounts: readonly Amount[], sign: -1 | 1, story: Story): Resolution {
  if (story.minutes === null || (story.day ?? story.published) !== base.period.index)
    return open(null, `within hours of ${base.words}`);
  let total = story.minutes;
  for (const { count, unit } of amounts) {
    if (unit !== 'hour' && unit !== 'minute') return open(null, `within hours of ${base.words}`);
    total += Math.round((count ?? 0) * (unit === 'hour' ? 60 : 1)) * sign;
  }
  const moved = base.period.index + Math.floor(total / 1440);
  const within = ((total % 1440) + 1440) % 1440;
  const clock: Clock = { hour: Math.floor(within / 60), minute: within % 60, second: null, definite: true, zone: null };
  const value = dayText(moved) + clockValue(clock, null);
  return {
    value,
    period: day(moved),
    why: `${amountInWords(amounts)} ${sign < 0 ? 'before' : 'after'} the time of day told before`,
    readings: noReadings,
    explicit: false,
  };
}

interface Base {
  readonly period: Period;
  readonly words: string;
  readonly explicit: boolean;
}

function baseOf(
  from: 'publication' | 'narrative' | Meaning,
  story: Story,
  tense: AskTense,
  sign: -1 | 1,
  amounts: readonly Amount[],
): Base | null {
  if (from === 'publication')
    return story.published === null ? null : { period: day(story.published), words: published(story), explicit: false };
  if (from === 'narrative') {
    // Hours are counted from the time of day told last, whatever stretch was told around it.
    const fine = amounts.every(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');
    const today = story.day ?? story.published;
    if (fine && story.minutes !== null && today !== null)
      return { period: day(today), words: `${dayInWords(today)}, the day told before`, explicit: false };
    const unit = amounts.length === 1 ? calendarUnitOf[amounts[0]!.unit]?.[0] : undefined;
    const exact = story.focus !== null && (unit === undefined || containing(unit, story.focus) !== null);
    const told = exact || story.day === null ? story.focus : day(story.day);
    if (told) return { period: told, words: `${periodInWords(told)}, the time told before`, explicit: false };
    // "two days later" in the past, with nothing told before, is counted from something the text does not date.
    if (sign > 0 && tense() === 'past') return null;
    return story.published === null ? null : { period: day(story.published), words: published(story), explicit: false };
  }
  const resolved = resolveMeaning(from, story, tense);
  return resolved.period
    ? { period: resolved.period, words: periodInWords(resolved.period), explicit: resolved.explicit }
    : null;
}

/** The period of a unit that a base begins in; null where the base is longer than the unit. */
function alignTo(unit: CalendarUnit, base: Period): Period | null {
  if (base.unit === unit) return base;
  const rank: readonly CalendarUnit[] = [
    'day',
    'weekend',
    'week',
    'month',
    'quarter',
    'season',
    'half',
    'year',
    'fiscalYear',
    'decade',
    'century',
    'millennium',
  ];
  if (rank.indexOf(base.unit) > rank.indexOf(unit)) return null;
  return periodOf(unit, firstDayOf(base));
}

function addAmounts(from: number, amounts: readonly Amount[], sign: -1 | 1): number | null {
  let index = from;
  for (const { count, unit } of amounts) {
    const number = (count ?? 0) * sign;
    if (unit === 'hour' || unit === 'minute' || unit === 'second') {
      if (amounts.length === 1) return null;
      continue;
    }
    if (unit === 'businessDay') index = addBusinessDays(index, Math.round(number));
    else if (unit === 'day') index += Math.round(number);
    else if (unit === 'week') index += Math.round(number * 7);
    else if (unit === 'fortnight') index += Math.round(number * 14);
    else {
      const months =
        {
          month: 1,
          quarter: 3,
          season: 3,
          half: 6,
          year: 12,
          fiscalYear: 12,
          decade: 120,
          century: 1200,
          millennium: 12000,
        }[unit as string] ?? 0;
      const whole = Math.trunc(number * months);
      index = addMonths(index, whole);
      if (whole !== number * months) index += Math.round((number * months - whole) * 30);
    }
  }
  return index;
}

function addBusinessDays(from: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let index = from;
  let left = Math.min(Math.abs(count), 1000);
  while (left > 0) {
    index += step;
    if (weekdayOf(index) <= 5) left -= 1;
  }
  return index;
}

function amountInWords(amounts: readonly Amount[]): string {
  return amounts
    .map(({ count, unit }) => {
      const name = unit === 'businessDay' ? 'working day' : unit === 'fiscalYear' ? 'fiscal year' : unit;
      const many =
        unit === 'century'
          ? 'centuries'
          : unit === 'millennium'
            ? 'millennia'
            : unit === 'half'
              ? 'halves'
              : `${name}s`;
      return count === 1 ? `one ${name}` : `${count ?? 'some'} ${many}`;
    })
    .join(' and ');
}
