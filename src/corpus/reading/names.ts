import type { Actor } from '../../engine/model.ts';

/** What of an article's actor can be recognised in another article. */
export interface ActorRecord {
  /** Actor id in its article. */
  readonly id: string;
  readonly actor: Actor;
  /** Evidence enough on its own, where it is equal and the types agree: full names, names of countries, bodies and places. */
  readonly keys: readonly string[];
  /** Acronyms by which it is known: evidence where one expansion alone stands behind them in the corpus. */
  readonly acronyms: readonly string[];
  /** Folded words of the canonical name. */
  readonly words: readonly string[];
  /** A single word that names a person (surname, given name): evidence only beside others. */
  readonly surname: string | null;
  /** Folded role mentions ("labour minister"). */
  readonly roles: readonly string[];
}

/** Lower case without accents, marks and punctuation: how names are compared. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const legalForms = new Set([
  'inc',
  'corp',
  'corporation',
  'ltd',
  'limited',
  'plc',
  'co',
  'company',
  'llc',
  'ag',
  'sa',
  'group',
]);
const titles = new Set(
  `mr mrs ms miss dr sir dame lord lady president prime minister chancellor king queen prince princess senator sen rep gov
  governor gen general col colonel capt captain lt sgt judge justice professor prof pope chairman former`.split(/\s+/),
);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The families of types within which two actors may be one. */
export function familyOf(type: Actor['type']): 'person' | 'body' | 'country' | 'place' | 'group' {
  if (type === 'organization' || type === 'government') return 'body';
  return type;
}

/** What another article can recognise an actor by. */
export function readActor(actor: Actor): ActorRecord {
  const names = actor.mentions.filter((mention) => mention.kind === 'name' && mention.type !== 'nationality');
  const forms = new Set([foldName(actor.name), ...names.map((mention) => foldName(mention.text))]);
  forms.delete('');
  const family = familyOf(actor.type);
  const keys = new Set<string>();
  const acronyms = new Set<string>();
  let words = withoutTitles(foldName(actor.name).split(' '));
  if (words.length === 0) words = foldName(actor.name).split(' ');
  if (family === 'person') {
    for (const form of forms) {
      const parts = withoutTitles(form.split(' '));
      if (parts.length < 2) continue;
      keys.add(`person:${parts.join(' ')}`);
      // A middle name or initial is often left out; first and last stay.
      if (parts.length > 2 && parts.slice(1, -1).every((part) => part.length === 1))
        keys.add(`person:${parts[0]} ${parts.at(-1)}`);
    }
  } else {
    const canonical = foldName(actor.name);
    for (const form of forms) {
      const parts = form
        .split(' ')
        .filter((part, at, all) => !(part === 'the' && at === 0) && !(all.length > 1 && legalForms.has(part)));
      // A short form of a longer name ("the ministry" for "Ministry of Ports") is no name for another article.
      const short = form !== canonical && parts.length < words.length && parts.length < 2;
      if (parts.length > 0 && !short) keys.add(`${family}:${parts.join(' ')}`);
    }
    if (family === 'country') keys.add(`country:${actor.id}`);
    for (const mention of actor.mentions)
      if (isAcronym(mention.text)) acronyms.add(foldName(mention.text).replaceAll(' ', ''));
    if (isAcronym(actor.name)) acronyms.add(foldName(actor.name).replaceAll(' ', ''));
  }
  const roles = new Set<string>();
  for (const mention of actor.mentions) if (mention.kind === 'role') roles.add(foldName(mention.text));
  return {
    id: actor.id,
    actor,
    keys: [...keys].sort(),
    acronyms: [...acronyms].sort(),
    words,
    surname: family === 'person' && words.length === 1 ? (words[0] ?? null) : null,
    roles: [...roles].sort(),
  };
}

function withoutTitles(parts: readonly string[]): string[] {
  let from = 0;
  while (from < parts.length - 1 && titles.has(parts[from]!)) from++;
  return parts.slice(from).filter((part) => !suffixes.has(part));
}

function isAcronym(text: string): boolean {
  const letters = text.replaceAll('.', '');
  return letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase() && /^\p{Lu}+$/u.test(letters);
}

/** How surely two actors of different articles are one, from their names alone: 0, 0.6 (a surname fits) or 1. */
export function nameAgreement(one: ActorRecord, other: ActorRecord): number {
  const family = familyOf(one.actor.type);
  const otherFamily = familyOf(other.actor.type);
  if (family === otherFamily) {
    if (one.keys.some((key) => other.keys.includes(key))) return 1;
    if (family === 'body' && one.acronyms.some((acronym) => other.acronyms.includes(acronym))) return 0.9;
    if (family === 'person') return surnameFits(one, other) ? 0.6 : 0;
    return 0;
  }
  // What one article takes for a place or a body the other may take for a body or a place of the same name.
  return one.words.length > 0 &&
    family !== 'person' &&
    otherFamily !== 'person' &&
    one.words.join(' ') === other.words.join(' ')
    ? 0.6
    : 0;
}

function surnameFits(one: ActorRecord, other: ActorRecord): boolean {
  const short = one.surname !== null ? one : other.surname !== null ? other : null;
  if (!short) return false;
  const long = short === one ? other : one;
  return long.words.at(-1) === short.surname || long.words[0] === short.surname;
}
