import type { Token } from '../model.ts';
import { fact, factsOf, type Gazetteer } from '../tagging/gazetteer.ts';
import type { BlockNames, NameText } from './blockNames.ts';
import { lazily, namesTold, widePass, type NamePass } from './blockPass.ts';
import { honorifics } from './titles.ts';
import { changedNames } from './nameLists.ts';
import type { NameSpan } from './names.ts';
import { comparableName, isCapitalised } from './words.ts';
import { retyped, spanOf } from './nameSpans.ts';

/** Letters that stand behind a person's name and a comma. */
const degrees: ReadonlySet<string> = new Set([
  'md', 'phd', 'dphil', 'esq', 'qc', 'kc', 'sc', 'mp', 'msp', 'obe', 'mbe', 'cbe', 'dds', 'jd', 'mba', 'rn', 'cpa', 'dvm', 'psyd', 'frs', 'dsc',
]); // prettier-ignore

/** Short forms of things, which do and own nothing. */
const things: ReadonlySet<string> = new Set([
  'AIDS', 'ATM', 'CEO', 'CFO', 'DNA', 'DUI', 'DVD', 'DWI', 'EMT', 'FAQ', 'GDP', 'GPS', 'HIV', 'ICU', 'IED', 'IPO', 'IQ', 'MRI', 'NGO',
  'PCR', 'PDF', 'PIN', 'POW', 'PPE', 'PTSD', 'RNA', 'SIM', 'SMS', 'SOS', 'SUV', 'UFO', 'URL', 'USB', 'VAT', 'VIP', 'COVID', 'TBA',
]); // prettier-ignore

/** Words that join or open sentences, with a capital there: "Nor was the ferry". */
const joining: ReadonlySet<string> = new Set([
  'nor', 'neither', 'yet', 'thus', 'hence', 'moreover', 'meanwhile', 'nevertheless', 'nonetheless', 'likewise', 'whereas', 'whether', 'although', 'though',
  'despite', 'amid', 'unless', 'because', 'however', 'furthermore', 'therefore', 'otherwise', 'whichever', 'whatever', 'whoever',
]); // prettier-ignore

/** Takes away letters that name nobody, and the verbs of headlines before names. */
export function withoutNonActors(gazetteer: Gazetteer): NamePass {
  const isFirstName = (lower: string): boolean => (factsOf(gazetteer, lower) & fact.firstName) !== 0;
  return widePass({
    tell: namesTold,
    gather: (blocks) => lazily(() => fullNames(blocks)),
    asks: ({ text, names }) => names.some((name) => opensWithVerb(text, name, isFirstName)),
    change: (text, names, full) => withoutHeadlineVerbs(text, withoutLetters(text, names), full, isFirstName),
  });
}

/**
 * Takes letters that name nobody for no actors: a degree behind a name ("Ilka Holm, MD,"), short forms of things
 * ("charged with DWI"), a rank before a name ("Lt. Gen. Ilka Holm") and a word that joins sentences.
 */
function withoutLetters({ tokens }: NameText, names: readonly NameSpan[]): readonly NameSpan[] {
  return changedNames(names, (name, index) => {
    const { first, end, type } = name;
    if (type === 'other') return null;
    if (isRank(tokens, first, end)) return retyped(name, 'other');
    if (end !== first + 1) return null;
    const { text, lower } = tokens[first]!;
    if (joining.has(lower)) return retyped(name, 'other');
    const before = names[index - 1];
    const isBehindPerson =
      before?.type === 'person' && (before.end === first || isCommaBetween(tokens, before.end, first));
    const isDegree = isBehindPerson && degrees.has(lower.replaceAll('.', ''));
    return isDegree || things.has(text) ? retyped(name, 'other') : null;
  });
}

/** "Lt. Gen.": nothing but titles, the last cut short. */
function isRank(tokens: readonly Token[], first: number, end: number): boolean {
  if (!tokens[end - 1]!.text.endsWith('.')) return false;
  for (let token = first; token < end; token++)
    if (!honorifics.has(tokens[token]!.lower.replace('.', ''))) return false;
  return true;
}

function isCommaBetween(tokens: readonly Token[], first: number, end: number): boolean {
  return end === first + 1 && tokens[first]!.text === ',';
}

/**
 * Cuts the verb off a person in a headline: "Owners Hire Ilka Holm" names nobody called "Hire Ilka Holm" where the
 * article tells of Ilka Holm.
 */
function withoutHeadlineVerbs(
  text: NameText,
  names: readonly NameSpan[],
  full: () => ReadonlySet<string>,
  isFirstName: (lower: string) => boolean,
): readonly NameSpan[] {
  const { tokens } = text;
  return changedNames(names, (name) => {
    const { first, end, type } = name;
    if (!opensWithVerb(text, name, isFirstName)) return null;
    return full().has(comparableName(tokens, first + 1, end)) ? spanOf(first + 1, end, type) : null;
  });
}

/** Whether a person's name may begin with a verb: with a word that is no name of people, before a first name. */
function opensWithVerb(
  { tokens }: NameText,
  { first, end, type }: NameSpan,
  isFirstName: (lower: string) => boolean,
): boolean {
  if (type !== 'person' || end < first + 3 || !isCapitalised(tokens[first]!.text)) return false;
  const { text, lower } = tokens[first]!;
  const isInitial = text.length === 1 || text.endsWith('.');
  return !isInitial && !isFirstName(lower) && !honorifics.has(lower) && isFirstName(tokens[first + 1]!.lower);
}

/** The names of people of several words. */
function fullNames(blocks: readonly BlockNames[]): ReadonlySet<string> {
  const full = new Set<string>();
  for (const { text, names } of blocks)
    for (const { first, end, type } of names)
      if (type === 'person' && end > first + 1) full.add(comparableName(text.tokens, first, end));
  return full;
}
