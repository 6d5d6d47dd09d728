import { parseFigure } from '../../engine/events/quantities.ts';
import { spanOfTokens, tokensIn } from '../../engine/article/lookup.ts';
import type { Quantity } from '../../engine/model.ts';
import { daysApart, daysIn, intervalOf } from '../reading/interval.ts';
import type { EventRecord } from '../reading/record.ts';
import { stemOf } from '../reading/words.ts';
import { sharedObjects, shareKind, shareWord } from './objects.ts';

/** Two figures for one quantity. */
export interface FigurePair {
  readonly here: Quantity;
  readonly there: Quantity;
  /** Both could hold at once. */
  readonly compatible: boolean;
}

const people = new Set(
  'person people man woman child boy girl resident civilian passenger soldier official student'.split(' '),
);
// Nouns of doers, and things whose names end like them.
const doer = /(?:[^aeiou]er|[st]or|ist|ian|ee|men|women|folk)$/;
const things = new Set(
  'meter metre kilometer kilometre liter litre paper letter number container order offer river tower barrier tanker freighter trailer center centre quarter server corner border member-state sector factor tractor reactor tree coffee committee'.split(
    ' ',
  ),
); // prettier-ignore
const vessels = new Set(['ship', 'vessel', 'boat', 'freighter', 'tanker']);
// Numbers that place or order things rather than count them.
const notCounted = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'age', 'a.m', 'p.m']);

const tolled = new WeakMap<EventRecord, readonly Quantity[]>();

/** The figures an event goes with; of "the death toll rose to 58" the number of people. */
export function figuresOf(event: EventRecord): readonly Quantity[] {
  if (event.figures.length > 0 || (event.event.type !== 'death' && event.event.type !== 'injury')) return event.figures;
  let figures = tolled.get(event);
  if (!figures) tolled.set(event, (figures = tollOf(event)));
  return figures;
}

const stretch = 24;

function tollOf(event: EventRecord): readonly Quantity[] {
  const { tokens, sentences } = event.article.entry.article;
  const end = Math.min(sentences[event.sentence]?.endToken ?? 0, event.token + stretch);
  let isToll = false;
  for (let at = event.token; at < end; at++) {
    const { lower } = tokens[at]!;
    if (lower === 'toll' || lower === 'tolls') isToll = true;
    if (!isToll || !['to', 'at', 'of'].includes(lower)) continue;
    const figure = tokens[at + 1];
    const value = figure && at + 1 < end ? parseFigure(figure.lower) : null;
    if (!figure || value === null) continue;
    const after = event.article.events.find(({ sentence, token }) => sentence === event.sentence && token > event.token);
    const time = after?.event.time ?? event.event.time;
    const asOf = time?.basis === 'explicit' ? time.value.slice(0, 10) : null;
    const span = spanOfTokens(event.article.entry.article, at + 1, at + 2);
    return [{ ...span, text: figure.text, value, min: value, max: value, unit: 'person', asOf }];
  }
  return [];
} // prettier-ignore

/** Whether two units count the same: equal, or one the other's kind ("worker", "dockworker"; "ship", "vessel"). */
export function unitsAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [lastStem(one), lastStem(other)];
  if (one.startsWith('ordinal ') !== other.startsWith('ordinal ')) return false;
  if (a === b) return true;
  if (vessels.has(a) && vessels.has(b)) return true;
  if (isPeople(a) || isPeople(b)) return countsPeople(a) && countsPeople(b);
  return (a.length > 4 && b.endsWith(a)) || (b.length > 4 && a.endsWith(b));
}

const isPeople = (unit: string): boolean => unit === 'person' || unit === 'people';
const countsPeople = (unit: string): boolean => people.has(unit) || (doer.test(unit) && !things.has(unit));

const lastStem = (unit: string): string => stemOf(unit.toLowerCase().split(' ').at(-1) ?? '');

/** Whether a quantity counts or measures something that two reports can disagree on. */
export function isMeasured(quantity: Quantity): boolean {
  return (
    quantity.unit !== null && !quantity.unit.startsWith('ordinal ') && !notCounted.has(quantity.unit.toLowerCase())
  );
}

/** Whether two figures could both hold, at their own precision. */
export function rangesMeet(one: Quantity, other: Quantity): boolean {
  const low = Math.max(one.min ?? Number.NEGATIVE_INFINITY, other.min ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY);
  if (low <= high) return true;
  const [a, b] = [one.value, other.value];
  return roundsTo(a, b) || roundsTo(b, a);
}

/** "2.4 million" for 2,417,000: a round number stands for what rounds to it. */
function roundsTo(round: number, exact: number): boolean {
  if (round === 0 || !Number.isFinite(round) || Math.abs(round) < 20) return false;
  let unit = 1;
  while (unit < Math.abs(round) && round % (unit * 10) === 0) unit *= 10;
  return unit >= 10 && Math.abs(round - exact) <= unit / 2 && Math.abs(round - exact) / Math.abs(round) <= 0.05;
}

/**
 * The figures of two tellings that measure the same. Where a telling has several of one unit ("5 killed, 30 hurt") they
 * only clash if none of them meets.
 */
