import type { Event } from '../model.ts';
import type { Trigger } from './triggers.ts';

/**
 * How much a reader wants an event in a list: the weight of its sense, more with people, a date or a place, less for
 * what is generic, bare or only talk.
 */
export function salienceOf(event: Omit<Event, 'id' | 'salience'>, { sense, nominal }: Trigger): number {
  let score = sense.weight;
  if (event.participants.length === 0) score -= 0.25;
  if (event.participants.length > 1) score += 0.05;
  if (event.time?.basis === 'explicit') score += 0.1;
  if (event.place) score += 0.05;
  if (nominal && event.participants.length === 0 && !event.time) score -= 0.2;
  if (event.class === 'state' || event.class === 'generic') score -= 0.2;
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}
