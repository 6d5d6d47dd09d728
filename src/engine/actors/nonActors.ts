import type { Article, Token } from '../model.ts';
import { honorifics } from './titles.ts';
import type { NameSpan } from './names.ts';
import { retyped, spanOf } from './nameSpans.ts';
import { comparableWords, isCapitalised } from './words.ts';

/** Letters that stand behind a person's name and a comma. */
const degrees: ReadonlySet<string> = new Set([
  'md', 'phd', 'dphil', 'esq', 'qc', 'kc', 'sc', 'mp', 'msp', 'obe', 'mbe', 'cbe', 'dds', 'jd', 'mba', 'rn', 'cpa', 'dvm', 'psyd', 'frs', 'dsc',
]); // prettier-ignore

/** Short forms of things, which do and own nothing. */
const things: ReadonlySet<string> = new Set([
  'AIDS', 'ATM', 'CEO', 'CFO', 'DNA', 'DUI', 'DVD', 'DWI', 'EMT', 'FAQ', 'GDP', 'GPS', 'HIV', 'ICU', 'IED', 'IPO', 'IQ', 'MRI', 'NGO',
  'PCR', 'PDF', 'PIN', 'POW', 'PPE', 'PTSD', 'RNA', 'SIM', 'SMS', 'SOS', 'SUV', 'UFO', 'URL', 'USB', 'VAT', 'VIP', 'COVID', 'TBA',
]); // prettier-ignore

/**
 * Takes letters that name nobody for no actors: a degree behind a name ("Ilka Holm, MD,") and short forms of things
 * ("charged with DWI").
 */
export function withoutLetters({ tokens }: Article, names: readonly NameSpan[]): readonly NameSpan[] {
  return names.map((name, index) => {
    const { first, end, type } = name;
    if (end !== first + 1 || type === 'other') return name;
    const { text, lower } = tokens[first]!;
    const before = names[index - 1];
    const isBehindPerson =
      before?.type === 'person' && (before.end === first || isCommaBetween(tokens, before.end, first));
    const isDegree = isBehindPerson && degrees.has(lower.replaceAll('.', ''));
    return isDegree || things.has(text) ? retyped(name, 'other') : name;
  });
}

function isCommaBetween(tokens: readonly Token[], first: number, end: number): boolean {
  return end === first + 1 && tokens[first]!.text === ',';
}

/**
 * Cuts the verb off a person in a headline: "Owners Hire Ilka Holm" names nobody called "Hire Ilka Holm" where the
 * article tells of Ilka Holm.
 */
export function withoutHeadlineVerbs(
  { tokens }: Article,
  names: readonly NameSpan[],
  isFirstName: (lower: string) => boolean,
): readonly NameSpan[] {
  const full = new Set<string>();
  for (const { first, end, type } of names)
    if (type === 'person' && end > first + 1) full.add(comparableWords(tokens, first, end).join(' '));
  return names.map((name) => {
    const { first, end, type } = name;
    if (type !== 'person' || end < first + 3 || !isCapitalised(tokens[first]!.text)) return name;
    const { text, lower } = tokens[first]!;
    const isInitial = text.length === 1 || text.endsWith('.');
    const isVerb = !isInitial && !isFirstName(lower) && !honorifics.has(lower) && isFirstName(tokens[first + 1]!.lower);
    return isVerb && full.has(comparableWords(tokens, first + 1, end).join(' '))
      ? spanOf(first + 1, end, name.type)
      : name;
  });
}
