import type { Article, Published } from '../model.ts';
import type { Resolution } from './anchoring/resolution.ts';
import { civilDate, dayNumber, firstDayOf, isCivilDate, weekdayOf } from './calendar.ts';
import { dayInWords, monthNames, periodInWords, weekdayNames } from './explanation.ts';
import type { PartialDate } from './expression.ts';
import type { Found } from './finding.ts';
import { dayText } from './render.ts';
import type { Tense } from './verb-tense.ts';

/** Sentences at an article's head in which the news itself is told. */
const leadSentences = 3;

/** Most years between the last past year that a text names and the year inferred for it. */
const farthestYear = 2;

/** Days between the news told at the head and the stated date from which on the date is doubted. */
const staleAfter = 45;

type TenseOf = (found: Found) => Tense | null;

/** Day number of an ISO date (`YYYY-MM-DD`, more may follow); null where it is none. */
export function dayOfIso(text: string): number | null {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const ofMonth = Number(text.slice(8, 10));
  return text.length >= 10 && isCivilDate(year, month, ofMonth) ? dayNumber(year, month, ofMonth) : null;
}

/** The publication date as the header states it, or unknown. */
export function statedPublication(article: Article): Published {
  const stated = article.header.published;
  if (!stated || dayOfIso(stated.value) === null) return { value: null, basis: 'unknown', why: null, doubt: null };
  const span = stated.start !== undefined && stated.end !== undefined ? { start: stated.start, end: stated.end } : {};
  return { value: stated.value.slice(0, 10), basis: 'stated', why: stated.why, doubt: null, ...span };
}

/** A weekday with month and day but no year, told as news at the head of the text. */
function currentDate(
  found: readonly Found[],
  tenseOf: TenseOf,
): { readonly found: Found; readonly date: PartialDate } | null {
  for (const each of found) {
    if (each.sentence >= leadSentences) return null;
    const { meaning } = each.parse;
    const date = meaning.kind === 'clock' ? meaning.date : meaning;
    if (
      date?.kind !== 'date' ||
      date.weekday === null ||
      date.month === null ||
      date.day === null ||
      date.year !== null
    )
      continue;
    if (tenseOf(each) !== 'future') return { found: each, date };
  }
  return null;
}

/**
 * The publication date that the text itself forces: a weekday with its day of the month fixes few years, and the years
 * the text looks back on leave one of them. Unknown where they do not.
 */
export function inferPublication(article: Article, found: readonly Found[], tenseOf: TenseOf): Published {
  const unknown: Published = { value: null, basis: 'unknown', why: null, doubt: null };
  const current = currentDate(found, tenseOf);
  if (!current) return unknown;
  const latest = latestPast(found, tenseOf);
  if (!latest) return unknown;
  const { weekday, month, day } = current.date;
  const from = civilDate(firstDayOf(latest.period)).year;
  for (let year = from; year <= from + farthestYear; year++) {
    if (!isCivilDate(year, month!, day!)) continue;
    const candidate = dayNumber(year, month!, day!);
    if (weekdayOf(candidate) !== weekday || candidate < firstDayOf(latest.period)) continue;
    const { first, end } = current.found.parse;
    return {
      value: dayText(candidate),
      basis: 'inferred',
      why: `${day} ${monthNames[month! - 1]!} is a ${weekdayNames[weekday - 1]!} in ${year}, and the text looks back on ${latest.words}`,
      doubt: null,
      start: article.tokenStarts[first]!,
      end: article.tokenEnds[end - 1]!,
    };
  }
  return unknown;
}

/** The latest time with its year that the text tells of in the past. */
function latestPast(
  found: readonly Found[],
  tenseOf: TenseOf,
): { readonly period: NonNullable<Resolution['period']>; readonly words: string } | null {
  let latest: NonNullable<Resolution['period']> | null = null;
  for (const each of found) {
    const { meaning } = each.parse;
    let period: NonNullable<Resolution['period']> | null = null;
    if (meaning.kind === 'period' && (meaning.period.unit === 'year' || meaning.period.unit === 'decade'))
      period = meaning.period;
    else if (
      meaning.kind === 'date' &&
      meaning.year !== null &&
      !meaning.shortYear &&
      meaning.month !== null &&
      isCivilDate(meaning.year, meaning.month, meaning.day ?? 1)
    ) {
      period =
        meaning.day === null
          ? { unit: 'month', index: meaning.year * 12 + meaning.month - 1 }
          : { unit: 'day', index: dayNumber(meaning.year, meaning.month, meaning.day) };
    }
    if (!period || tenseOf(each) === 'future') continue;
    if (latest === null || firstDayOf(period) > firstDayOf(latest)) latest = period;
  }
  return latest && { period: latest, words: periodInWords(latest) };
}

/** What the doubt looks at: an expression with what it came to. */
interface Told {
  readonly found: Found;
  readonly resolution: Resolution;
  readonly time: { readonly text: string };
}

/** Adds the sentence in which the text contradicts the stated publication date, where it does. */
export function withDoubt(
  published: Published,
  told: readonly Told[],
  tenseOf: TenseOf,
  isToldAsPast: (found: Found) => boolean,
): Published {
  if (published.basis !== 'stated' || published.value === null) return published;
  const day = dayOfIso(published.value)!;
  const doubt = afterwards(told, day, tenseOf, isToldAsPast) ?? longBefore(told, day, tenseOf);
  return doubt === null ? published : { ...published, doubt };
}

/** A date after the stated one that is told in the past. */
function afterwards(
  told: readonly Told[],
  day: number,
  tenseOf: TenseOf,
  isToldAsPast: (found: Found) => boolean,
): string | null {
  for (const { found, resolution, time } of told) {
    if (!resolution.explicit || !resolution.period || found.parse.type === 'SET') continue;
    const { unit } = resolution.period;
    const first = firstDayOf(resolution.period);
    if (first <= day + 1 || (unit !== 'day' && unit !== 'month') || !isToldAsPast(found) || tenseOf(found) !== 'past')
      continue;
    return `the text tells of “${time.text}” in the past tense, which is after the stated date, ${dayInWords(day)}`;
  }
  return null;
}

/** News at the head that the text itself dates long before the stated date, with nothing told nearer to it. */
function longBefore(told: readonly Told[], day: number, tenseOf: TenseOf): string | null {
  for (const { found, resolution, time } of told) {
    if (found.sentence >= leadSentences) return null;
    const { meaning } = found.parse;
    const date = meaning.kind === 'clock' ? meaning.date : meaning;
    if (!date || !resolution.period || resolution.period.unit !== 'day') continue;
    if (date.kind === 'weekday' || date.kind === 'shift') return null;
    if (date.kind !== 'date' || tenseOf(found) === 'future') continue;
    const distance = day - resolution.period.index;
    if (date.weekday !== null && date.year === null && Math.abs(distance) > staleAfter)
      return `the text tells “${time.text}” as news, which fits ${dayInWords(resolution.period.index)} and no day near the stated date, ${dayInWords(day)}`;
    if (date.year !== null && date.weekday !== null && distance > staleAfter)
      return `the text tells “${time.text}” as news, long before the stated date, ${dayInWords(day)}`;
  }
  return null;
}
