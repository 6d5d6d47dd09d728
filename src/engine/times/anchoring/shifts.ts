import {
  civilDate,
  firstDayOf,
  periodOf,
  shiftPeriod,
  weekdayOf,
  weekIndex,
  type CalendarUnit,
  type Period,
} from '../calendar.ts';
import { dayInWords, periodInWords } from '../explanation.ts';
import type { Meaning } from '../expression.ts';
import { periodValue } from '../render.ts';
import type { Story } from '../story.ts';
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

const unitNames: Readonly<Record<CalendarUnit, string>> = {
  day: 'day', week: 'week', weekend: 'weekend', month: 'month', quarter: 'quarter', half: 'half-year', season: 'season', year: 'year', fiscalYear: 'fiscal year', decade: 'decade', century: 'century', millennium: 'millennium',
}; // prettier-ignore

/** "last week", "this year", "the following month". */
export function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, story: Story, tense: AskTense): Resolution {
  const { unit, offset } = meaning;
  const name = unitNames[unit];
  if (unit === 'weekend' && meaning.open) return resolveWeekend(offset, story, tense);
  if (meaning.anchor === 'narrative') {
    if (meaning.open && unit === 'quarter' && story.quarter === null && story.published !== null)
      return settled(
        shiftPeriod(periodOf('quarter', story.published), offset - 1),
        `${offset === 0 ? '' : 'a year before '}the quarter that ended before ${published(story)}`,
      );
    if (meaning.open && !story.historic && story.published !== null && unit !== 'quarter')
      return settled(shiftPeriod(periodOf(unit, story.published), offset), `the ${name} of ${published(story)}`);
    const told = unit === 'day' && story.day !== null ? day(story.day) : story.narrativePeriod(unit);
    // A time told too coarsely to count from ("2019 … the next week") leaves the day of writing.
    const base =
      told ?? (story.historic || story.published === null ? null : periodOf(unit, story.day ?? story.published));
    if (!base) return open(unit === 'day' ? 'XXXX-XX-XX' : null, 'counted from a time that the text does not date');
    const moved = shiftPeriod(base, offset);
    const relation = offset === 0 ? 'the' : offset > 0 ? 'the next' : 'the previous';
    return settled(moved, `${relation} ${name} in the story, counted from ${periodInWords(story.focus ?? base)}`);
  }
  if (story.published === null) return open(unit === 'week' || unit === 'weekend' ? null : null, needsPublication);
  // "overnight" is the night just gone, but where something is still to come.
  if (unit === 'day' && meaning.open && tense() !== 'future')
    return resolveShift({ ...meaning, offset: offset - 1, open: false }, story, tense);
  const period = shiftPeriod(periodOf(unit, story.published), offset);
  if (unit === 'day') {
    const relation =
      offset === 0
        ? 'the day of publication'
        : offset === -1
          ? 'the day before publication'
          : offset === 1
            ? 'the day after publication'
            : `${Math.abs(offset)} days ${offset < 0 ? 'before' : 'after'} publication`;
    return settled(period, `${dayInWords(period.index)}, ${relation}`);
  }
  const relation =
    offset === 0
      ? `the ${name} of`
      : offset === -1
        ? `the ${name} before that of`
        : offset === 1
          ? `the ${name} after that of`
          : `${Math.abs(offset)} ${name}s ${offset < 0 ? 'before' : 'after'}`;
  return settled(period, `${relation} ${published(story)}`);
}

function resolveWeekend(offset: number, story: Story, tense: AskTense): Resolution {
  if (story.published === null) return open(null, needsPublication);
  const today = weekdayOf(story.published);
  const index = weekIndex(story.published);
  const inWeekend = today >= 6;
  if (offset !== 0) {
    const shifted = offset < 0 ? index - 1 : inWeekend ? index + 1 : index;
    return settled(
      { unit: 'weekend', index: shifted },
      `the weekend ${offset < 0 ? 'before' : 'after'} ${published(story)}`,
    );
  }
  if (inWeekend) return settled({ unit: 'weekend', index }, `the weekend of ${published(story)}`);
  // Where no verb says which, the nearer one: late in the week the coming, early in it the one just gone.
  const told = tense();
  const ahead = told === 'future' || (told !== 'past' && today >= 4);
  const other: Period = { unit: 'weekend', index: ahead ? index - 1 : index };
  return settled(
    { unit: 'weekend', index: ahead ? index : index - 1 },
    `the weekend ${ahead ? 'after' : 'before'} ${published(story)}`,
    [{ value: periodValue(other), why: `the weekend ${ahead ? 'before' : 'after'}` }],
  );
}

/** A season with or without its year. */
export function resolveSeason(
  meaning: Extract<Meaning, { kind: 'season' }>,
  story: Story,
  tense: AskTense,
): Resolution {
  const { season } = meaning;
  if (meaning.year !== null) {
    const period: Period = { unit: 'season', index: meaning.year * 4 + season };
    return settled(period, `the words say ${periodInWords(period)}`, noReadings, true);
  }
  const code = ['SP', 'SU', 'FA', 'WI'][season]!;
  const storyYear =
    meaning.direction === null
      ? story.storyYear()
      : meaning.anchor === 'narrative'
        ? (story.reachedYear() ?? story.storyYear())
        : null;
  if (storyYear !== null) {
    const shifted =
      meaning.direction === 'next' &&
      story.focus !== null &&
      civilDate(firstDayOf(story.focus)).month >= [6, 9, 12, 12][season]!
        ? storyYear + 1
        : storyYear;
    return settled(
      { unit: 'season', index: shifted * 4 + season },
      `in ${shifted}, the year that the text is telling of`,
    );
  }
  if (story.published === null) return open(`XXXX-${code}`, needsPublication);
  const now = periodOf('season', story.published);
  const current = ((now.index % 4) + 4) % 4;
  const behind = (current - season + 4) % 4;
  const ahead = (season - current + 4) % 4;
  const { direction } = meaning;
  let index: number;
  if (direction === 'last') index = now.index - (behind || 4);
  else if (direction === 'next') index = now.index + (ahead || 4);
  else if (direction === 'this') index = behind === 0 ? now.index : civilDate(story.published).year * 4 + season;
  else index = behind === 0 ? now.index : tense() === 'future' ? now.index + ahead : now.index - behind;
  const period: Period = { unit: 'season', index };
  const other: Period = { unit: 'season', index: index > now.index ? index - 4 : index + 4 };
  const readings =
    direction === null && index !== now.index
      ? [{ value: periodValue(other), why: index > now.index ? 'the one before' : 'the one after' }]
      : noReadings;
  return settled(period, `${periodInWords(period)}, seen from ${published(story)}`, readings);
}
