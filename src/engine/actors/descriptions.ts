import type { Token } from '../model.ts';
import { conventionalAcronyms } from './acronyms.ts';
import { countryReference } from './countries.ts';
import type { DraftActor } from './draft.ts';
import { givenRole, isFree, isSingular, wordsOf, type GivenRole } from './givenRoles.ts';
import { isKindOfBody } from './introduced.ts';
import type { NameSpan } from './names.ts';
import { nounPhraseEnd, nounPhraseStart, type PhraseView } from './phrases.ts';
import { roleNouns } from './titles.ts';
import { TokenList } from './tokenList.ts';
import { wordSet } from './wordSet.ts';

/** Most actors with one kind of role that a description is compared with. */
const mostBearers = 50;

/** Nouns for bodies that mean the same sort. */
const sorts: ReadonlyMap<string, string> = new Map([
  ['airlines', 'airline'],
  ['airways', 'airline'],
  ['carrier', 'airline'],
  ['agence', 'agency'],
  ['agencia', 'agency'],
  ['lender', 'bank'],
  ['banque', 'bank'],
  ['banco', 'bank'],
  ['newspapers', 'newspaper'],
  ['daily', 'newspaper'],
  ['tabloid', 'newspaper'],
]);

/** Nouns that any firm may be called by. */
const anyBody: ReadonlySet<string> = new Set(['company', 'firm', 'group', 'giant', 'corporation', 'organisation', 'organization', 'institute', 'outlet', 'channel', 'chain', 'movement', 'party', 'club', 'union']); // prettier-ignore

/** What is said of a body besides whose it is and that tells it from no other. */
const plainWords: ReadonlySet<string> = new Set(["'s", 'state', 'news', 'official', 'national', 'own', 'government', '-', 'run', 'owned', 'press']); // prettier-ignore

/** Nouns of those who lead a country. */
const rulers: ReadonlySet<string> = wordSet(`
  president premier chancellor leader ruler strongman dictator king queen emperor sultan emir minister monarch
`);

/** The sort of body that a noun or a word of a name says; null where it says none. */
function sortOf(word: string): string | null {
  const sort = sorts.get(word) ?? word;
  return isKindOfBody(sort) && !anyBody.has(sort) ? sort : null;
}

/** The tokens that may head a description: nouns of titles and trades, and nouns for bodies of a sort. */
export const describingTokens = new TokenList(
  ({ text, lower }) => roleNouns.has(lower) || (text === lower && sortOf(lower) !== null),
);

/** The roles of people and bodies, for what repeats one of them. */
export class KnownRoles {
  readonly #actors: readonly DraftActor[];
  /** By actor: its roles by their words, each where it was read first. */
  readonly #roles = new Map<number, Map<string, GivenRole>>();
  /** By head noun: the people who have a role with it, up to so many that no description can fit one of them. */
  readonly #bearers = new Map<string, number[]>();
  readonly #tokens: readonly Token[];
  /** By sort: the bodies whose name or whose role says it, and where it is said first; gathered when it is asked for. */
  #bodies: Map<string, Map<number, number>> | null = null;

