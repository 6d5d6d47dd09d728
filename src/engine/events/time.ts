import type { Article, EventTime, TimeExpression } from '../model.ts';

/** For each token the index of the time expression that covers it, -1 where none does. */
export function indexTimes(article: Article, times: readonly TimeExpression[]): Int32Array {
  const at = new Int32Array(article.tokens.length).fill(-1);
  const order = times.map((_, index) => index).sort((a, b) => times[a]!.start - times[b]!.start);
  let token = 0;
  for (const index of order) {
    const time = times[index]!;
    while (token < article.tokens.length && article.tokens[token]!.end <= time.start) token++;
    for (let inside = token; inside < article.tokens.length && article.tokens[inside]!.start < time.end; inside++)
      at[inside] = index;
  }
  return at;
}

/** A time that can date an event: a point of the calendar with a known value. */
export function datesEvents(time: TimeExpression): boolean {
  return (time.type === 'DATE' || time.type === 'TIME') && time.value !== null && /^\d/.test(time.value);
}

/**
 * The dating expression nearest to a token within a stretch of tokens.
 * @returns index into `times`, -1 where the stretch has none
 */
export function nearestTime(
  times: readonly TimeExpression[],
  at: Int32Array,
  token: number,
  start: number,
  end: number,
): number {
  const reach = Math.max(token - start, end - token);
  for (let step = 1; step <= reach && step < 60; step++) {
    for (const index of [token + step, token - step]) {
      if (index < start || index >= end) continue;
      const found = at[index]!;
      if (found >= 0 && datesEvents(times[found]!)) return found;
    }
  }
  return -1;
}

/** The event's time as the contract tells it. */
export function timeOf(time: TimeExpression, basis: EventTime['basis']): EventTime {
  return { value: time.value ?? '', basis, start: time.start, end: time.end };
}
