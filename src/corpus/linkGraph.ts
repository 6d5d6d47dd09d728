import type { Links } from './averageLink.ts';

const none: ReadonlyMap<string, number> = new Map();

/** Things and the log-odds that two of them are one, the same in both directions. */
export class LinkGraph {
  readonly #links = new Map<string, Map<string, number>>();

  /** All links, by the keys of both ends. */
  get all(): Links {
    return this.#links;
  }

  /** Links from one, by the key of the other end. */
  of(key: string): ReadonlyMap<string, number> {
    return this.#links.get(key) ?? none;
  }

  /** Links two, in place of what linked them before. */
  link(one: string, other: string, logOdds: number): void {
    this.#from(one).set(other, logOdds);
    this.#from(other).set(one, logOdds);
  }

  /** Removes one with its links. */
  remove(key: string): void {
    for (const other of this.of(key).keys()) this.#links.get(other)?.delete(key);
    this.#links.delete(key);
  }

  /**
   * Keys that a chain of links above a limit connects with one, itself first.
   * @param seen keys that are left out, to which those found are added
   */
  connected(key: string, above: number, seen = new Set<string>()): readonly string[] {
    if (seen.has(key)) return [];
    const found = [key];
    seen.add(key);
    for (const next of found) {
      for (const [other, logOdds] of this.of(next)) {
        if (logOdds <= above || seen.has(other)) continue;
        seen.add(other);
        found.push(other);
      }
    }
    return found;
  }

  #from(key: string): Map<string, number> {
    let links = this.#links.get(key);
    if (!links) this.#links.set(key, (links = new Map()));
    return links;
  }
}
