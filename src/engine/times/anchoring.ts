import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  firstDayOf,
  isCivilDate,
  isoWeekIndex,
  lastDayOf,
  mondayOf,
  nthWeekdayOfMonth,
  periodOf,
  shiftPeriod,
  weekdayOf,
  weekIndex,
  type CalendarUnit,
  type Period,
} from './calendar.ts';
import { durationValue } from './duration.ts';
import { dayInWords, monthNames, periodInWords, weekdayNames } from './explanation.ts';
import type { Amount, Clock, DayPart, Direction, DurationUnit, Meaning, PartialDate } from './expression.ts';
import { holidayInYear, holidayLength } from './holidays.ts';
import type { TimeReading } from '../model.ts';
import { clockValue, dayText, periodValue } from './render.ts';
import { containing, type Story } from './story.ts';
import type { Tense } from './tense.ts';

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

const noReadings: readonly TimeReading[] = [];

function settled(
  period: Period,
  why: string,
  readings: readonly TimeReading[] = noReadings,
  explicit = false,
): Resolution {
  return { value: periodValue(period), period, why, readings, explicit };
}

function open(value: string | null, why: string): Resolution {
  return { value, period: null, why, readings: noReadings, explicit: false };
}

const needsPublication = 'counted from the day of publication, which is not known';

function day(index: number): Period {
  return { unit: 'day', index };
}

function published(story: Story): string {
  return `${dayInWords(story.published!)}, the day of publication`;
}

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

