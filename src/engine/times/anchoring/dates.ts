import type { TimeReading } from '../../model.ts';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  firstDayOf,
  isCivilDate,
  lastDayOf,
  weekdayOf,
  type Period,
} from '../calendar.ts';
import { dayInWords, monthNames, periodInWords, weekdayNames } from '../explanation.ts';
import type { Meaning, PartialDate } from '../expression.ts';
import { dayText, pad, periodValue } from '../render.ts';
import type { Story } from '../story.ts';
import type { Tense } from '../verb-tense.ts';
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

/** A calendar date of which parts may be open. */
export function resolveDate(date: PartialDate, story: Story, tense: AskTense): Resolution {
  const turned = turnByWeekday(date, story);
  const { month, weekday } = turned;
  if (turned.shortYear && turned.year !== null)
    return resolveDate({ ...turned, shortYear: false, year: fullYear(turned.year, story) }, story, tense);
  if (turned.year !== null) return explicitDate(turned, story);
  if (month === null) return resolveLoneDay(turned, story, tense);
  if (turned.direction !== null) return directedMonth(turned, story);
  if (weekday !== null && turned.day !== null) {
    const fixed = yearByWeekday(month, turned.day, weekday, story, tense);
    if (fixed) return fixed;
  }
  return yearless(month, turned.day, story, tense);
}

/** A month or day of a year named by its relation. */
export function resolveInYear(
  meaning: Extract<Meaning, { kind: 'inYear' }>,
  story: Story,
  tense: AskTense,
): Resolution {
  const year = resolveMeaning(meaning.year, story, tense);
  const { date } = meaning;
  if (year.period?.unit !== 'year')
    return open(`XXXX-${pad(date.month!)}${date.day === null ? '' : `-${pad(date.day)}`}`, year.why);
  return { ...explicitDate({ ...date, year: year.period.index }, story), why: year.why };
}

/** "Tue 4/3/2025": of the two orders the one that falls on the weekday; else month first, as the digits came. */
function turnByWeekday(date: PartialDate, story: Story): PartialDate {
  if (!date.swappable || date.month === null || date.day === null || date.weekday === null) return date;
  const year = date.year === null ? story.publishedYear() : date.shortYear ? fullYear(date.year, story) : date.year;
  if (year === null) return date;
  if (weekdayOf(dayNumber(year, date.month, date.day)) === date.weekday) return date;
  if (weekdayOf(dayNumber(year, date.day, date.month)) !== date.weekday) return date;
  return { ...date, month: date.day, day: date.month };
}

/** Century of a year of two digits: not more than fifteen years after the day of writing. */
function fullYear(short: number, story: Story): number {
  const latest = (story.publishedYear() ?? 2025) + 15;
  const century = Math.floor(latest / 100) * 100;
  return century + short > latest ? century - 100 + short : century + short;
}

function explicitDate(date: PartialDate, story: Story): Resolution {
  const year = date.year!;
  if (date.month === null) return settled({ unit: 'year', index: year }, `the words say ${year}`, noReadings, true);
  if (date.day === null) {
    const period: Period = { unit: 'month', index: year * 12 + date.month - 1 };
    return settled(period, `the words say ${periodInWords(period)}`, noReadings, true);
  }
  if (!isCivilDate(year, date.month, date.day)) return open(null, 'there is no such day in the calendar');
  const index = dayNumber(year, date.month, date.day);
  const readings: TimeReading[] = [];
  if (date.swappable && date.weekday === null && isCivilDate(year, date.day, date.month)) {
    const other = dayNumber(year, date.day, date.month);
    readings.push({ value: dayText(other), why: 'with the day before the month' });
    if (
      story.published !== null &&
      Math.abs(other - story.published) < Math.abs(index - story.published) &&
      index > story.published + 31
    )
      return settled(
        day(other),
        'day before month, which is nearer to the day of publication',
        [{ value: dayText(index), why: 'with the month before the day' }],
        true,
      );
  }
  if (date.weekday !== null && weekdayOf(index) !== date.weekday)
    return settled(
      day(index),
      `the words say so, though that day was a ${weekdayNames[weekdayOf(index) - 1]!}`,
      readings,
      true,
    );
  return settled(day(index), `the words say ${dayInWords(index)}`, readings, true);
}

