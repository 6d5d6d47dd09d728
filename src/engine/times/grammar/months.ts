import type { Reader } from '../reader.ts';
import { is } from '../word.ts';

/** Words after which a bare month, season or weekday is a time: "in May", "last March", "end of April". */
export const timeCues: ReadonlySet<string> = new Set([
  'in', 'since', 'of', 'by', 'until', 'till', 'til', 'last', 'next', 'this', 'early', 'late', 'mid', 'through', 'throughout', 'during', 'from',
  'to', 'for', 'before', 'after', 'every', 'each', 'between', 'past', 'previous', 'following', 'coming', 'around', 'about', 'on', 'earlier', 'later',
  'mid-', 'beginning', 'end', 'start', 'that', 'same', 'starting', 'effective', 'ended', 'ending', 'over', 'as',
]); // prettier-ignore

const firmCues: ReadonlySet<string> = new Set([
  'in', 'since', 'until', 'till', 'last', 'next', 'early', 'late', 'mid', 'during', 'throughout', 'every', 'each', 'previous', 'following', 'coming',
]); // prettier-ignore

const ambiguousMonths: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'mar.', 'jan', 'dec', 'sep']);
const givenNames: ReadonlySet<string> = new Set(['april', 'june', 'august', 'jan', 'may']);

/** Words that never are the noun a month stands before: "the May of", "a March for". */
const functionWords: ReadonlySet<string> = new Set([
  'of', 'for', 'on', 'to', 'in', 'at', 'by', 'from', 'with', 'and', 'or', 'but', 'is', 'was', 'has', 'had', 'will', 'would', 'be', 'been', 'that',
  'which', 'who', 'as', 'against', 'through', 'toward', 'towards', 'into', 'not', 'said', 'says', 'have', 'i', 'we', 'you', 'he', 'she', 'it', 'they',
]); // prettier-ignore

export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower);
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', "'s", 'our', 'my']);

/** Whether a digit stands at a token: a day or a year beside a month. */
function isDayOrYear(reader: Reader, at: number): boolean {
  const word = reader.word(at);
  if (!word) return false;
  if (word.digits > 0)
    return (word.number >= 1 && word.number <= 31) || (word.number >= 1000 && word.number < 2200) || word.ordinal > 0;
  return (
    word.shape?.kind === 'year' ||
    (word.flags & is.ordinal) !== 0 ||
    (word.digits === 0 && word.number >= 20 && word.number <= 30)
  );
}

/**
 * Month (1 to 12) that token `at` names, 0 where it names none there: "May said", "March for Our Lives", "April Ryan"
 * and the verbs "may" and "march" are left out by what stands beside them.
 */
export function monthAt(reader: Reader, at: number): number {
  const word = reader.word(at);
  if (!word || word.month === 0) return 0;
  const lower = reader.lower(at);
  const capital = reader.isCapital(at);
  let after = at + 1;
  if (reader.lower(after) === ',' || reader.lower(after) === 'the') after += 1;
  const dayAfter =
    isDayOrYear(reader, after) &&
    (after === at + 1 || reader.word(after)!.number > 31 || reader.has(after, is.ordinal));
  const before = reader.lower(at - 1);
  const wordBefore = reader.word(at - 1);
  const dayBefore =
    (isDayOrYear(reader, at - 1) && wordBefore!.number <= 31) ||
    (before === 'of' && (reader.has(at - 2, is.ordinal | is.unit | is.portion) || isDayOrYear(reader, at - 2)));
  if (dayAfter || dayBefore) {
    if (capital) return word.month;
    if (lower === 'may' || lower === 'march') {
      const next = reader.word(at + 1);
      const ordinalAfter = next !== undefined && next.ordinal > 0 && (next.digits > 0 || next.ordinal > 2);
      const ordinalBeside = reader.has(at - 1, is.ordinal) || ordinalAfter || dayBefore;
      return ordinalBeside || (lower === 'march' && dayAfter) ? word.month : 0;
    }
    return word.month;
  }
  if (!capital) {
    if (ambiguousMonths.has(lower)) return 0;
    return word.month;
  }
  const next = reader.lower(at + 1);
  const nextIsName = reader.isCapital(at + 1) && !reader.has(at + 1, is.month | is.weekday) && !reader.isUpperCase(at);
  if (lower === 'may' || lower === 'march') {
    if (isRallyName(reader, at)) return 0;
    if (determiners.has(before)) {
      const nounAfter = next.length > 2 && !functionWords.has(next) && !reader.isCapital(at + 1) && isLetterWord(next);
      return nounAfter ? word.month : 0;
    }
    if (next === "'s" && !timeCues.has(before)) return 0;
    const months = reader.word(at + 2)?.month ?? 0;
    if ((next === 'and' || next === 'or' || next === '-' || next === 'to') && months > 0 && timeCues.has(before))
      return word.month;
    if (
      (before === 'and' || before === 'or' || before === '-' || before === 'to' || before === '/') &&
      (reader.word(at - 2)?.month ?? 0) > 0
    )
      return word.month;
    if (before === '-' && reader.has(at - 2, is.portion)) return word.month;
    if (reader.surnames.has(lower)) return 0;
    if (nextIsName) return firmCues.has(before) ? word.month : 0;
    return timeCues.has(before) ? word.month : 0;
  }
  if (givenNames.has(lower) && nextIsName && !timeCues.has(before)) return 0;
  if (nextIsName && reader.isCapital(at - 1) && !timeCues.has(before) && reader.word(at - 1) === undefined) return 0;
  return word.month;
}

/** "March for Our Lives", "March on Washington": a rally's name. */
function isRallyName(reader: Reader, at: number): boolean {
  const next = reader.lower(at + 1);
  return (
    (next === 'for' || next === 'on' || next === 'of' || next === 'against') &&
    reader.isCapital(at + 2) &&
    !reader.has(at + 2, is.month | is.weekday | is.number | is.holiday)
  );
}

function isLetterWord(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 97 && unit <= 122;
}
