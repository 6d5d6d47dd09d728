import type { Token } from '../model.ts';
import { Notes } from '../notes.ts';

/** The tokens of one sort in lists of tokens, looked for once in each list; a list is never changed. */
export class TokenList {
  readonly #isOne: (token: Token, tokens: readonly Token[], index: number) => boolean;
  readonly #found = new Notes<readonly Token[], Int32Array>();

  constructor(isOne: (token: Token, tokens: readonly Token[], index: number) => boolean) {
    this.#isOne = isOne;
  }

  /** Where they stand, ascending. */
  of(tokens: readonly Token[]): Int32Array {
    let known = this.#found.get(tokens);
    if (known === undefined) {
      const found: number[] = [];
      for (let token = 0; token < tokens.length; token++)
        if (this.#isOne(tokens[token]!, tokens, token)) found.push(token);
      known = Int32Array.from(found);
      this.#found.set(tokens, known);
    }
    return known;
  }
}
