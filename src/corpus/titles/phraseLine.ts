import type { EventRecord } from '../reading/record.ts';
import { capitalised, wordsAt, type Line } from './lineWords.ts';

const pronouns = new Set('he she it they this that these those who which his her its their our my your there'.split(' ')); // prettier-ignore
/** Fewer words than these name no happening: "the second trial". */
const leastWords = 4;

/**
 * A line of the noun that tells an event, with what hangs on it: "The hearings for Ana Ruiz".
 * @returns null where a verb tells it, or the phrase says too little
 */
export function phraseLine(event: EventRecord): Line | null {
  const { phrase } = event.event;
  if (phrase === null) return null;
  const quote = wordsAt(event, phrase);
  // "Charges after police found two bodies": what comes after is a clause of its own.
  const [part = ''] = quote.split(/ (?:after|before) /u, 1);
  // "At an April hearing", where the preposition was hung on another word.
  const text = part.replace(/^(?:in|at|on|for|with|by|of|from|to|over|about) /iu, '');
  const [first = ''] = text.toLowerCase().split(' ', 1);
  return text.split(' ').length < leastWords || pronouns.has(first)
    ? null
    : { way: 'phrase', text: capitalised(text), core: text.length, marks: [] };
}
