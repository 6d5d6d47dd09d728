import { isLetter } from '../characters.ts';
import { englishWords, otherLanguages } from './functionWords.ts';

/** Characters of the beginning that are looked at. */
const sample = 6000;
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
 */
export function foreignLanguage(text: string): string | null {
  const beginning = text
    .slice(0, sample)
    .normalize('NFC')
    .replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
  if (isOtherScript(beginning)) return scriptOf(beginning);
  const words = beginning.toLowerCase().match(/\p{L}[\p{L}'\u2019]+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const share = (known: ReadonlySet<string>): number => {
    let count = 0;
    for (const word of words) if (known.has(word.replace('\u2019', "'"))) count++;
    return count / words.length;
  };
  const english = share(englishWords);
  if (english > plainlyEnglish) return null;
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

/** Whether a good part of the letters aren't Latin. */
function isOtherScript(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (!isLetter(text, offset)) continue;
    if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) latin++;
    else other++;
  }
  return other > 0.67 * latin;
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
