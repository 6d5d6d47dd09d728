import type { Article, EventTime, Sentence, TimeExpression } from '../model.ts';
import {
  baseRelationOf,
  childIn,
  childrenIn,
  clauseOf,
  headOf,
  isWithin,
  markerOf,
  type Tree,
} from '../syntax/clause.ts';
import * as link from '../syntax/links.ts';
import { readingOf } from './lexicon.ts';
import { longestSentence } from './who.ts';
import { wordSet } from './words.ts';

/** A time that can date an event: a point of the calendar with a known value, or "recently". */
function datesEvents(time: TimeExpression): boolean {
  const { value, type } = time;
  if (value === null || (type !== 'DATE' && type !== 'TIME')) return false;
  const first = value.charCodeAt(0);
  return (first >= 48 && first <= 57) || value === 'PAST_REF';
}

interface PlacedTime {
  readonly time: TimeExpression;
  readonly token: number;
  /** Predicate of the clause it stands in. */
  readonly clause: number;
  /** Whether something holds up to it: then it dates at most what is yet to be done until then. */
  readonly isEnd: boolean;
}

/** Most time expressions of one sentence that are weighed against each other. */
const mostTimes = 12;

/** The dating expressions of one sentence with their clauses. */
export function timesOfSentence(
  tree: Tree,
  sentence: Sentence,
  times: readonly TimeExpression[],
  at: Int32Array,
): readonly PlacedTime[] {
  if (sentence.endToken - sentence.firstToken > longestSentence) return [];
  const placed: PlacedTime[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken && placed.length < mostTimes; token++) {
    const index = at[token]!;
    if (index < 0 || (token > sentence.firstToken && at[token - 1] === index)) continue;
    const time = times[index]!;
    if (datesEvents(time) && !isCompared(tree, token))
      placed.push({ time, token, clause: clauseOfTime(tree, token), isEnd: isEnd(tree.article, token) });
  }
  return placed;
}

/** The clause of a time: of what stands right before "for" where that is a verb ("a walkout planned for Monday would …"). */
function clauseOfTime(tree: Tree, token: number): number {
  const isFor = tree.article.tokens[token - 1]?.lower === 'for' && tree.syntax.tags[token - 2] === 'VERB';
  return clauseOf(tree, isFor ? token - 2 : token);
}

/**
 * The time of the event at `head`: the expression that hangs nearest to it in its own clause, else in a clause that
 * governs it.
 */
export function findTime(tree: Tree, head: number, times: readonly PlacedTime[]): EventTime | null {
  if (times.length === 0) return null;
  const placed = times.some((time) => time.isEnd)
    ? times.filter(({ isEnd, clause }) => !isEnd || isToLast(tree, head, clause))
    : times;
  const verb = strandedVerb(tree, head);
  if (verb !== null) return findTime(tree, verb, times);
  const own =
    nearest(
      placed.filter(({ token }) => isWithin(tree, token, head) && clauseOf(tree, token) === clauseOf(tree, head)),
      head,
    ) ??
    nearest(
      placed.filter(({ token }) => isWithin(tree, token, head) && !standsBeside(tree, token, head)),
      head,
    );
  const clause = clauseOf(tree, head);
  const direct =
    own && (headsToward(tree, own.token, head) || clause === head)
      ? own
      : (nearest(
          placed.filter((one) => one.clause === clause),
          head,
        ) ?? own);
  if (direct) return timeOf(tree, direct, 'explicit');
  const happens = happeningOf(tree, head);
  const when =
    happens !== null &&
    nearest(
      placed.filter((one) => one.clause === happens),
      head,
    );
  if (when) return timeOf(tree, when, 'explicit');
  let above = clause;
  for (let step = 0; step < 4; step++) {
    const governor = headOf(tree, above);
    if (governor === null) break;
    const told = above;
    above = clauseOf(tree, governor);
    if (isSaid(tree, told, above)) break;
    const found = nearest(
      placed.filter((one) => one.clause === above),
      head,
    );
    if (found) return timeOf(tree, found, 'sentence');
  }
  return null;
}

const happening = wordSet('hold take happen occur begin start open resume');

/** "The vote is likely to be held on Monday": the verb that says of a subject that it happens, below that of its clause. */
function happeningOf(tree: Tree, noun: number): number | null {
  const governor = headOf(tree, noun);
  if (governor === null || baseRelationOf(tree, noun) !== 'nsubj') return null;
  const verb = childIn(tree, governor, link.xcomp);
  return verb !== null && happening.has(tree.syntax.lemmas[verb]!) ? verb : null;
}

const conjoining = wordSet('after before since until as when while');

/** "Cracked after an earthquake shook the valley on Sunday": the verb of a noun that the tree hangs on the verb before. */
function strandedVerb(tree: Tree, noun: number): number | null {
  const verb = noun + 1;
  if (tree.syntax.tags[verb] !== 'VERB' || baseRelationOf(tree, verb) !== 'advcl') return null;
  if (baseRelationOf(tree, noun) !== 'obl' || headOf(tree, noun) !== headOf(tree, verb)) return null;
  return conjoining.has(markerOf(tree, noun)) && childIn(tree, verb, link.nsubj) === null ? verb : null;
}

