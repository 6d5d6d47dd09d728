import type { Token } from '../model.ts';
import { Notes } from '../notes.ts';
import { initialsMatch, isOfComplement, sharesLetters } from './acronyms.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import type { NameSpan, NameType } from './names.ts';
import { wordSet } from './wordSet.ts';
import { comparableWords, isCapitalised, isForeign, isOneEdit, nameParticles } from './words.ts';

/** Two names that the text says to be one's. */
export interface StatedAlias {
  readonly name: NameSpan;
  readonly alias: NameSpan;
}

/** Words that say that what follows is another name of the same. */
const cues: ReadonlySet<string> = wordSet(`
  aka a.k.a. née nee formerly previously originally abbreviated alias earlier spelled spelt transliterated romanized
  romanised pseudonym shortened lit. literally antiquated archaic anglicised anglicized latinised latinized
`);

/** Verbs that say so in the passive alone: one who "called Ford" only rang, one who "had known Ford" is another. */
const passiveCues: ReadonlySet<string> = new Set([
  'known', 'called', 'nicknamed', 'dubbed', 'renamed', 'styled', 'rebranded', 'codenamed', 'referred', 're-named',
]); // prettier-ignore

/** What may stand before such a verb, adverbs between. */
const passive: ReadonlySet<string> = new Set([
  '(',
  ')',
  ',',
  ';',
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'and',
]);

const adverbs: ReadonlySet<string> = wordSet(`
  also better best commonly simply officially now then later sometimes usually often popularly locally widely once
  still informally more affectionately colloquially alternatively historically variously previously formerly legally
  so hence subsequently briefly generally otherwise occasionally formally internationally professionally initially
  traditionally
`);

/** Right before a name they go on with what was said: "known as A or simply B". */
const nearCues: ReadonlySet<string> = new Set(['as', 'simply', 'just', 'or']);

const quotes: ReadonlySet<string> = new Set(['"', "'", '“', '”', '‘', '’', '«', '»', '/']);

/** What may stand between the two names besides. */
const fillers: ReadonlySet<string> = new Set([
  ...adverbs, ...quotes, ',', ';', '[', 'as', 'the', 'or', 'and', 'who', 'which', 'that', 'is', 'was', 'are', 'were', 'has', 'have', 'had', 'been', 'being', 'by', 'his', 'her', 'its', 'their', 'to',
  'stage', 'ring', 'pen', 'maiden', 'birth', 'screen', 'real', 'full', 'former', 'original', 'brand', 'trade', 'name', 'names', 'nickname', 'under', 'just', 'either',
]); // prettier-ignore

/** Words after a name that make what follows another name right away: "(now Y)", "(or Y)". */
const bracketCues: ReadonlySet<string> = new Set(['now', 'then', 'or', 'later', 'today', 'also']);

/** Most words between a name and the other name that the text gives it. */
const longestGap = 12;

/** Most other names that one place of the text gives. */
const mostAliases = 6;

/** Finds them in blocks; a block that was asked about before is not read again. */
export class StatedAliases {
  readonly #known = new Notes<BlockNames, readonly StatedAlias[]>();

  in(block: BlockNames): readonly StatedAlias[] {
    let stated = this.#known.get(block);
    if (stated === undefined) this.#known.set(block, (stated = findStatedAliases(block.text, block.names)));
    return stated;
  }
}

/**
 * Finds the names that the text itself says to be one's: "Tollan, formerly known as Port Victory", "Jorge Reyes,
 * nicknamed El Lobo", "the National Grain Office (ONG)", "Tavria Bay (Veldorian: Tavrabukt)".
 */
export function findStatedAliases(text: NameText, names: readonly NameSpan[]): readonly StatedAlias[] {
  const found: StatedAlias[] = [];
  let next = 0;
  let topic: number | null = null;
  for (const sentence of text.sentences) {
    const here: number[] = [];
    for (; next < names.length && names[next]!.first < sentence.endToken; next++) here.push(next);
    const first = text.tokens[sentence.firstToken]!.lower;
    const types = pronouns.get(first);
    if (types && topic !== null && here.length > 0 && types.includes(names[topic]!.type)) {
      const subject = { index: topic, end: sentence.firstToken + 1 };
      found.push(...aliasesAfter(text, sentence, names, subject, here[0]!));
    }
    for (const index of here)
      if (names[index]!.type !== 'other')
        found.push(...aliasesAfter(text, sentence, names, { index, end: names[index]!.end }, index + 1));
    const opens = here.length > 0 && names[here[0]!]!.first <= sentence.firstToken + 2;
    if (!types) topic = opens ? here[0]! : null;
  }
  return found;
}

/** A name and the token after the words that stand for it. */
interface Subject {
  readonly index: number;
  readonly end: number;
}

