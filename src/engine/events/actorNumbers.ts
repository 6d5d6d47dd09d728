import type { Actor } from '../model.ts';

interface Numbered {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly number: number;
  /** The actor in the last version that has it, and its index there. */
  actor: Actor;
  index: number;
}

/** The actors of a version with their numbers. */
export interface NumberedActors {
  readonly actors: readonly Actor[];
  /** By the actor's index. */
  readonly numbers: Int32Array;
  /** The number of one of the actors. */
  numberOf(actor: Actor): number;
  /** The actor that has a number. */
  actorOf(number: number): Actor;
  /** Whether the actor of an id is a place. */
  isPlace(id: string): boolean;
}

/**
 * Numbers actors from version to version of an article: the same number is the same id, name and type. What it says of a
 * version holds until the next one.
 */
export class ActorNumbers {
  readonly #byId = new Map<string, Numbered>();
  readonly #byNumber = new Map<number, Numbered>();
  #last: readonly Numbered[] = [];
  #count = 0;

  /** @param actors those of a version, of which no two have the same id */
  number(actors: readonly Actor[]): NumberedActors {
    if (this.#byId.size > 2 * actors.length + mostForgotten) {
      this.#byId.clear();
      this.#byNumber.clear();
      this.#last = [];
    }
    const now: Numbered[] = [];
    const numbers = new Int32Array(actors.length);
    // Most actors stand behind the one that they stood behind.
    let next = 0;
    for (const actor of actors) {
      const { id, name, type } = actor;
      let known = this.#last[next];
      if (known?.id !== id) known = this.#byId.get(id);
      if (known?.name !== name || known.type !== type) {
        if (known) this.#byNumber.delete(known.number);
        known = { id, name, type, number: this.#count++, actor, index: known?.index ?? next };
        this.#byId.set(id, known);
        this.#byNumber.set(known.number, known);
      }
      next = known.index + 1;
      known.actor = actor;
      known.index = now.length;
      numbers[now.length] = known.number;
      now.push(known);
    }
    this.#last = now;
    return {
      actors,
      numbers,
      numberOf: ({ id }) => this.#byId.get(id)!.number,
      actorOf: (number) => this.#byNumber.get(number)!.actor,
      isPlace: (id) => this.#byId.get(id)?.type === 'place',
    };
  }
}

/** Actors that are no longer in an article and are kept nevertheless: most come back. */
const mostForgotten = 1000;
