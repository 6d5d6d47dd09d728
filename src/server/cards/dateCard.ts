import type { TimeExpression } from '../../engine/model.ts';
import { commands } from '../../protocol/commands.ts';
import { readsAsDate, wordsOfDate } from '../dates.ts';
import { cutAtWord } from '../escape.ts';
import { locationOf, type ReadHolding } from '../library.ts';
import type { Card, Line, Part } from './card.ts';

const modifiers: Readonly<Record<string, string>> = {
  START: 'the start of ',
  MID: 'the middle of ',
  END: 'the end of ',
  APPROX: 'about ',
  BEFORE: 'before ',
  AFTER: 'after ',
  EQUAL_OR_LESS: 'at the latest ',
  EQUAL_OR_MORE: 'at the earliest ',
};

function publishedParts(holding: ReadHolding): readonly Part[] {
  const change = { text: 'Change…', command: commands.setDate, argument: holding.uri, before: ' · ' };
  return [...publishedWords(holding), change];
}

function publishedWords(holding: ReadHolding): readonly Part[] {
  const { published } = holding.annotations;
  const words = published.value && wordsOfDate(published.value, 'short');
  if (!words) return ['Article’s date: not stated'];
  const { start, end } = published;
  const basis = holding.decided === undefined ? ` (${published.basis})` : ' (set by hand)';
  if (start === undefined || end === undefined) return [`Article’s date: ${words}${basis}`];
  return ['Article’s date: ', { text: words, location: locationOf(holding, { start, end }) }, basis];
}

/**
 * Which calendar date the words stand for and why; undefined for durations, repetitions, vague words, and words that say
 * their date themselves.
 */
export function dateCard(holding: ReadHolding, time: TimeExpression): Card | undefined {
  if (time.type === 'DURATION' || time.type === 'SET') return undefined;
  const words = time.value === null ? null : wordsOfDate(time.value);
  if (words === null && (time.value !== null || !time.why)) return undefined;
  if (time.value !== null && time.mod === null && readsAsDate(time.text, time.value)) return undefined;
  const expression = { strong: cutAtWord(time.text, 60) };
  const mod = time.mod === null ? '' : (modifiers[time.mod] ?? '');
  const other = time.readings.flatMap(({ value }) => wordsOfDate(value) ?? []).slice(0, 2);
  const readings: Line = other.length > 0 ? [`Other reading: ${other.join(' or ')} · `] : [];
  const { doubt } = holding.annotations.published;
  return [
    [expression, words === null ? ' — which date is not known' : ` = ${mod}${words}`],
    time.why ? [time.why] : [],
    [...readings, ...publishedParts(holding)],
    doubt ? [`The article’s date is in doubt: ${doubt}`] : [],
  ];
}