  /**
   * @param tied those that are tied to names, in the order in which they were read
   * @param tokens those that the mentions of the actors count
   */
  constructor(tied: readonly GivenRole[], actors: readonly DraftActor[], tokens: readonly Token[]) {
    this.#actors = actors;
    this.#tokens = tokens;
    for (const role of tied) this.add(role);
    for (const [actor, own] of this.#roles)
      for (const { noun } of own.values()) {
        if (!this.isPerson(actor)) continue;
        const known = this.#bearers.get(noun);
        if (known === undefined) this.#bearers.set(noun, [actor]);
        else if (known.length < mostBearers && known.at(-1) !== actor) known.push(actor);
      }
  }

  /** Adds one that was read: what comes behind it may repeat it. */
  add(role: GivenRole): void {
    const own = this.#roles.get(role.actor) ?? new Map<string, GivenRole>();
    const words = role.words.join(' ');
    if (!own.has(words)) own.set(words, role);
    this.#roles.set(role.actor, own);
    if (this.#bodies !== null) addBody(this.#bodies, this.#actors, role.noun, role.actor, role.first);
  }

  isPerson(actor: number): boolean {
    return this.#actors[actor]!.type === 'person';
  }

  /** The actors who have a role that a description with these words and head repeats. */
  bearersOf(noun: string, head: number, words: readonly string[]): readonly number[] {
    const bearers = this.#bearers.get(noun);
    if (bearers === undefined) return roleNouns.has(noun) ? [] : this.#bodiesOf(noun, head, words);
    const nation = nationOf(words);
    return bearers.filter((actor) =>
      [...this.#roles.get(actor)!.values()].some((known) => {
        if (known.noun !== noun || known.first > head) return false;
        if (nation !== null) return nation === nationOf(known.words);
        return words.length === 1 || words.every((word) => known.words.includes(word));
      }),
    );
  }

  /** Whether somebody may be the one who leads a country: of whom nothing else is said. */
  mayLead(actor: number, nation: string): boolean {
    if (!this.isPerson(actor)) return false;
    const own = this.#roles.get(actor);
    return (
      own === undefined ||
      [...own.values()].every(({ noun, words }) => {
        const its = nationOf(words);
        return rulers.has(noun) && isOfState(noun, words) && (its === null || its === nation);
      })
    );
  }

  /** The bodies whose names say of what sort they are ("Ostbank Agency", "Agence Ostria"), and those with roles that do. */
  #gatherBodies(): Map<string, Map<number, number>> {
    const bodies = new Map<string, Map<number, number>>();
    const actors = this.#actors;
    // The list has gaps where actors went.
    for (let actor = 0; actor < actors.length; actor++)
      for (const { first, end, kind } of actors[actor]?.mentions ?? [])
        if (kind !== 'role')
          for (const word of sortWords(this.#tokens, first, end)) addBody(bodies, actors, word, actor, -1);
    for (const own of this.#roles.values())
      for (const { noun, actor, first } of own.values()) addBody(bodies, actors, noun, actor, first);
    return bodies;
  }

  /** The bodies of the sort that a description names, where nothing in it tells another one. */
  #bodiesOf(noun: string, head: number, words: readonly string[]): readonly number[] {
    const sort = sortOf(noun);
    this.#bodies ??= this.#gatherBodies();
    const bodies = sort === null ? undefined : this.#bodies.get(sort);
    if (bodies === undefined || bodies.size > mostBearers) return [];
    const nation = nationOf(words);
    return [...bodies.keys()].filter((actor) => {
      if (bodies.get(actor)! > head) return false;
      const own = [...(this.#roles.get(actor)?.values() ?? [])];
      const its = own.map((role) => nationOf(role.words)).find((known) => known !== null) ?? null;
      if (nation !== null && its !== null && nation !== its) return false;
      return words.every(
        (word) =>
          word === noun ||
          plainWords.has(word) ||
          countryReference(capitalised(word)) !== null ||
          own.some((role) => role.words.includes(word)),
      );
    });
  }
}

/** The words of a body's name that may say of what sort it is. */
function sortWords(tokens: readonly Token[], first: number, end: number): readonly string[] {
  const { lower } = tokens[first]!;
  return end > first + 1 ? [lower, tokens[end - 1]!.lower] : (conventionalAcronyms.get(lower)?.split(' ') ?? []);
}

/** Whether a name says of what sort the body is that bears it, so that it may be called by that sort elsewhere. */
export function saysSort(tokens: readonly Token[], { first, end, type }: NameSpan): boolean {
  return type === 'organization' && sortWords(tokens, first, end).some((word) => sortOf(word) !== null);
}

/** Adds a body of whose sort a word tells, unless it tells none. */
function addBody(
  bodies: Map<string, Map<number, number>>,
  actors: readonly DraftActor[],
  word: string,
  actor: number,
  from: number,
): void {
  if (actors[actor]!.type !== 'organization') return;
  const sort = sortOf(word);
  if (sort === null) return;
  const known = bodies.get(sort);
  if (known === undefined) bodies.set(sort, new Map([[actor, from]]));
  else if (!known.has(actor)) known.set(actor, from);
}

/** "prime minister" leads a country, another minister does not. */
function isOfState(noun: string, words: readonly string[]): boolean {
  return noun !== 'minister' || words.includes('prime');
}

/** What a description asks of the roles that are known. */
type AskedRoles = Pick<KnownRoles, 'bearersOf' | 'isPerson' | 'mayLead'>;

/**
 * A definite description: "the federation's leader", "the North Korean leader", "the airline", of the one actor with such a
 * role; null where there is none.
 * @param head the noun that may head one, in the view
 * @param blockStart first token of its block, in the view
 */
export function describedRole(view: PhraseView, head: number, blockStart: number, known: AskedRoles): GivenRole | null {
  if (view.inRole[head] === 1 || view.nameOf[head]! >= 0 || !isSingular(view, head)) return null;
  const noun = view.tokens[head]!.lower;
  const first = nounPhraseStart(view, head);
  const isDefinite = view.tokens[first - 1]?.lower === 'the';
  const isBody = !roleNouns.has(noun);
  if (!isDefinite && !(isBody && (isOwnedByCountry(view, first, head) || opensWithPeople(view, first, head))))
    return null;
  const role = { first, end: isBody ? head + 1 : nounPhraseEnd(view, head), head };
  if (isBody && goesOn(view, head)) return null;
  const words = wordsOf(view, role);
  const bearers = known.bearersOf(noun, head + view.from, words);
  if (!isFree(view, role)) return null;
  if (bearers.length === 1) return givenRole(view, role, bearers[0]!, -1, `the only ${noun} named here`);
  if (bearers.length > 1 || !isDefinite || !rulers.has(noun) || !isOfState(noun, words)) return null;
  const leader = leaderBefore(view, first, blockStart, nationOf(words), known);
  return leader === null ? null : givenRole(view, role, leader, -1, 'named right before');
}

/** Whether the noun is a part of something else: "the airline industry", "the agency's chief" is fine. */
function goesOn({ tokens, syntax, sentenceEnd }: PhraseView, head: number): boolean {
  const next = head + 1;
  if (next >= sentenceEnd[head]!) return false;
  const tag = syntax.tagOf(next);
  return tag === 'NOUN' || tag === 'PROPN' || tokens[next]!.text === '-' || tokens[next]!.lower === 'of';
}

/** "Norway's state news agency". */
function isOwnedByCountry({ tokens }: PhraseView, first: number, head: number): boolean {
  for (let token = first + 1; token < head && token < first + 4; token++)
    if (tokens[token]!.lower === "'s") return countryReference(textOf(tokens, first, token)) !== null;
  return false;
}

/** "Norwegian agency withdraws report": the article is left out in headlines. */
function opensWithPeople({ tokens, sentenceStart }: PhraseView, first: number, head: number): boolean {
  return first === sentenceStart[head] && first < head && countryReference(tokens[first]!.text)?.word === 'people';
}

function textOf(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * Whom "the Kenyan president" at the beginning of a sentence means: the one person whom the sentence before names, if
 * nothing is said that makes them another; null where two are named or nobody.
 */
function leaderBefore(
  { tokens, sentenceStart, nameOf }: PhraseView,
  first: number,
  blockStart: number,
  nation: string | null,
  known: AskedRoles,
): number | null {
  const start = sentenceStart[first]!;
  if (nation === null || start <= blockStart) return null;
  for (let token = start; token < first; token++)
    if (nameOf[token]! >= 0 && known.isPerson(nameOf[token]!)) return null;
  let found: number | null = null;
  for (let token = Math.max(sentenceStart[start - 1]!, blockStart); token < start; token++) {
    const actor = nameOf[token]!;
    if (actor < 0 || actor === found || tokens[token] === undefined || !known.mayLead(actor, nation)) continue;
    if (found !== null) return null;
    found = actor;
  }
  return found;
}

/** The country that the words of a role name. */
function nationOf(words: readonly string[]): string | null {
  for (let index = 0; index < words.length; index++) {
    const pair =
      index + 1 < words.length ? countryReference(capitalised(words[index]!) + capitalised(words[index + 1]!)) : null;
    const reference = pair ?? countryReference(capitalised(words[index]!));
    if (reference !== null) return reference.country.name;
  }
  return null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