function resolveLoneDay(date: PartialDate, story: Story, tense: AskTense): Resolution {
  const base =
    story.storyYear() !== null || story.published === null
      ? story.focus
      : story.published === null
        ? null
        : day(story.published);
  if (!base || date.day === null)
    return open(date.day === null ? null : `XXXX-XX-${pad(date.day)}`, 'a day of a month that the text does not name');
  const from = civilDate(firstDayOf(base));
  const future = tense() === 'future';
  let best: number | null = null;
  for (let step = -2; step <= 2; step++) {
    const index = from.year * 12 + from.month - 1 + step;
    const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    if (date.day > daysInMonth(year, month)) continue;
    const candidate = dayNumber(year, month, date.day);
    if (date.weekday !== null && weekdayOf(candidate) !== date.weekday) continue;
    const reference = firstDayOf(base);
    if (future ? candidate >= reference && best === null : candidate <= reference + 1) best = candidate;
    if (date.weekday !== null && best === null && step >= 0) best = candidate;
  }
  return best === null
    ? open(`XXXX-XX-${pad(date.day)}`, 'a day of a month that the text does not name')
    : settled(day(best), `day ${date.day} of the month the text is in`);
}

function directedMonth(date: PartialDate, story: Story): Resolution {
  const month = date.month!;
  const told = date.anchor === 'narrative' && story.focus !== null ? firstDayOf(story.focus) : null;
  const from = told ?? story.published;
  if (from === null) return open(`XXXX-${pad(month)}${date.day === null ? '' : `-${pad(date.day)}`}`, needsPublication);
  const now = civilDate(from);
  const seenFrom = told === null ? published(story) : `${dayInWords(told)}, the time told before`;
  const { direction } = date;
  let { year } = now;
  if (direction === 'last' && month >= now.month) year -= 1;
  const wholeYear = told !== null && story.focus?.unit === 'year';
  if (direction === 'next' && (month <= now.month || wholeYear)) year += 1;
  const which =
    direction === 'last'
      ? 'the last'
      : direction === 'next'
        ? 'the next'
        : told === null
          ? "this year's"
          : "that year's";
  if (date.day !== null && isCivilDate(year, month, date.day))
    return settled(
      day(dayNumber(year, month, date.day)),
      `${which} ${date.day} ${monthNames[month - 1]!} seen from ${seenFrom}`,
    );
  return settled(
    { unit: 'month', index: year * 12 + month - 1 },
    `${which} ${monthNames[month - 1]!} seen from ${seenFrom}`,
  );
}

/** A weekday beside month and day leaves few years: the nearest that fits, within six years of the day of writing. */
function yearByWeekday(
  month: number,
  ofMonth: number,
  weekday: number,
  story: Story,
  tense: AskTense,
): Resolution | null {
  const reached = story.reachedYear();
  const reference = story.published ?? (reached === null ? null : dayNumber(reached, 7, 1));
  if (reference === null)
    return open(`XXXX-${pad(month)}-${pad(ofMonth)}`, 'the year is not named, and the day of publication is not known');
  const { year } = civilDate(reference);
  const direction = tense();
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let candidateYear = year - 6; candidateYear <= year + 6; candidateYear++) {
    if (!isCivilDate(candidateYear, month, ofMonth)) continue;
    const candidate = dayNumber(candidateYear, month, ofMonth);
    if (weekdayOf(candidate) !== weekday) continue;
    const distance = candidate - reference;
    const against = (direction === 'future' && distance < 0) || (direction !== 'future' && distance > 30);
    const cost = Math.abs(distance) + (against ? 400 : 0);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  if (best === null) return null;
  return settled(
    day(best),
    `${ofMonth} ${monthNames[month - 1]!} is a ${weekdayNames[weekday - 1]!} in ${civilDate(best).year}, the nearest such year`,
  );
}

