import { isAwaited, prepositionOf } from './awaited.ts';
import type { Reader } from './reader.ts';
import { tenseWords } from './tense-words.ts';
import { isPlainWord, verbAt, type Tense } from './verb-tense.ts';

/** How far from the expression a verb is looked for. */
const reach = 28;

/**
 * Tense of the clause that the tokens `first` to `end` (exclusive) stand in, by its auxiliaries, endings and a list of
 * irregular past forms. Looks to the left first, where English has the verb of a closing time adverbial; an expression
 * that opens its clause takes the verb to the right.
 */
export function tenseAt(reader: Reader, first: number, end: number): Tense | null {
  if (isAwaited(reader, first)) return 'future';
  // "said Friday's meeting would be short": a possessive day belongs to the subject of the verb that follows.
  if (reader.lower(end) === "'s" && lookRight(reader, end, 6) === 'future') return 'future';
  const next = tenseWords.get(reader.lower(end));
  if ((next === 'modal' || next === 'future') && isInReport(reader, first)) return 'future';
  const from = beforeAside(reader, first);
  const told = opensClause(reader, first)
    ? (lookRight(reader, end) ?? lookLeft(reader, from))
    : (lookLeft(reader, from) ?? lookRight(reader, end));
  return told === 'present' && beginnings.has(reader.lower(prepositionOf(reader, first))) ? 'future' : told;
}

/** "Said talks on Monday would be short": the nearest verb before is one of saying, so that the next is of the time. */
function isInReport(reader: Reader, first: number): boolean {
  for (let at = first - 1; at >= Math.max(reader.floor, first - reach); at--) {
    if (sayings.has(reader.lower(at))) return true;
    if (verbAt(reader, at, first) !== null) return false;
  }
  return false;
}

/** "From Monday cars are banned": what the present tense says begins then. */
const beginnings: ReadonlySet<string> = new Set(['from', 'starting', 'beginning']);

const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where']);

/**
 * Where the clause of a time goes on to the left: before the relative clause that a comma closes right before the time
 * ("reopen the bridge, which was built in 1962, before June").
 */
function beforeAside(reader: Reader, first: number): number {
  const comma = beforeLeading(reader, first);
  if (reader.lower(comma) !== ',') return first;
  for (let at = comma - 1; at > Math.max(reader.floor, first - reach); at--) {
    if (reader.lower(at) === ';') return first;
    if (relatives.has(reader.lower(at)) && reader.lower(at - 1) === ',') return at - 1;
  }
  return first;
}

/** The token before the preposition and article of a time. */
function beforeLeading(reader: Reader, first: number): number {
  let at = first - 1;
  for (let steps = 0; steps < 4 && leading.has(reader.lower(at)) && reader.lower(at) !== ''; steps++) at -= 1;
  return at;
}

const openers: ReadonlySet<string> = new Set(['', ',', ';', ':', '.', '"', "''", '``', '“', '”', '(', '-', '–', '—', '--', 'and', 'but', 'that', 'when', 'if', 'because', 'while', 'where', 'who', 'which']); // prettier-ignore
const leading: ReadonlySet<string> = new Set(['on', 'in', 'by', 'at', 'since', 'until', 'from', 'during', 'after', 'before', 'over', 'for', 'late', 'early', 'only', 'just', 'as', 'of', 'then', 'the', 'through', 'starting', 'beginning', 'again']); // prettier-ignore

function opensClause(reader: Reader, first: number): boolean {
  const at = beforeLeading(reader, first);
  // A closing adverbial set off by a comma ("in Cairo, on Friday") opens no clause: what follows must hold a verb.
  return at < reader.floor || openers.has(reader.lower(at));
}

/** Whether the verb before a token is in the pluperfect ("had been struck on 12 March"): told aside, before the story. */
export function isBackground(reader: Reader, first: number): boolean {
  const stop = Math.max(reader.floor, first - reach);
  for (let at = first - 1; at >= stop; at--) {
    const lower = reader.lower(at);
    if (lower === ';') return false;
    if (lower === 'had') return true;
    if (tenseWords.get(lower) === 'past' && lower !== 'been' && !afterHad(reader, at)) return false;
  }
  return false;
}

const sayings: ReadonlySet<string> = new Set(['said', 'says', 'say', 'told', 'reported', 'confirmed', 'announced']);

/** How far before its day a verb of saying may stand ("told reporters in Ostby late on Monday"). */
const sayingReach = 8;

/** Whether a day is that of a saying: "officials said on Monday". */
export function isOfSaying(reader: Reader, first: number): boolean {
  for (let at = first - 1; at >= first - sayingReach; at--) {
    const lower = reader.lower(at);
    if (sayings.has(lower)) return true;
    if (lower === ',' || lower === '' || lower === 'that' || verbAt(reader, at, first) !== null) return false;
  }
  return false;
}

/** Whether a form stands right after "had": then it is its participle, no past of its own. */
function afterHad(reader: Reader, at: number): boolean {
  for (let back = 1; back <= 4; back++) if (reader.lower(at - back) === 'had') return true;
  return false;
}

function lookLeft(reader: Reader, first: number): Tense | null {
  const stop = Math.max(reader.floor, first - reach);
  let infinitive = false;
  for (let at = first - 1; at >= stop; at--) {
    const lower = reader.lower(at);
    if (lower === ';') break;
    // "advances to play Saturday": what is aimed at, where no verb before it is past.
    if (
      lower === 'to' &&
      first - at <= 4 &&
      at + 1 < first &&
      reader.lower(at + 1) !== 'be' &&
      isPlainWord(reader.lower(at + 1))
    )
      infinitive = true;
    const found = verbAt(reader, at, first);
    if (found) return found;
  }
  return infinitive ? 'future' : null;
}

function lookRight(reader: Reader, end: number, within = reach): Tense | null {
  const stop = Math.min(reader.limit, end + within);
  for (let at = end; at < stop; at++) {
    const lower = reader.lower(at);
    if (lower === ';') break;
    const found = verbAt(reader, at, end);
    if (found) return found;
  }
  return null;
}

/**
 * Whether an event is told as having happened on the very date that begins at `first`: a plain past form shortly before,
 * and nothing between that points ahead ("agreed to finish by …", "a plan for …").
 */
export function isToldAsPast(reader: Reader, first: number): boolean {
  const preposition = reader.lower(first - 1);
  if (preposition !== 'on' && preposition !== 'in') return false;
  for (let at = first - 2; at >= Math.max(reader.floor, first - 8); at--) {
    const lower = reader.lower(at);
    if (
      pointsAhead.has(lower) ||
      tenseWords.get(lower) === 'plan' ||
      tenseWords.get(lower) === 'modal' ||
      tenseWords.get(lower) === 'future'
    )
      return false;
    if (verbAt(reader, at, first) === 'past') return true;
  }
  return false;
}

const pointsAhead: ReadonlySet<string> = new Set([
  'to',
  'for',
  'by',
  'until',
  'before',
  'next',
  'that',
  'if',
  'elections',
  'election',
  'summit',
  'of',
]);
