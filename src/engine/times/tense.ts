import { tenseWords } from './tense-words.ts';
import type { Reader } from './reader.ts';
import { is } from './word.ts';

/** Whether a clause tells of what was, of what is to come, or of the present; null where its words do not say. */
export type Tense = 'past' | 'future' | 'present';

/** How far from the expression a verb is looked for. */
const reach = 28;

/**
 * Tense of the clause that the tokens `first` to `end` (exclusive) stand in, by its auxiliaries, endings and a list of
 * irregular past forms. Looks to the left first, where English has the verb of a closing time adverbial; an expression
 * that opens its clause takes the verb to the right.
 */
export function tenseAt(reader: Reader, first: number, end: number): Tense | null {
  // "ahead of Thursday's vote", "in advance of Monday": what is waited for.
  if (
    reader.lower(first - 1) === 'of' &&
    (reader.lower(first - 2) === 'ahead' || reader.lower(first - 2) === 'advance')
  )
    return 'future';
  // "said Friday's meeting would be short": a possessive day belongs to the subject of the verb that follows.
  if (reader.lower(end) === "'s" && lookRight(reader, end, 6) === 'future') return 'future';
  if (opensClause(reader, first)) return lookRight(reader, end) ?? lookLeft(reader, first);
  return lookLeft(reader, first) ?? lookRight(reader, end);
}

const openers: ReadonlySet<string> = new Set(['', ',', ';', ':', '.', '"', "''", '``', '“', '”', '(', '-', '–', '—', '--', 'and', 'but', 'that', 'when', 'if', 'because', 'while', 'where', 'who', 'which']); // prettier-ignore
const leading: ReadonlySet<string> = new Set(['on', 'in', 'by', 'at', 'since', 'until', 'from', 'during', 'after', 'before', 'over', 'for', 'late', 'early', 'only', 'just', 'as', 'of', 'then', 'the', 'through', 'starting', 'beginning', 'again']); // prettier-ignore

function opensClause(reader: Reader, first: number): boolean {
  let at = first - 1;
  for (let steps = 0; steps < 4 && leading.has(reader.lower(at)) && reader.lower(at) !== ''; steps++) at -= 1;
  if (at < reader.floor) return true;
  const lower = reader.lower(at);
  if (!openers.has(lower)) return false;
  // A closing adverbial set off by a comma ("in Cairo, on Friday") opens no clause: what follows must hold a verb.
  return true;
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

const determiners: ReadonlySet<string> = new Set([
  'the',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'these',
  'those',
  'our',
  'my',
]);

/** A word in small letters that could be a verb after "to". */
function isPlainWord(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return lower.length > 1 && first >= 97 && first <= 122 && !determiners.has(lower);
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

const perfect: ReadonlySet<string> = new Set(['have', "'ve", 'has', 'had', 'having']);

function verbAt(reader: Reader, at: number, target: number): Tense | null {
  const lower = reader.lower(at);
  const kind = tenseWords.get(lower);
  if (kind === undefined) {
    if (lower.length > 4 && lower.endsWith('ed') && !reader.isCapital(at)) return pastOrParticiple(reader, at);
    return null;
  }
  if (reader.isCapital(at) && at > reader.floor && !reader.isUpperCase(at)) return null;
  switch (kind) {
    case 'past':
      return pastOrParticiple(reader, at);
    case 'postponed':
      return at < target && pointsForward(reader, at) ? 'future' : lower.endsWith('ed') ? 'past' : null;
    case 'perfect':
      return lower === 'having' ? null : perfectOrDuty(reader, at);
    case 'future':
      return 'future';
    case 'modal':
      return hasPerfectAfter(reader, at) ? 'past' : 'future';
    case 'plan':
      return plans(reader, at, target);
    case 'present':
      return presentAt(reader, at, target);
    case 'opens':
      return 'future';
    case 'opensBare':
      return opensRightBefore(reader, at, target) ? 'future' : null;
    default:
      return null;
  }
}

const beforeBareForm: ReadonlySet<string> = new Set([
  'to',
  'will',
  'would',
  'could',
  'should',
  'might',
  'may',
  'must',
  'can',
  "'ll",
  'shall',
  'not',
  "n't",
]);

/** How many words may stand between an auxiliary and its participle ("will not yet be formally announced"). */
const auxiliaryReach = 3;

/**
 * A past form, or the participle of a passive whose auxiliary tells the tense: "was held" is past, "to be held" is to
 * come, "will be held" is left to the "will" that the search goes on to.
 */
function pastOrParticiple(reader: Reader, at: number): Tense | null {
  // "to cut", "will hit": the bare form, spelled like the past.
  if (beforeBareForm.has(reader.lower(at - 1))) return null;
  for (let back = at - 1; back >= at - auxiliaryReach; back--) {
    const lower = reader.lower(back);
    if (lower === 'be') return reader.lower(back - 1) === 'to' ? 'future' : null;
    if (lower === 'been' || lower === 'being') return null;
    if (lower === 'is' || lower === 'are') return 'present';
    if (lower !== 'not' && lower !== "n't" && lower !== 'also' && !lower.endsWith('ly')) break;
  }
  return 'past';
}

function perfectOrDuty(reader: Reader, at: number): Tense {
  // "has to meet", "have yet to": still to come.
  const next = reader.lower(at + 1);
  return (next === 'to' || next === 'until') && reader.lower(at) !== 'had' ? 'future' : 'past';
}

function hasPerfectAfter(reader: Reader, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) if (perfect.has(reader.lower(next))) return true;
  return false;
}

/** "shipments start in May": a plural with its verb and the time right after it; "the start of May" is none. */
function opensRightBefore(reader: Reader, at: number, target: number): boolean {
  if (at >= target || target - at > 2) return false;
  const before = reader.lower(at - 1);
  return before.endsWith('s') && before.length > 3 && !before.endsWith("'s") && !reader.has(at - 1, is.unit);
}

/** "moved to Wednesday", "delayed until May": what it was put off to is still to come. */
function pointsForward(reader: Reader, at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    const lower = reader.lower(next);
    if (lower === 'to' || lower === 'until' || lower === 'till' || lower === 'for') return true;
  }
  return false;
}

