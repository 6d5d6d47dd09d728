import type { Actor } from '../model.ts';

interface Numbered {
  readonly name: string;
  readonly type: string;
  readonly number: number;
}

/** The actors of a version with their numbers. */
export class NumberedActors {
  readonly actors: readonly Actor[];
  /** By the actor's index. */
  readonly numbers: Int32Array;
  readonly #known: ReadonlyMap<string, Numbered>;
  #byNumber: Map<number, Actor> | undefined;

  constructor(actors: readonly Actor[], numbers: Int32Array, known: ReadonlyMap<string, Numbered>) {
    this.actors = actors;
    this.numbers = numbers;
    this.#known = known;
  }

  /** The number of one of the actors. */
  numberOf(actor: Actor): number {
    return this.#known.get(actor.id)!.number;
  }

  /** The actor that has a number in this version. */
  actorOf(number: number): Actor {
    this.#byNumber ??= new Map(this.actors.map((actor, index) => [this.numbers[index]!, actor]));
    return this.#byNumber.get(number)!;
  }
}

/** Numbers actors from version to version of an article: the same number is the same id, name and type. */
export class ActorNumbers {
  #known = new Map<string, Numbered>();
  #count = 0;

  /** @param actors those of a version, of which no two have the same id */
  number(actors: readonly Actor[]): NumberedActors {
    if (this.#known.size > 2 * actors.length + mostForgotten) this.#known = new Map();
    const numbers = new Int32Array(actors.length);
    for (let index = 0; index < actors.length; index++) {
      const { id, name, type } = actors[index]!;
      let known = this.#known.get(id);
      if (known?.name !== name || known.type !== type) {
        known = { name, type, number: this.#count++ };
        this.#known.set(id, known);
      }
      numbers[index] = known.number;
    }
    return new NumberedActors(actors, numbers, this.#known);
  }
}

/** Actors that are no longer in an article and are kept nevertheless: most come back. */
const mostForgotten = 1000;
