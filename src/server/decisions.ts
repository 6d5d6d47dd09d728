import { dayOfIso } from '../engine/times/publication.ts';
import { keyOf } from './addresses.ts';

/**
 * The days of publication that a reader has set, as a client sends them, by the articles' keys. What is no calendar day
 * (`YYYY-MM-DD`) is left out: the article's own date holds there.
 */
export function readDecisions(value: unknown): ReadonlyMap<string, string> {
  const given = typeof value === 'object' && value !== null && 'published' in value ? value.published : null;
  const days = new Map<string, string>();
  if (typeof given !== 'object' || given === null) return days;
  for (const [uri, day] of Object.entries(given))
    if (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day) && dayOfIso(day) !== null) days.set(keyOf(uri), day);
  return days;
}
