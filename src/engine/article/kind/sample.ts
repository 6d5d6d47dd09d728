import { englishWords } from '../language/functionWords.ts';

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

export function sampleOf(text: string): Sample {
  const beginning = text.slice(0, longestSample);
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
    english: commonShare(beginning),
    marks: markShare(beginning),
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

/** What a word of small letters is not: it stands for itself. */
const hasOther = /[^a-z']/;

/** A word in small letters, without marks and digits. */
function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^a-z']/g, '');
}

function commonShare(text: string): number {
  let words = 0;
  let common = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    words++;
    if (englishWords.has(word) || (hasOther.test(word) && englishWords.has(lettersOf(word)))) common++;
  }
  return words === 0 ? 0 : common / words;
}

function markShare(text: string): number {
  let marks = 0;
  let visible = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit <= 32) continue;
    visible++;
    if (unit < 128 && codeMarks[unit] === 1) marks++;
  }
  return visible === 0 ? 0 : marks / visible;
}

const codeMarks = Uint8Array.from({ length: 128 }, (_, unit) =>
  '{}<>=;|\\`$#@^~_*/[]"\':'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
