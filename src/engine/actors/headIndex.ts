import { Notes } from '../notes.ts';
import type { NameGroup } from './draft.ts';

/** Most full names that one word leads to: a text with more bearers of one name leaves the later ones alone. */
const mostPerKey = 64;

/** What names share with their shorter forms, worked out once for each list of words; a list is never changed. */
export class HeadKeys {
  readonly #read: (words: readonly string[]) => readonly string[];
  readonly #known = new Notes<readonly string[], readonly string[]>();

  constructor(read: (words: readonly string[]) => readonly string[]) {
    this.#read = read;
  }

  /** The keys of a name, each once. */
  of(words: readonly string[]): readonly string[] {
    let keys = this.#known.get(words);
    if (keys === undefined) {
      keys = [...new Set(this.#read(words))];
      this.#known.set(words, keys);
    }
    return keys;
  }
}

/** Full names by what a shorter form may share with them, so that gathering names takes time linear in the text. */
export class HeadIndex {
  readonly #byKey = new Map<string, NameGroup[]>();

  /** Files a full name under its keys, each given once. */
  add(head: NameGroup, keys: readonly string[]): void {
    for (const key of keys) {
      const heads = this.#byKey.get(key);
      if (heads === undefined) this.#byKey.set(key, [head]);
      else if (heads.length < mostPerKey) heads.push(head);
    }
  }

  /** The full names under any of the keys, each once, in the order of the keys and of their filing. */
  find(keys: readonly string[]): readonly NameGroup[] {
    let found: readonly NameGroup[] = [];
    let all: Set<NameGroup> | null = null;
    for (const key of keys) {
      const heads = this.#byKey.get(key);
      if (heads === undefined) continue;
      if (found.length === 0) {
        found = heads.slice();
        continue;
      }
      all ??= new Set(found);
      for (const head of heads) all.add(head);
    }
    return all ? [...all] : found;
  }
}
