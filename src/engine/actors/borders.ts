import type { Token } from '../model.ts';
import { initialForms } from './acronyms.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import { lazily, localPass, namesTold, widePass, type NamePass } from './blockPass.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import { changedNames, overlaid } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { spanOf } from './nameSpans.ts';
import { lastIfSameSet } from './sameTables.ts';
import { splitOwned, splitTitledNames, withoutAddress, withoutPortfolios } from './titledNames.ts';
import { TokenList } from './tokenList.ts';
import { comparableWords, isCapitalised, nameParticles } from './words.ts';

/** Mends the borders of names by what stands around them: numbers, acronyms in brackets, pairs of known people. */
export function mendingBorders(): readonly NamePass[] {
  return [
    localPass((text, names) => {
      const cut = splitTitledNames(text, cutCountryPairs(text, withNumberedPlaces(text, names)));
      return withoutAddress(text, splitOwned(text, withoutPortfolios(text, cut)));
    }),
    widePass({
      tell: namesTold,
      gather: (blocks) => lazily(() => singleNames(blocks)),
      asks: ({ text, names }) => names.some((name) => isJoined(text, name)),
      change: splitJoined,
    }),
    widePass<ReadonlySet<string>>({
      tell: acronymsOf,
      gather: (blocks, last) => lastIfSameSet(last, acronymsIn(blocks)),
      change: withAcronymInitials,
    }),
    widePass({
      tell: peopleTold,
      gather: (blocks) => lazily(() => endsOfPeople(blocks)),
      asks: ({ text, names }) => names.some((name) => isPair(text, name)),
      change: splitKnownPairs,
    }),
  ];
}

/**
 * "the Rovers and Wanderers", "Third and Maple": two names where both are many, where one of them is a name elsewhere in the
 * article, or where two streets meet.
 */
function splitJoined(
  text: NameText,
  names: readonly NameSpan[],
  single: () => ReadonlySet<string>,
): readonly NameSpan[] {
  const { tokens } = text;
  return changedNames(names, (name) => {
    if (!isJoined(text, name)) return null;
    const { first, end, type } = name;
    const [one, other] = [tokens[first]!, tokens[end - 1]!];
    const areMany = tokens[first - 1]?.lower === 'the' && one.lower.endsWith('s') && other.lower.endsWith('s');
    const isCorner = tokens[first - 2]?.lower === 'corner';
    if (!areMany && !isCorner && !single().has(one.lower) && !single().has(other.lower)) return null;
    const part = isCorner ? 'place' : type;
    return [
      { first, end: first + 1, type: part },
      { first: end - 1, end, type: part },
    ];
  });
}

function isJoined({ tokens }: NameText, { first, end, type }: NameSpan): boolean {
  return type === 'organization' && end === first + 3 && tokens[first + 1]!.text === 'and';
}

/** The names of one word, in lower case. */
function singleNames(blocks: readonly BlockNames[]): ReadonlySet<string> {
  const single = new Set<string>();
  for (const { text, names } of blocks)
    for (const { first, end } of names) if (end === first + 1) single.add(text.tokens[first]!.lower);
  return single;
}

const numbered: ReadonlySet<string> = new Set([
  'gate', 'terminal', 'pier', 'berth', 'dock', 'platform', 'route', 'highway', 'sector', 'zone', 'district', 'ward', 'building', 'camp', 'checkpoint',
  'hall', 'warehouse', 'runway', 'ring', 'junction', 'hangar', 'quay', 'tower',
]); // prettier-ignore

/** The tokens that may have a number behind them in a place's name. */
const numberedTokens = new TokenList(({ text, lower }) => isCapitalised(text) && numbered.has(lower));

/** "Gate 3", "Terminal 2": places that bear a number. */
function withNumberedPlaces({ tokens, sentences }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  const places: NameSpan[] = [];
  let sentence = 0;
  for (const first of numberedTokens.of(tokens)) {
    while (sentences[sentence]!.endToken <= first) sentence++;
    if (first + 1 < sentences[sentence]!.endToken && /^[0-9]{1,3}[A-Z]?$/u.test(tokens[first + 1]!.text))
      places.push({ first, end: first + 2, type: 'place' });
  }
  return overlaid(names, places);
}

