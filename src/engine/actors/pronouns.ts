import type { Actor, Article } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';
import { genderOfWord, type Gender } from './genders.ts';
import { personNouns } from './titles.ts';

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** A person's name or role in the text, by token indices. */
interface Named {
  readonly first: number;
  readonly end: number;
  readonly actor: string;
  readonly isRole: boolean;
}

/**
 * Whom "he" and "she" mean, where the grammar leaves one reading: the only person of that gender named before in the
 * sentence; else the only one in the sentence before, or of several its subject when the pronoun is a subject too.
 * Pronouns inside quotations are left open, and so is one after an unnamed person ("a driver said he …").
 * @returns token index of the pronoun (an index into `article.tokens`) → id of the actor
 */
export function resolvePronouns(
  article: Article,
  syntax: Syntax,
  actors: readonly Actor[],
): ReadonlyMap<number, string> {
  const named = namesByToken(article, actors);
  const genders = gendersOf(article, named, new Set(named.filter((one) => one.isRole).map((one) => one.first)));
  const found = new Map<number, string>();
  const quoted = quotedTokens(article);
  let next = 0;
  let before: readonly Named[] = [];
  let beforeBlock = -1;
  for (const sentence of article.sentences) {
    const here: Named[] = [];
    while (next < named.length && named[next]!.first < sentence.endToken) here.push(named[next++]!);
    const earlier = sentence.block === beforeBlock || sentence.block === beforeBlock + 1 ? before : [];
    let resolvedHere: string | null = null;
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const gender = pronouns.get(article.tokens[token]!.lower);
      if (gender === undefined || quoted[token] === 1) continue;
      const fits = (one: Named): boolean => {
        const known = genders.get(one.actor);
        return known === undefined || known === gender;
      };
      const antecedent = antecedentOf(
        article,
        syntax,
        token,
        sentence.firstToken,
        here.filter(fits),
        earlier.filter(fits),
        resolvedHere !== null && genders.get(resolvedHere) === gender ? resolvedHere : null,
      );
      if (antecedent === null) continue;
      found.set(token, antecedent);
      genders.set(antecedent, gender);
      resolvedHere = antecedent;
    }
    const carried: readonly Named[] =
      resolvedHere === null
        ? []
        : [{ first: sentence.firstToken, end: sentence.firstToken, actor: resolvedHere, isRole: false }];
    before = here.length > 0 ? here : carried;
    beforeBlock = sentence.block;
  }
  return found;
}

function antecedentOf(
  article: Article,
  syntax: Syntax,
  pronoun: number,
  sentenceStart: number,
  here: readonly Named[],
  earlier: readonly Named[],
  resolvedHere: string | null,
): string | null {
  const nearer = here.filter((one) => one.end <= pronoun);
  const last = nearer.at(-1)?.end ?? sentenceStart;
  if (unnamedPerson(article, syntax, last, pronoun)) return null;
  const people = new Set(nearer.map((one) => one.actor));
  if (people.size === 1) return nearer[0]!.actor;
  if (people.size > 1) return subjectOf(syntax, nearer, pronoun);
  if (resolvedHere !== null) return resolvedHere;
  const candidates = new Set(earlier.map((one) => one.actor));
  if (candidates.size === 1) return earlier[0]!.actor;
  return candidates.size > 1 ? subjectOf(syntax, earlier, pronoun) : null;
}

/** Of several people the one that is a subject, for a pronoun that is a subject or belongs to one. */
function subjectOf(syntax: Syntax, people: readonly Named[], pronoun: number): string | null {
  const role = syntax.relations[pronoun] ?? '';
  if (!role.startsWith('nsubj')) return null;
  const subjects = new Set<string>();
  for (const { first, end, actor } of people)
    for (let token = first; token < end; token++) if (syntax.relations[token]!.startsWith('nsubj')) subjects.add(actor);
  return subjects.size === 1 ? [...subjects][0]! : null;
}

/** "a driver", "one official": a person without a name between two tokens. */
function unnamedPerson(article: Article, syntax: Syntax, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const { lower } = article.tokens[token]!;
    if (!personNouns.has(lower) || syntax.tags[token] !== 'NOUN' || syntax.fineTags[token] === 'NNS') continue;
    for (let before = token - 1; before >= from && before > token - 5; before--) {
      const determiner = article.tokens[before]!.lower;
      if (determiner === 'a' || determiner === 'an' || determiner === 'one' || determiner === 'another') return true;
    }
  }
  return false;
}

function namesByToken(article: Article, actors: readonly Actor[]): readonly Named[] {
  const starts = new Map(article.tokens.map((token, index) => [token.start, index]));
  const ends = new Map(article.tokens.map((token, index) => [token.end, index + 1]));
  return actors
    .filter((actor) => actor.type === 'person')
    .flatMap((actor) =>
      actor.mentions.map((mention) => ({
        first: starts.get(mention.start)!,
        end: ends.get(mention.end)!,
        actor: actor.id,
        isRole: mention.kind === 'role',
      })),
    )
    .sort((a, b) => a.first - b.first || a.end - b.end);
}

/** The genders that people's first names, titles and roles tell of; absent where they tell nothing or both. */
function gendersOf(article: Article, named: readonly Named[], roles: ReadonlySet<number>): Map<string, Gender> {
  const told = new Map<string, Set<Gender>>();
  for (const { first, end, actor } of named) {
    const genders = told.get(actor) ?? new Set<Gender>();
    told.set(actor, genders);
    // A name's last word is no first name; a role tells by each of its words.
    const last = roles.has(first) || end === first + 1 ? end : end - 1;
    for (let token = Math.max(0, first - 1); token < last; token++) {
      if (token === first && end === first + 1 && !roles.has(first)) continue;
      const gender = genderOfWord(article.tokens[token]!.lower);
      if (gender !== null) genders.add(gender);
    }
  }
  return new Map(
    [...told].flatMap(([actor, genders]) => (genders.size === 1 ? [[actor, [...genders][0]!] as const] : [])),
  );
}

/** 1 for each token between quotation marks; a mark that is never closed counts to the end of its block. */
function quotedTokens(article: Article): Uint8Array {
  const quoted = new Uint8Array(article.tokens.length);
  for (const block of article.blocks) {
    let open = false;
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      const { firstToken, endToken } = article.sentences[index]!;
      for (let token = firstToken; token < endToken; token++) {
        const { text } = article.tokens[token]!;
        if (text === '“') open = true;
        else if (text === '”') open = false;
        else if (text === '"') open = !open;
        else if (open) quoted[token] = 1;
      }
    }
  }
  return quoted;
}
