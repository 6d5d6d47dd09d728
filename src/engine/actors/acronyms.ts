import type { Article } from '../model.ts';
import { Notes } from '../notes.ts';
import { companySuffixes } from './bodies.ts';
import { isAcronym } from './draft.ts';
import type { NameSpan } from './names.ts';
import { comparableWords, nameParticles } from './words.ts';

/** Acronyms that news uses without ever spelling them out, with the words they stand for. */
export const conventionalAcronyms: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['nato', 'north atlantic treaty organization'],
  ['who', 'world health organization'],
  ['wto', 'world trade organization'],
  ['imf', 'international monetary fund'],
  ['iaea', 'international atomic energy agency'],
  ['fbi', 'federal bureau of investigation'],
  ['cia', 'central intelligence agency'],
  ['apec', 'asia-pacific economic cooperation'],
  ['opec', 'organization of petroleum exporting countries'],
  ['asean', 'association of southeast asian nations'],
  ['idf', 'israel defense forces'],
  ['iaf', 'indian air force'],
  ['fifa', 'federation internationale de football association'],
  ['jcs', 'joint chiefs of staff'],
  ['au', 'african union'],
  ['adb', 'asian development bank'],
  ['ecb', 'european central bank'],
  ['ecowas', 'economic community of west african states'],
  ['icc', 'international criminal court'],
  ['icj', 'international court of justice'],
  ['oas', 'organization of american states'],
  ['osce', 'organization for security and cooperation in europe'],
  ['sadc', 'southern african development community'],
  ['unhcr', 'united nations high commissioner for refugees'],
  ['wfp', 'world food programme'],
]);

const conventionalNames: ReadonlySet<string> = new Set([
  ...conventionalAcronyms.keys(),
  ...conventionalAcronyms.values(),
]);

/** Whether comparable words, spaces between, are the name or the acronym of a body that everybody knows: no place, whatever a tagger says. */
export function isWellKnownBody(words: string): boolean {
  return conventionalNames.has(words);
}

/** A name's words without what companies end in ("Co.", "Ltd."). */
export function withoutSuffix(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** Whether an acronym, in lower case without stops, is made of the initials of a name's words. */
export function initialsMatch(acronym: string, words: readonly string[]): boolean {
  return initialForms(words).includes(acronym);
}

const formsOf = new Notes<readonly string[], readonly string[]>();

/** The acronyms that a name's words may make, with and without its small words, its "Ltd." and its last word. */
export function initialForms(words: readonly string[]): readonly string[] {
  let forms = formsOf.get(words);
  if (forms === undefined) {
    forms = readForms(words);
    formsOf.set(words, forms);
  }
  return forms;
}

function readForms(words: readonly string[]): readonly string[] {
  const bare = withoutSuffix(words);
  const forms = [words, ...(bare.length > 1 ? [bare] : [])].flatMap((form) => {
    const main = form.filter((word) => !nameParticles.has(word));
    const initials = initialsOf(main);
    const shorter = initials.length > 3 ? [initials.slice(0, -1)] : [];
    return [initialsOf(form), ...(initials.length > 1 ? [initials, ...shorter] : [])];
  });
  return [...new Set(forms)];
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/**
 * Short forms that the text itself defines: "Full Name (FN)" and "FN (Full Name)".
 * @returns first token of the short form's mention → first token of the full form's mention
 */
export function acronymDefinitions(article: Article, names: readonly NameSpan[]): ReadonlyMap<number, number> {
  const defined = new Map<number, number>();
  const { tokens } = article;
  for (let index = 1; index < names.length; index++) {
    const before = names[index - 1]!;
    const inside = names[index]!;
    if (tokens[inside.first - 1]?.text !== '(' || tokens[inside.end]?.text !== ')') continue;
    const gap = inside.first - 1 - before.end;
    if (gap < 0 || gap > 1 || (gap === 1 && !/^['"’”]/u.test(tokens[before.end]!.text))) continue;
    if (inside.end === inside.first + 1 && isAcronym(tokens[inside.first]!)) {
      const words = comparableWords(tokens, before.first, before.end);
      const letters = tokens[inside.first]!.lower.replaceAll('.', '');
      if (words.length > 1 && sharesLetters(letters, words) && !isOfComplement(letters, words))
        defined.set(inside.first, before.first);
    } else if (before.end === before.first + 1 && isAcronym(tokens[before.first]!))
      defined.set(before.first, inside.first);
  }
  return defined;
}

/** Whether an acronym is short for what stands behind "of" in a name alone: "MLA" in "Orlen Hawks of Minor League Athletics". */
export function isOfComplement(acronym: string, words: readonly string[]): boolean {
  const of = words.lastIndexOf('of');
  return of > 0 && !initialsMatch(acronym, words) && initialsMatch(acronym, words.slice(of + 1));
}

/** Whether the acronym's letters come in order in the name, the first one as the first letter of a word. */
export function sharesLetters(acronym: string, words: readonly string[]): boolean {
  const text = words.join('');
  let at = 0;
  for (const letter of acronym) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return words.some((word) => word.startsWith(acronym.charAt(0)));
}
