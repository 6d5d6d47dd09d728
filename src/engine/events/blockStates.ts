import type { BlockKind, Event } from '../model.ts';
import type { News, StoryState } from './discourse.ts';

/** All that the events of a block depend on, but for what the passages before have told and the article's topics. */
export interface BlockFacts {
  /** Number of its words. */
  readonly number: number;
  readonly kind: BlockKind;
  /** Its mentions of actors: first and end token from its first, the actor's number, what mention it is. */
  readonly mentions: Int32Array;
  /** What its pronouns mean: token from its first, how many actors, their numbers. */
  readonly meant: Int32Array;
  /** Its time expressions: where they stand, counted from its first token's place, and what they say. */
  readonly times: readonly (number | string)[];
  /** Of each token how often the article uses its word, and whether at its head. */
  readonly uses: Uint8Array;
}

/** The events of a passage, which started at `start` when they were read, with what they depend on. */
export interface ReadPassage {
  readonly blocks: readonly BlockState[];
  /** What else: its place at the article's head, the article's topics. */
  readonly setting: number;
  readonly state: StoryState;
  start: number;
  events: readonly Event[];
  /** What it told for those after it. */
  readonly news: readonly News[];
  version: number;
}

/** A block as it stands in the article; one state for all blocks of which the facts are the same. */
export interface BlockState {
  readonly facts: BlockFacts;
  /** The passages that begin with it, as they were read. */
  passages: ReadPassage[];
  version: number;
}

/** The states of the blocks of an article's last version. */
export class BlockStates {
  readonly #byNumber = new Map<number, BlockState[]>();
  #version = 0;

  get version(): number {
    return this.#version;
  }

  /** The state of a block with these facts. */
  of(facts: BlockFacts): BlockState {
    let states = this.#byNumber.get(facts.number);
    if (states === undefined) this.#byNumber.set(facts.number, (states = []));
    let state = states.find((known) => areSame(known.facts, facts));
    if (state === undefined) states.push((state = { facts, passages: [], version: 0 }));
    state.version = this.#version;
    return state;
  }

  /** Ends a version: what it did not need is forgotten. */
  turn(): void {
    for (const [number, states] of this.#byNumber) {
      const kept = states.every(({ version }) => version === this.#version)
        ? states
        : states.filter(({ version }) => version === this.#version);
      if (kept.length === 0) this.#byNumber.delete(number);
      else if (kept !== states) this.#byNumber.set(number, kept);
      for (const state of kept)
        if (state.passages.some(({ version }) => version !== this.#version))
          state.passages = state.passages.filter(({ version }) => version === this.#version);
    }
    this.#version++;
  }
}

function areSame(one: BlockFacts, other: BlockFacts): boolean {
  return (
    one.kind === other.kind &&
    isSameList(one.mentions, other.mentions) &&
    isSameList(one.meant, other.meant) &&
    isSameList(one.uses, other.uses) &&
    isSameList(one.times, other.times)
  );
}

type List = Int32Array | Uint8Array | readonly unknown[];

/** Whether two lists hold the same, one by one. */

export function isSameList(one: List, other: List): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
