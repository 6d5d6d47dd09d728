import { doublingVerbs, irregularVerbs } from './lexicon/verbs.ts';
import { irregularNouns } from './lexicon/nouns.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One inflected form of a verb. */
export interface InflectedVerb {
  readonly form: string;
  readonly as: VerbForm;
}

const irregular = new Map(
  irregularVerbs.split(';').map((row) => {
    const [lemma = '', past = '', participle = ''] = row.split(' ');
    return [lemma, { past: past.split('/'), participle: participle.split('/') }] as const;
  }),
);
const doubling = new Set(doublingVerbs.split(' '));
const plurals = new Map(irregularNouns.split(';').map((row) => row.split(' ') as [string, string]));

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

/** Whether the last consonant is doubled before -ed and -ing: "stop", "plan", "admit", but "visit", "open", "boo". */
function doubles(lemma: string): boolean {
  if (doubling.has(lemma)) return true;
  const end = lemma.length - 1;
  const last = lemma[end] ?? '';
  if (end < 2 || isVowel(last) || 'wxyh'.includes(last)) return false;
  if (!isVowel(lemma[end - 1] ?? '') || isVowel(lemma[end - 2] ?? '')) return false;
  let vowels = 0;
  for (const letter of lemma) if (isVowel(letter)) vowels++;
  return vowels === 1;
}

/** Third person, or plural: -s with its spelling rules. */
function withS(lemma: string): string {
  const last = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  if (last === 'y' && !isVowel(before)) return `${lemma.slice(0, -1)}ies`;
  if (
    'sxz'.includes(last) ||
    (last === 'h' && 'cs'.includes(before)) ||
    lemma === 'go' ||
    lemma === 'do' ||
    lemma === 'veto'
  )
    return `${lemma}es`;
  return `${lemma}s`;
}

function stemBefore(lemma: string, suffix: 'ed' | 'ing'): string {
  if (lemma.endsWith('ie')) return suffix === 'ing' ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1);
  if (lemma.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(lemma))) return lemma.slice(0, -1);
  if (suffix === 'ed' && lemma.endsWith('y') && !isVowel(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}i`;
  return doubles(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma;
}

/** What stands before an irregular verb and leaves its forms irregular: "oversaw", "withdrew", "rebuilt". */
const prefixes = ['over', 'under', 'with', 'out', 'up', 'fore', 'mis', 're', 'un'];

/** The irregular forms of a verb, its own or with its prefix those of the verb behind it. */
function irregularFormsOf(
  lemma: string,
): { readonly past: readonly string[]; readonly participle: readonly string[] } | undefined {
  const own = irregular.get(lemma);
  if (own) return own;
  for (const prefix of prefixes) {
    const rest = lemma.startsWith(prefix) ? irregular.get(lemma.slice(prefix.length)) : undefined;
    if (rest) {
      const put = (forms: readonly string[]): readonly string[] => forms.map((form) => prefix + form);
      return { past: put(rest.past), participle: put(rest.participle) };
    }
  }
  return undefined;
}

/** All forms of an English verb, the regular ones by rule, the others from the table. */
export function verbForms(lemma: string): readonly InflectedVerb[] {
  const forms: InflectedVerb[] = [
    { form: lemma, as: 'base' },
    { form: withS(lemma), as: 'third' },
    { form: `${stemBefore(lemma, 'ing')}ing`, as: 'gerund' },
  ];
  const odd = irregularFormsOf(lemma);
  for (const form of odd?.past ?? [`${stemBefore(lemma, 'ed')}ed`]) forms.push({ form, as: 'past' });
  for (const form of odd?.participle ?? [`${stemBefore(lemma, 'ed')}ed`]) forms.push({ form, as: 'participle' });
  return forms;
}

/** The plural of an English noun. */
export function pluralOf(lemma: string): string {
  return plurals.get(lemma) ?? withS(lemma);
}