const arranged: ReadonlySet<string> = new Set([
  'expected',
  'due',
  'scheduled',
  'slated',
  'set',
  'planned',
  'likely',
  'poised',
]);
const beforms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', "'s", "'re", 'am', "'m"]);

/**
 * "expected to", "due on", "scheduled for": what is still to come. The speech itself is past: "agreed on Monday to meet",
 * "On Monday they agreed to meet".
 */
function plans(reader: Reader, at: number, target: number): Tense | null {
  const lower = reader.lower(at);
  if (arranged.has(lower) && (beforms.has(reader.lower(at - 1)) || beforms.has(reader.lower(at - 2)))) return 'future';
  const spoken = lower.endsWith('ed') || lower === 'told' ? 'past' : null;
  const stop = at < target ? Math.min(at + 4, target - 1) : at + 4;
  if (at < target || spoken === null)
    for (let next = at + 1; next <= stop; next++) {
      const after = reader.lower(next);
      if (after === 'to' && isPlainWord(reader.lower(next + 1)) && !reader.isCapital(next + 1)) return 'future';
      if ((after === 'for' || after === 'on' || after === 'by') && next === at + 1 && arranged.has(lower))
        return 'future';
      if (after === ',' || after === '.' || after === '') break;
    }
  if (lower === 'due' || lower === 'slated' || (at < target && (lower === 'scheduled' || lower === 'planned')))
    return 'future';
  return spoken;
}

/** Whether the expression at `target` is the near adverbial of the verb at `at`, not part of a noun: "is meeting Friday". */
function isTimeOfVerb(reader: Reader, at: number, target: number): boolean {
  const before = reader.lower(target - 1);
  return Math.abs(target - at) <= 6 && before !== 'the' && before !== 'a' && before !== "'s" && before !== 'since';
}

function presentAt(reader: Reader, at: number, target: number): Tense {
  // "the vote is Tuesday", "the match is on 4 May": what is arranged.
  if (at < target && target - at <= 2 && (target - at === 1 || reader.lower(at + 1) === 'on')) return 'future';
  for (let next = at + 1; next <= at + 4; next++) {
    const after = reader.lower(next);
    if (after === 'not' || after === "n't" || after === 'also' || after === 'now' || after === 'still') continue;
    if (tenseWords.get(after) === 'plan') return plans(reader, next, target) === 'future' ? 'future' : 'present';
    if (after === 'to') return 'future';
    if (next <= at + 2 && after.length > 4 && after.endsWith('ing'))
      return isTimeOfVerb(reader, at, target) ? 'future' : 'present';
  }
  return 'present';
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
