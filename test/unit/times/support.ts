import { readArticle } from '../../../src/engine/article/read.ts';
import type { Article, TimeExpression } from '../../../src/engine/model.ts';
import { resolveTimes, type ResolvedTimes } from '../../../src/engine/times/resolve.ts';

/** Prose without any time, so that a text is long enough to be news and not a note of a line or two. */
const padding =
  'Nobody at the harbour office would say more about it, and the people who had gathered on the quay went home in small groups, talking about the price of fish, the state of the road to the coast and the new ferry, which is said to be larger and quieter than the old one.';

/** A plain-text article; written on a day where one is given. */
export function articleOf(text: string, published?: string): Article {
  return readArticle({ id: 'story', text, format: 'plain', ...(published === undefined ? {} : { published }) });
}

/** Resolves the times of a text that is read as news. */
export function timesOf(text: string, published?: string): ResolvedTimes {
  return resolveTimes(articleOf(`${text}\n\n${padding}`, published));
}

/** Resolves the times of a short note, as it is. */
export function timesOfNote(text: string, published?: string): ResolvedTimes {
  return resolveTimes(articleOf(text, published));
}

/** "words = value" of every expression, in order. */
export function valuesOf(text: string, published?: string): string[] {
  return timesOf(text, published).times.map((time) => `${time.text} = ${time.value ?? 'unknown'}`);
}

/** Words of every expression, in order. */
export function wordsOf(text: string, published?: string): string[] {
  return timesOf(text, published).times.map((time) => time.text);
}

/** The one expression of a text; fails where there is none or more than one. */
export function onlyTime(text: string, published?: string): TimeExpression {
  const { times } = timesOf(text, published);
  if (times.length !== 1) throw new Error(`${times.length} expressions: ${times.map((time) => time.text).join(' | ')}`);
  return times[0]!;
}
