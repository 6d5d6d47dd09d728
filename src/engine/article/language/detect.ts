import type { CountedLines } from '../kind/countedLines.ts';
import { classOfUnit, highSurrogate, letter } from '../characters.ts';
import { englishTree, otherLanguages } from './functionWords.ts';
import { apostropheSign, deadEnd, root, signCount, signOf } from './letterTree.ts';

/** Characters of the beginning that are looked at. */
export const longestLanguageSample = 6000;
/** Fewer words than this prove nothing: a short text counts as English. */
const fewestWords = 24;

/** Share of the commonest English words that no text in another language reaches. */
const plainlyEnglish = 0.3;

/** Scripts by the first letters' code points. */
const scripts: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Japanese', pattern: /[\p{sc=Hiragana}\p{sc=Katakana}]/u },
  { name: 'Chinese', pattern: /\p{sc=Han}/u },
  { name: 'Korean', pattern: /\p{sc=Hangul}/u },
  { name: 'a language in Cyrillic script', pattern: /\p{sc=Cyrillic}/u },
  { name: 'a language in Arabic script', pattern: /\p{sc=Arabic}/u },
  { name: 'Hebrew', pattern: /\p{sc=Hebrew}/u },
  { name: 'Greek', pattern: /\p{sc=Greek}/u },
  { name: 'Thai', pattern: /\p{sc=Thai}/u },
  { name: 'Hindi or a kindred language', pattern: /\p{sc=Devanagari}/u },
];

/**
 * The name of the language a text is written in where that is clearly not English, else null. Scripts tell at once;
 * languages in Latin script by the share of their commonest words, which must beat that of the English ones.
 * @param text cleaned text of the body
 * @param counted what is known of the lines of the last version, counted by {@link lettersAndWords}
 */
export function foreignLanguage(text: string, counted?: CountedLines): string | null {
  const sample = text.slice(0, longestLanguageSample);
  const [latin = 0, other = 0, count = 0, english = 0] = counted?.of(sample) ?? lettersAndWords(sample);
  const isOtherScript = other > 0.67 * latin;
  if (!isOtherScript && (count < fewestWords || english / count > plainlyEnglish)) return null;
  const beginning = withoutAddresses(sample);
  if (isOtherScript) return scriptOf(beginning);
  return languageOf(beginning, beginning.toLowerCase().match(wordPattern) ?? [], english / count);
}

/** A text without the words of which the letters tell nothing. */
function withoutAddresses(text: string): string {
  return text.normalize('NFC').replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
}

/** How many Latin letters a text has and how many others, how many words, and how many of these the commonest English ones. */
export function lettersAndWords(text: string): readonly number[] {
  const words = withoutAddresses(text);
  return [...countLetters(words), ...countWords(words.toLowerCase())];
}

/** A word of two letters or more; {@link countWords} reads the same without cutting them out. */
const wordPattern = /\p{L}[\p{L}'\u2019]+/gu;

const curledApostrophe = 0x2019;

/** How many words a lower-case text has, and how many of them are the commonest English ones. */
function countWords(lower: string): readonly [words: number, english: number] {
  const { next, isWord } = englishTree;
  let words = 0;
  let english = 0;
  let offset = 0;
  while (offset < lower.length) {
    let node: number = root;
    let length = 0;
    let curled = 0;
    for (; offset < lower.length; offset++) {
      const unit = lower.charCodeAt(offset);
      let sign = signOf(unit);
      if (unit === curledApostrophe && curled++ === 0) sign = apostropheSign;
      if (sign === apostropheSign ? length === 0 : sign === 0 && !isPart(lower, offset, unit, length)) break;
      if (classOfUnit(unit) === highSurrogate) offset++;
      length++;
      node = sign > 0 ? next[node * signCount + sign]! : deadEnd;
    }
    if (length > 1) words++;
    if (length > 1 && isWord[node] === 1) english++;
    offset++;
  }
  return [words, english];
}

/** Whether a unit that is no plain letter goes on in a word, or begins one. */
function isPart(text: string, offset: number, unit: number, length: number): boolean {
  const kind = classOfUnit(unit);
  if (kind === letter) return true;
  if (kind === highSurrogate) return isLetterBeyond(text, offset);
  return unit === curledApostrophe && length > 0;
}

const letterBeyond = /^\p{L}/u;

/** Whether a letter of two units stands at an offset. */
function isLetterBeyond(text: string, offset: number): boolean {
  return letterBeyond.test(text.slice(offset, offset + 2));
}

/** The language of words that are hardly English, by the share of its commonest words among them. */
function languageOf(beginning: string, words: readonly string[], english: number): string | null {
  const share = (known: ReadonlySet<string>): number => {
    let count = 0;
    for (const word of words) if (known.has(word.replace('\u2019', "'"))) count++;
    return count / words.length;
  };
  let best = { name: '', share: 0 };
  for (const language of otherLanguages) {
    const found = share(language.words);
    if (found > best.share) best = { name: language.name, share: found };
  }
  if (best.share > 0.15 && best.share > 1.5 * english) return best.name;
  // Hardly an English word in running text of small letters: some language without a profile.
  const small = beginning.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}']{1,30}(?![\p{L}\p{N}])/gu) ?? [];
  return english < 0.03 && small.length > 60 && small.length > 0.6 * words.length
    ? 'a language that is not English'
    : null;
}

/** How many letters are Latin ones, and how many others. */
function countLetters(text: string): readonly [latin: number, other: number] {
  let latin = 0;
  let other = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (classOfUnit(unit) !== letter) continue;
    if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) latin++;
    else other++;
  }
  return [latin, other];
}

function scriptOf(text: string): string {
  let best = { name: 'a language in another script', count: 0 };
  const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
  for (const { name, pattern } of scripts) {
    if (name === 'Chinese' && japanese) continue;
    let count = 0;
    for (const letter of text) if (pattern.test(letter)) count++;
    if (count > best.count) best = { name, count };
  }
  return best.name;
}
