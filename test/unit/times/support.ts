import { readArticle } from '../../../src/engine/article/read.ts';
import type { TimeExpression } from '../../../src/engine/model.ts';
import { resolveTimes, type ResolvedTimes } from '../../../src/engine/times/resolve.ts';

/** Resolves the times of a plain text, written on a day where one is given. */
export function timesOf(text: string, published?: string): ResolvedTimes {
  return resolveTimes(
    readArticle({ id: 'story', text, format: 'plain', ...(published === undefined ? {} : { published }) }),
  );
}

/** "words = value" of every expression of the body, in order. */
export function valuesOf(text: string, published?: string): string[] {
  return timesOf(text, published).times.map((time) => `${time.text} = ${time.value ?? 'unknown'}`);
}

/** The one expression of a text; fails where there is none or more than one. */
export function onlyTime(text: string, published?: string): TimeExpression {
  const { times } = timesOf(text, published);
  if (times.length !== 1) throw new Error(`${times.length} expressions: ${times.map((time) => time.text).join(' | ')}`);
  return times[0]!;
}
