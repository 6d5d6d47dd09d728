import type { Run } from '../memory.ts';
import type { Token } from '../model.ts';
import { isCapitalised } from './words.ts';

/** How often lists of tokens write each word without a capital, counted once; a list is never changed. */
export class SmallWords {
  readonly #counts = new WeakMap<readonly Token[], Map<string, number>>();

  of(tokens: readonly Token[]): ReadonlyMap<string, number> {
    let counts = this.#counts.get(tokens);
    if (counts === undefined) {
      counts = new Map();
      count(counts, tokens, 0, tokens.length, 1);
      this.#counts.set(tokens, counts);
    }
    return counts;
  }

  /** Hands what was counted in a list of tokens on to another one, which takes its place. */
  carry(before: readonly Token[], now: readonly Token[], runs: readonly Run[]): void {
    const counts = this.#counts.get(before);
    if (counts === undefined || this.#counts.has(now)) return;
    this.#counts.delete(before);
    // A block may stand twice now that stood once: then it is counted once more.
    const isTaken = new Uint8Array(before.length);
    let next = 0;
    for (const { from, to, length } of runs) {
      count(counts, now, next, to, 1);
      next = to + length;
      for (let token = 0; token < length; token++)
        if (isTaken[from + token] === 0) isTaken[from + token] = 1;
        else count(counts, now, to + token, to + token + 1, 1);
    }
    count(counts, now, next, now.length, 1);
    for (let token = 0; token < before.length; token++)
      if (isTaken[token] === 0) count(counts, before, token, token + 1, -1);
    this.#counts.set(now, counts);
  }
}

/** The words that articles write small. */
export const smallWords = new SmallWords();

function count(counts: Map<string, number>, tokens: readonly Token[], first: number, end: number, times: number): void {
  for (let token = first; token < end; token++) {
    const { text, lower } = tokens[token]!;
    if (isCapitalised(text)) continue;
    const now = (counts.get(lower) ?? 0) + times;
    if (now === 0) counts.delete(lower);
    else counts.set(lower, now);
  }
}
