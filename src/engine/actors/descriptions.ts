import { countryReference } from './countries.ts';
import type { DraftActor } from './draft.ts';
import { givenRole, isFree, isSingular, wordsOf, type GivenRole } from './givenRoles.ts';
import { nounPhraseEnd, nounPhraseStart, type PhraseView } from './phrases.ts';

/** Most people with one kind of role that a description is compared with. */
const mostBearers = 50;

/** The roles of people, for what repeats one of them. */
export class KnownRoles {
  /** By actor: its roles by their words, each where it was read first. */
  readonly #roles = new Map<number, Map<string, GivenRole>>();
  /** By head noun: the people who have a role with it, up to so many that no description can fit one of them. */
  readonly #bearers = new Map<string, number[]>();

  /** @param tied those that are tied to names, in the order in which they were read */
  constructor(tied: readonly GivenRole[], actors: readonly Pick<DraftActor, 'type'>[]) {
    for (const role of tied) if (actors[role.actor]!.type === 'person') this.add(role);
    for (const [actor, own] of this.#roles)
      for (const { noun } of own.values()) {
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
  }

  /** The people who have a role that a description with these words and head repeats. */
  bearersOf(noun: string, head: number, words: readonly string[]): readonly number[] {
    const bearers = this.#bearers.get(noun);
    if (bearers === undefined) return [];
    const nation = nationOf(words);
    return bearers.filter((actor) =>
      [...this.#roles.get(actor)!.values()].some((known) => {
        if (known.noun !== noun || known.first > head) return false;
        if (nation !== null) return nation === nationOf(known.words);
        return words.length === 1 || words.every((word) => known.words.includes(word));
      }),
    );
  }
}

/**
 * A definite description: "the federation's leader", "the North Korean leader", of the one actor with such a role; null
 * where there is none.
 * @param head the noun that may head one, in the view
 */
export function describedRole(view: PhraseView, head: number, known: Pick<KnownRoles, 'bearersOf'>): GivenRole | null {
  if (view.inRole[head] === 1 || view.nameOf[head]! >= 0 || !isSingular(view, head)) return null;
  const first = nounPhraseStart(view, head);
  if (view.tokens[first - 1]?.lower !== 'the') return null;
  const noun = view.tokens[head]!.lower;
  const role = { first, end: nounPhraseEnd(view, head), head };
  const bearers = known.bearersOf(noun, head + view.from, wordsOf(view, role));
  if (bearers.length !== 1 || !isFree(view, role)) return null;
  return givenRole(view, role, bearers[0]!, -1, `the only ${noun} named here`);
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
