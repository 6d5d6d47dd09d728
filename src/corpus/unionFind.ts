/** Sets that grow together: which things fall into one, however they are tied. */
export class UnionFind {
  readonly #parent = new Map<string, string>();

  /** The set's representative: the least of its members, so that it does not depend on the order of the ties. */
  find(key: string): string {
    let root = key;
    for (let next = this.#parent.get(root); next !== undefined && next !== root; next = this.#parent.get(root))
      root = next;
    for (let at = key; at !== root;) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  union(one: string, other: string): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return;
    const [least, greater] = a < b ? [a, b] : [b, a];
    this.#parent.set(greater, least);
    this.#parent.set(least, least);
  }

  same(one: string, other: string): boolean {
    return this.find(one) === this.find(other);
  }
}
