/** How often words are counted; those that are not are not kept. */
export class WordCount {
  readonly #times = new Map<string, number>();

  /** @param times less than 0 takes away */
  add(word: string, times: number): void {
    const now = (this.#times.get(word) ?? 0) + times;
    if (now === 0) this.#times.delete(word);
    else this.#times.set(word, now);
  }

  has(word: string): boolean {
    return this.#times.has(word);
  }

  words(): Iterable<string> {
    return this.#times.keys();
  }

  get size(): number {
    return this.#times.size;
  }
}
