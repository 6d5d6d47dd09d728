import { tokensIn } from '../../engine/article/lookup.ts';
import { quoteOf } from '../../engine/article/quote.ts';
import type { Span } from '../../engine/model.ts';
import { isFunctionWord } from '../reading/words.ts';
import type { EventRecord } from '../reading/record.ts';
import {
  auxiliaries,
  capitalised,
  closers,
  eventsBeside,
  isMark,
  isVerbal,
  longest,
  openers,
  words,
} from './lineWords.ts';

/**
 * The clause around the trigger in the article's words, without what stands around it in the sentence.
 * @returns with `isPart` where the clause only says which thing is meant ("the board that the towns agreed on"), with `isCut`
 * where it begins too far before the trigger
 */
export function clauseOf(event: EventRecord): {
  readonly title: string;
  readonly isPart: boolean;
  readonly isCut: boolean;
} {
  const { article } = event.article.entry;
  const { tokens } = article;
  const sentence = article.sentences[event.sentence];
  if (!sentence) return { title: capitalised(words(event)), isPart: false, isCut: false };
  const { first: middle, end: trigger } = anchorOf(event);
  const joined = beginningOf(event, sentence.firstToken, middle, true);
  // Who does it in so many words that no room is left for what is done.
  const isLong = tokens[trigger - 1]!.end - tokens[joined.at]!.start > longest;
  const { at: opening, isCut } = isLong ? beginningOf(event, sentence.firstToken, middle, false) : joined;
  const end = endOf(event, opening, trigger, sentence.endToken);
  // "… and overturned": the one who did it stands at the sentence's start.
  const whole = { start: tokens[sentence.firstToken]!.start, end: tokens[end - 1]!.end };
  const isBare = opening === middle && beginsWell(tokens[sentence.firstToken]!) && whole.end - whole.start <= longest;
  const from = isBare ? sentence.firstToken : opening;
  const first = afterPreposition(event, subordinating.has(tokens[from]!.lower) && from + 1 < middle ? from + 1 : from, middle, end); // prettier-ignore
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return {
    title: capitalised(quoteOf(article, span, longest)),
    isPart: !isBare && isRelative(event, opening),
    isCut: !isBare && ((isCut && first === opening) || isTornOff(event, first)),
  };
}

/** Whether words between commas begin the line whose subject stands before them: "Anna, 36, | from Oslo, is on trial". */
function isTornOff(event: EventRecord, first: number): boolean {
  const { tokens } = event.article.entry.article;
  // "The house where it happened | is listed": where a thing is, not what it is.
  if (tokens[first - 1]?.lower === 'where') return true;
  return (
    leading.has(tokens[first]!.lower) &&
    tokens[first - 1]?.text === ',' &&
    eventsBeside(event).some(
      (other) =>
        other.token > first &&
        other.event.arguments.some(
          ({ role, end }) => (role === 'agent' || role === 'patient') && end <= tokens[first]!.start,
        ),
    )
  );
}

/** "Although nothing was signed": the clause says the same without what ties it to another. */
const subordinating = new Set('although though because whereas while but and so yet since'.split(' '));

