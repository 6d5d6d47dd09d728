import type { Meaning } from '../expression.ts';
import type { Story } from '../story.ts';
import { resolveMeaning } from './meaning.ts';
import { open, noReadings, type Resolution, type AskTense } from './resolution.ts';

/** From one time to another. */
export function resolveRange(meaning: Extract<Meaning, { kind: 'range' }>, story: Story, tense: AskTense): Resolution {
  const from = resolveMeaning(meaning.from, story, tense);
  const to = resolveMeaning(meaning.to, story, tense);
  if (from.value === null || to.value === null) return open(null, from.value === null ? from.why : to.why);
  return {
    // An end that is a stretch of its own ("Ramadan to October") gives its outer day.
    value: `${from.value.split('/')[0]!}/${to.value.split('/').at(-1)!}`,
    period: to.period,
    why: `from the one to the other; ${from.why}`,
    readings: noReadings,
    explicit: from.explicit,
  };
}
