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
  /** By mention: its actor, and that one's number. */
  readonly #actors: readonly Actor[];
  readonly #numbers: Int32Array;

  constructor(article: Article, { actors, numbers }: NumberedActors) {
    const mentions: Mention[] = [];
    const named: number[] = [];
    for (let index = 0; index < actors.length; index++)
      for (const mention of actors[index]!.mentions) {
        mentions.push(mention);
        named.push(index);
      }
    const order = inTextOrder(mentions);
    const inOrder: Mention[] = [];
    const actorsInOrder: Actor[] = [];
    for (const index of order) {
      inOrder.push(mentions[index]!);
      actorsInOrder.push(actors[named[index]!]!);
    }
    this.#mentions = new BlockSpans(article, inOrder);
    this.#actors = actorsInOrder;
    this.#numbers = order.map((index) => numbers[named[index]!]!);
  }

  /** Whether a block mentions who a block of the same words mentions in another version, and how. */
  isAlike(block: number, other: MentionsOfBlocks, otherBlock: number): boolean {
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
      mentions.push({ actor: this.#actors[index]!, mention, firstToken, endToken });
    });
    return { mentions, at };
  }
}
