import type { Token } from '../model.ts';
import { Notes } from '../notes.ts';
import { initialForms } from './acronyms.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import { namesTold, widePass, type NamePass } from './blockPass.ts';
import { acronymTokens, isAcronym } from './draft.ts';
import { familyFirstNames } from './familyNames.ts';
import { formAt } from './nameForms.ts';
import { mergedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { WordCount } from './wordCount.ts';
import { capitalsOf, comparableWords, isCapitalised } from './words.ts';

/** Longest name, in tokens, that is looked for again. */
const longestName = 10;

interface Known {
  readonly type: NameType;
  readonly length: number;
}

/** The words of a block that no name has taken. */
interface Left {
  /** With capitals; by these alone may a name be found again. */
  readonly capitals: readonly string[];
  readonly small: readonly string[];
  /** As they stand, in lower case. */
  readonly acronyms: readonly string[];
}

const nothing: Left = { capitals: [], small: [], acronyms: [] };

/**
 * Finds names again that the tagger found at one place and missed at another: the same words with capitals, and the
 * surnames of people. A single word counts only where the article never writes it small.
 */
export function spreadingNames(): NamePass {
  const leftIn = new Notes<BlockNames, Left>();
  const leftOf = (block: BlockNames): Left => {
    let left = leftIn.get(block);
    if (left === undefined) leftIn.set(block, (left = readLeft(block)));
    return left;
  };
  const capitals = new WordCount();
  const small = new WordCount();
  const acronyms = new WordCount();
  /** The words of which it was asked whether the article writes them small outside of names, with the answers. */
  const askedSmall = new Answers(small);
  /** The same of words that stand there with a capital. */
  const askedCapital = new Answers(capitals);
  let hadCapitals = false;
  const turn = (gone: Left, come: Left): void => {
    capitals.turn(gone.capitals, come.capitals);
    small.turn(gone.small, come.small);
    acronyms.turn(gone.acronyms, come.acronyms);
  };
  return widePass<Sought>({
    count: (gone, come) => {
      const most = Math.max(gone.length, come.length);
      for (let index = 0; index < most; index++) {
        const [before, now] = [gone[index], come[index]];
        turn(before ? leftOf(before) : nothing, now ? leftOf(now) : nothing);
      }
    },
    tell: (block) => [...namesTold(block), ...leftOf(block).acronyms],
    holds: () => capitals.size > 0 === hadCapitals && askedSmall.hold() && askedCapital.hold(),
    gather: (blocks, last) => {
      askedSmall.clear();
      askedCapital.clear();
      hadCapitals = capitals.size > 0;
      const known = hadCapitals ? knownNames(blocks, askedSmall, askedCapital) : new Map<string, Known>();
      if (acronyms.size > 0) addAcronyms(known, blocks, acronyms);
      return last && areSame(last.known, known) ? last : { known, openings: openingsOf(known) };
    },
    change: (text, names, sought) => spreadNames(text, names, sought),
  });
}

/** What was asked of counted words, with the answers. */
class Answers {
  readonly #words: WordCount;
  readonly #answers = new Map<string, boolean>();
  /** The words, as a list: it is gone through with each keystroke. */
  readonly #asked: string[] = [];

  constructor(words: WordCount) {
    this.#words = words;
  }

  has(word: string): boolean {
    let answer = this.#answers.get(word);
    if (answer === undefined) {
      answer = this.#words.has(word);
      this.#answers.set(word, answer);
      this.#asked.push(word);
    }
    return answer;
  }

  /** Whether all answers would be the same now. */
  hold(): boolean {
    return this.#asked.every((word) => this.#words.has(word) === this.#answers.get(word));
  }

  clear(): void {
    this.#answers.clear();
    this.#asked.length = 0;
  }
}

/** What is looked for again: names by their words in lower case, and the words that they begin with. */
interface Sought {
  readonly known: ReadonlyMap<string, Known>;
  readonly openings: ReadonlySet<string>;
}

function areSame(one: ReadonlyMap<string, Known>, other: ReadonlyMap<string, Known>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, { type, length }] of one) {
    const its = other.get(key);
    if (its?.type !== type || its.length !== length) return false;
  }
  return true;
}

function openingsOf(known: ReadonlyMap<string, Known>): ReadonlySet<string> {
  const openings = new Set<string>();
  for (const key of known.keys()) {
    const space = key.indexOf(' ');
    openings.add(space < 0 ? key : key.slice(0, space));
  }
  return openings;
}

function takenBy({ tokens }: NameText, names: readonly NameSpan[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { first, end, type } of names) {
    // What is one capital word and no actor may be an organisation's acronym yet.
    if (type !== 'other' || end > first + 1 || !isAcronym(tokens[first]!)) taken.fill(1, first, end);
  }
  return taken;
}

