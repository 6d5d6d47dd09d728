/** A name by its comparable words. */
type Words = readonly string[];

/** When the gathering of one name may ask for another. */
export interface KinRules {
  /** What two names must have one of in common for that. */
  readonly keysOf: (words: Words) => readonly string[];
  /** Whether one of two names with a key in common may be taken for the other; they are in whichever order. */
  readonly mayBeOne: (one: Words, other: Words) => boolean;
}

interface Entry {
  readonly actor: number;
  readonly words: Words;
}

/** Most names with one key; where there are as many, a name may depend on all names before it. */
const mostPerKey = 60;

/**
 * The actors of one kind by their names: whom a name that comes or goes can touch. Whoever is gathered without those whom it
 * can't touch is gathered as among them.
 */
export class NameKin {
  readonly #rules: KinRules;
  readonly #byKey = new Map<string, Entry[]>();
  readonly #namesOf = new Map<number, readonly Words[]>();

  constructor(rules: KinRules) {
    this.#rules = rules;
  }

  /** Has an actor bear these names, each once, and no others. */
  set(actor: number, names: readonly Words[]): void {
    for (const words of this.#namesOf.get(actor) ?? [])
      for (const key of this.#keysOf(words)) {
        const left = (this.#byKey.get(key) ?? []).filter((entry) => entry.actor !== actor);
        if (left.length === 0) this.#byKey.delete(key);
        else this.#byKey.set(key, left);
      }
    if (names.length === 0) this.#namesOf.delete(actor);
    else this.#namesOf.set(actor, names);
    for (const words of names)
      for (const key of this.#keysOf(words)) {
        const entries = this.#byKey.get(key);
        if (entries) entries.push({ actor, words });
        else this.#byKey.set(key, [{ actor, words }]);
      }
  }

  /** The actors whom some names can touch, and whom those can; null where they can't be told. */
  touchedBy(names: readonly Words[]): ReadonlySet<number> | null {
    const touched = new Set<number>();
    const left = [...names];
    for (let words = left.pop(); words !== undefined; words = left.pop()) {
      if (words.length === 0) return null;
      for (const key of this.#keysOf(words)) {
        const entries = this.#byKey.get(key) ?? [];
        if (entries.length + names.length > mostPerKey) return null;
        for (const { actor, words: its } of entries) {
          if (touched.has(actor) || !(isSame(words, its) || this.#rules.mayBeOne(words, its))) continue;
          touched.add(actor);
          left.push(...this.#namesOf.get(actor)!);
        }
      }
    }
    return touched;
  }

  /** What a name is found by: the name itself first. */
  #keysOf(words: Words): readonly string[] {
    return [`n ${words.join(' ')}`, ...this.#rules.keysOf(words)];
  }
}

function isSame(one: Words, other: Words): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
