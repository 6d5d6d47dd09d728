import type { CleanedBlock } from './blocks.ts';
import { isClosingLine, isPointer } from './boilerplate.ts';
import { isUpper } from './characters.ts';
import { isSeparator } from './header/lines.ts';
import { wordSet } from '../wordSet.ts';

/**
 * Gives a body its structure: drops rules and lines that aren't the story's, tells headings and unmarked list items
 * from paragraphs.
 */
export function structure(blocks: readonly CleanedBlock[]): CleanedBlock[] {
  const words = blocks.map(wordsOf);
  let end = blocks.length;
  while (end > 1 && (isClosingLine(words[end - 1]!) || isSeparator(words[end - 1]!))) end--;
  const kept = storyBlocks(blocks, words, end);
  const structured: CleanedBlock[] = [];
  let items = 0;
  for (let at = 0; at < kept.length; at++) {
    const block = blocks[kept[at]!]!;
    const own = words[kept[at]!]!;
    if (block.kind !== 'paragraph') {
      structured.push(block);
      items = own.endsWith(':') ? 2 : 0;
    } else if (items > 0 && isUnmarkedItem(own, items)) {
      structured.push({ ...block, kind: 'listItem' });
      items = 1;
    } else {
      const next = kept[at + 1];
      const isTitle = at > 0 && next !== undefined && isHeadingLine(own, words[next]!);
      structured.push(isTitle ? { ...block, kind: 'heading' } : block);
      items = own.endsWith(':') ? 2 : 0;
    }
  }
  return structured;
}

/** Indexes of the blocks that are the story's: no rules, no pointers, no lists of titles below one. */
function storyBlocks(blocks: readonly CleanedBlock[], words: readonly string[], end: number): number[] {
  const kept: number[] = [];
  let pointed = false;
  for (let index = 0; index < end; index++) {
    const own = words[index]!;
    if (blocks[index]!.kind === 'headline') kept.push(index);
    else if (isPointer(own)) pointed = own.length < 40;
    else if (!isSeparator(own)) {
      // "Related stories", then their titles: lines without a full stop.
      pointed &&= own.length < 120 && !/[.!?:]["')]*$/.test(own);
      if (!pointed) kept.push(index);
    }
  }
  return kept;
}

/** The words of a block. Of long ones only the ends are looked at, wherever they are asked for. */
function wordsOf(block: CleanedBlock): string {
  const { text } = block.cleaned;
  const words = text.slice(block.from ?? 0);
  return words.length > 1000 ? words : words.trim();
}

/** Whether a text ends with one of some marks, before quotes and brackets that close. */
function endsWithMark(text: string, marks: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && '"\')'.includes(text[last]!)) last--;
  return last >= 0 && marks.includes(text[last]!);
}

/** Forms of a verb that can open an item after "the ministry, which has:" and are no noun at once. */
const openingVerbs = wordSet(
  'Is Are Was Were Be Has Have Had Will Would Can Could Should May Must Flew Met Made Took Gave Sent Held Led Kept Sold ' +
    'Bought Built Began Broke Brought Came Went Fell Found Got Grew Knew Left Lost Paid Put Ran Rose Said Saw Set Shot Spent Spoke ' +
    'Stood Struck Told Won Wrote Cut Hit Let Drew Drove Fought Flown Taken Given Shown Threw To Not Never No',
);

/**
 * Whether a paragraph after "…, the missiles:" goes on with that sentence rather than begin one of its own: it opens
 * with a verb ("Flew along …", "Opened talks …") or has no full stop.
 * @param items 2 directly after the lead-in, 1 after another item
 */
function isUnmarkedItem(words: string, items: number): boolean {
  if (words.length > 300) return false;
  const [first = '', second = ''] = words.split(' ', 2);
  const isVerb = openingVerbs.has(first) || /^[A-Z][a-z]{2,}ed$/.test(first);
  if (isVerb && !isUpper(second, 0)) return true;
  return items === 2 && words.length < 120 && !/[.!?:]["')]*$/.test(words);
}

/** Whether a line is a heading above the next block: short, no full stop, not a clause that runs on. */
function isHeadingLine(words: string, next: string): boolean {
  if (words.length > 110 || words.length < 3 || words.split(' ').length > 16) return false;
  if (!/^[\p{Lu}\p{N}"'$€£]/u.test(words)) return false;
  if (/[.!…,;:–—-]["')]*$/.test(words) || /^["'].*["']$/.test(words)) return false;
  if (words.endsWith('?')) return isTitleCase(words) && next.length > words.length;
  return endsWithMark(next, '.!?:…') || next.length > 2 * words.length;
}

/** Whether nearly all longer words begin with a capital. */
export function isTitleCase(text: string): boolean {
  const long = text.split(' ').filter((word) => word.length > 3 && /^\p{L}/u.test(word));
  return long.length > 1 && long.filter((word) => isUpper(word, 0)).length >= 0.8 * long.length;
}
