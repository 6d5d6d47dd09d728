import type { NameGroup } from './draft.ts';

/** Most full names that one word leads to: a text with more bearers of one name leaves the later ones alone. */
const mostPerKey = 64;

/** Full names by what a shorter form may share with them, so that gathering names takes time linear in the text. */
export class HeadIndex {
  readonly #byKey = new Map<string, NameGroup[]>();

  /** Files a full name under its keys. */
  add(head: NameGroup, keys: readonly string[]): void {
    for (const key of new Set(keys)) {
      const heads = this.#byKey.get(key) ?? [];
      if (heads.length < mostPerKey) heads.push(head);
      this.#byKey.set(key, heads);
    }
  }

  /** The full names under any of the keys, each once, in the order of the keys and of their filing. */
  find(keys: readonly string[]): readonly NameGroup[] {
    return [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))];
  }
}
