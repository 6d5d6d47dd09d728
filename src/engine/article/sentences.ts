import type { Token } from '../model.ts';
import { isDigit, isLower, isUpper } from './characters.ts';
import { leadingAbbreviations } from './abbreviations.ts';
import { wordSet } from '../wordSet.ts';

const closers = new Set(['"', "'", "''", ')', ']', '}']);

/**
 * Where the sentences of a block end: indexes after their last token, ascending; the last is `to`.
 * @param from first token of the block
 * @param to index after its last token
 */
export function sentenceEnds(tokens: readonly Token[], from: number, to: number): number[] {
  const ends: number[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    if (!endsSentence(tokens, index, to) || isListNumber(tokens, start, index)) continue;
    let end = index + 1;
    while (end < to && closes(tokens, start, end, to)) end++;
    while (isNoteMark(tokens, end, to)) end += 3;
    if (end < to && (!canFollow(tokens, index, end, to) || goesOnAsReport(tokens, index, end, to))) continue;
    ends.push(end);
    start = end;
    index = end - 1;
  }
  if (ends.at(-1) !== to && to > from) ends.push(to);
  return ends;
}

/** "2." at a sentence's beginning numbers it. */
function isListNumber(tokens: readonly Token[], start: number, index: number): boolean {
  return (
    index === start + 1 &&
    tokens[index]!.text === '.' &&
    /^(?:[\d.]{1,6}|[IVX]{1,4}|[a-zA-Z])$/.test(tokens[start]!.text)
  );
}

/** "[12]": a reference to a note, which belongs to the sentence before it. */
function isNoteMark(tokens: readonly Token[], index: number, to: number): boolean {
  if (index + 2 >= to && index + 3 !== to) return false;
  return tokens[index]!.text === '[' && isDigit(tokens[index + 1]!.text, 0) && tokens[index + 2]!.text === ']';
}

function endsSentence(tokens: readonly Token[], index: number, to: number): boolean {
  const { text } = tokens[index]!;
  const first = text.charCodeAt(0);
  if (first === 46 || first === 33 || first === 63) return true;
  if (text === '\u2026') return true;
  return text.endsWith('.') && index + 1 < to && abbreviationEnds(tokens, index, to);
}

/** Whether the full stop of an abbreviation ends the sentence as well: what follows must clearly begin one. */
function abbreviationEnds(tokens: readonly Token[], index: number, to: number): boolean {
  const { text, lower } = tokens[index]!;
  if (leadingAbbreviations.has(lower.slice(0, -1))) return false;
  if (text.length === 2 || lower === 'e.g.' || lower === 'i.e.') return false;
  let next = index + 1;
  while (next < to && closers.has(tokens[next]!.text) && !tokens[next]!.spaceBefore) next++;
  if (next + 1 < to && tokens[next]!.text === '"') next++;
  return next < to && starters.has(tokens[next]!.text);
}

/** Words that begin a sentence far more often than they stand capitalised within one. */
const starters = wordSet(
  'The A An In On At But And He She It They We You I This That These Those His Her ' +
    'Its Their Our There When While After Before As If For With By From Since So Yet Or However ' +
    'Meanwhile Officials Police Some Many Most Both No Not What Who Where Why How Then Now Also ' +
    'Although Despite During Under According Until Among Others Another One Two Three People Once Every All More Several Nearly About',
);

function closes(tokens: readonly Token[], start: number, index: number, to: number): boolean {
  const { text, spaceBefore } = tokens[index]!;
  if (!closers.has(text)) return false;
  if (!spaceBefore) return true;
  // A quote set apart by spaces on both sides closes where one is open.
  if (text !== '"' || (index + 1 < to && !tokens[index + 1]!.spaceBefore)) return false;
  let quotes = 0;
  for (let at = Math.max(start, index - 200); at < index; at++) if (tokens[at]!.text === '"') quotes++;
  return quotes % 2 === 1;
}

/** Verbs that tell whose words a question or a cry in quotes was. */
const reportVerbs = wordSet(
  'said says asked asks told added adds recalled recalls wrote writes shouted yelled cried exclaimed replied answered wondered continued tweeted ' +
    'posted joked insisted explained quipped remarked noted warned declared demanded screamed whispered laughed mused urged argued commented responded',
);

/** '"What now?" Holm asked.': the sentence goes on after the quote with who says it. */
function goesOnAsReport(tokens: readonly Token[], stop: number, next: number, to: number): boolean {
  const mark = tokens[stop]!.text;
  if (next === stop + 1 || (!mark.startsWith('?') && !mark.startsWith('!'))) return false;
  for (let at = next; at < Math.min(to, next + 5); at++) {
    const { text, lower } = tokens[at]!;
    if (reportVerbs.has(lower)) return at > next;
    if (!isUpper(text, 0)) return false;
  }
  return false;
}

/** Whether what follows the stop at `stop` can begin a sentence. */
function canFollow(tokens: readonly Token[], stop: number, next: number, to: number): boolean {
  const token = tokens[next]!;
  const mark = tokens[stop]!.text;
  if (!token.spaceBefore) return mark === '.' && next === stop + 1 && isSpaceMissing(tokens, stop);
  if (token.text === '.') return false;
  let at = next;
  while (at + 1 < to && at < next + 3 && opens(tokens[at]!.text)) at++;
  const { text } = tokens[at]!;
  if (isUpper(text, 0) || isDigit(text, 0)) return true;
  if (isLower(text, 0)) return (mark === '.' || mark === '?') && next === stop + 1;
  // "…" and "?" within a sentence go on in lower case.
  return mark !== '\u2026' && !mark.startsWith('..');
}

/** "…the pier.Police said": a lost space between two sentences, not a dotted name. */
function isSpaceMissing(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1]?.text ?? '';
  const after = tokens[stop + 1]!.text;
  return before.length > 2 && isLower(before, 0) && after.length > 1 && isUpper(after, 0) && isLower(after, 1);
}

function opens(text: string): boolean {
  return text === '"' || text === "'" || text === '(' || text === '[' || text === "''" || text === '``';
}
