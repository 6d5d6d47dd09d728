import type { Token } from '../model.ts';
import { matchWordsIn, monthsIn, type Clues } from './clues.ts';
import { readDigits, readGluedDate } from './digits.ts';
import { lexicon } from './lexicon.ts';
import { joinWords, type Word } from './word.ts';

/** How many tokens' words are kept, a power of two: what is read looks a bounded number of tokens around. */
const slots = 256;

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

  #matchWords: number | null;
  /** What the lexicon says of the tokens looked up last, each in the slot of its last digits. */
  readonly #words = new Array<Word | undefined>(slots);
  /** The token whose word a slot has. */
  readonly #tokenIn = new Int32Array(slots).fill(-1);
  readonly #numbers = new Map<string, Word | undefined>();

  /** @param clues those of all tokens, where they are known */
  constructor(tokens: readonly Token[], brief: boolean, clues?: Clues) {
    this.tokens = tokens;
    this.brief = brief;
    const surnames = new Set<string>();
    for (const index of clues?.months ?? monthsIn(tokens, 0, tokens.length)) {
      if (!((this.wordAt(index)?.month ?? 0) > 0)) continue;
      if (isSurname(tokens, index, this.wordAt(index - 1))) surnames.add(tokens[index]!.lower);
    }
    this.surnames = surnames;
    this.#matchWords = clues?.matchWords ?? null;
  }

  /** Whether the text reports a match, where quarters and halves are of the game. Found out once, when first asked. */
  isMatchReport(): boolean {
    this.askedOfMatch = true;
    return (this.#matchWords ??= matchWordsIn(this.tokens, 0, this.tokens.length)) >= 3;
  }

  word(at: number): Word | undefined {
    return at >= this.floor && at < this.limit ? this.wordAt(at) : undefined;
  }

  /** What the lexicon says of a token of the article, in the sentence or beyond it. */
  wordAt(at: number): Word | undefined {
    const token = this.tokens[at];
    if (!token) return undefined;
    const slot = at & (slots - 1);
    if (this.#tokenIn[slot] !== at) {
      this.#words[slot] = wordOf(token.lower, this.#numbers);
      this.#tokenIn[slot] = at;
    }
    return this.#words[slot];
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
