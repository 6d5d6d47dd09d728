import type { Run } from '../memory.ts';
import type { Token } from '../model.ts';

/** The tokens of one sort in lists of tokens, looked for once in each list; a list is never changed. */
export class TokenList {
  readonly #isOne: (token: Token, tokens: readonly Token[], index: number) => boolean;
  readonly #reach: number;
  readonly #found = new WeakMap<readonly Token[], Int32Array>();

  /** @param reach how many tokens, from the one on that is asked about, `isOne` looks at */
  constructor(isOne: (token: Token, tokens: readonly Token[], index: number) => boolean, reach = 1) {
    this.#isOne = isOne;
    this.#reach = reach;
  }

  /** Where they stand, ascending. */
  of(tokens: readonly Token[]): Int32Array {
    let known = this.#found.get(tokens);
    if (known === undefined) {
      const found: number[] = [];
      this.#find(tokens, 0, tokens.length, found);
      known = Int32Array.from(found);
      this.#found.set(tokens, known);
    }
    return known;
  }

  /** Takes over for a list of tokens what was found in another one. */
  carry(before: readonly Token[], now: readonly Token[], runs: readonly Run[]): void {
    const known = this.#found.get(before);
    if (known === undefined || this.#found.has(now)) return;
    const found: number[] = [];
    let next = 0;
    for (const { from, to, length } of runs) {
      this.#find(now, next, to, found);
      const sure = Math.max(0, length - this.#reach + 1);
      for (let at = placeOf(known, from); at < known.length && known[at]! < from + sure; at++)
        found.push(known[at]! - from + to);
      next = to + sure;
    }
    this.#find(now, next, now.length, found);
    this.#found.set(now, Int32Array.from(found));
  }

  #find(tokens: readonly Token[], first: number, end: number, found: number[]): void {
    for (let token = first; token < end; token++) if (this.#isOne(tokens[token]!, tokens, token)) found.push(token);
  }
}

/** Where the first of ascending numbers that is no less than `least` stands. */
function placeOf(numbers: Int32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
