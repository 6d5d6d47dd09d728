import type { Certainty } from '../../engine/model.ts';
import type { EventRecord } from '../reading/record.ts';
import { eventsBeside, placed } from '../titles/lineWords.ts';
import { sourceInWords, unnamedSource } from './origins.ts';

/** The surest first: an article's own word, then another's, then what is only said to be likely or meant. */
const bySureness: readonly Certainty[] = ['asserted', 'attributed', 'hedged', 'expected', 'denied'];

/** How surely a line tells an event: as the event, or as the verb that a noun is told with, where that is less sure. */
export function certaintyOfLine(event: EventRecord): Certainty {
  const { certainty, wording } = event.event;
  if (wording === null) return certainty;
  const { start } = placed(event, wording.verb);
  const verb = eventsBeside(event).find((other) => other.event.start === start)?.event.certainty ?? certainty;
  return bySureness.indexOf(verb) > bySureness.indexOf(certainty) ? verb : certainty;
}

/**
 * How surely and on whose word a happening is told: "hedged, on the word of KCNA".
 * @param told the telling whose line its row shows
 * @param members its tellings, of which the more who say it on the same terms are named
 * @returns null where the line tells it in its article's own voice
 */
export function standingInWords(told: EventRecord, members: readonly EventRecord[]): string | null {
  const certainty = certaintyOfLine(told);
  if (certainty === 'asserted') return null;
  const attributed = [told, ...members.filter(({ event }) => event.certainty === certainty)].filter(
    ({ event }) => event.attribution !== null,
  );
  const sources = [...new Set(attributed.map(sourceInWords))].filter((name) => name !== unnamedSource);
  if (sources.length === 0) return certainty === 'attributed' ? 'on another’s word' : certainty;
  const [one, two] = sources;
  const named = two === undefined ? one : sources.length > 2 ? `${one}, ${two} and others` : `${one} and ${two}`;
  const word = `on the word of ${named}`;
  if (certainty === 'denied') return certainty;
  return certainty === 'attributed' ? word : `${certainty}, ${word}`;
}
