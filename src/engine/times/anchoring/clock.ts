import { dayInWords } from '../explanation.ts';
import type { Clock, DayPart, Meaning } from '../expression.ts';
import { clockValue, dayText } from '../render.ts';
import type { Story } from '../story.ts';
import { resolveMeaning } from './meaning.ts';
import { open, day, published, noReadings, type Resolution, type AskTense } from './resolution.ts';

/** A time of day, with its day or of the day told. */
export function resolveClock(meaning: Extract<Meaning, { kind: 'clock' }>, story: Story, tense: AskTense): Resolution {
  // The hour that ends a day is the first of the next.
  const endsDay = meaning.clock?.hour === 24;
  const time = clockValue(endsDay ? { ...meaning.clock!, hour: 0 } : meaning.clock, meaning.part);
  if (meaning.date === null) {
    const hour = startHour(meaning.clock, meaning.part);
    const told = story.clockDay(hour);
    if (told === null) return open(`XXXX-XX-XX${time}`, 'a time of day; the day is not known');
    // Told in order: an early hour after a late one is of the next day.
    const turns =
      story.hour !== null &&
      story.day !== null &&
      story.hour >= 17 &&
      hour < 12 &&
      told === story.clockDay(12) &&
      story.sentence - story.hourSentence <= 1 &&
      tense() !== 'future';
    // "The truce ends at midnight": the one that is still to come.
    const isAhead = meaning.clock?.hour === 0 && !meaning.clock.minute && tense() === 'future';
    const index = turns || isAhead || endsDay ? told + 1 : told;
    const words =
      story.day === null
        ? published(story)
        : `${dayInWords(turns ? index : told)}, ${turns ? 'the day after the evening told before' : 'the day told before'}`;
    return {
      value: dayText(index) + time,
      period: turns ? day(index) : null,
      why: `a time of day of ${words}`,
      readings: noReadings,
      explicit: false,
    };
  }
  const date = resolveMeaning(meaning.date, story, tense);
  if (!date.period || date.period.unit !== 'day') return open(date.value === null ? null : date.value + time, date.why);
  const { index } = date.period;
  return {
    value: dayText(endsDay ? index + 1 : index) + time,
    // A night named in passing ("overnight") does not move the story.
    period: meaning.date.kind === 'shift' && meaning.date.open ? null : day(index),
    why: date.why,
    readings: endsDay
      ? noReadings
      : date.readings.map((reading) => ({ value: reading.value + time, why: reading.why })),
    explicit: date.explicit,
  };
}

const partHours: Readonly<Record<DayPart, number>> = { MO: 6, MI: 12, AF: 13, EV: 18, NI: 21, DT: 8 };

/** Hour at which a time of day begins, for the order of what is told. */
export function startHour(clock: Clock | null, part: DayPart | null): number {
  if (clock !== null) return clock.hour;
  return part === null ? 0 : partHours[part];
}
