import { isFunctionWord, stemOf } from '../reading/words.ts';
import type { EventRecord } from '../reading/record.ts';

/** A run of so many words in both sentences is no chance, where so many of them are no function words. */
const shortestRun = 4;
const fewestContentWords = 2;
/** Sentences with so many words in such runs are one wording, one of them perhaps abridged. */
const sharedWords = 8;
/** … of which so many are no names: who tells of the same people names them too. */
const sharedPlainWords = 6;
const longestSentence = 100;

/** Whether the sentences of two events are of one wording: runs of the same words that make up enough of them. */
export function isSameWording(one: EventRecord, other: EventRecord): boolean {
  const here = wordsOf(one);
  const there = wordsOf(other);
  let shared = 0;
  let plain = 0;
  for (let at = 0; at < here.length;) {
    let longest = 0;
    for (let place = 0; place < there.length; place++) {
      let length = 0;
      while (at + length < here.length && here[at + length] === there[place + length]) length++;
      longest = Math.max(longest, length);
    }
    const content = here.slice(at, at + longest).filter((word) => !isFunctionWord(word)).length;
    if (longest >= shortestRun && content >= fewestContentWords) {
      shared += longest;
      plain += here.slice(at, at + longest).filter((word) => !one.names.has(stemOf(word))).length;
      at += longest;
    } else at++;
  }
  return shared >= sharedWords && plain >= sharedPlainWords;
}

function wordsOf({ article, sentence }: EventRecord): readonly string[] {
  const range = article.entry.article.sentences[sentence];
  if (!range) return [];
  const words: string[] = [];
  for (let at = range.firstToken; at < Math.min(range.endToken, range.firstToken + longestSentence); at++) {
    const { lower } = article.entry.article.tokens[at]!;
    if (/[\p{L}\p{N}]/u.test(lower)) words.push(lower);
  }
  return words;
}
