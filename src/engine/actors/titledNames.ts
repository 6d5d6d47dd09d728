import type { Token } from '../model.ts';
import type { NameText } from './blockNames.ts';
import { organizationNouns, placeNouns } from './bodies.ts';
import { countryAt } from './countries.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { retyped, spanOf } from './nameSpans.ts';
import { officeNouns, shortRanks } from './titles.ts';
import { isCapitalised } from './words.ts';

/** What stands before an office's own word and belongs to it: "Deputy Secretary", "Vice-President". */
const offices: ReadonlySet<string> = new Set([
  ...officeNouns, '-', 'vice', 'prime', 'first', 'foreign', 'finance', 'defence', 'defense', 'interior', 'health', 'trade', 'executive', 'acting',
]); // prettier-ignore

/** Most words of a person's name after an office. */
const longestPerson = 4;

/**
 * "U.N. Secretary-General Amina Holm" in one piece is a body, an office and a person: the body and the person are names
 * of their own.
 */
export function splitTitledNames({ tokens }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  return changedNames(names, (name) => {
    const { first, end, type } = name;
    if ((type !== 'organization' && type !== 'place') || end < first + 3) return null;
    let person = end - 2;
    while (person > first && person >= end - longestPerson && isPersonal(tokens[person]!)) person--;
    person++;
    if (person > end - 2 || !isPersonal(tokens[end - 1]!) || !officeNouns.has(tokens[person - 1]!.lower)) return null;
    let body = person - 1;
    while (body > first && offices.has(tokens[body - 1]!.lower)) body--;
    if (body <= first) return null;
    return [spanOf(first, body, name.type), { first: person, end, type: 'person' }];
  });
}

/** A word with a capital that heads no body and is no office. */
export function isPersonal({ text, lower }: Token): boolean {
  return (
    /^\p{Lu}[\p{L}.'’]*$/u.test(text) && !offices.has(lower) && !organizationNouns.has(lower) && !placeNouns.has(lower)
  );
}

const formsOfAddress: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'justice', 'lord', 'lady']); // prettier-ignore

const pageants: ReadonlySet<string> = new Set(['world', 'universe', 'earth', 'international', 'america']);

/** "Justice Holm" taken for a body or a place is a person, without the form of address; so is "Lt. Gen. Holm". */
export function withoutAddress({ tokens }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  return changedNames(names, ({ first, end, type }) => {
    let person = first;
    while (person < end - 1 && shortRanks.has(tokens[person]!.lower)) person++;
    if (person > first && type !== 'other') return { first: person, end, type: 'person' };
    if (type === 'person' || type === 'other' || end < first + 2 || end > first + 4) return null;
    const { text, lower } = tokens[first]!;
    const isPageant =
      lower === 'miss' && (tokens[first - 1]?.lower === 'the' || pageants.has(tokens[first + 1]!.lower));
    if (text === text.toUpperCase() || !formsOfAddress.has(lower.replace('.', '')) || isPageant) return null;
    for (let token = first + 1; token < end; token++) if (!isPersonal(tokens[token]!)) return null;
    return { first: first + 1, end, type: 'person' };
  });
}

/** "Arden's Water Board", "the Danish Ministry of Culture": a country and its body, where the tagger took them for one name. */
export function splitOwned({ tokens }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  return changedNames(names, (name) => {
    const { first, end, type } = name;
    if (type !== 'organization') return null;
    const people = peopleBeforeMinistry(tokens, first, end);
    if (people > 0) return [{ first, end: people, type: 'other' }, spanOf(people, end, type)];
    for (let at = first + 1; at + 1 < end && at < first + 4; at++) {
      if (!/^['’]s$/u.test(tokens[at]!.text)) continue;
      const country = countryAt(tokens, first, at);
      if (country === null || country.word !== 'name' || !isCapitalised(tokens[at + 1]!.text)) return null;
      return [{ first, end: at, type: 'place' }, spanOf(at + 1, end, name.type)];
    }
    return null;
  });
}

/** The token after the word for a people that a ministry's name begins with; 0 where it begins with none. */
function peopleBeforeMinistry(tokens: readonly Token[], first: number, end: number): number {
  for (let cut = Math.min(first + 2, end - 2); cut > first; cut--) {
    if (tokens[cut]!.lower !== 'ministry' && tokens[end - 1]!.lower !== 'ministry') continue;
    if (countryAt(tokens, first, cut)?.word === 'people') return cut;
  }
  return 0;
}

const portfolios: ReadonlySet<string> = new Set([
  'agriculture', 'commerce', 'culture', 'defence', 'defense', 'education', 'energy', 'environment', 'finance', 'fisheries', 'foreign', 'health', 'home',
  'housing', 'industry', 'information', 'interior', 'justice', 'labor', 'labour', 'planning', 'ports', 'research', 'science', 'shipping', 'sports', 'tourism',
  'trade', 'transport', 'transportation', 'treasury', 'water', 'works',
]); // prettier-ignore

const holders: ReadonlySet<string> = new Set(['minister', 'secretary', 'ministers', 'secretaries']);

/** "Labour Minister Amina Holm" names no Labour: a minister's field is no name. */
export function withoutPortfolios({ tokens }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  return changedNames(names, (name) => {
    const isField = name.end === name.first + 1 && portfolios.has(tokens[name.first]!.lower);
    return isField && holders.has(tokens[name.end]?.lower ?? '') ? retyped(name, 'other') : null;
  });
}
