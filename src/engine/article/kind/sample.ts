import { englishWords } from '../language/functionWords.ts';

/** Characters of the beginning that are looked at. */
const longest = 30_000;

/** What the kind of a text is told from: lines of its beginning and how they read. */
export interface Sample {
  readonly text: string;
  /** Lines that aren't blank, trimmed. */
  readonly lines: readonly string[];
  /** Lines that read as running English. */
  readonly prose: number;
}

export function sampleOf(text: string): Sample {
  const beginning = text.slice(0, longest);
  const lines = beginning
    .split(/\r\n|[\n\r]/)
    .map((line) => line.slice(0, 2000).trim())
    .filter((line) => line !== '');
  return { text: beginning, lines, prose: lines.filter(isProse).length };
}

/** Whether a line reads as running English: several words, a good part of them the commonest, few marks of code. */
export function isProse(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length < 6) return false;
  const common = words.filter((word) => englishWords.has(word.toLowerCase().replace(/[^a-z']/g, ''))).length;
  if (common < 0.18 * words.length) return false;
  const marks = line.match(/[{}<>=;|\\`$#@^~_*]/g)?.length ?? 0;
  return marks < 0.04 * line.length;
}
