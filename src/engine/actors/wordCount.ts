import { windowOf } from './listChanges.ts';

/** How often words are counted; those that are not are not kept. */
export class WordCount {
  readonly #times = new Map<string, number>();

  /** @param times less than 0 takes away */
  add(word: string, times: number): void {
    const now = (this.#times.get(word) ?? 0) + times;
    if (now === 0) this.#times.delete(word);
    else this.#times.set(word, now);
  }

  /** Counts the words of one list in the place of those of another; what both begin and end with is counted already. */
  turn(gone: readonly string[], come: readonly string[]): void {
    const { before, behind, shift } = windowOf(gone, come);
    for (let index = before; index < behind - shift; index++) this.add(gone[index]!, -1);
    for (let index = before; index < behind; index++) this.add(come[index]!, 1);
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
