import {
  civilDate,
  firstDayOf,
  isoWeekIndex,
  lastDayOf,
  nthWeekdayOfMonth,
  periodOf,
  weekdayOf,
  weekIndex,
  type CalendarUnit,
  type Period,
} from '../calendar.ts';
import { periodInWords } from '../explanation.ts';
import type { Meaning } from '../expression.ts';
import type { Story } from '../story.ts';
import { resolveMeaning } from './meaning.ts';
import {
  settled,
  open,
  needsPublication,
  day,
  published,
  noReadings,
  type Resolution,
  type AskTense,
} from './resolution.ts';

/** The n-th of a unit within a longer time. */
export function resolveWithin(
  meaning: Extract<Meaning, { kind: 'within' }>,
  story: Story,
  tense: AskTense,
): Resolution {
  const { ordinal, unit, weekday } = meaning;
  if (meaning.of === null) return quarterAlone(meaning, story, tense);
  const container = resolveMeaning(meaning.of, story, tense);
  if (!container.period) return open(null, container.why);
  const period = pick(container.period, ordinal, unit, weekday);
  if (!period) return open(null, 'there is none such in that time');
  return settled(
    period,
    `${periodInWords(period)}, counted within ${periodInWords(container.period)}`,
    noReadings,
    container.explicit,
  );
}

function pick(container: Period, ordinal: number, unit: CalendarUnit, weekday: number | null): Period | null {
  const first = firstDayOf(container);
  if (ordinal === 0) return periodOf(unit, first);
  const last = lastDayOf(container);
  if (weekday !== null) {
    if (container.unit === 'month') {
      const { year, month } = civilDate(first);
      const found = nthWeekdayOfMonth(year, month, weekday, ordinal);
      return found === null ? null : day(found);
    }
    const firstSuch = first + ((weekday - weekdayOf(first) + 7) % 7);
    const lastSuch = last - ((weekdayOf(last) - weekday + 7) % 7);
    const found = ordinal > 0 ? firstSuch + (ordinal - 1) * 7 : lastSuch + (ordinal + 1) * 7;
    return found >= first && found <= last ? day(found) : null;
  }
  if (unit === 'week' && container.unit === 'year') {
    const { year } = civilDate(first);
    const index = ordinal > 0 ? isoWeekIndex(year, ordinal) : isoWeekIndex(year + 1, 1) + ordinal;
    return { unit, index };
  }
  if (unit === 'week') {
    const start = periodOf('week', first);
    const begin = weekdayOf(first) <= 4 ? start.index : start.index + 1;
    const end = periodOf('week', last).index - (weekdayOf(last) >= 4 ? 0 : 1);
    return { unit, index: ordinal > 0 ? begin + ordinal - 1 : end + ordinal + 1 };
  }
  if (unit === 'weekend') {
    const saturday = nthWeekday(first, last, 6, ordinal);
    return saturday === null ? null : { unit, index: weekIndex(saturday) };
  }
  const begin = periodOf(unit, first);
  const end = periodOf(unit, last);
  const index = ordinal > 0 ? begin.index + ordinal - 1 : end.index + ordinal + 1;
  return index >= begin.index && index <= end.index ? { unit, index } : null;
}

function nthWeekday(first: number, last: number, weekday: number, ordinal: number): number | null {
  const firstSuch = first + ((weekday - weekdayOf(first) + 7) % 7);
  const lastSuch = last - ((weekdayOf(last) - weekday + 7) % 7);
  const found = ordinal > 0 ? firstSuch + (ordinal - 1) * 7 : lastSuch + (ordinal + 1) * 7;
  return found >= first && found <= last ? found : null;
}

/** "the third quarter" without its year: the last that has begun, or by the story; a coming one in the future tense. */
function quarterAlone(meaning: Extract<Meaning, { kind: 'within' }>, story: Story, tense: AskTense): Resolution {
  const { unit, ordinal } = meaning;
  if (unit !== 'quarter' && unit !== 'half') return open(null, 'counted within a time that the text does not name');
  const perYear = unit === 'quarter' ? 4 : 2;
  const storyYear = story.storyYear();
  if (storyYear !== null)
    return settled(
      { unit, index: storyYear * perYear + ordinal - 1 },
      `in ${storyYear}, the year that the text is telling of`,
    );
  if (story.published === null) return open(`XXXX-${unit === 'quarter' ? 'Q' : 'H'}${ordinal}`, needsPublication);
  const now = periodOf(unit, story.published);
  const inYear = Math.floor(now.index / perYear) * perYear + ordinal - 1;
  const future = tense() === 'future';
  const index = future
    ? inYear < now.index
      ? inYear + perYear
      : inYear
    : inYear > now.index
      ? inYear - perYear
      : inYear;
  const period: Period = { unit, index };
  return settled(period, `${periodInWords(period)}, seen from ${published(story)}`);
}
