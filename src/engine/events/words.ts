import { wordSet } from '../wordSet.ts';
import { verbForms } from './inflection.ts';

export { wordSet };

/** A set of all forms of the verbs whose lemmas are listed. */
export const verbFormSet = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(' ').flatMap((lemma) => verbForms(lemma).map(({ form }) => form)));

/** A set of the nouns listed, with their plurals. */
export const nounFormSet = (lemmas: string): ReadonlySet<string> =>
  new Set(
    lemmas.split(' ').flatMap((lemma) => [lemma, lemma.endsWith('y') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`]),
  );

export const clauseMarks = wordSet(', ; : ( ) — – -- . ? !');
