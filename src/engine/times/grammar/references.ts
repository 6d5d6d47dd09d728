import { parse, type Parse } from '../expression.ts';
import type { Reader } from '../reader.ts';
import { is } from '../word.ts';

const present = 'the time of writing, without a date';
const past = 'a time before, without a date';
const future = 'a time to come, without a date';

function reference(first: number, end: number, value: string): Parse {
  const why = value === 'PAST_REF' ? past : value === 'FUTURE_REF' ? future : present;
  return parse(first, end, 'DATE', { kind: 'value', value, why });
}

/** Times without a date: "now", "currently", "recently", "the past", "the near future", "at the moment". */
export function readReference(reader: Reader, at: number): Parse | null {
  const lower = reader.lower(at);
  const word = reader.word(at);
  if (lower === 'the') {
    const next = reader.lower(at + 1);
    const third = reader.lower(at + 2);
    if (next === 'past' && endsNoun(reader, at + 2)) return reference(at, at + 2, 'PAST_REF');
    if (next === 'future' && endsNoun(reader, at + 2)) return reference(at, at + 2, 'FUTURE_REF');
    if (next === 'present' && endsNoun(reader, at + 2)) return reference(at, at + 2, 'PRESENT_REF');
    if ((next === 'near' || next === 'foreseeable' || next === 'immediate' || next === 'distant') && third === 'future')
      return reference(at, at + 3, 'FUTURE_REF');
    if ((next === 'recent' || next === 'distant') && third === 'past') return reference(at, at + 3, 'PAST_REF');
    if ((next === 'present' || next === 'current') && third === 'time') return reference(at, at + 3, 'PRESENT_REF');
    const stretch = reader.word(at + 1);
    // "the months ahead", "the years to come".
    if (stretch?.unit && stretch.plural && (stretch.flags & is.unit) !== 0) {
      if (third === 'ahead') return reference(at, at + 3, 'FUTURE_REF');
      if (third === 'to' && reader.lower(at + 3) === 'come') return reference(at, at + 4, 'FUTURE_REF');
    }
    return null;
  }
  if (lower === 'ago') return readLongAgo(reader, at);
  if (lower === 'more' && reader.lower(at + 1) === 'recently') return reference(at, at + 2, 'PAST_REF');
  if (lower === 'at' && reader.lower(at + 1) === 'present' && !reader.isCapital(at + 1))
    return reference(at + 1, at + 2, 'PRESENT_REF');
  if (lower === 'at' && reader.lower(at + 1) === 'the' && reader.lower(at + 2) === 'moment')
    return reference(at + 1, at + 3, 'PRESENT_REF');
  if (!word || (word.flags & is.reference) === 0) return null;
  if (lower === 'now') {
    const before = reader.lower(at - 1);
    if (reader.lower(at + 1) === 'that' && before === '') return null;
    if (before === '-' || reader.lower(at + 1) === '-') return null;
    if (reader.isCapital(at) && before !== '' && before !== '"') return null;
    return reference(before === 'right' ? at - 1 : at, at + 1, 'PRESENT_REF');
  }
  if (lower === 'future') return null;
  return reference(at, at + 1, word.value);
}

/** "long ago", "a long time ago", "some time ago", "a while ago", read from their last word. */
function readLongAgo(reader: Reader, at: number): Parse | null {
  let first = at - 1;
  const last = reader.lower(first);
  if (last !== 'long' && last !== 'time' && last !== 'while' && last !== 'moments') return null;
  if (last !== 'moments') while (agoWords.has(reader.lower(first - 1))) first -= 1;
  if ((last === 'time' || last === 'while') && first === at - 1) return null;
  return reference(first, at + 1, 'PAST_REF');
}

const agoWords: ReadonlySet<string> = new Set(['long', 'not', 'so', 'very', 'a', 'some', 'short', 'little', 'quite']);

const afterNoun: ReadonlySet<string> = new Set(['', '.', ',', ';', '"', ')', 'and', 'or', 'to', 'is', 'was', 'for', 'with', 'as', 'when', 'but', 'by', '-', '–', '—', '?', '!', 'that', 'has', 'had']); // prettier-ignore

function endsNoun(reader: Reader, at: number): boolean {
  return afterNoun.has(reader.lower(at));
}