export function comparedFigures(one: EventRecord, other: EventRecord): readonly FigurePair[] {
  const pairs: FigurePair[] = [];
  for (const here of figuresOf(one).filter(isMeasured)) {
    const rivals = figuresOf(other).filter((there) => isMeasured(there) && unitsAgree(here.unit, there.unit));
    const met = rivals.find((there) => rangesMeet(here, there));
    if (met) pairs.push({ here, there: met, compatible: true });
    else if (rivals.length === 1 && isOneScale(here, rivals[0]!) && isRate(one, here) === isRate(other, rivals[0]!)) {
      const there = rivals[0]!;
      const back = figuresOf(one).filter((quantity) => isMeasured(quantity) && unitsAgree(there.unit, quantity.unit));
      if (!back.some((quantity) => rangesMeet(quantity, there))) pairs.push({ here, there, compatible: false });
    }
  }
  return pairs;
}

/** Figures too far apart in size are taken for figures of different things. */
const widestRatio = 6;

function isOneScale(one: Quantity, other: Quantity): boolean {
  const [a, b] = [Math.abs(one.value), Math.abs(other.value)];
  return Math.max(a, b) <= Math.max(12, widestRatio * Math.min(a, b));
}

/** Articles further apart tell of two occasions, unless both state one day. */
const farthest = 30;
// Units of so little meaning that two figures of them seldom count one thing.
const loose = new Set('time season game point round step side half way part thing type kind place term item case member'.split(' ')); // prettier-ignore
const quantifiers = new Set('about around some roughly nearly almost more less fewer than at least most over under up to the a only just another exactly approximately estimated'.split(' ')); // prettier-ignore

/**
 * Whether two figures for like things can be held against each other: of one deed, of one time, of the same sort of thing,
 * both of one occasion or both a sum.
 */
export function mayClash(one: EventRecord, other: EventRecord, { here, there }: FigurePair): boolean {
  if (isSum(one, here) !== isSum(other, there)) return false;
  if (isScore(one, here) || isScore(other, there)) return false;
  if (loose.has(lastStem(here.unit ?? '')) || [here.text, there.text].some((text) => /\d?[\p{L}\d]-\p{L}/u.test(text))) return false;
  const [first, second] = [one.article.published, other.article.published];
  const isOneDay = one.days && other.days && daysApart(one.days, other.days) === 0 && daysIn(one.days) + daysIn(other.days) <= 14;
  if (first && second && daysApart(first, second) > farthest && !isOneDay) return false;
  const [sort, rival] = [sortOf(here), sortOf(there)];
  if (sort.length > 0 && rival.length > 0 && !sort.some((word) => rival.includes(word))) return false;
  const isOneDeed = shareWord(one, other) || shareKind(one, other) || one.relations.some((relation) => other.relations.includes(relation));
  if (arePrices(one, other)) return true;
  return isOneDeed || (Boolean(isOneDay) && sharedObjects(one, other) > 1);
} // prettier-ignore

const paying = new Set('buy bought purchas acquir pay paid cost price sell sold spend spent fetch'.split(' '));

/** What was paid for one thing: "bought it for 2.1 billion", "paid 2.6 billion for it". */
export function arePrices(one: EventRecord, other: EventRecord): boolean {
  const isPaid = ({ stems }: EventRecord): boolean => stems.some((stem) => paying.has(stem));
  return isPaid(one) && isPaid(other) && sharedObjects(one, other) > 1;
}

/** "a 43-39 record": the second half of a score. */
const isScore = (event: EventRecord, { start }: Quantity): boolean =>
  /[-–]$/.test(event.article.entry.article.text.slice(Math.max(0, start - 1), start));

/** What says between a number and its unit which of the things are counted: "Somali" of "23 Somali pirates". */
function sortOf({ text }: Quantity): readonly string[] {
  const words = text.toLowerCase().split(/\s+/).slice(0, -1);
  return words.filter((word) => /^\p{L}/u.test(word) && !quantifiers.has(word) && !numberWord.test(word));
}

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|dozen)s?$/;

/** "a total of 14", "923 so far": a sum over several occasions. */
function isSum(event: EventRecord, figure: Quantity): boolean {
  const { tokens } = event.article.entry.article;
  const { first, end } = tokensIn(event.article.entry.article, figure);
  for (let at = Math.max(0, first - 16); at < end + 8; at++) {
    const word = tokens[at]?.lower;
    if (word === 'total' || word === 'altogether' || (word === 'far' && /^(?:so|thus)$/.test(tokens[at - 1]?.lower ?? ''))) return true;
  }
  return false;
} // prettier-ignore

const periods = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'night']);

/** Whether a figure is so much a day, a week, each: "18 million crowns a day". */
export function isRate(event: EventRecord, figure: Quantity): boolean {
  const { tokens } = event.article.entry.article;
  const { end } = tokensIn(event.article.entry.article, figure);
  const [next, after] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? ''];
  return (
    ((next === 'a' || next === 'an' || next === 'per' || next === 'every') && periods.has(after)) ||
    next === 'daily' ||
    next === 'per'
  );
}

/** Days between the times that two figures speak of; null where one is unknown. */
export function asOfApart(pair: FigurePair): number | null {
  const here = intervalOf(pair.here.asOf);
  const there = intervalOf(pair.there.asOf);
  return here && there ? daysApart(here, there) : null;
}