function readLeft({ text, names }: BlockNames): Left {
  const { tokens } = text;
  const taken = takenBy(text, names);
  const capitals: string[] = [];
  const small: string[] = [];
  for (let token = 0; token < tokens.length; token++)
    if (taken[token] === 0) (isCapital(tokens[token]!) ? capitals : small).push(tokens[token]!.lower);
  const acronyms: string[] = [];
  for (const token of acronymTokens.of(tokens)) if (taken[token] === 0) acronyms.push(tokens[token]!.lower);
  return { capitals, small, acronyms };
}

function spreadNames(text: NameText, names: readonly NameSpan[], { known, openings }: Sought): readonly NameSpan[] {
  if (known.size === 0) return names;
  const { tokens, sentences } = text;
  const taken = takenBy(text, names);
  const found: NameSpan[] = [];
  let sentence = 0;
  let from = 0;
  for (const first of capitalsOf(tokens)) {
    if (first < from || taken[first] === 1 || !openings.has(tokens[first]!.lower)) continue;
    while (sentences[sentence]!.endToken <= first) sentence++;
    const match = longestMatch(tokens, known, taken, first, sentences[sentence]!.endToken);
    if (match === null) continue;
    from = first + match.length;
    found.push({ first, end: from, type: match.type });
  }
  if (found.length === 0) return names;
  const foundAt = new Set(found.map((name) => name.first));
  return mergedNames(
    names.filter((name) => !foundAt.has(name.first)),
    found,
  );
}

/**
 * The names that may be found again.
 * @param small the words that the article writes small outside of names
 * @param left the words with capitals that no name has taken
 */
function knownNames(
  blocks: readonly BlockNames[],
  small: Pick<WordCount, 'has'>,
  left: Pick<WordCount, 'has'>,
): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (tokens: readonly Token[], first: number, end: number, type: NameType): void => {
    const single = end === first + 1;
    const { text, lower } = tokens[first]!;
    if (!left.has(lower)) return;
    if (single && (text.length < 3 || !isCapital(tokens[first]!))) return;
    const key = keyOf(tokens, first, end);
    if (known.has(key) || (single && small.has(lower))) return;
    known.set(key, { type, length: end - first });
  };
  for (const { text, names } of blocks)
    for (const { first, end, type } of names)
      if (type !== 'other' && end - first <= longestName) add(text.tokens, first, end, type);
  for (const { text, names } of blocks)
    for (const { first, end, type } of names) {
      if (type !== 'person' || end - first < 2) continue;
      const isFamilyFirst = familyFirstNames.has(text.tokens[first]!.lower);
      if (isFamilyFirst) add(text.tokens, first, first + 1, type);
      else add(text.tokens, surnameStart(text.tokens, first, end), end, type);
    }
  return known;
}

/** Adds the acronyms that no name has taken and that an organisation's full name makes. */
function addAcronyms(known: Map<string, Known>, blocks: readonly BlockNames[], left: WordCount): void {
  const forms = new Set<string>();
  for (const { text, names } of blocks)
    for (const { first, end, type } of names) {
      if (type !== 'organization' || end - first < 3 || end - first > longestName) continue;
      for (const form of initialForms(comparableWords(text.tokens, first, end))) if (form.length >= 3) forms.add(form);
    }
  if (forms.size === 0) return;
  for (const acronym of left.words())
    if (forms.has(acronym.replaceAll('.', '')) && !known.has(acronym))
      known.set(acronym, { type: 'organization', length: 1 });
}

/** First token of a surname, all of a hyphenated one: "al-Masri", "Haddad-Mills". */
function surnameStart(tokens: readonly Token[], first: number, end: number): number {
  let start = end - 1;
  while (start - 2 > first && tokens[start - 1]!.text === '-') start -= 2;
  return start;
}

function longestMatch(
  tokens: readonly Token[],
  known: ReadonlyMap<string, Known>,
  taken: Uint8Array,
  first: number,
  limit: number,
): Known | null {
  let best: Known | null = null;
  let key = '';
  for (let end = first; end < limit && end < first + longestName && taken[end] === 0; end++) {
    key += (end > first ? ' ' : '') + tokens[end]!.lower;
    const match = known.get(key);
    if (match !== undefined) best = match;
  }
  return best;
}

function keyOf(tokens: readonly Token[], first: number, end: number): string {
  const form = formAt(tokens, first, end);
  if (form.lower === undefined) {
    let key = tokens[first]!.lower;
    for (let token = first + 1; token < end; token++) key += ` ${tokens[token]!.lower}`;
    form.lower = key;
  }
  return form.lower;
}

function isCapital(token: Token): boolean {
  return isCapitalised(token.text);
}
