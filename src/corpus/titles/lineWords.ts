import { quoteOf } from '../../engine/article/quote.ts';
import { verbForms } from '../../engine/events/inflection.ts';
import type { Span } from '../../engine/model.ts';
import type { ActorRecord } from '../reading/names.ts';
import type { EventRecord } from '../reading/record.ts';

/** Characters of a phrase or sentence that a row has room for. */
export const longest = 96;
/** The same of a clause, of which the end may stand behind the date. */
export const longestClause = 120;

/** The trigger's words. */
export const words = (event: EventRecord): string => quoteOf(event.article.entry.article, event.event, 40);

/** Words that stand before a verb and tell nothing by themselves. */
export const auxiliaries = new Set('had has have was were is are been be would will could may might who which to as than not'.split(' ')); // prettier-ignore
/** Words at which a clause ends. */
export const closers = new Set([
  'after',
  'when',
  'because',
  'while',
  'before',
  'which',
  'who',
  'until',
  'although',
  'whether',
]);
/** Whether a token is punctuation. */
export const isMark = (text: string): boolean => !/[\p{L}\p{N}$€£%'’-]/u.test(text);

/** The trigger is a past form or a participle of a verb: "opened", "supplying". */
export function isVerbal({ event, article }: EventRecord): boolean {
  const text = quoteOf(article.entry.article, event, 40).toLowerCase().split(' ')[0] ?? '';
  const lemma = event.lemma.split(/[ -]/u, 1)[0] ?? '';
  return text !== lemma && verbForms(lemma).some(({ form, as }) => form === text && as !== 'base' && as !== 'third');
}

/** A span that counts from the event's start, where it stands in the article. */
export const placed = ({ event }: EventRecord, { start, end }: Span): Span => ({
  start: event.start + start,
  end: event.start + end,
});

/** The words of a span that counts from the event's start. */
export const wordsAt = (event: EventRecord, span: Span): string =>
  quoteOf(event.article.entry.article, placed(event, span), longest);

/** The text with a capital at its head. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A hostile sentence may hold thousands of events. */
const mostBeside = 200;

/** The events of an event's sentence, in the order of the text; of a sentence without end the first ones. */
export function eventsBeside({ article: { events }, sentence }: EventRecord): readonly EventRecord[] {
  let [from, to] = [0, events.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (events[middle]!.sentence < sentence) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < Math.min(events.length, from + mostBeside) && events[end]!.sentence === sentence) end++;
  return events.slice(from, end);
}

/** The name over the corpus of an article's actor. */
export type NameOf = (event: EventRecord, actor: ActorRecord) => string;

/** How a line was made. */
export type Way = 'clause' | 'phrase' | 'sentence' | 'long';

/** A line that might stand for an event. */
export interface Line {
  readonly way: Way;
  readonly text: string;
  /** How many characters of it are a sentence by themselves; all where nothing can be spared. */
  readonly core: number;
  /** What is known of how well it stands by itself. */
  readonly marks: readonly string[];
}
