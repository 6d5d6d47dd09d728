import type { Run } from '../memory.ts';
import type { Token } from '../model.ts';

/** Something read off an article at a token, from the tokens before `reach`, which counts from it. */
export interface Note {
  readonly reach: number;
}

/**
 * What was read off lists of tokens at some of them, each when it was first asked for; a list is never changed. Nothing
 * may be read off the tokens before the block of the one where it is noted.
 */
export class TokenNotes<Kind extends Note> {
  readonly #notes = new WeakMap<readonly Token[], (Kind | undefined)[]>();

  /** By token, to be filled in. */
  of(tokens: readonly Token[]): (Kind | undefined)[] {
    let notes = this.#notes.get(tokens);
    if (notes === undefined) {
      notes = new Array<Kind | undefined>(tokens.length).fill(undefined);
      this.#notes.set(tokens, notes);
    }
    return notes;
  }

  /** Takes over for a list of tokens what was read off another one. */
  carry(before: readonly Token[], now: readonly Token[], runs: readonly Run[]): void {
    const known = this.#notes.get(before);
    if (known === undefined || this.#notes.has(now)) return;
    const notes = new Array<Kind | undefined>(now.length).fill(undefined);
    for (const { from, to, length } of runs)
      for (let token = 0; token < length; token++) {
        const note = known[from + token];
        if (note !== undefined && token + note.reach <= length) notes[to + token] = note;
      }
    this.#notes.set(now, notes);
  }
}