/** "An article of March 13 said that crews had walked out": the day of the saying is not that of what is said. */
function isSaid(tree: Tree, clause: number, above: number): boolean {
  return baseRelationOf(tree, clause) === 'ccomp' && isReporting(tree, above) && isPerfect(tree, clause);
}

function isReporting(tree: Tree, verb: number): boolean {
  return readingOf(tree.article.tokens[verb]!.lower)?.verb?.class === 'reporting';
}

/** "Had walked out" lies before the saying; what "would" or "was to" happen may be at its time. */
function isPerfect(tree: Tree, clause: number): boolean {
  return childrenIn(tree, clause, link.aux).some((auxiliary) => tree.article.tokens[auxiliary]!.lower === 'had');
}

/** Whether a token below `head` belongs to a clause that only stands beside it: after a semicolon, or coordinated. */
function standsBeside(tree: Tree, token: number, head: number): boolean {
  let at: number | null = token;
  for (let step = 0; step < 12 && at !== null && at !== head; step++) {
    const relation = baseRelationOf(tree, at);
    if (
      relation === 'parataxis' ||
      (relation === 'acl' && isSubjectOf(tree, headOf(tree, at), head)) ||
      (relation === 'ccomp' && headOf(tree, at) === head && isReporting(tree, head)) ||
      (relation === 'conj' && clauseOf(tree, at) === at)
    )
      return true;
    at = headOf(tree, at);
  }
  return false;
}

/** "The debate, scheduled for Monday, was dropped": what a clause beside its subject dates is not the predicate. */
function isSubjectOf(tree: Tree, noun: number | null, head: number): boolean {
  return noun !== null && baseRelationOf(tree, noun) === 'nsubj' && headOf(tree, noun) === head;
}

function headsToward(tree: Tree, token: number, head: number): boolean {
  let at: number | null = token;
  for (let step = 0; step < 6 && at !== null; step++) {
    if (at === head) return true;
    at = headOf(tree, at);
  }
  return false;
}

/** How much nearer "recently" must stand than a date to be taken, in tokens. */
const vague = 100;

function nearest(placed: readonly PlacedTime[], head: number): PlacedTime | null {
  let best: PlacedTime | null = null;
  const distance = (one: PlacedTime): number =>
    Math.abs(one.token - head) + (one.time.value === 'PAST_REF' ? vague : 0);
  for (const one of placed) if (!best || distance(one) < distance(best)) best = one;
  return best;
}

function timeOf({ article }: Tree, { time, token }: PlacedTime, basis: EventTime['basis']): EventTime {
  const value = time.value ?? '';
  const open = startsOpen(article, token) && !value.includes('/');
  return { value: open ? `${value}/..` : value, basis, start: time.start, end: time.end };
}

/** "Will keep the lines going until 2028": the verb that is yet to be done, with the one that it takes. */
function isToLast(tree: Tree, head: number, clause: number): boolean {
  if (head !== clause && !(headOf(tree, clause) === head && childIn(tree, head, link.xcomp) === clause)) return false;
  return (
    markerOf(tree, head, 'mark') === 'to' ||
    childrenIn(tree, head, link.aux).some((auxiliary) => tree.syntax.fineTags[auxiliary] === 'MD')
  );
}

/** "Bans dredging until 2028": a day up to which something holds dates nothing; "not until" does. */
function isEnd({ tokens }: Article, token: number): boolean {
  const before = [1, 2, 3].map((back) => tokens[token - back]?.lower ?? '');
  const at = before.findIndex((word) => word === 'until' || word === 'till');
  if (at < 0 || !before.slice(0, at).every((word) => word === 'the' || word === 'about')) return false;
  return !isNegated(tokens, token - at - 1);
}

const ordinals = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth last only most least worst best biggest largest',
);
const farthestOrdinal = 6;

/** "His first visit since 2019": the last time that it happened, or was so, and not when it happens. */
function isCompared({ article, syntax }: Tree, token: number): boolean {
  const { tokens } = article;
  let at = token - 1;
  while (at > 0 && (tokens[at]!.lower === 'the' || tokens[at]!.lower === 'about')) at--;
  if (tokens[at]?.lower !== 'since') return false;
  for (let before = at - 1; before >= Math.max(0, at - farthestOrdinal); before--) {
    const { lower } = tokens[before]!;
    if (ordinals.has(lower) || (lower.length > 5 && lower.endsWith('est'))) return true;
    const tag = syntax.tags[before];
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false;
  }
  return false;
}

/** "Will not be launched until": the negation stands before the verb. */
function isNegated(tokens: Article['tokens'], until: number): boolean {
  return tokens.slice(Math.max(0, until - farthestNot), until).some(({ lower }) => lower === 'not' || lower === "n't");
}

const farthestNot = 4;

/** "Not before 2027", "no earlier than May": then or later. */
function startsOpen({ tokens }: Article, token: number): boolean {
  const before = tokens[token - 1]?.lower;
  const earlier = tokens[token - 2]?.lower ?? '';
  if (before === 'until') return isNegated(tokens, token - 1);
  if (before === 'before') return earlier === 'not';
  return before === 'than' && earlier === 'earlier';
}