/** What a sentence's opening word may mean of the name that opened the sentence before. */
const pronouns: ReadonlyMap<string, readonly NameType[]> = new Map([
  ['he', ['person']],
  ['she', ['person']],
  ['it', ['place', 'organization']],
]);

function aliasesAfter(
  { tokens }: NameText,
  sentence: NameText['sentences'][number],
  names: readonly NameSpan[],
  subject: Subject,
  nextName: number,
): readonly StatedAlias[] {
  const name = names[subject.index]!;
  const isNamed = name.end === subject.end;
  let found: StatedAlias[] | null = null;
  let next = nextName;
  let said: 'not' | 'listed' | 'direct' = 'not';
  let inBrackets = false;
  let previous = subject.end - 1;
  for (let token = subject.end; token < sentence.endToken && token - previous <= longestGap;) {
    const { lower } = tokens[token]!;
    const other = names[next];
    if (other?.first === token) {
      if (tokens[other.end]?.text === ':' && (other.type === 'other' || inBrackets)) {
        said = 'direct';
        token = other.end + 1;
        next++;
        continue;
      }
      const before = tokens[token - 1]!.lower;
      const isDirect = said === 'direct' || nearCues.has(before);
      if (inBrackets && other.type === 'other' && isForeign(lower)) {
        token = other.end;
        next++;
        continue;
      }
      const isAlias =
        said !== 'not'
          ? fits(tokens, name, other, isDirect && isNamed)
          : isNamed && mayBeAlias(tokens, name, other, settingOf(tokens, token, inBrackets, name, sentence));
      if (!isAlias) break;
      (found ??= []).push({ name, alias: other });
      if (found.length === mostAliases) break;
      said = 'listed';
      token = previous = other.end;
      next++;
      if (!goesOn(tokens, token, inBrackets)) break;
      continue;
    }
    if (lower === '(' && !inBrackets) inBrackets = true;
    else if (lower === ')' && inBrackets) {
      if (found !== null) break;
      inBrackets = false;
      said = 'not';
      // Dates in brackets right behind the name do not part it from what comes.
      if (previous === subject.end - 1) previous = token;
    } else if (cues.has(lower) || (passiveCues.has(lower) && isPassive(tokens, token))) said = 'direct';
    else if (inBrackets && bracketCues.has(lower) && tokens[token - 1]!.text === '(') said = 'direct';
    else if (lower === 'born' && name.type === 'person' && other?.first === token + 1 && other.type === 'person')
      said = 'direct';
    else if (inBrackets && tokens[token + 1]?.text === ':' && isLanguage(tokens[token]!)) said = 'direct';
    else if (said !== 'not' && (lower === 'for' || lower === 'in')) {
      const as = asBehind(tokens, token);
      if (as === null) break;
      token = as;
      while (next < names.length && names[next]!.first < token) next++;
    } else if (!fillers.has(lower) && !(inBrackets && (isDate(lower) || isForeign(lower) || lower === ':'))) break;
    token++;
  }
  return found ?? none;
}

const none: readonly StatedAlias[] = [];

/** Most words between "known" and "as": "known for sponsorship reasons as", "in Latin as". */
const longestReason = 4;

/** The "as" that a reason or a language stands before, from the "for" or "in" on. */
function asBehind(tokens: readonly Token[], from: number): number | null {
  for (let token = from + 2; token <= from + longestReason && token < tokens.length; token++) {
    if (tokens[token]!.lower === 'as') return token;
    if (!/^\p{L}/u.test(tokens[token]!.text)) return null;
  }
  return null;
}

const pointers: ReadonlySet<string> = new Set([
  'see',
  'source',
  'note',
  'photo',
  'picture',
  'pictured',
  'image',
  'read',
  'from',
]);

/** Whether a word before a colon in brackets may be a language: "(Veldorian: Tavrabukt)", never "(See: Tavria Hall)". */
function isLanguage({ text, lower }: Token): boolean {
  return isCapitalised(text) && !pointers.has(lower);
}

/** Whether a list of other names goes on: in brackets after a comma, outside them after "or" only. */
function goesOn(tokens: readonly Token[], token: number, inBrackets: boolean): boolean {
  let at = token;
  while (quotes.has(tokens[at]?.text ?? '')) at++;
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'or' || (lower === ',' && tokens[at + 1]?.lower === 'or')) return true;
  return inBrackets && (lower === ',' || lower === ';' || lower === 'and');
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  let token = verb - 1;
  while (token > 0 && (adverbs.has(tokens[token]!.lower) || cues.has(tokens[token]!.lower))) token--;
  return passive.has(tokens[token]!.lower);
}

const months: ReadonlySet<string> = new Set([
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
]); // prettier-ignore
const dateWords: ReadonlySet<string> = new Set([
  'born', 'died', 'b.', 'd.', 'c.', 'circa', '-', '–', '—', '?', 'until', 'from', 'since', 'it',
]); // prettier-ignore