function beginningOf(
  event: EventRecord,
  from: number,
  middle: number,
  joins: boolean,
): { readonly at: number; readonly isCut: boolean } {
  const { tokens } = event.article.entry.article;
  let first = middle;
  let commas = 0;
  for (let at = middle; at >= Math.max(from, middle - mostBefore); at--) {
    const before = at > from ? tokens[at - 1] : undefined;
    // What stands between two commas is put in ("one picket, Jonas Vey, had been …").
    const isInserted = before?.text === ',' && commas % 2 === 1;
    // "Kenya and Uganda", "both the mayor and the council": two doers stay together.
    const isJoined =
      before?.lower === 'and' &&
      (event.event.arguments.some(({ start, end }) => start < before.start && end > before.end) ||
        (isName(tokens[at]!) && at > 1 && isName(tokens[at - 2]!)) ||
        (isNumber(tokens[at]!) && at > 1 && isNumber(tokens[at - 2]!)) ||
        hasBoth(event, Math.max(from, at - mostBefore), at) ||
        (joins && standsBetweenDoers(event, before)));
    // "All but Ana Ruiz escaped" is one subject.
    const isExcepting = before?.lower === 'but' && wholes.has(tokens[at - 2]?.lower ?? '');
    const opens =
      !before || (!isInserted && !isJoined && !isExcepting && (isMark(before.text) || openers.has(before.lower)));
    if (before?.text === ',') commas++;
    if (!beginsWell(tokens[at]!) || (opens && auxiliaries.has(tokens[at]!.lower))) continue;
    if (opens) return { at, isCut: false };
    if (at > middle - mostBefore / 2) first = at;
  }
  return { at: first, isCut: first < middle };
}

const wholes = new Set(['all', 'everyone', 'everybody', 'everything', 'none', 'nobody', 'nothing']);

function hasBoth(event: EventRecord, from: number, end: number): boolean {
  return event.article.entry.article.tokens.slice(from, end).some(({ lower }) => lower === 'both');
}

/** "The mayor's cousin and his wife were found": of one role on either side of the "and", before the verb. */
function standsBetweenDoers({ event }: EventRecord, and: Span): boolean {
  return event.arguments.some(
    (one) =>
      one.end <= and.start &&
      event.arguments.some(({ role, start, end }) => role === one.role && start >= and.end && end <= event.start),
  );
}

function endOf(event: EventRecord, first: number, trigger: number, limit: number): number {
  const { tokens } = event.article.entry.article;
  const isClaimed = claimNouns.has(tokens[first - 2]?.lower ?? '') && tokens[first - 1]?.lower === 'that';
  let end = trigger;
  while (end < Math.min(limit, trigger + mostAfter)) {
    const { text, lower, spaceBefore } = tokens[end]!;
    const quoted = opensQuote(text)
      ? tokens.slice(end + 1, end + longestQuote).findIndex((token) => closesQuote(token.text))
      : -1;
    if (quoted > 0 && end + quoted + 2 <= limit) {
      end += quoted + 2;
      continue;
    }
    if (lower === 'and' && !spaceBefore) {
      end++;
      continue;
    }
    if ((text === ',' || lower === 'and') && end > trigger && isWithinPhrase(event, tokens[end]!, tokens[end + 1])) {
      end++;
      continue;
    }
    if (lower === 'and' && opensClause(event, tokens[end + 1])) break;
    if (isMark(text) || closers.has(lower) || lower === 'said' || (lower === 'and' && end > trigger + 2)) break;
    // "The claim that the owner hid debts | is disputed".
    if (isClaimed && copulas.has(lower)) break;
    end++;
  }
  // "On May 6": the day belongs to its month.
  if (end < limit && end > trigger && months.has(tokens[end - 1]!.lower) && /^\d/u.test(tokens[end]!.text)) end++;
  // What ends with the sentence or at a comma ends as it was written: "had walked out".
  const next = end < limit ? tokens[end]!.text : '.';
  while (end > trigger && dangling.has(tokens[end - 1]!.lower)) end--;
  if (/^[.,;:!?)]/u.test(next)) return end;
  while (end > trigger && isLoose(tokens[end - 1]!.lower) && tokens[end - 1]!.spaceBefore) end--;
  return end;
}

/** Whether a mark or "and" stands within what something is done to: "a new, faster car". */
function isWithinPhrase(event: EventRecord, { start, end }: Span, next: Span | undefined): boolean {
  if (event.event.arguments.some((each) => each.role === 'patient' && each.start === next?.start)) return true;
  return eventsBeside(event).some((other) =>
    other.event.arguments.some(
      (each) => each.role === 'patient' && each.start > event.event.start && each.start < start && each.end > end,
    ),
  );
}

