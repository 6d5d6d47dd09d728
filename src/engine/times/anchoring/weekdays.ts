import { mondayOf, weekdayOf, weekIndex } from '../calendar.ts';
import { dayInWords, weekdayNames } from '../explanation.ts';
import type { Meaning } from '../expression.ts';
import { dayText } from '../render.ts';
import type { Story } from '../story.ts';
import { settled, open, needsPublication, day, published, type Resolution, type AskTense } from './resolution.ts';

/** A weekday: before or after the day of writing by direction and tense, or by the story. */
export function resolveWeekday(
  meaning: Extract<Meaning, { kind: 'weekday' }>,
  story: Story,
  tense: AskTense,
): Resolution {
  const { weekday, direction } = meaning;
  const name = weekdayNames[weekday - 1]!;
  const fromStory = meaning.anchor === 'narrative' || (story.historic && story.day !== null);
  const reference = fromStory ? story.narrativeDay() : story.published;
  if (reference === null) return open(`XXXX-WXX-${weekday}`, `a ${name}: ${needsPublication}`);
  const where = fromStory && story.day !== null ? `${dayInWords(reference)}, the day told before` : published(story);
  if (meaning.weeks !== null) {
    const index = mondayOf(weekIndex(reference) + meaning.weeks) + weekday - 1;
    return settled(day(index), `the ${name} of that week, seen from ${where}`);
  }
  if (meaning.contrast && story.day !== null && story.daySentence === story.sentence) {
    const before = (weekdayOf(story.day) - weekday + 7) % 7;
    const index = before <= 3 ? story.day - before : story.day + 7 - before;
    return settled(day(index), `the ${name} nearest to ${dayInWords(story.day)}, which it is set against`);
  }
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (meaning.further !== undefined) {
    const nearest = direction === 'last' ? reference - (back || 7) : reference + (ahead || 7);
    return settled(day(nearest + meaning.further * 7), `counted in ${name}s from ${where}`);
  }
  if (direction === 'last') {
    const index = back === 0 ? reference - 7 : back === 1 ? reference - 8 : reference - back;
    if (fromStory || meaning.nearest)
      return settled(day(back === 0 ? reference - 7 : reference - back), `the ${name} before ${where}`);
    return settled(day(index), `the ${name} before ${where}`, [
      {
        value: dayText(back === 1 ? reference - 1 : index - 7),
        why: back === 1 ? 'the day before' : 'the week before',
      },
    ]);
  }
  if (direction === 'next') {
    const index = ahead === 0 ? reference + 7 : reference + ahead;
    return settled(day(index), `the ${name} after ${where}`, [{ value: dayText(index + 7), why: 'the week after' }]);
  }
  if (direction === 'this') {
    const past = tense() === 'past';
    const index = past ? reference - back : reference + ahead;
    return settled(day(index), `the ${name} ${past ? 'before' : 'after'} ${where}`);
  }
  const told = tense();
  const future = told === 'future' || (told === 'intended' && (back === 0 || back > justOver));
  const coming = story.brief && ahead === 0 ? 7 : ahead;
  const index = future ? reference + coming : reference - back;
  const other = future ? reference - (back || 7) : reference + (ahead || 7);
  if (index === reference)
    return settled(day(index), `${dayInWords(index)}, the day of publication itself`, [
      { value: dayText(other), why: `the ${name} ${future ? 'before' : 'after'}` },
    ]);
  return settled(day(index), `the ${name} ${future ? 'after' : 'before'} ${where}`, [
    { value: dayText(other), why: `the ${name} ${future ? 'before' : 'after'}` },
  ]);
}

/** Days after which what "was due on Monday" is no longer told: then a coming Monday is meant. */
const justOver = 2;