/** More acronyms than an article has; a text of nothing else is not searched further. */
const mostAcronyms = 100;

/** "the Norway-Sweden Alliance": what follows the second country of a pair is no part of its name. */
function cutCountryPairs({ tokens }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  return changedNames(names, (name, index) => {
    const before = names[index - 1];
    if (before?.end !== name.first - 1 || tokens[name.first - 1]?.text !== '-') return null;
    if (!isCountry(tokens, before.first, before.end)) return null;
    for (let end = Math.min(name.end, name.first + 3); end > name.first; end--)
      if (isCountry(tokens, name.first, end)) return spanOf(name.first, end, 'place');
    return null;
  });
}

function isCountry(tokens: readonly Token[], first: number, end: number): boolean {
  return countryAt(tokens, first, end) !== null;
}

/** "Danish Road Safety Board (DRSB)": the acronym shows that the word for a people belongs to the name. */
function withAcronymInitials(
  { tokens }: NameText,
  names: readonly NameSpan[],
  acronyms: ReadonlySet<string>,
): readonly NameSpan[] {
  if (acronyms.size === 0) return names;
  const merged: NameSpan[] = [];
  for (const name of names) {
    const before = merged.at(-1);
    const isNext = before !== undefined && before.end === name.first && before.type === 'other';
    const first = isNext ? before.first : name.first - 1;
    const isFree = isNext || before === undefined || before.end < name.first;
    if (
      name.type !== 'organization' ||
      !isFree ||
      first < 0 ||
      !startsWithCapital(tokens[first]!) ||
      nameParticles.has(tokens[first]!.lower)
    ) {
      merged.push(name);
      continue;
    }
    const words = comparableWords(tokens, first, name.end);
    const fits = words.length >= 3 && words.length <= 8 && initialForms(words).some((form) => acronyms.has(form));
    if (fits && isNext) merged.pop();
    merged.push(fits ? spanOf(first, name.end, name.type) : name);
  }
  return merged;
}

/** The names that are acronyms, in lower case without stops. */
function acronymsIn(blocks: readonly BlockNames[]): ReadonlySet<string> {
  const acronyms = new Set<string>();
  for (const block of blocks) for (const acronym of acronymsOf(block)) acronyms.add(acronym);
  return new Set([...acronyms].slice(0, mostAcronyms));
}

function acronymsOf({ text, names }: BlockNames): readonly string[] {
  const acronyms: string[] = [];
  for (const { first, end } of names)
    if (end === first + 1 && isAcronym(text.tokens[first]!))
      acronyms.push(text.tokens[first]!.lower.replaceAll('.', ''));
  return acronyms;
}

/** "the Holm-Okafor meeting": two people where both are named elsewhere. */
function splitKnownPairs(
  text: NameText,
  names: readonly NameSpan[],
  words: () => ReadonlySet<string>,
): readonly NameSpan[] {
  const { tokens } = text;
  return changedNames(names, (name) => {
    if (!isPair(text, name)) return null;
    const { first, end } = name;
    if (!words().has(tokens[first]!.lower) || !words().has(tokens[end - 1]!.lower)) return null;
    return [
      { first, end: first + 1, type: 'person' as const },
      { first: end - 1, end, type: 'person' as const },
    ];
  });
}

function isPair({ tokens }: NameText, { first, end, type }: NameSpan): boolean {
  return end === first + 3 && tokens[first + 1]!.text === '-' && type !== 'place';
}

/** The first and the last word of each person's name. */
function endsOfPeople(blocks: readonly BlockNames[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(peopleTold));
}

function peopleTold({ text, names }: BlockNames): readonly string[] {
  const { tokens } = text;
  return names.flatMap(({ first, end, type }) =>
    type === 'person' && tokens[first + 1]?.text !== '-' ? [tokens[first]!.lower, tokens[end - 1]!.lower] : [],
  );
}

function startsWithCapital(token: Token): boolean {
  return isCapitalised(token.text);
}
