import type { Span } from '../../engine/model.ts';
import type { EventRecord } from '../reading/record.ts';
import { eventsBeside, words } from './lineWords.ts';

/** Whether an event's verb is a gerund: "killing two". */
export const isGerund = (event: EventRecord): boolean => /^\S+ing(?: |$)/iu.test(words(event));

/** "About 300 farmers", "children": a doer in the plural. */
export function isPlural(phrase: string): boolean {
  const head = (phrase.split(/ (?:of|in|from|at|on|with|by|for|to|who|that) /u, 1)[0] ?? '').split(' ').at(-1) ?? '';
  return /[^s]s$|^(?:people|men|women|children|police)$/u.test(head.toLowerCase());
}

/** Whether a phrase is what another verb of the sentence does something to, right before the gerund of this one. */
export function isDoneTo(event: EventRecord, { start, end }: Span): boolean {
  return (
    isGerund(event) &&
    eventsBeside(event).some(
      (other) =>
        other !== event &&
        other.event.arguments.some((each) => each.role === 'patient' && each.start === start && each.end === end),
    )
  );
}
