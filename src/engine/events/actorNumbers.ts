import type { Actor } from '../model.ts';

/** Numbers actors from version to version of an article: the same number is the same id, name and type. */
export class ActorNumbers {
  readonly #known = new Map<string, { readonly name: string; readonly type: string; readonly number: number }>();
  #count = 0;

  /** The number of each actor of a version. */
  number(actors: readonly Actor[]): ReadonlyMap<Actor, number> {
    const numbers = new Map<Actor, number>();
    if (this.#known.size > 2 * actors.length + mostForgotten) this.#known.clear();
    for (const actor of actors) {
      const { id, name, type } = actor;
      let known = this.#known.get(id);
      if (known?.name !== name || known.type !== type) {
        known = { name, type, number: this.#count++ };
        this.#known.set(id, known);
      }
      numbers.set(actor, known.number);
    }
    return numbers;
  }
}

/** Actors that are no longer in an article and are kept nevertheless: most come back. */
const mostForgotten = 1000;
