import type { Article, Token } from '../model.ts';
import { ownString } from '../ownString.ts';
import { formAt } from './nameForms.ts';
import { TokenList } from './tokenList.ts';

/** Small words that a name's initials and comparisons leave out. */
export const nameParticles: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'and', 'on', 'in', 'to', 'at', 'de', 'del', 'la', 'le', 'du', 'des', 'el', 'y', '&',
]); // prettier-ignore

/** The words of a name, comparable: lower case, without accents, stops, hyphens and apostrophes; a leading "the" is left out. */
export function comparableWords(tokens: readonly Token[], first: number, end: number): readonly string[] {
  return (formAt(tokens, first, end).words ??= readWords(tokens, first, end));
}

/** The same words in one string, spaces between. */
export function comparableName(tokens: readonly Token[], first: number, end: number): string {
  return (formAt(tokens, first, end).name ??= comparableWords(tokens, first, end).join(' '));
}

function readWords(tokens: readonly Token[], first: number, end: number): readonly string[] {
  const words: string[] = [];
  for (let index = first; index < end; index++) {
    const word = fold(tokens[index]!.lower);
    if (word !== '' && !(word === 'the' && words.length === 0)) words.push(word);
  }
  return words;
}

/** Lower-case form without accents and marks: "são" is "sao", "u.n." is "un". */
export function fold(lower: string): string {
  let plain = true;
  for (let index = 0; index < lower.length; index++) {
    const unit = lower.charCodeAt(index);
    if (!((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57))) plain = false;
  }
  if (plain) return lower;
  return lower
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}&]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
}

/** A name as it is shown: the cleaned words with single spaces where space stood. */
export function shownName(tokens: readonly Token[], first: number, end: number): string {
  return (formAt(tokens, first, end).shown ??= readShown(tokens, first, end));
}

function readShown(tokens: readonly Token[], first: number, end: number): string {
  let name = '';
  for (let index = first; index < end; index++) {
    const token = tokens[index]!;
    name += (index > first && token.spaceBefore ? ' ' : '') + token.text;
  }
  return name;
}

/** How an article writes some tokens: with all that stands between them. */
export function originalText(article: Article, first: number, end: number): string {
  return (formAt(article.tokens, first, end).text ??= readOriginal(article, first, end));
}

/** The same, read anew: the tokens' words where they are written so, as a part of the text would keep all of it. */
export function readOriginal({ tokens, tokenStarts, tokenEnds, text }: Article, first: number, end: number): string {
  const words = readShown(tokens, first, end);
  const start = tokenStarts[first]!;
  const stop = tokenEnds[end - 1]!;
  return words.length === stop - start && text.startsWith(words, start) ? words : ownString(text.slice(start, stop));
}

/** Whether the words of `part` stand at the beginning of `whole`. */
export function isPrefix(part: readonly string[], whole: readonly string[]): boolean {
  return part.length <= whole.length && part.every((word, index) => word === whole[index]);
}

/** Whether the words of `part` stand at the end of `whole`. */
export function isSuffix(part: readonly string[], whole: readonly string[]): boolean {
  const offset = whole.length - part.length;
  return offset >= 0 && part.every((word, index) => word === whole[offset + index]);
}

/** Whether one letter put in, left out or changed, or two neighbours swapped, makes one word of the other. */
export function isOneEdit(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > 1 || first === second) return false;
  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  let back = 0;
  while (
    back < Math.min(first.length, second.length) - start &&
    first[first.length - 1 - back] === second[second.length - 1 - back]
  )
    back++;
  const left = first.slice(start, first.length - back);
  const right = second.slice(start, second.length - back);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Whether one of two names of several words is most likely the other misspelt: a single long word is one letter off, which is no
 * ending ("Lake Tavro" and "Lake Tavros", "North Arden" and "North Ardens" are two).
 */
export function isMisspelt(name: readonly string[], other: readonly string[]): boolean {
  if (name.length < 2 || name.length !== other.length) return false;
  const differing = name.flatMap((word, index) => (word === other[index] ? [] : [index]));
  const [word, its] = [name, other].map((words) => words[differing[0] ?? 0]!);
  return differing.length === 1 && word!.length > 5 && word!.at(-1) === its!.at(-1) && isOneEdit(word!, its!);
}

/** Whether a word is written with a capital: its first letter is another in lower case. */
export function isCapitalised(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const initial = text.charAt(0);
  return initial !== initial.toLowerCase();
}

const capitals = new TokenList((token) => isCapitalised(token.text));

/** The tokens that are written with a capital, ascending; looked for once in each list of tokens. */
export function capitalsOf(tokens: readonly Token[]): Int32Array {
  return capitals.of(tokens);
}

/** Whether a word is written in another script than ours. */
export function isForeign(lower: string): boolean {
  return lower.charCodeAt(0) > 0x36f && /^\p{L}/u.test(lower) && !/^\p{Script=Latin}/u.test(lower);
}
