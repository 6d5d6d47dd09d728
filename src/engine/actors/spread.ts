import type { Article, Token } from '../model.ts';
import { initialForms } from './acronyms.ts';
import { acronymTokens, isAcronym } from './draft.ts';
import { familyFirstNames } from './familyNames.ts';
import { formAt } from './nameForms.ts';
import { mergedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { smallWords } from './smallWords.ts';
import { capitalsOf, comparableWords, isCapitalised } from './words.ts';

/** Longest name, in tokens, that is looked for again. */
const longestName = 10;

interface Known {
  readonly type: NameType;
  readonly length: number;
}

/**
 * Finds names again that the tagger found at one place and missed at another: the same words with capitals, and the
 * surnames of people. A single word counts only where the article never writes it small.
 */
export function spreadNames(article: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = article;
  const taken = new Uint8Array(tokens.length);
  for (const { first, end, type } of names) {
    // What is one capital word and no actor may be an organisation's acronym yet.
    if (type !== 'other' || end > first + 1 || !isAcronym(tokens[first]!)) taken.fill(1, first, end);
  }
  /** What a name may be found again by: the words with capitals that no name has taken. */
  const left = new Set<string>();
  for (const token of capitalsOf(tokens)) if (taken[token] === 0) left.add(tokens[token]!.lower);
  const known = knownNames(tokens, names, smallBesides(tokens, names, taken), left);
  for (const acronym of acronymsOf(tokens, names, taken))
    if (!known.has(acronym)) known.set(acronym, { type: 'organization', length: 1 });
  if (known.size === 0) return names;
  const openings = new Set<string>();
  for (const key of known.keys()) {
    const space = key.indexOf(' ');
    openings.add(space < 0 ? key : key.slice(0, space));
  }
  const found: NameSpan[] = [];
  let sentence = 0;
  let from = 0;
  for (const first of capitalsOf(tokens)) {
    if (first < from || taken[first] === 1 || !openings.has(tokens[first]!.lower)) continue;
    while (article.sentences[sentence]!.endToken <= first) sentence++;
    const match = longestMatch(tokens, known, taken, first, article.sentences[sentence]!.endToken);
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

/** Tells of a word whether the article writes it small outside the names that are taken. */
function smallBesides(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  taken: Uint8Array,
): (lower: string) => boolean {
  const small = smallWords.of(tokens);
  let inNames: ReadonlyMap<string, number> | null = null;
  return (lower) => {
    const times = small.get(lower) ?? 0;
    return times > 0 && times > ((inNames ??= smallInside(tokens, names, taken)).get(lower) ?? 0);
  };
}

/** How often each word stands small in the names that are taken. */
function smallInside(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  taken: Uint8Array,
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { first, end } of names)
    for (let token = first; token < end; token++)
      if (taken[token] === 1 && !isCapital(tokens[token]!)) {
        const { lower } = tokens[token]!;
        times.set(lower, (times.get(lower) ?? 0) + 1);
      }
  return times;
}

function knownNames(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  isSmall: (lower: string) => boolean,
  left: ReadonlySet<string>,
): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (first: number, end: number, type: NameType): void => {
    const single = end === first + 1;
    const { text, lower } = tokens[first]!;
    if (!left.has(lower)) return;
    if (single && (text.length < 3 || !isCapital(tokens[first]!))) return;
    const key = keyOf(tokens, first, end);
    if (known.has(key) || (single && isSmall(lower))) return;
    known.set(key, { type, length: end - first });
  };
  for (const { first, end, type } of names) if (type !== 'other' && end - first <= longestName) add(first, end, type);
  for (const { first, end, type } of names) {
    if (type !== 'person' || end - first < 2) continue;
    const isFamilyFirst = familyFirstNames.has(tokens[first]!.lower);
    if (isFamilyFirst) add(first, first + 1, type);
    else add(surnameStart(tokens, first, end), end, type);
  }
  return known;
}

/** The acronyms that no name has taken, in lower case as they stand, that an organisation's full name makes. */
function acronymsOf(tokens: readonly Token[], names: readonly NameSpan[], taken: Uint8Array): ReadonlySet<string> {
  const left = acronymTokens.of(tokens).filter((token) => taken[token] === 0);
  if (left.length === 0) return none;
  const forms = new Set<string>();
  for (const { first, end, type } of names) {
    if (type !== 'organization' || end - first < 3 || end - first > longestName) continue;
    for (const form of initialForms(comparableWords(tokens, first, end))) if (form.length >= 3) forms.add(form);
  }
  const acronyms = new Set<string>();
  if (forms.size > 0)
    for (const token of left) {
      const { lower } = tokens[token]!;
      if (forms.has(lower.replaceAll('.', ''))) acronyms.add(lower);
    }
  return acronyms;
}

const none: ReadonlySet<string> = new Set();

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
