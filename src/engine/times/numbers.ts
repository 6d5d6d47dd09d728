import type { Reader } from './reader.ts';

/** A number read off the tokens from some index up to `end` (exclusive). */
export interface NumberRead {
  readonly value: number;
  readonly end: number;
}

/** Longest spelled number that is read: "nineteen hundred and ninety-nine" and the like. */
const longestNumber = 12;

/**
 * Reads a cardinal number at token `at`: digits ("12", "2.5", "1,500") or words ("twenty-two", "one hundred and five",
 * "two thousand"). A hyphen may stand inside. Null where no number stands there.
 */
export function readCardinal(reader: Reader, at: number): NumberRead | null {
  const word = reader.word(at);
  if (!word || word.number < 0) return null;
  if (word.digits > 0) {
    const next = reader.word(at + 1);
    if (next && next.number >= 100 && next.digits === 0) return { value: word.number * next.number, end: at + 2 };
    return { value: word.number, end: at + 1 };
  }
  return readSpelled(reader, at);
}

function readSpelled(reader: Reader, at: number): NumberRead | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let index = at;
  let end = at;
  const limit = Math.min(reader.limit, at + longestNumber);
  while (index < limit) {
    const word = reader.word(index);
    if (!word || word.number < 0 || word.digits > 0) {
      const lower = reader.lower(index);
      const joins = end > at && index === end && (lower === '-' || (lower === 'and' && last >= 100));
      if (!joins) break;
      const after = reader.word(index + 1);
      if (!after || after.number < 0 || after.digits > 0 || after.number >= last) break;
      index += 1;
      continue;
    }
    const value = word.number;
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
      last = value;
    } else if (value === 100) {
      if (last < 100 && group >= 100) break;
      group = (group || 1) * 100;
      last = 100;
    } else if (last >= 100 || (last >= 20 && last < 100 && value < 10 && value > 0)) {
      group += value;
      last = value;
    } else break;
    index += 1;
    end = index;
  }
  return end > at ? { value: total + group, end } : null;
}

/**
 * Reads an ordinal at token `at`: "3rd", "third", "twenty-first". Null where none stands there.
 */
export function readOrdinal(reader: Reader, at: number): NumberRead | null {
  const word = reader.word(at);
  if (!word) return null;
  if (word.ordinal > 0) return { value: word.ordinal, end: at + 1 };
  if (word.number >= 20 && word.number < 100 && word.digits === 0 && word.number % 10 === 0) {
    const next = reader.lower(at + 1) === '-' ? at + 2 : at + 1;
    const unit = reader.word(next);
    if (unit && unit.ordinal > 0 && unit.ordinal < 10 && unit.digits === 0)
      return { value: word.number + unit.ordinal, end: next + 1 };
  }
  return null;
}

/**
 * Reads a year in words at token `at`: "nineteen eighty-four", "twenty twelve", "two thousand and eight". Null where the
 * words are no year between 1000 and 2099.
 */
export function readSpelledYear(reader: Reader, at: number): NumberRead | null {
  const word = reader.word(at);
  if (!word || word.number < 0 || word.digits > 0) return null;
  if (word.number === 2 && reader.word(at + 1)?.number === 1000) {
    const read = readSpelled(reader, at);
    return read && read.value >= 2000 && read.value < 2100 ? read : null;
  }
  if (word.number < 11 || word.number > 20) return null;
  const next = reader.lower(at + 1) === '-' ? at + 2 : at + 1;
  const second = reader.word(next);
  if (!second || second.number < 0 || second.digits > 0) return null;
  if (second.number === 100) {
    const rest = readSpelled(reader, at);
    return rest && rest.value >= 1100 && rest.value < 2100 ? rest : null;
  }
  if (second.number < 10 || second.number > 99) return null;
  const tail = readSpelled(reader, next);
  return tail && tail.value >= 10 && tail.value <= 99 ? { value: word.number * 100 + tail.value, end: tail.end } : null;
}
