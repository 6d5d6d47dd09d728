import { irregularForms, synonymClasses } from './synonyms.ts';

// Words that say nothing of what a sentence is about.
const functionWords = new Set(
  `a an the of and in to was is for on as with by that at from his he it were are which has also be had or their who her not but
  have its this two they after she into all when out up more new would than then there these those so such some any no nor only
  own same too very can will just should now about over under again further once here where why how both each few other most
  because until while during before between through above below off against if what whom we you i me my your our us him them
  been being do does did doing could may might must shall said say says saying told tell one first s t re ve ll d m mr mrs ms
  however according also among amid per via yet still even ever never already including`.split(/\s+/),
);

/** Whether a lower-case word is a function word. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/** The inflected form taken off a lower-case word: "walked", "walks", "walking" → "walk". Rough on purpose, and total. */
export function stemOf(word: string): string {
  const n = word.length;
  if (n < 4) return word;
  if (word.endsWith('ies') && n > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') || word.endsWith('xes'))
    return word.slice(0, -2);
  if (word.endsWith('s') && !/[su]s$|is$/.test(word)) return stripE(word.slice(0, -1));
  if (word.endsWith('ied') && n > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && n > 5 && /[aeiouy]/.test(word.slice(0, -3))) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && n > 4 && /[aeiouy]/.test(word.slice(0, -2))) return undouble(word.slice(0, -2));
  return stripE(word);
}

function stripE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function undouble(word: string): string {
  const last = word.at(-1);
  if (last !== undefined && last === word.at(-2) && !'lsz'.includes(last)) return word.slice(0, -1);
  return stripE(word);
}

// Endings of derivation, longest first.
const endings = [
  'ization', 'ification', 'ication', 'ations', 'ation', 'ition', 'ution', 'sion', 'tion', 'ment', 'ance', 'ence', 'ture', 'sure',
  'age', 'ure', 'ery', 'ory', 'ion', 'ish', 'ize', 'ise', 'ify', 'ist', 'ism', 'ity', 'ant', 'ent', 'al', 'er', 'or', 'ee', 'ic', 'y',
]; // prettier-ignore

/** What is left of a stem without its ending of derivation: "negotiation", "negotiate", "negotiator" → "negoti". */
export function rootOf(stem: string): string {
  for (const ending of endings)
    if (stem.length - ending.length >= 4 && stem.endsWith(ending)) return softened(stem.slice(0, -ending.length));
  return softened(stem);
}

// "decid" and "deci(sion)", "permit" and "permi(ssion)", "at(e)" of Latin verbs.
function softened(ending: string): string {
  const root = ending.length > 5 && ending.endsWith('e') ? ending.slice(0, -1) : ending;
  if (root.length > 5 && root.endsWith('at')) return root.slice(0, -2);
  if (root.length > 4 && /[dtszc]$/.test(root)) return root.slice(0, -1);
  return root;
}

const irregular = new Map<string, Set<string>>();
for (const [verb, noun] of irregularForms) {
  for (const [one, other] of [[verb, noun], [noun, verb]] as const) {
    const known = irregular.get(stemOf(one)) ?? new Set();
    irregular.set(stemOf(one), known.add(stemOf(other)));
  }
} // prettier-ignore

const classesOf = new Map<string, number[]>();
synonymClasses.forEach((words, index) => {
  for (const word of words) {
    const stem = stemOf(word);
    const known = classesOf.get(stem);
    if (!known) classesOf.set(stem, [index]);
    else if (!known.includes(index)) known.push(index);
  }
});
const classesOfRoot = new Map<string, number[]>();
for (const [stem, classes] of classesOf) {
  const root = rootOf(stem);
  classesOfRoot.set(root, [...new Set([...(classesOfRoot.get(root) ?? []), ...classes])]);
}

/** Synonym classes of a stem, by its root where the stem itself is in none. */
export function synonymClassesOf(stem: string): readonly number[] {
  return classesOf.get(stem) ?? classesOfRoot.get(rootOf(stem)) ?? [];
}

/** Stems that stand to one as "death" to "die". */
export function irregularPartners(stem: string): ReadonlySet<string> {
  return irregular.get(stem) ?? none;
}

const none: ReadonlySet<string> = new Set();

/** Whether two stems are one word in two parts of speech: same root, or an irregular pair ("die", "death"). */
export function areDerived(one: string, other: string): boolean {
  if (one === other) return true;
  if (irregular.get(one)?.has(other)) return true;
  const root = rootOf(one);
  return root.length >= 4 && root === rootOf(other);
}
