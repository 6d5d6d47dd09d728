import type { Token } from '../model.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import { lazily, namesTold, widePass, type NamePass } from './blockPass.ts';
import { companySuffixes, organizationNouns } from './bodies.ts';
import { countryAt } from './countries.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan, NameType } from './names.ts';
import { spanOf } from './nameSpans.ts';
import { wordSet } from './wordSet.ts';
import { comparableName, isCapitalised } from './words.ts';

/** Those whose "'s" is part of a body's name: "People's Bank", "St. Olaf's Hospital", "King's College". */
const dedicated: ReadonlySet<string> = wordSet(`
  people women men children girls boys workers farmers veterans players writers consumers master king queen prince
  princess emperor bishop saint st st. our lady trinity christ god mother father nation
`);

/**
 * "Ostby's Marrow Group" in one piece is an owner and a body, where the article calls the body by itself too ("Marrow"),
 * or where the owner is named by itself and no well-known body has the whole name ("Moody's Analytics").
 */
export function splittingOwners(gazetteer: Gazetteer): NamePass {
  return widePass({
    tell: namesTold,
    gather: (blocks) => lazily(() => namesAlone(blocks)),
    asks: ({ text, names }) => names.some((name) => ownerEnd(text, name) > 0),
    change: (text, names, alone) => splitOwners(text, names, alone, gazetteer),
  });
}

function splitOwners(
  text: NameText,
  names: readonly NameSpan[],
  alone: () => ReadonlyMap<string, NameType>,
  gazetteer: Gazetteer,
): readonly NameSpan[] {
  const { tokens } = text;
  return changedNames(names, (name) => {
    const { first, end, type } = name;
    const owns = ownerEnd(text, name);
    if (owns === 0) return null;
    const whole = factsOf(gazetteer, comparableName(tokens, first, end));
    if ((whole & (fact.knownOrganization | fact.company)) !== 0) return null;
    const owner = comparableName(tokens, first, owns);
    const known = alone().get(owner);
    const facts = factsOf(gazetteer, owner);
    const place = fact.country | fact.city | fact.bigCity | fact.capital | fact.knownPlace;
    const person = fact.firstName | fact.surname | fact.knownPerson;
    const isBody = end - owns > 2 && isBodyNoun(tokens[end - 1]!);
    const isPlace = (facts & place) !== 0 && (facts & (person | fact.company | fact.knownOrganization)) === 0;
    if (!isCalledAlone(tokens, owns + 1, end, alone()) && !(isBody && (known !== undefined || isPlace))) return null;
    const its = known ?? (isPlace || (facts & person) === 0 ? 'place' : 'person');
    return [spanOf(first, owns, its), spanOf(owns + 1, end, type)];
  });
}

/** Whether a body goes by its name, or by the first word of it, without its owner too. */
function isCalledAlone(
  tokens: readonly Token[],
  first: number,
  end: number,
  alone: ReadonlyMap<string, NameType>,
): boolean {
  if (isBodyNoun(tokens[first]!)) return false;
  if (alone.get(comparableName(tokens, first, end)) === 'organization') return true;
  const short = end > first + 1 ? alone.get(comparableName(tokens, first, first + 1)) : undefined;
  return short !== undefined && short !== 'place';
}

function isBodyNoun({ lower }: Token): boolean {
  return organizationNouns.has(lower) || companySuffixes.has(lower);
}

/** The token "'s" in a body's name that may part an owner from it; 0 where none does. */
function ownerEnd({ tokens }: NameText, { first, end, type }: NameSpan): number {
  if (type !== 'organization' || end < first + 3) return 0;
  for (let at = first + 1; at + 1 < end && at < first + 4; at++) {
    if (!/^['’]s$/u.test(tokens[at]!.text)) continue;
    const isOwner = !dedicated.has(tokens[first]!.lower) && countryAt(tokens, first, at)?.word !== 'people';
    return isOwner && isCapitalised(tokens[at + 1]!.text) ? at : 0;
  }
  return 0;
}

/** The names of actors that have no "'s" in them, each with the type that it is first met with. */
function namesAlone(blocks: readonly BlockNames[]): ReadonlyMap<string, NameType> {
  const alone = new Map<string, NameType>();
  for (const { text, names } of blocks)
    for (const name of names) {
      const { first, end, type } = name;
      if (type === 'other' || ownerEnd(text, name) > 0) continue;
      const key = comparableName(text.tokens, first, end);
      if (!alone.has(key)) alone.set(key, type);
    }
  return alone;
}