function isDate(lower: string): boolean {
  return /^[0-9]/.test(lower) || months.has(lower) || dateWords.has(lower);
}

/** Whether the text may well call both names one's: they are of one type, or of two that taggers mix up. */
function fits(tokens: readonly Token[], name: NameSpan, other: NameSpan, isDirect: boolean): boolean {
  if (tokens[other.end]?.lower === "'s") return false;
  if (other.type === name.type) return true;
  const isCountry = [name, other].some(({ first, end }) => countryAt(tokens, first, end) !== null);
  return isDirect && other.type !== 'other' && !isCountry;
}

/** Where a second name stands after the first one. */
interface Setting {
  /** With nothing but marks between the bracket and it. */
  readonly opensBrackets: boolean;
  /** After "or" where the first name opens the sentence, and whether a comma stands before it. */
  readonly or: 'none' | 'plain' | 'comma';
}

const marks: ReadonlySet<string> = new Set([...quotes, ',', ';', 'the']);

function settingOf(
  tokens: readonly Token[],
  token: number,
  inBrackets: boolean,
  name: NameSpan,
  sentence: NameText['sentences'][number],
): Setting {
  const isOpening = name.first <= sentence.firstToken + 1;
  let at = token - 1;
  while (at > 0 && marks.has(tokens[at]!.lower)) at--;
  const opensBrackets = inBrackets && tokens[at]!.text === '(';
  if (inBrackets || !isOpening || tokens[at]!.lower !== 'or') return { opensBrackets, or: 'none' };
  return { opensBrackets, or: tokens[at - 1]?.text === ',' ? 'comma' : 'plain' };
}

/** Without a word that says so: an acronym in brackets, or a form much like the name in brackets or after "or". */
function mayBeAlias(tokens: readonly Token[], name: NameSpan, other: NameSpan, setting: Setting): boolean {
  const after = tokens[other.end]?.text ?? '';
  const closes = [')', ',', ';'].includes(after) || quotes.has(after);
  if (!(setting.opensBrackets && closes) && setting.or === 'none') return false;
  const likeness = other.type === name.type ? likenessOf(tokens, name, other) : 'none';
  if (setting.opensBrackets && closes) {
    if (name.end > name.first + 1 && isShortForm(tokens, name, other)) return true;
    if (other.type === name.type && isForeign(tokens[other.first]!.lower)) return true;
    return likeness === 'whole' || (likeness === 'part' && name.type !== 'person');
  }
  if (setting.or === 'none') return false;
  const isQuoted = quotes.has(tokens[other.first - 1]!.text) && other.type === name.type;
  const isSet =
    setting.or === 'comma' &&
    closes &&
    (isQuoted || name.type === 'place' || (name.type === 'organization' && other.type === name.type));
  return likeness === 'whole' || (isSet && (isQuoted || name.type === 'organization' || likeness === 'part'));
}

/**
 * Whether what stands in brackets is short for the name before: an acronym of whatever language beside an organisation, the
 * name's initials whatever the tagger took the two for, or a word made of its letters ("Comelec", "Pemex").
 */
function isShortForm(tokens: readonly Token[], name: NameSpan, other: NameSpan): boolean {
  if (countryAt(tokens, other.first, other.end) !== null || name.type === 'person') return false;
  const words = comparableWords(tokens, name.first, name.end);
  const form = comparableWords(tokens, other.first, other.end);
  const isBody = name.type === 'organization' && other.type === 'organization';
  if (form.length === 1 && isAcronym(tokens[other.first]!))
    return (isBody && !isOfComplement(form[0]!, words)) || (other.type !== 'other' && initialsMatch(form[0]!, words));
  return isBody && form.length === 1 && words[0]?.charAt(0) === form[0]!.charAt(0) && sharesLetters(form[0]!, words);
}

/** Whether all words of the shorter of two names are like one of the other's, or some: the same, begun alike, or one letter off. */
function likenessOf(tokens: readonly Token[], name: NameSpan, other: NameSpan): 'whole' | 'part' | 'none' {
  const wordsOf = ({ first, end }: NameSpan): readonly string[] =>
    comparableWords(tokens, first, end).filter((word) => !nameParticles.has(word));
  const words = wordsOf(name);
  const others = wordsOf(other);
  const [shorter, longer] = words.length <= others.length ? [words, others] : [others, words];
  const alike = shorter.filter((word) => longer.some((their) => isLike(word, their)));
  if (alike.length === 0) return 'none';
  return alike.length === shorter.length ? 'whole' : 'part';
}

function isLike(word: string, other: string): boolean {
  return word === other || (word.length >= 5 && word.slice(0, 4) === other.slice(0, 4)) || isOneEdit(word, other);
}
