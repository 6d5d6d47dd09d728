import type { Actor, Article } from '../model.ts';
import type { Syntax } from '../syntax/model.ts';
import { isSameList } from './blockStates.ts';
import type { MentionIndex } from './mentions.ts';
import { articleOf, mentionsOf, passageOf, treeOf } from './passages.ts';
import { Focus, readAntecedents } from './pronouns.ts';

/** A word of a block that stands for actors. */
export interface Meant {
  /** Counted from the block's first token. */
  readonly token: number;
  readonly ids: readonly string[];
  readonly actors: readonly number[];
}

/** What the words of a block mean, with all that this depends on and what it leaves for the blocks behind. */
interface BlockAntecedents {
  readonly number: number;
  readonly mentions: Int32Array;
  /** The actors in focus before and behind it, by number. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly meant: readonly Meant[];
  /** The last words of names that it gives actors. */
  readonly named: readonly (readonly [word: string, actor: number])[];
}

/** A block as it stands in the article, with the mentions in it as {@link BlockFacts} has them. */
export interface MentioningBlock {
  readonly number: number;
  readonly mentions: Int32Array;
}

/** What the words of a version are read with. */
export interface Mentioning {
  readonly article: Article;
  readonly syntax: Syntax;
  readonly mentions: MentionIndex;
  readonly blocks: readonly MentioningBlock[];
  readonly numbers: ReadonlyMap<Actor, number>;
}

/** Tokens before a word that are looked at for what it stands for, at most. */
const lookedBack = 4;

/**
 * What pronouns and phrases like "both sides" stand for in an article, read block by block: blocks that mention who they
 * mentioned, with the same actors in focus before them, are not read again.
 */
export class AntecedentMemory {
  #last: readonly BlockAntecedents[] = [];
  #reporters = '';

  /** For each block of an article the words that stand for actors, in order. */
  read(version: Mentioning): readonly (readonly Meant[])[] {
    const { article, blocks } = version;
    const { agency, outlet } = article.header;
    const reporters = JSON.stringify([agency?.value, outlet?.value]);
    const last = reporters === this.#reporters ? this.#last : [];
    this.#reporters = reporters;
    const now = new BlockReading(version);
    let same = 0;
    while (same < blocks.length && same < last.length && isAsBefore(blocks[same]!, last[same]!)) same++;
    let behind = 0;
    const most = Math.min(blocks.length, last.length) - same;
    while (behind < most && isAsBefore(blocks[blocks.length - 1 - behind]!, last[last.length - 1 - behind]!)) behind++;
    // The first words behind a change are read with the last ones of it.
    for (let seen = 0; behind > 0 && seen < lookedBack; behind--) seen += lengthOf(article, blocks.length - behind);
    for (let block = 0; block < same; block++) now.goOn(last[block]!);
    const changed = new Map(now.named);
    const end = blocks.length - behind;
    now.read(same, end);
    // Words that name another than they did, at the same place of the last version.
    for (let block = same; block < last.length - behind; block++)
      for (const [word, actor] of last[block]!.named) changed.set(word, actor);
    const words = new Set<string>();
    for (const word of new Set([...changed.keys(), ...now.named.keys()]))
      if (changed.get(word) !== now.named.get(word)) words.add(word);
    for (let block = end; block < blocks.length; block++) {
      const known = last[last.length - blocks.length + block]!;
      if (isSameList(known.before, now.focus) && !now.hasOneOf(block, words)) now.goOn(known);
      else now.read(block, block + 1);
      for (const [word] of known.named) words.delete(word);
    }
    this.#last = now.blocks;
    return now.blocks.map(({ meant }) => meant);
  }
}

function isAsBefore(now: MentioningBlock, last: BlockAntecedents): boolean {
  return now.number === last.number && isSameList(now.mentions, last.mentions);
}

function lengthOf({ blocks, sentences }: Article, block: number): number {
  const { firstSentence, endSentence } = blocks[block]!;
  return sentences[endSentence - 1]!.endToken - sentences[firstSentence]!.firstToken;
}

/** An article read from its beginning, block by block; those read before are passed over. */
class BlockReading {
  readonly blocks: BlockAntecedents[] = [];
  /** By the last word of a body's name: the actor's number. */
  readonly named = new Map<string, number>();
  focus: Int32Array;
  readonly #version: Mentioning;
  readonly #actors: ReadonlyMap<number, Actor>;

  constructor(version: Mentioning) {
    this.#version = version;
    this.#actors = new Map([...version.numbers].map(([actor, number]) => [number, actor]));
    this.focus = new Focus().inNumbers(version.numbers);
  }

  /** Passes over a block that is read already. */
  goOn(block: BlockAntecedents): void {
    this.blocks.push(block);
    this.focus = block.after;
    for (const [word, actor] of block.named) this.named.set(word, actor);
  }

  hasOneOf(block: number, words: ReadonlySet<string>): boolean {
    if (words.size === 0) return false;
    const { article } = this.#version;
    const { firstSentence, endSentence } = article.blocks[block]!;
    const { endToken } = article.sentences[endSentence - 1]!;
    for (let token = article.sentences[firstSentence]!.firstToken; token < endToken; token++)
      if (words.has(article.tokens[token]!.lower)) return true;
    return false;
  }

  /** Reads the next blocks. */
  read(first: number, end: number): void {
    if (first >= end) return;
    const { article: whole, syntax, mentions: all, blocks, numbers } = this.#version;
    let from = first;
    for (let seen = 0; from > 0 && seen < lookedBack; seen += lengthOf(whole, from)) from--;
    const passage = passageOf(whole, from, end);
    const article = articleOf(whole, passage);
    const tree = treeOf(article, syntax, passage);
    const mentions = mentionsOf(all, passage);
    const actorOf = (number: number): Actor => this.#actors.get(number)!;
    const focus = Focus.ofNumbers(this.focus, actorOf);
    const named = new Map([...this.named].map(([word, number]) => [word, actorOf(number)]));
    for (let block = first; block < end; block++) {
      const { number, mentions: mentioned } = blocks[block]!;
      const { firstSentence, endSentence } = article.blocks[block - from]!;
      const { firstToken } = article.sentences[firstSentence]!;
      const meant: Meant[] = [];
      const newlyNamed = new Map<string, Actor>();
      readAntecedents(article, tree, mentions, firstSentence, endSentence, {
        focus,
        named: (word) => named.get(word),
        name: (word, actor) => {
          named.set(word, actor);
          newlyNamed.set(word, actor);
        },
        found: (token, actors) => {
          const ids = actors.map(({ id }) => id);
          meant.push({ token: token - firstToken, ids, actors: actors.map((actor) => numbers.get(actor)!) });
        },
      });
      const before = this.focus;
      const after = focus.inNumbers(numbers);
      const given = [...newlyNamed].map(([word, actor]) => [word, numbers.get(actor)!] as const);
      this.goOn({ number, mentions: mentioned, before, after, meant, named: given });
    }
  }
}
