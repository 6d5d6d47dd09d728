import type { Tree } from '../syntax/clause.ts';
import type { Sayings } from './attribution.ts';
import type { EventContext } from './who.ts';

/** What of a token's standing stands where in a row of them. */
export const source = 0;
export const hedge = 1;
export const denial = 2;
export const expectation = 3;
export const negation = 4;
export const width = 5;

/** What is read off every token while the trees are gone down. */
export interface StandingRows {
  readonly context: EventContext;
  readonly tree: Tree;
  readonly sayings: Sayings;
  /** What each token may do to the standing of others (`cues.ts`). */
  readonly bits: Int32Array;
  /** Rows of what each token is handed, and of what holds of it by itself too: {@link width} numbers a token. */
  readonly outer: Int32Array;
  readonly own: Int32Array;
}