// ------------------------------------------------------------------------------------------------------------- dates

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function resolveDate(date: PartialDate, story: Story, tense: AskTense): Resolution {
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

function resolveInYear(meaning: Extract<Meaning, { kind: 'inYear' }>, story: Story, tense: AskTense): Resolution {
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

/** Century of a year of two digits: not more than ten years after the day of writing. */
function fullYear(short: number, story: Story): number {
  const latest = (story.publishedYear() ?? 2025) + 10;
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
  if (story.published === null)
    return open(`XXXX-${pad(month)}${date.day === null ? '' : `-${pad(date.day)}`}`, needsPublication);
  const now = civilDate(story.published);
  const { direction } = date;
  let { year } = now;
  if (direction === 'last' && month >= now.month) year -= 1;
  if (direction === 'next' && month <= now.month) year += 1;
  const which = direction === 'last' ? 'the last' : direction === 'next' ? 'the next' : "this year's";
  if (date.day !== null && isCivilDate(year, month, date.day))
    return settled(
      day(dayNumber(year, month, date.day)),
      `${which} ${date.day} ${monthNames[month - 1]!} seen from ${published(story)}`,
    );
  return settled(
    { unit: 'month', index: year * 12 + month - 1 },
    `${which} ${monthNames[month - 1]!} seen from ${published(story)}`,
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
  const storyYear = story.storyYear();
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
    return settled(period, `in ${year}, the year that the text is telling of`);
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
    others
      .slice(0, 1)
      .map((other) => ({ value: periodValue(other), why: `the ${side === 'next' ? 'last' : 'next'} one` })),
  );
}

/** How far a candidate is from the day of writing; against the tense it costs half a year more. */
function distanceCost(candidate: Period, from: number, tense: Tense | null): number {
  const first = firstDayOf(candidate);
  const last = lastDayOf(candidate);
  const distance = from < first ? first - from : from > last ? from - last : 0;
  const isFuture = first > from + (candidate.unit === 'day' ? 1 : 0);
  const isPast = last < from;
  const against = tense === 'future' ? isPast : tense === 'past' ? isFuture : false;
  return distance + (against ? 250 : 0) + (tense !== 'future' && isFuture ? 60 : 0);
}

// ---------------------------------------------------------------------------------------------------------- weekdays

function resolveWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, story: Story, tense: AskTense): Resolution {
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
    if (fromStory) return settled(day(back === 0 ? reference - 7 : reference - back), `the ${name} before ${where}`);
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
  const future = tense() === 'future';
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

// ------------------------------------------------------------------------------------------------- shifts and seasons

const unitNames: Readonly<Record<CalendarUnit, string>> = {
  day: 'day', week: 'week', weekend: 'weekend', month: 'month', quarter: 'quarter', half: 'half-year', season: 'season', year: 'year', fiscalYear: 'fiscal year', decade: 'decade', century: 'century', millennium: 'millennium',
}; // prettier-ignore

function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, story: Story, tense: AskTense): Resolution {
  const { unit, offset } = meaning;
  const name = unitNames[unit];
  if (unit === 'weekend' && meaning.open) return resolveWeekend(offset, story, tense);
  if (meaning.anchor === 'narrative') {
    if (meaning.open && unit === 'quarter' && story.quarter === null && story.published !== null)
      return settled(
        shiftPeriod(periodOf('quarter', story.published), -1),
        `the quarter that ended before ${published(story)}`,
      );
    if (meaning.open && !story.historic && story.published !== null && unit !== 'quarter')
      return settled(periodOf(unit, story.published), `the ${name} of ${published(story)}`);
    const base = unit === 'day' && story.day !== null ? day(story.day) : story.narrativePeriod(unit);
    if (!base) return open(unit === 'day' ? 'XXXX-XX-XX' : null, 'counted from a time that the text does not date');
    const moved = shiftPeriod(base, offset);
    const relation = offset === 0 ? 'the' : offset > 0 ? 'the next' : 'the previous';
    return settled(moved, `${relation} ${name} in the story, counted from ${periodInWords(story.focus ?? base)}`);
  }
  if (story.published === null) return open(unit === 'week' || unit === 'weekend' ? null : null, needsPublication);
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
  const ahead = tense() === 'future';
  const other: Period = { unit: 'weekend', index: ahead ? index - 1 : index };
  return settled(
    { unit: 'weekend', index: ahead ? index : index - 1 },
    `the weekend ${ahead ? 'after' : 'before'} ${published(story)}`,
    [{ value: periodValue(other), why: `the weekend ${ahead ? 'before' : 'after'}` }],
  );
}

function resolveSeason(meaning: Extract<Meaning, { kind: 'season' }>, story: Story, tense: AskTense): Resolution {
  const { season } = meaning;
  if (meaning.year !== null) {
    const period: Period = { unit: 'season', index: meaning.year * 4 + season };
    return settled(period, `the words say ${periodInWords(period)}`, noReadings, true);
  }
  const code = ['SP', 'SU', 'FA', 'WI'][season]!;
  const storyYear = meaning.direction === null || meaning.anchor === 'narrative' ? story.storyYear() : null;
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
  else if (direction === 'this')
    index =
      behind === 0
        ? now.index
        : tense() === 'past'
          ? now.index - behind
          : Math.floor(now.index / 4) * 4 + season >= now.index
            ? Math.floor(now.index / 4) * 4 + season
            : now.index + ahead;
  else index = behind === 0 ? now.index : tense() === 'future' ? now.index + ahead : now.index - behind;
  const period: Period = { unit: 'season', index };
  return settled(period, `${periodInWords(period)}, seen from ${published(story)}`);
}

// ------------------------------------------------------------------------------------------------------------ within

function resolveWithin(meaning: Extract<Meaning, { kind: 'within' }>, story: Story, tense: AskTense): Resolution {
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

// ----------------------------------------------------------------------------------------------------------- offsets

const calendarUnitOf: Partial<Record<DurationUnit, readonly [CalendarUnit, number]>> = {
  day: ['day', 1], businessDay: ['day', 1], week: ['week', 1], fortnight: ['week', 2], weekend: ['weekend', 1], month: ['month', 1], quarter: ['quarter', 1],
  season: ['season', 1], half: ['half', 1], year: ['year', 1], fiscalYear: ['fiscalYear', 1], decade: ['year', 10], century: ['year', 100], millennium: ['year', 1000],
}; // prettier-ignore

function resolveOffset(meaning: Extract<Meaning, { kind: 'offset' }>, story: Story, tense: AskTense): Resolution {
  const { amounts, sign, from } = meaning;
  const base = baseOf(from, story, tense, sign, amounts);
  const direction = sign < 0 ? 'before' : 'after';
  if (amounts.some((amount) => amount.count === null))
    return open(
      sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
      `an open stretch ${direction} ${base ? base.words : 'a time that is not dated'}`,
    );
  if (!base)
    return open(null, from === 'publication' ? needsPublication : 'counted from a time that the text does not date');
  const only = amounts.length === 1 ? amounts[0]! : null;
  const coarse = only ? calendarUnitOf[only.unit] : undefined;
  const count = only?.count ?? 0;
  // In a note, who counts weeks or months to an appointment counts to the day.
  const toTheDay = story.brief && base.period.unit === 'day' && from !== 'narrative';
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
  if (story.minutes === null || story.day !== base.period.index) return open(null, `within hours of ${base.words}`);
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

// ------------------------------------------------------------------------------------------- clock, holidays, ranges

function resolveClock(meaning: Extract<Meaning, { kind: 'clock' }>, story: Story, tense: AskTense): Resolution {
  const time = clockValue(meaning.clock, meaning.part);
  if (meaning.date === null) {
    const told = story.narrativeDay();
    if (told === null) return open(`XXXX-XX-XX${time}`, 'a time of day; the day is not known');
    // Told in order: an early hour after a late one is of the next day.
    const hour = startHour(meaning.clock, meaning.part);
    const turns = story.hour !== null && story.day !== null && story.hour >= 17 && hour < 12 && tense() !== 'future';
    const index = turns ? told + 1 : told;
    const words =
      story.day === null
        ? published(story)
        : `${dayInWords(index)}, ${turns ? 'the day after the evening told before' : 'the day told before'}`;
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
  let { index } = date.period;
  // "last night" in the morning's paper is the night that began the day before.
  if (
    meaning.date.kind === 'shift' &&
    meaning.date.offset === -1 &&
    meaning.date.anchor === 'publication' &&
    meaning.clock === null
  )
    index = date.period.index;
  return {
    value: dayText(index) + time,
    period: day(index),
    why: date.why,
    readings: date.readings.map((reading) => ({ value: reading.value + time, why: reading.why })),
    explicit: date.explicit,
  };
}

const partHours: Readonly<Record<DayPart, number>> = { MO: 6, MI: 12, AF: 13, EV: 18, NI: 21, DT: 8 };

/** Hour at which a time of day begins, for the order of what is told. */
export function startHour(clock: Clock | null, part: DayPart | null): number {
  if (clock !== null) return clock.hour;
  return part === null ? 0 : partHours[part];
}

function resolveHoliday(meaning: Extract<Meaning, { kind: 'holiday' }>, story: Story, tense: AskTense): Resolution {
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
  return feast(holiday, best, `${dayInWords(best)}, by the rule of the holiday, seen from ${published(story)}`);
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

function resolveRange(meaning: Extract<Meaning, { kind: 'range' }>, story: Story, tense: AskTense): Resolution {
  const from = resolveMeaning(meaning.from, story, tense);
  const to = resolveMeaning(meaning.to, story, tense);
  if (from.value === null || to.value === null) return open(null, from.value === null ? from.why : to.why);
  return {
    value: `${from.value}/${to.value}`,
    period: to.period,
    why: `from the one to the other; ${from.why}`,
    readings: noReadings,
    explicit: from.explicit,
  };
}
