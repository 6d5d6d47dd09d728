import type { Reader } from '../reader.ts';
import { is } from '../word.ts';

/** What makes a weekday before it part of a name: newspapers, broadcasts, matches. */
const namesAfter: ReadonlySet<string> = new Set([
  'times', 'mail', 'post', 'telegraph', 'express', 'herald', 'mirror', 'independent', 'sun', 'star', 'observer', 'tribune', 'journal', 'review',
  'business', 'news', 'football', 'group', 'club', 'school', 'island',
]); // prettier-ignore

/** Short forms that are words of their own unless a date stands beside them. */
const ambiguous: ReadonlySet<string> = new Set([
  'sun',
  'sat',
  'mon',
  'wed',
  'fri',
  'mon.',
  'sun.',
  'sat.',
  'thu',
  'tue',
]);

/** First halves of names of days in history and trade: "Bloody Sunday", "Super Tuesday". */
const epithets: ReadonlySet<string> = new Set([
  'black',
  'bloody',
  'super',
  'ruby',
  'giving',
  'freaky',
  'casual',
  'blue',
  'cyber',
]);

const cues: ReadonlySet<string> = new Set(['on', 'this', 'next', 'last', 'every', 'by', 'until', 'till', 'from', 'to', '-', '–', 'or', 'and', 'coming', 'before', 'after', ',', '']); // prettier-ignore

/** Weekday (Monday 1 to Sunday 7) that token `at` names, 0 where it names none there ("The Sunday Times"). */
export function weekdayAt(reader: Reader, at: number): number {
  const word = reader.word(at);
  if (!word || word.weekday === 0 || (word.flags & is.weekday) === 0) return 0;
  const lower = reader.lower(at);
  const next = reader.lower(at + 1);
  if (reader.isCapital(at) && reader.isCapital(at - 1) && epithets.has(reader.lower(at - 1))) return 0;
  if (ambiguous.has(lower)) {
    const beside = reader.word(at + 1);
    const dated =
      beside !== undefined &&
      (beside.digits > 0 || (beside.flags & (is.month | is.shaped | is.part | is.ordinal)) !== 0);
    const cue = reader.lower(at - 1);
    if (!dated && !(next === ',' && reader.has(at + 2, is.month | is.number | is.shaped))) {
      if (
        !cues.has(cue) ||
        (lower === 'sat' && !reader.isCapital(at)) ||
        (lower === 'sun' && (!reader.isCapital(at) || cue === ''))
      )
        return 0;
      if (reader.isCapital(at + 1)) return 0;
    }
  }
  if (reader.isCapital(at + 1) && !reader.has(at + 1, is.month | is.part)) {
    const before = reader.lower(at - 1);
    if (namesAfter.has(next)) return 0;
    if (before === 'the' && reader.word(at + 1) === undefined) return 0;
  }
  return word.weekday;
}
