import { civilDate } from '../calendar.ts';
import { dayInWords } from '../explanation.ts';
import type { Direction, Meaning } from '../expression.ts';
import { holidayInYear, holidayLength } from '../holidays.ts';
import { dayText } from '../render.ts';
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

/** A holiday, by its rule. */
export function resolveHoliday(
  meaning: Extract<Meaning, { kind: 'holiday' }>,
  story: Story,
  tense: AskTense,
): Resolution {
  const { holiday, direction } = meaning;
  if (meaning.year) {
    const year = resolveMeaning(meaning.year, story, tense);
    if (year.period?.unit === 'year') {
      const found = holidayInYear(holiday, year.period.index);
      if (found !== null) return feast(holiday, found, `${dayInWords(found)}, by the rule of the holiday`, true);
    }
  }
  const storyYear = story.storyYear();
  if (direction === null && storyYear !== null) {
    const found = holidayInYear(holiday, storyYear);
    if (found !== null) return feast(holiday, found, `in ${storyYear}, the year that the text is telling of`);
  }
  if (story.published === null) return open(null, `a holiday: ${needsPublication}`);
  return nearestHoliday(holiday, direction, story, tense);
}

function nearestHoliday(holiday: string, direction: Direction | null, story: Story, tense: AskTense): Resolution {
  const from = story.published!;
  const { year } = civilDate(from);
  const days = [year - 1, year, year + 1].map((each) => holidayInYear(holiday, each)).filter((each) => each !== null);
  let best: number | undefined;
  if (direction === 'last') best = days.filter((each) => each < from).at(-1);
  else if (direction === 'next') best = days.find((each) => each > from);
  else {
    const future = tense() === 'future';
    const past = tense() === 'past';
    const cost = (each: number): number =>
      Math.abs(each - from) + (future && each < from ? 400 : 0) + (past && each > from ? 200 : 0);
    best = days.toSorted((a, b) => cost(a) - cost(b))[0];
  }
  if (best === undefined) return open(null, 'there is no such day near the day of publication');
  const [other] = days.filter((each) => each !== best).sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  const told = feast(holiday, best, `${dayInWords(best)}, by the rule of the holiday, seen from ${published(story)}`);
  return direction !== null || other === undefined || told.period === null
    ? told
    : { ...told, readings: [{ value: dayText(other), why: other < best ? 'the one before' : 'the one after' }] };
}

/** A holiday's day, or the stretch of its days where it lasts longer. */
function feast(holiday: string, first: number, why: string, explicit = false): Resolution {
  const length = holidayLength(holiday);
  if (length === 1) return settled(day(first), why, noReadings, explicit);
  return {
    value: `${dayText(first)}/${dayText(first + length - 1)}`,
    period: null,
    why,
    readings: noReadings,
    explicit,
  };
}
