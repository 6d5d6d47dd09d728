import type { Actor, Article, Mention } from '../model.ts';
import type { NumberedActors } from './actorNumbers.ts';
import { BlockSpans, inTextOrder } from './blockSpans.ts';
import type { Passage } from './passages.ts';

/** A mention of an actor with the tokens it covers. */
export interface ActorMention {
  readonly actor: Actor;
  readonly mention: Mention;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The mentions of a passage by token, all counted from its first token. */
export interface MentionIndex {
  /** In the order of the text, the longer first where two begin together. */
  readonly mentions: readonly ActorMention[];
  /** For each token the index of the longest mention that covers it, -1 where none does. */
  readonly at: Int32Array;
}

/** The mentions of all actors of an article, block by block. */
export class MentionsOfBlocks {
  readonly #mentions: BlockSpans<Mention>;
  readonly #actors: readonly Actor[];
  /** By mention: the index of its actor, and that one's number. */
  readonly #actorOf: Int32Array;
  readonly #numbers: Int32Array;
  /** Stands for this version in the next ones, which must not hold on to it. */
  readonly #seal = {};
  /** That of the version that blocks were compared with last, and by block what came of it: see {@link isAlike}. */
  #other = {};
  #answers = new Int32Array(0);

  constructor(article: Article, { actors, numbers }: NumberedActors) {
    let count = 0;
    for (let index = 0; index < actors.length; index++) count += actors[index]!.mentions.length;
    const mentions = new Array<Mention>(count);
    const named = new Int32Array(count);
    let next = 0;
    for (let index = 0; index < actors.length; index++) {
      const own = actors[index]!.mentions;
      named.fill(index, next, next + own.length);
      for (let at = 0; at < own.length; at++) mentions[next++] = own[at]!;
    }
    const order = inTextOrder(mentions);
    const inOrder = new Array<Mention>(count);
    const actorOf = new Int32Array(count);
    const numberOf = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      const index = order[at]!;
      inOrder[at] = mentions[index]!;
      actorOf[at] = named[index]!;
      numberOf[at] = numbers[named[index]!]!;
    }
    this.#mentions = new BlockSpans(article, inOrder);
    this.#actors = actors;
    this.#actorOf = actorOf;
    this.#numbers = numberOf;
  }

  /** Whether a block mentions who a block of the same words mentions in another version, and how. */
  isAlike(block: number, other: MentionsOfBlocks, otherBlock: number): boolean {
    if (this.#other !== other.#seal) {
      this.#other = other.#seal;
      this.#answers = new Int32Array(this.#mentions.blockCount);
    }
    // Asked again about the same two blocks: the other's number from 1 on, negative where they are not alike.
    const known = this.#answers[block]!;
    if (Math.abs(known) === otherBlock + 1) return known > 0;
    const isAlike = this.#isAlike(block, other, otherBlock);
    this.#answers[block] = isAlike ? otherBlock + 1 : -1 - otherBlock;
    return isAlike;
  }

  #isAlike(block: number, other: MentionsOfBlocks, otherBlock: number): boolean {
    return this.#mentions.isAlike(block, other.#mentions, otherBlock, (index, otherIndex) => {
      if (this.#numbers[index] !== other.#numbers[otherIndex]) return false;
      const one = this.#mentions.spans[index]!;
      const two = other.#mentions.spans[otherIndex]!;
      return one.kind === two.kind && one.type === two.type;
    });
  }

  /** The mentions in a passage; those that cover no token (header fields) are left out. */
  in(passage: Passage): MentionIndex {
    const mentions: ActorMention[] = [];
    const at = new Int32Array(passage.endToken - passage.firstToken).fill(-1);
    this.#mentions.forEachIn(passage, (index, firstToken, endToken) => {
      const mention = this.#mentions.spans[index]!;
      for (let token = firstToken; token < endToken; token++) {
        const other = at[token]! < 0 ? undefined : mentions[at[token]!];
        if (!other || endToken - firstToken > other.endToken - other.firstToken) at[token] = mentions.length;
      }
      mentions.push({ actor: this.#actors[this.#actorOf[index]!]!, mention, firstToken, endToken });
    });
    return { mentions, at };
  }
}