function yearless(month: number, ofMonth: number | null, story: Story, tense: AskTense): Resolution {
  const storyYear = isFresh(month, ofMonth, story) ? null : story.storyYear();
  if (storyYear !== null) {
    let year = storyYear;
    if (story.focus !== null && story.focus.unit !== 'year' && ofMonth === null) {
      const { month: told } = civilDate(firstDayOf(story.focus));
      if (told - month > 7 && tense() === 'past') year += 1;
    }
    if (ofMonth !== null && !isCivilDate(year, month, ofMonth))
      return open(`XXXX-${pad(month)}-${pad(ofMonth)}`, 'there is no such day in that year');
    const period: Period =
      ofMonth === null ? { unit: 'month', index: year * 12 + month - 1 } : day(dayNumber(year, month, ofMonth));
    if (!againstTense(period, story, tense)) return settled(period, `in ${year}, the year that the text is telling of`);
  }
  if (story.published === null)
    return open(
      `XXXX-${pad(month)}${ofMonth === null ? '' : `-${pad(ofMonth)}`}`,
      'the year is not named, and the day of publication is not known',
    );
  const now = civilDate(story.published);
  const direction = tense();
  const candidates: Period[] = [];
  for (const year of [now.year - 1, now.year, now.year + 1]) {
    if (ofMonth === null) candidates.push({ unit: 'month', index: year * 12 + month - 1 });
    else if (isCivilDate(year, month, ofMonth)) candidates.push(day(dayNumber(year, month, ofMonth)));
  }
  let best: Period | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = distanceCost(candidate, story.published, direction);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  if (!best) return open(null, 'there is no such day near the day of publication');
  const others = candidates
    .filter((candidate) => candidate !== best)
    .sort((a, b) => distanceCost(a, story.published!, null) - distanceCost(b, story.published!, null));
  const side = firstDayOf(best) > story.published ? 'next' : 'last';
  return settled(
    best,
    `the ${side} ${ofMonth === null ? '' : `${ofMonth} `}${monthNames[month - 1]!} seen from ${published(story)}`,
    others.slice(0, 1).map((other) => ({
      value: periodValue(other),
      why: other.index < best.index ? 'the one before' : 'the one after',
    })),
  );
}

/** Days before publication within which a day of a month is news, whatever year was told before ("born 1928; died May 3"). */
const freshDays = 14;

/** Whether a day of a month falls shortly before the day of publication. */
function isFresh(month: number, ofMonth: number | null, story: Story): boolean {
  if (story.published === null || story.historic || ofMonth === null) return false;
  const { year } = civilDate(story.published);
  for (const each of [year, year - 1]) {
    if (!isCivilDate(each, month, ofMonth)) continue;
    const distance = story.published - dayNumber(each, month, ofMonth);
    if (distance >= 0 && distance <= freshDays) return true;
  }
  return false;
}

/** Whether the year of the story would put news against its tense: a past event after the day of writing, or the reverse. */
function againstTense(period: Period, story: Story, tense: AskTense): boolean {
  if (story.published === null || story.historic) return false;
  if (firstDayOf(period) > story.published + 1) return tense() === 'past';
  return lastDayOf(period) < story.published - 31 && tense() === 'future';
}

/** How far a candidate is from the day of writing; against the tense it costs half a year more. */
function distanceCost(candidate: Period, from: number, tense: Tense | null): number {
  const first = firstDayOf(candidate);
  const last = lastDayOf(candidate);
  const distance = from < first ? first - from : from > last ? from - last : 0;
  const isFuture = first > from + (candidate.unit === 'day' ? 1 : 0);
  const isPast = last < from;
  const against = tense === 'future' ? isPast : tense === 'past' ? isFuture : false;
  // A month told as past is past; a day of one may still be what was agreed on.
  const price = tense === 'past' && candidate.unit === 'month' ? 400 : 250;
  return distance + (against ? price : 0) + (tense !== 'future' && isFuture ? 60 : 0);
}
