import { durationValue } from '../duration.ts';
import { periodInWords } from '../explanation.ts';
import type { Meaning } from '../expression.ts';
import type { Story } from '../story.ts';
import { resolveClock } from './clock.ts';
import { resolveDate, resolveInYear } from './dates.ts';
import { resolveHoliday } from './holidays.ts';
import { resolveOffset } from './offsets.ts';
import { resolveRange } from './ranges.ts';
import { settled, open, noReadings, type Resolution, type AskTense } from './resolution.ts';
import { resolveShift, resolveSeason } from './shifts.ts';
import { resolveWeekday } from './weekdays.ts';
import { resolveWithin } from './within.ts';

/** Resolves what an expression means, given the story so far. Does not change the story. */
export function resolveMeaning(meaning: Meaning, story: Story, tense: AskTense): Resolution {
  switch (meaning.kind) {
    case 'period':
      return settled(meaning.period, `the words say ${periodInWords(meaning.period)}`, noReadings, true);
    case 'value':
      return open(meaning.value, meaning.why);
    case 'date':
      return resolveDate(meaning, story, tense);
    case 'inYear':
      return resolveInYear(meaning, story, tense);
    case 'weekday':
      return resolveWeekday(meaning, story, tense);
    case 'shift':
      return resolveShift(meaning, story, tense);
    case 'season':
      return resolveSeason(meaning, story, tense);
    case 'within':
      return resolveWithin(meaning, story, tense);
    case 'offset':
      return resolveOffset(meaning, story, tense);
    case 'clock':
      return resolveClock(meaning, story, tense);
    case 'holiday':
      return resolveHoliday(meaning, story, tense);
    case 'duration':
      return open(durationValue(meaning.amounts), 'a length of time');
    case 'range':
      return resolveRange(meaning, story, tense);
  }
}
