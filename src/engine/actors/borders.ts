import type { Article, Token } from '../model.ts';
import { initialsMatch } from './acronyms.ts';
import { countryAt } from './countries.ts';
import { isAcronym } from './draft.ts';
import { changedNames, overlaid } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { spanOf } from './nameSpans.ts';
import { splitOwned, splitTitledNames, withoutAddress, withoutPortfolios } from './titledNames.ts';
import { TokenList } from './tokenList.ts';
import { comparableWords, isCapitalised, nameParticles } from './words.ts';

/** Mends the borders of names by what stands around them: numbers, acronyms in brackets, pairs of known people. */
export function mendBorders(article: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const cut = withoutPortfolios(
    article,
    splitTitledNames(article, cutCountryPairs(article, withNumberedPlaces(article, names))),
  );
  const split = splitJoined(article, withoutAddress(article, splitOwned(article, cut)));
  return splitKnownPairs(article, withAcronymInitials(article, split));
}

/**
 * "the Rovers and Wanderers", "Third and Maple": two names where both are many, where one of them is a name elsewhere in the
 * article, or where two streets meet.
 */
function splitJoined({ tokens }: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  let single: ReadonlySet<string> | null = null;
  return changedNames(names, ({ first, end, type }) => {
    if (type !== 'organization' || end !== first + 3 || tokens[first + 1]!.text !== 'and') return null;
    single ??= new Set(names.flatMap((one) => (one.end === one.first + 1 ? [tokens[one.first]!.lower] : [])));
    const [one, other] = [tokens[first]!, tokens[end - 1]!];
    const areMany = tokens[first - 1]?.lower === 'the' && one.lower.endsWith('s') && other.lower.endsWith('s');
    const isCorner = tokens[first - 2]?.lower === 'corner';
    if (!areMany && !isCorner && !single.has(one.lower) && !single.has(other.lower)) return null;
    const part = isCorner ? 'place' : type;
    return [
      { first, end: first + 1, type: part },
      { first: end - 1, end, type: part },
    ];
  });
}

const numbered: ReadonlySet<string> = new Set([
  'gate', 'terminal', 'pier', 'berth', 'dock', 'platform', 'route', 'highway', 'sector', 'zone', 'district', 'ward', 'building', 'camp', 'checkpoint',
  'hall', 'warehouse', 'runway', 'ring', 'junction', 'hangar', 'quay', 'tower',
]); // prettier-ignore

/** The tokens that may have a number behind them in a place's name. */
export const numberedTokens = new TokenList(({ text, lower }) => isCapitalised(text) && numbered.has(lower));

/** "Gate 3", "Terminal 2": places that bear a number. */
function withNumberedPlaces({ tokens, sentences }: Article, names: readonly NameSpan[]): readonly NameSpan[] {
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
function cutCountryPairs({ tokens }: Article, names: readonly NameSpan[]): readonly NameSpan[] {
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
function withAcronymInitials({ tokens }: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  const found = names.flatMap(({ first, end }) =>
    end === first + 1 && isAcronym(tokens[first]!) ? [tokens[first]!.lower.replaceAll('.', '')] : [],
  );
  const acronyms = [...new Set(found)].slice(0, mostAcronyms);
  if (acronyms.length === 0) return names;
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
    const fits = words.length >= 3 && words.length <= 8 && acronyms.some((acronym) => initialsMatch(acronym, words));
    if (fits && isNext) merged.pop();
    merged.push(fits ? spanOf(first, name.end, name.type) : name);
  }
  return merged;
}

/** "the Holm-Okafor meeting": two people where both are named elsewhere. */
function splitKnownPairs({ tokens }: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  let words: ReadonlySet<string> | null = null;
  return changedNames(names, ({ first, end, type }) => {
    const isPair = end === first + 3 && tokens[first + 1]!.text === '-' && type !== 'place';
    if (!isPair) return null;
    words ??= endsOfPeople(tokens, names);
    if (!words.has(tokens[first]!.lower) || !words.has(tokens[end - 1]!.lower)) return null;
    return [
      { first, end: first + 1, type: 'person' as const },
      { first: end - 1, end, type: 'person' as const },
    ];
  });
}

/** The first and the last word of each person's name. */
function endsOfPeople(tokens: readonly Token[], names: readonly NameSpan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { first, end, type } of names) {
    if (type !== 'person' || tokens[first + 1]?.text === '-') continue;
    words.add(tokens[first]!.lower);
    words.add(tokens[end - 1]!.lower);
  }
  return words;
}

function startsWithCapital(token: Token): boolean {
  return isCapitalised(token.text);
}
