import type { Token } from '../model.ts';
import { wordSet } from '../wordSet.ts';
import type { Reader } from './reader.ts';
import { tenseWords } from './tense-words.ts';

/** How far before a time the word may stand that makes it one that is waited for. */
const reach = 16;

/** How far before "for Monday" its arrangement may stand ("has called an emergency session for Monday"). */
const arrangementReach = 7;

/** Words that may stand between a preposition and the time that it belongs to. */
const between = wordSet('the about around late early on');

/** Stems of words that ask for something, or say that it is owed, by a day. */
const demands = wordSet(
  'ask demand threaten want order urg request requir promis pledg vow agre undertook undertak commit committ deadlin ultimatum seek sought insist',
);

/** Stems of words that put something off, or keep it so, up to a day. */
const suspensions = wordSet(
  'giv gav given suspend remand paus halt shelv off postpon deferr adjourn extend bann barr frozen',
);

/** Stems of words that set a day for something, and of nouns of what looks ahead to one. */
const arrangements = wordSet(
  'announc call plan plann schedul set slat bill book tabl summon invit conven pencill arrang fix tim expect du earmark reschedul mov list preparation prepar ready ticket candidat agenda forecast dat hop brac',
);

/** A word without its ending: "tabled" and "table" are the same. */
function stemOf(lower: string): string {
  return lower.replace(/(?:e[ds]?|s|ing)$/, '');
}

const conditional = wordSet("would will 'll could may might is are has have");

/**
 * Whether the words before a time make it one that is still waited for, whatever the tense of its clause: a deadline that
 * was set ("asked for an answer by Monday", "unless it was paid by Monday"), a day that was arranged ("the walkout
 * announced for Monday"), one up to which something is put off.
 * @param first the time's first token
 */
export function isAwaited(reader: Reader, first: number): boolean {
  const at = prepositionOf(reader, first);
  switch (reader.lower(at)) {
    case 'of':
      return isAheadOf(reader, at) || reader.lower(at - 1) === 'deadline';
    case 'by':
    case 'before':
      return isDeadline(reader, at);
    case 'until':
    case 'till':
      return wordBefore(reader, at, suspensions) !== null;
    case 'from':
    case 'starting':
    case 'beginning':
      return wordBefore(reader, at, demands) !== null;
    case 'for':
      return isArranged(reader, at, first);
    default:
      return false;
  }
}

/** The token of the preposition that leads to a time, or of what stands there. */
export function prepositionOf(reader: Reader, first: number): number {
  let at = first - 1;
  for (let step = 0; step < 3 && between.has(reader.lower(at)); step++) at--;
  return at;
}

export const deadlines = wordSet('by before until till');

/** Whether a time is one by which something is to be done, under a lead-in that says what is agreed. */
export function isByThen(reader: Reader, first: number): boolean {
  return deadlines.has(reader.lower(prepositionOf(reader, first)));
}

const infinitives = wordSet('to will must should shall would');

/** How many words before the colon of a lead-in are looked at. */
const leadInReach = 30;

/** Whether a sentence leads to a list of what is to be done: "the two sides agreed to:", "three tests lie ahead:". */
export function leadsToPlans(tokens: readonly Token[], from: number, colon: number): boolean {
  if (infinitives.has(tokens[colon - 1]?.lower ?? '')) return true;
  for (let at = Math.max(from, colon - leadInReach); at < colon; at++) {
    const stem = stemOf(tokens[at]!.lower);
    if (demands.has(stem) || stem === 'ahead' || stem === 'plan') return true;
  }
  return false;
}

/** "ahead of Thursday's vote", "in advance of Monday". */
function isAheadOf(reader: Reader, at: number): boolean {
  const before = reader.lower(at - 1);
  return before === 'ahead' || before === 'advance';
}

/** "unless it is paid by Monday", "wants an answer by Monday": what is owed by then. */
function isDeadline(reader: Reader, by: number): boolean {
  let isPast = false;
  for (let at = by - 1; at >= Math.max(reader.floor, by - reach); at--) {
    const lower = reader.lower(at);
    if (lower === ';' || lower === ':' || lower === 'had') return false;
    if (lower === 'unless') return true;
    if (lower === 'if') return isHypothetical(reader, at);
    if (isPast || reader.lower(by) === 'before') continue;
    if (demands.has(stemOf(lower))) return true;
    isPast = tenseWords.get(lower) === 'past' || (lower.length > 4 && lower.endsWith('ed'));
  }
  return false;
}

/** Whether words around say what would follow from the condition at `at`; "he asked if it was ready" says nothing. */
function isHypothetical(reader: Reader, at: number): boolean {
  const before = reader.lower(at - 1);
  if (tenseWords.has(before) || before === 'unclear' || before === 'know') return conditional.has(before);
  for (let index = at - reach; index < at + 2 * reach; index++) if (conditional.has(reader.lower(index))) return true;
  return false;
}

/** "A session called for Monday", "preparations for Monday's vote"; but "he called for Monday's vote to be annulled". */
function isArranged(reader: Reader, preposition: number, first: number): boolean {
  const word = wordBefore(reader, preposition, arrangements);
  return word !== null && !(word === 'call' && reader.lower(first + 1) === "'s");
}

/** Stem of the nearest word before a preposition that is among some; null where none stands there. */
function wordBefore(reader: Reader, preposition: number, stems: ReadonlySet<string>): string | null {
  for (let at = preposition - 1; at >= preposition - arrangementReach; at--) {
    if (reader.lower(at) === ';') return null;
    const stem = stemOf(reader.lower(at));
    if (stems.has(stem)) return stem;
  }
  return null;
}
