import { tokensIn } from '../../engine/article/lookup.ts';
import type { TimeExpression } from '../../engine/model.ts';
import { intervalOf, daysIn, type Interval } from '../reading/interval.ts';
import type { ArticleRecord, EventRecord } from '../reading/record.ts';
import { isDenied, isOccurrence } from './denials.ts';
import { sharedActors, sharedObjects, shareKind, shareWord } from './objects.ts';

/** "Their third meeting", "the first since 2019": what is counted, and from when. */
export interface Count {
  readonly event: EventRecord;
  /** The article's words: "third meeting", "first since 2019". */
  readonly says: string;
  readonly since: Interval | null;
}

/** The ordinal stands no further from the word for what is counted. */
const reach = 5;
const mostWords = 8;
/** A date wider than this is no date to count by. */
const widestDate = 366;

/** The counts that an article makes of its own happenings. */
export function readCounts(record: ArticleRecord): readonly Count[] {
  const found = new Map<string, Count>();
  const { tokens, sentences } = record.entry.article;
  for (const event of record.events) {
    if (!isOccurrence(event) || event.event.withdraws) continue;
    const ordinal = event.event.quantities.find(({ unit }) => unit?.startsWith('ordinal '));
    if (!ordinal) continue;
    const at = tokensIn(record.entry.article, ordinal).first;
    const since = sinceAfter(record, at, sentences[event.sentence]?.endToken ?? 0);
    const isBefore = at < event.token && event.token - at <= reach;
    // "This visit, his first since 2019".
    const isApposed = at > event.token && at - event.token <= reach && ordinal.unit === 'ordinal since';
    // "They first met in May" counts nothing.
    if ((!isBefore && !isApposed) || (at + 1 === event.token && isVerb(event))) continue;
    const end = since ? since.token + 1 : Math.max(event.token, at) + 1;
    const says = tokens.slice(at, Math.min(end, at + mostWords)).map(({ text }) => text).join(' ');
    const key = `${String(event.sentence)} ${String(at)}`;
    if (!found.has(key)) found.set(key, { event, says, since: since?.days ?? null });
  }
  return [...found.values()];
} // prettier-ignore

const isVerb = ({ event }: EventRecord): boolean =>
  event.text.toLowerCase() !== event.lemma && !event.text.toLowerCase().endsWith('s');

function sinceAfter(record: ArticleRecord, from: number, end: number): { token: number; days: Interval } | null {
  const { tokens, tokenEnds } = record.entry.article;
  for (let at = from; at < Math.min(end, from + mostWords); at++) {
    if (tokens[at]!.lower !== 'since') continue;
    const time = timeFrom(record, tokenEnds[at]!);
    const days = time ? intervalOf(time.value) : null;
    const last = time ? tokensIn(record.entry.article, time).end - 1 : -1;
    return days && last >= 0 ? { token: last, days } : null;
  }
  return null;
}

const timesByStart = new WeakMap<ArticleRecord, ReadonlyMap<number, TimeExpression>>();

/** The time expression that begins right behind an offset. */
function timeFrom(record: ArticleRecord, offset: number): TimeExpression | undefined {
  let times = timesByStart.get(record);
  if (!times)
    timesByStart.set(record, (times = new Map(record.entry.annotations.times.map((time) => [time.start, time]))));
  for (let start = offset; start <= offset + 4; start++) if (times.has(start)) return times.get(start);
  return undefined;
}

/**
 * Whether an event is dated and of the sort that a count counts: the same kind, by the same actors or of the same things,
 * not after the article and not before the count begins.
 */
export function isCounted(count: Count, event: EventRecord): boolean {
  const { event: counted, since } = count;
  const days = dayOf(event);
  if (!days || !isOccurrence(event) || isDenied(event) || event.event.certainty === 'expected') return false;
  if (event.event.withdraws || daysIn(days) > widestDate) return false;
  const told = counted.article.published;
  if ((told && days.from > told.to) || (since && days.to < since.from)) return false;
  if (!shareWord(counted, event) && !shareKind(counted, event)) return false;
  const here = counted.circumstances.actors;
  if (here.length === 0 || event.circumstances.actors.length === 0) return sharedObjects(counted, event) > 0;
  return sharedActors(here, event.circumstances.actors) >= Math.min(2, here.length);
}

/** The days that the words of an event's own clause or sentence state, but not those that a count begins at. */
export function dayOf(event: EventRecord): Interval | null {
  const { time, quantities } = event.event;
  if (!time || !event.days || time.basis === 'published') return null;
  return time.basis === 'explicit' && quantities.some(({ unit }) => unit?.startsWith('ordinal ')) && isSince(event)
    ? null
    : event.days;
}

function isSince(event: EventRecord): boolean {
  const { article } = event.article.entry;
  const { start, end } = event.event.time ?? {};
  if (start === undefined || end === undefined) return false;
  return article.tokens[tokensIn(article, { start, end }).first - 1]?.lower === 'since';
}
