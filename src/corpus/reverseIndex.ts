const none: ReadonlySet<string> = new Set();

/** Which articles or events have something: ids by what they have. */
export class ReverseIndex<Key> {
  readonly #ids = new Map<Key, Set<string>>();

  get size(): number {
    return this.#ids.size;
  }

  of(key: Key): ReadonlySet<string> {
    return this.#ids.get(key) ?? none;
  }

  add(key: Key, id: string): void {
    const known = this.#ids.get(key);
    if (known) known.add(id);
    else this.#ids.set(key, new Set([id]));
  }

  drop(key: Key, id: string): void {
    const known = this.#ids.get(key);
    known?.delete(id);
    if (known?.size === 0) this.#ids.delete(key);
  }
}