/** Whether a word begins the subject of another verb. */
function opensClause(event: EventRecord, word: Span | undefined): boolean {
  return (
    word !== undefined &&
    eventsBeside(event).some(
      (other) =>
        other.token > event.token &&
        other.event.arguments.some(({ role, start }) => role === 'agent' && start === word.start),
    )
  );
}

const months = new Set('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ')); // prettier-ignore
const longestQuote = 9;
const opensQuote = (text: string): boolean => text === '“' || text === '"';
const closesQuote = (text: string): boolean => text === '”' || text === '"';

const isLoose = (word: string): boolean => isFunctionWord(word) || prepositions.has(word) || loose.has(word);

const claimNouns = new Set('claim claims allegation allegations accusation accusations report reports statement suggestion charge'.split(' ')); // prettier-ignore
const copulas = new Set(['is', 'are', 'was', 'were', 'remains', 'remain', 'remained']);
const saying = /(?:ed|said|says|say|told|tells|knew|know|believe|believes|think|thinks|found|finds|show|shows|shown|heard|hear|fear|fears|hope|hopes|suggest|suggests|expect|mean|means)$/; // prettier-ignore

/** Whether a clause hangs on a noun as what says which one is meant. */
function isRelative(event: EventRecord, first: number): boolean {
  const { tokens } = event.article.entry.article;
  const [noun, opener] = [tokens[first - 2], tokens[first - 1]?.lower];
  if (opener === 'which' || opener === 'whom') return true;
  return opener === 'that' && noun !== undefined && /^\p{L}/u.test(noun.text) && !saying.test(noun.lower) && !claimNouns.has(noun.lower); // prettier-ignore
}

const leading = new Set(
  'in at on by from with for to of amid despite during following after before over under through about as'.split(' '),
);

/** "At the funeral of the old president", "a day before the hearing": a noun that tells something stands without what leads to it. */
function afterPreposition(event: EventRecord, first: number, trigger: number, end: number): number {
  const { tokens } = event.article.entry.article;
  if (isVerbal(event) || trigger - first > farthestNoun) return first;
  let from = first;
  for (let at = first; at < trigger; at++)
    if (at === from && leading.has(tokens[at]!.lower)) from = at + 1;
    else if (tokens[at]!.lower === 'before' || tokens[at]!.lower === 'after') from = at + 1;
  const hasVerb = eventsBeside(event).some(
    (other) => other.token > from && other.token < end && other !== event && isVerbal(other),
  );
  return !hasVerb && from < trigger && /^\p{L}/u.test(tokens[from]!.text) ? from : first;
}

/** A preposition so far before a noun leads to something else: "On Wednesday evening the union called a strike". */
const farthestNoun = 6;

/** The trigger; of one of no known kind the figure that it goes with, where a mark parts the two. */
function anchorOf(event: EventRecord): { readonly first: number; readonly end: number } {
  const { article } = event.article.entry;
  const trigger = tokensIn(article, event.event);
  const figure = event.figures[0] && event.event.type === null ? tokensIn(article, event.figures[0]) : null;
  if (!figure || figure.end > trigger.first) return trigger;
  return article.tokens.slice(figure.end, trigger.first).some(({ text }) => isMark(text)) ? figure : trigger;
}

const prepositions = new Set(
  'in to with at for from on against into of over under by near toward towards between'.split(' '),
);
const dangling = new Set(['that', 'which', 'who', 'shortly', 'including', 'such']);
const loose = new Set(['early', 'late', 'only', 'about', 'around']);
const mostBefore = 16;
const mostAfter = 12;
const numbers = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));
const isNumber = ({ lower }: { readonly lower: string }): boolean => /^\d/u.test(lower) || numbers.has(lower);
const isName = ({ text }: { readonly text: string }): boolean => /^\p{Lu}/u.test(text);
const beginsWell = ({ text }: { readonly text: string }): boolean => /^[\p{L}\p{N}]/u.test(text);
