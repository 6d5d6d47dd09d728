import type { Token } from '../model.ts';
import { readDigits, readGluedDate } from './digits.ts';
import { lexicon } from './lexicon.ts';
import { joinWords, type Word } from './word.ts';

/** The tokens of an article with what the lexicon says of each, and the bounds of the sentence that is read. */
export class Reader {
  readonly tokens: readonly Token[];
  /** First token of the sentence. */
  floor = 0;
  /** End (exclusive) of the sentence: nothing is read beyond it. */
  limit = 0;
  /** True for a note of a line or two: an appointment rather than news. */
  readonly brief: boolean;
  /** Months and weekdays (lower case) that the article uses as somebody's name: "Theresa May", "Mrs May". */
  readonly surnames: ReadonlySet<string>;

  /** Whether {@link isMatchReport} has been asked since this was last set to false. */
  askedOfMatch = false;

  #match: boolean | null = null;
  /** What the lexicon says of each token; null where it was not looked up yet. */
  readonly #words: (Word | null | undefined)[];
  readonly #numbers = new Map<string, Word | undefined>();

  constructor(tokens: readonly Token[], brief: boolean) {
    this.tokens = tokens;
    this.brief = brief;
    this.#words = new Array<Word | null | undefined>(tokens.length).fill(null);
    const surnames = new Set<string>();
    for (let index = 0; index < tokens.length; index++) {
      const { lower } = tokens[index]!;
      if (!mayBeMonth(lower) || !surnameMonths.has(lower) || !((this.wordAt(index)?.month ?? 0) > 0)) continue;
      if (isSurname(tokens, index, this.wordAt(index - 1))) surnames.add(lower);
    }
    this.surnames = surnames;
  }

  /** Whether the text reports a match, where quarters and halves are of the game. Found out once, when first asked. */
  isMatchReport(): boolean {
    this.askedOfMatch = true;
    if (this.#match === null) {
      let found = 0;
      for (const token of this.tokens) if (matchWords.has(token.lower)) found += 1;
      this.#match = found >= 3;
    }
    return this.#match;
  }

  word(at: number): Word | undefined {
    return at >= this.floor && at < this.limit ? this.wordAt(at) : undefined;
  }

  /** What the lexicon says of a token of the article, in the sentence or beyond it. */
  wordAt(at: number): Word | undefined {
    const token = this.tokens[at];
    if (!token) return undefined;
    const known = this.#words[at];
    return known === null ? (this.#words[at] = wordOf(token.lower, this.#numbers)) : known;
  }

  /** Lower-case text of a token of the sentence, the empty string beyond it. */
  lower(at: number): string {
    return at >= this.floor && at < this.limit ? this.tokens[at]!.lower : '';
  }

  text(at: number): string {
    return at >= this.floor && at < this.limit ? this.tokens[at]!.text : '';
  }

  /** Whether white space stands before a token of the sentence, or the token is beyond it. */
  isSpaced(at: number): boolean {
    return at < this.floor || at >= this.limit || this.tokens[at]!.spaceBefore;
  }

  has(at: number, flags: number): boolean {
    const word = this.word(at);
    return word !== undefined && (word.flags & flags) !== 0;
  }

  isCapital(at: number): boolean {
    const unit = this.text(at).charCodeAt(0);
    return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
  }

  isUpperCase(at: number): boolean {
    const text = this.text(at);
    return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  }
}

const matchWords: ReadonlySet<string> = new Set([
  'touchdown', 'touchdowns', 'yards', 'quarterback', 'playoff', 'playoffs', 'rebounds', 'halftime', 'half-time', 'fumble', 'interception', 'coach', 'scored', 'scoring',
  'goalkeeper', 'penalty', 'striker', 'midfielder', 'inning', 'innings', 'offense', 'rushing', 'league',
]); // prettier-ignore

const surnameMonths = new Set(['may', 'march', 'april', 'june', 'august']);

/** Whether a word has the length and a first letter of {@link surnameMonths}: most have not. */
function mayBeMonth(lower: string): boolean {
  if (lower.length < 3 || lower.length > 6) return false;
  const initial = lower.charCodeAt(0);
  return initial === 97 || initial === 106 || initial === 109;
}

/** Function words with which a sentence begins: a capital there is no name. */
const openers = new Set(
  'in on by since until from to of for during and but or the a an last next this early late mid between as at it its through before after if when while that every each around about with then also both all'.split(
    ' ',
  ),
);

function isSurname(tokens: readonly Token[], at: number, wordBefore: Word | undefined): boolean {
  const before = tokens[at - 1];
  if (!before || wordBefore) return false;
  const isCapital = (token: Token): boolean => token.text.charCodeAt(0) >= 65 && token.text.charCodeAt(0) <= 90;
  if (!isCapital(before) || !isCapital(tokens[at]!) || before.text.length < 2 || openers.has(before.lower))
    return false;
  return before.text.length > 1 && !/^\d/.test(tokens[at + 1]?.text ?? '');
}

/** What the lexicon or the digits of a word say; tokens of digits are read once for each spelling. */
function wordOf(lower: string, numbers: Map<string, Word | undefined>): Word | undefined {
  const first = lower.charCodeAt(0);
  if ((first < 48 || first > 57) && first !== 39) return lexicon.get(lower) ?? readGluedDate(lower);
  const known = numbers.get(lower);
  if (known !== undefined || numbers.has(lower)) return known;
  const [entry, digits] = [lexicon.get(lower), lower.length > 1 || first !== 39 ? readDigits(lower) : undefined];
  const word = entry && digits ? joinWords(digits, entry) : (entry ?? digits);
  numbers.set(lower, word);
  return word;
}
