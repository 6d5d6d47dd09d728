import { englishTree, englishWords } from '../language/functionWords.ts';
import type { CountedLines } from './countedLines.ts';
import { root, signCount, signOf } from '../language/letterTree.ts';

/** Characters of the beginning that are looked at. */
export const longestSample = 12_000;

/** What the kind of a text is told from: lines of its beginning and how they read. */
export interface Sample {
  readonly text: string;
  /** Lines that aren't blank, trimmed. */
  readonly lines: readonly string[];
  /** Lines that read as running English. */
  readonly prose: number;
  /** Share of the words that are the commonest English ones. */
  readonly english: number;
  /** Share of the visible characters that are marks of code. */
  readonly marks: number;
}

/** @param counted what is known of the lines of the last version, counted by {@link wordsAndMarks} */
export function sampleOf(text: string, counted?: CountedLines): Sample {
  const beginning = text.slice(0, longestSample);
  const [words = 0, common = 0, marks = 0, visible = 0] = counted?.of(beginning) ?? wordsAndMarks(beginning);
  const lines = beginning
    .split(/\r\n|[\n\r]/)
    .map((line) => line.slice(0, 2000).trim())
    .filter((line) => line !== '');
  let prose: number | undefined;
  return {
    text: beginning,
    lines,
    // Counted when first asked for: of most articles it never is.
    get prose() {
      return (prose ??= lines.filter(isProse).length);
    },
    english: words === 0 ? 0 : common / words,
    marks: visible === 0 ? 0 : marks / visible,
  };
}

/** Whether a line reads as running English: several words, a good part of them the commonest, few marks of code. */
function isProse(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 6) return false;
  const common = words.filter((word) => englishWords.has(lettersOf(word))).length;
  if (common < 0.18 * words.length) return false;
  const marks = line.match(/[{}<>=;|\\`$#@^~_*]/g)?.length ?? 0;
  return marks < 0.04 * line.length;
}

/** Whether a text is running English beyond doubt: many common words, hardly a mark of code. */
export function isPlainEnglish({ english, marks }: Sample): boolean {
  return english > 0.3 && marks < 0.025;
}

/** A word in small letters, without marks and digits. */
function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z']/g, '');
}

/**
 * How many words a text has between white space, how many of them are the commonest by their letters alone, as
 * {@link lettersOf}; how many marks of code, and how many visible characters.
 */
export function wordsAndMarks(text: string): readonly number[] {
  return [...countWords(text), ...countMarks(text)];
}

function countWords(text: string): readonly [words: number, common: number] {
  const { next, isWord } = englishTree;
  let words = 0;
  let common = 0;
  let isInWord = false;
  let node = root;
  for (let offset = 0; offset <= text.length; offset++) {
    const unit = offset < text.length ? text.charCodeAt(offset) : space;
    if (unit === space || isWhite(unit)) {
      if (!isInWord) continue;
      words++;
      if (isWord[node] === 1) common++;
      isInWord = false;
      node = root;
    } else {
      const sign = signOf(unit);
      isInWord = true;
      if (sign > 0) node = next[node * signCount + sign]!;
    }
  }
  return [words, common];
}

const space = 32;

/** Whether a unit is white space to a regular expression. */
function isWhite(unit: number): boolean {
  if (unit < 128) return unit === space || (unit >= 9 && unit <= 13);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff; // prettier-ignore
}

function countMarks(text: string): readonly [marks: number, visible: number] {
  let marks = 0;
  let visible = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit <= 32) continue;
    visible++;
    if (unit < 128 && codeMarks[unit] === 1) marks++;
  }
  return [marks, visible];
}

const codeMarks = Uint8Array.from({ length: 128 }, (_, unit) =>
  '{}<>=;|\\`$#@^~_*/[]"\':'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
