import { prepositionOf } from './awaited.ts';
import type { Reader } from './reader.ts';
import { tenseWords } from './tense-words.ts';
import { is } from './word.ts';

/**
 * Whether a clause tells of what was, of what is to come, of the present, or of what was meant to be and may have been or
 * not ("was due to meet"); null where its words do not say.
 */
export type Tense = 'past' | 'future' | 'present' | 'intended';

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
export function isPlainWord(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return lower.length > 1 && first >= 97 && first <= 122 && !determiners.has(lower);
}

const perfect: ReadonlySet<string> = new Set(['have', "'ve", 'has', 'had', 'having']);

/** What the word at a token says of the tense of a time at `target`; null where it says nothing. */
export function verbAt(reader: Reader, at: number, target: number): Tense | null {
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
      return (at < target && putOffTo(reader, target)) || (lower.endsWith('ed') ? 'past' : null);
    case 'perfect':
      if (lower === 'have' && isIntended(reader, at - 1)) return 'intended';
      // "hopes to have the line open": no perfect.
      if (lower === 'have' && reader.lower(at - 1) === 'to' && determiners.has(reader.lower(at + 1))) return null;
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
  // "was to have met": left to its auxiliary.
  if (reader.lower(at - 1) === 'have') return null;
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

/** How far from its time "meet" or "go to the polls" may stand, which are no nouns. */
const meetReach = 6;

/** "shipments start in May": a plural with its verb and the time right after it; "the start of May" is none. */
function opensRightBefore(reader: Reader, at: number, target: number): boolean {
  const lower = reader.lower(at);
  const within = lower === 'meet' || lower === 'go' ? meetReach : 2;
  if (at >= target || target - at > within || (lower === 'go' && reader.lower(at + 3) !== 'polls')) return false;
  const before = reader.lower(at - 1);
  return before.endsWith('s') && before.length > 3 && !before.endsWith("'s") && !reader.has(at - 1, is.unit);
}

/** "Moved from Monday to Wednesday", "delayed until May": what it was put off to is still to come. */
function putOffTo(reader: Reader, target: number): Tense | null {
  const preposition = reader.lower(prepositionOf(reader, target));
  if (preposition === 'from') return 'intended';
  return putOff.has(preposition) ? 'future' : null;
}

const putOff: ReadonlySet<string> = new Set(['to', 'for', 'until', 'till']);

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
const beforms: ReadonlySet<string> = new Set(['is', 'are', 'be', "'s", "'re", 'am', "'m"]);

/** What stands after "set" where a day is set: "set for Monday", "set to meet". */
const setFor: ReadonlySet<string> = new Set(['for', 'to', 'on', 'by', ',', '.', '']);

/** "was to have met", "would have met": the words before "have". */
function isIntended(reader: Reader, at: number): boolean {
  return reader.lower(at) === 'would' || (reader.lower(at) === 'to' && isWas(reader, at - 1));
}

function isWas(reader: Reader, at: number): boolean {
  return reader.lower(at) === 'was' || reader.lower(at) === 'were';
}

/**
 * "expected to", "due on", "scheduled for": what is still to come. The speech itself is past: "agreed on Monday to meet",
 * "On Monday they agreed to meet".
 */
function plans(reader: Reader, at: number, target: number): Tense | null {
  const lower = reader.lower(at);
  if (lower === 'set' && !setFor.has(reader.lower(at + 1))) return 'past';
  if (arranged.has(lower) && (isWas(reader, at - 1) || isWas(reader, at - 2))) return 'intended';
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
    // "is understood to have left" is past, "is to leave" is not.
    if (after === 'to') return reader.lower(next + 1) === 'have' ? 'past' : 'future';
    if (next <= at + 2 && after.length > 4 && after.endsWith('ing'))
      return isTimeOfVerb(reader, at, target) ? 'future' : 'present';
  }
  return 'present';
}
