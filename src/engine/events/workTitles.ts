import type { Article } from '../model.ts';
import { wordSet } from './words.ts';

const quotes = wordSet('" “ ” \' ‘ ’ « »');
const enders = wordSet('. ? ! ; :');
/** Most tokens of a title on one side of a word. */
const longest = 7;
/** Words so short may be written small in a title. */
const shortWord = 3;

/**
 * Whether a word stands in quotation marks among words that are all written with capitals, as the title of a book, a
 * painting or a song: "A Charge to Keep".
 */
export function isInTitle({ tokens }: Article, token: number): boolean {
  let words = 1;
  if (!isCapitalised(tokens[token]!.text)) return false;
  for (const step of [-1, 1]) {
    let at = token + step;
    for (; Math.abs(at - token) <= longest; at += step) {
      const text = tokens[at]?.text;
      if (text === undefined) return false;
      if (quotes.has(text)) break;
      if (enders.has(text)) {
        // American papers put the full stop of the sentence inside the marks.
        if (step < 0 || !quotes.has(tokens[at + 1]?.text ?? '')) return false;
        continue;
      }
      if (text.length > shortWord && !isCapitalised(text)) return false;
      words++;
    }
    if (Math.abs(at - token) > longest) return false;
  }
  return words > 1;
}

const isCapitalised = (text: string): boolean => text[0] !== text[0]!.toLowerCase();
