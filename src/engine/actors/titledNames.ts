import type { Article, Token } from '../model.ts';
import { organizationNouns, placeNouns } from './bodies.ts';
import type { NameSpan } from './names.ts';
import { officeNouns } from './titles.ts';

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
export function splitTitledNames({ tokens }: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  return names.flatMap((name): readonly NameSpan[] => {
    if (name.type !== 'organization' && name.type !== 'place') return [name];
    const { first, end } = name;
    let person = end - 2;
    while (person > first && person >= end - longestPerson && isPersonal(tokens[person]!)) person--;
    person++;
    if (person > end - 2 || !isPersonal(tokens[end - 1]!) || !officeNouns.has(tokens[person - 1]!.lower)) return [name];
    let body = person - 1;
    while (body > first && offices.has(tokens[body - 1]!.lower)) body--;
    if (body <= first) return [name];
    return [
      { ...name, end: body },
      { first: person, end, type: 'person' },
    ];
  });
}

/** A word with a capital that heads no body and is no office. */
function isPersonal({ text, lower }: Token): boolean {
  return (
    /^\p{Lu}[\p{L}.'’]*$/u.test(text) && !offices.has(lower) && !organizationNouns.has(lower) && !placeNouns.has(lower)
  );
}
