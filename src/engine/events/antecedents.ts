import type { Article } from '../model.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import type { NumberedActors } from './actorNumbers.ts';
import { isSameList } from './blockFacts.ts';
import { genderOf, type GivenNames } from './genders.ts';
import type { MentionsOfBlocks } from './mentions.ts';
import { articleOf, passageOf, treeOf, type Passage } from './passages.ts';
import { Focus, isLookedAt, pointing, readAntecedents } from './pronouns.ts';

/** A word of a block that stands for actors. */
export interface Meant {
  /** Counted from the block's first token. */
  readonly token: number;
  readonly ids: readonly string[];
  readonly actors: readonly number[];
}

/** What the words of a block mean, with all that this depends on besides its own, and what it leaves for the blocks behind. */
interface BlockAntecedents {
  /** The actors in focus before and behind it, by number. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly meant: readonly Meant[];
  /** The last words of names that it gives actors. */
  readonly named: readonly (readonly [word: string, actor: number])[];
}

/** What the words of a version are read with. */
interface Mentioning {
  readonly article: Article;
  readonly syntax: ArticleSyntax;
  readonly mentions: MentionsOfBlocks;
  /** By block: the number that its words are known by. */
  readonly numbers: readonly number[];
  readonly actors: NumberedActors;
  readonly names: GivenNames;
}

/** A version that was read. */
interface LastMentioning extends Pick<Mentioning, 'article' | 'numbers' | 'mentions'> {
  readonly reporters: string;
  readonly blocks: readonly BlockAntecedents[];
}

/** Tokens before a word that are looked at for what it stands for, at most. */
const lookedBack = 4;

/**
 * What pronouns and phrases like "both sides" stand for in an article, read block by block: blocks that mention who they
 * mentioned, with the same actors in focus before them, are not read again.
 */
export class AntecedentMemory {
  #last: LastMentioning | undefined;

  /** For each block of an article the words that stand for actors, in order. */
  read(version: Mentioning): readonly (readonly Meant[])[] {
    const { article, mentions, numbers } = version;
    const { agency, outlet } = article.header;
    const reporters = JSON.stringify([agency?.value, outlet?.value]);
    const last = reporters === this.#last?.reporters ? this.#last : undefined;
    const known = last?.blocks ?? [];
    const count = numbers.length;
    const by = known.length - count;
    const isAsBefore = (block: number, lastBlock: number): boolean =>
      numbers[block] === last!.numbers[lastBlock] && mentions.isAlike(block, last!.mentions, lastBlock);
    let same = 0;
    while (same < count && same < known.length && isAsBefore(same, same)) same++;
    let end = count;
    while (end > same && end + by > same && isAsBefore(end - 1, end - 1 + by)) end--;
    const now = new BlockReading(version);
    for (let block = 0; block < same; block++) now.goOn(known[block]!);
    const changed = new Map(now.named);
    if (same < count || by !== 0) {
      now.read(same, end);
      const lastWord = last && end < count ? wordBefore(last.article, end + by) : undefined;
      end = now.readWhatLooksBack(end, lastWord);
    }
    // Words that name another than they did, at the same place of the last version.
    for (let block = same; block < end + by; block++)
      for (const [word, actor] of known[block]!.named) changed.set(word, actor);
    const words = new Set<string>();
    for (const word of new Set([...changed.keys(), ...now.named.keys()]))
      if (changed.get(word) !== now.named.get(word)) words.add(word);
    for (let block = end; block < count; block++) {
      const asKnown = known[block + by]!;
      if (isSameList(asKnown.before, now.focus) && !now.hasOneOf(block, words)) now.goOn(asKnown);
      else now.read(block, block + 1);
      for (const [word] of asKnown.named) words.delete(word);
    }
    this.#last = { reporters, article, numbers, mentions, blocks: now.blocks };
    return now.blocks.map(({ meant }) => meant);
  }
}

/** An article read from its beginning, block by block; those read before are passed over. */
class BlockReading {
  readonly blocks: BlockAntecedents[] = [];
  /** By the last word of a body's name: the actor's number. */
  readonly named = new Map<string, number>();
  focus: readonly number[];
  readonly #version: Mentioning;

  constructor(version: Mentioning) {
    this.#version = version;
    this.focus = new Focus().inNumbers(version.actors);
  }

  /** Passes over a block that is read already. */
  goOn(block: BlockAntecedents): void {
    this.blocks.push(block);
    this.focus = block.after;
    const { named } = block;
    for (let at = 0; at < named.length; at++) this.named.set(named[at]![0], named[at]![1]);
  }

  hasOneOf(block: number, words: ReadonlySet<string>): boolean {
    if (words.size === 0) return false;
    const { article } = this.#version;
    const { firstToken, endToken } = passageOf(article, block, block + 1);
    for (let token = firstToken; token < endToken; token++) if (words.has(article.tokens[token]!.lower)) return true;
    return false;
  }

  /** Reads the next blocks. */
  read(first: number, end: number): void {
    if (first >= end) return;
    const { article: whole, syntax, mentions: all, actors, names } = this.#version;
    const passage = withSentencesBefore(whole, passageOf(whole, first, end));
    const article = articleOf(whole, passage);
    const tree = treeOf(article, syntax, passage);
    const mentions = all.in(passage);
    const focus = Focus.ofNumbers(this.focus, actors);
    for (let block = first; block < end; block++) {
      const { firstSentence, endSentence } = article.blocks[block - first]!;
      const { firstToken } = article.sentences[firstSentence]!;
      const before = this.focus;
      const meant: Meant[] = [];
      const named = new Map<string, number>();
      readAntecedents(article, tree, mentions, firstSentence, endSentence, {
        focus,
        gender: (actor) => genderOf(actor, names),
        named: (word) => {
          const number = (named.size > 0 ? named.get(word) : undefined) ?? this.named.get(word);
          return number === undefined ? undefined : actors.actorOf(number);
        },
        name: (word, actor) => {
          named.set(word, actors.numberOf(actor));
        },
        found: (token, found) => {
          const ids = found.map(({ id }) => id);
          meant.push({ token: token - firstToken, ids, actors: found.map((actor) => actors.numberOf(actor)) });
        },
      });
      this.goOn({ before, after: focus.inNumbers(actors), meant, named: [...named] });
    }
  }

  /**
   * Reads blocks behind a change of which the first words may look back into it.
   * @param lastWord what stood before the first of them in the last version
   * @returns the block behind them
   */
  readWhatLooksBack(next: number, lastWord: string | undefined): number {
    const { article, mentions } = this.#version;
    let end = next;
    let seen = 0;
    const looksAtOnce = next < article.blocks.length && [wordBefore(article, next), lastWord].some(isLookedAt);
    for (let block = next; block < article.blocks.length && seen < lookedBack; block++) {
      const passage = passageOf(article, block, block + 1);
      const { firstToken, endToken } = passage;
      const { at } = mentions.in({ ...passage, endToken: Math.min(endToken, firstToken + lookedBack) });
      for (let token = firstToken; token < endToken && seen < lookedBack; token++, seen++) {
        const word = article.tokens[token]!.lower;
        const looks = pointing.has(word) || (seen === 0 && looksAtOnce && (at[0]! >= 0 || this.named.has(word)));
        if (looks) end = block + 1;
      }
    }
    this.read(next, end);
    return end;
  }
}

/** A passage with the sentences before it that its first words look back on. */
function withSentencesBefore({ sentences }: Article, passage: Passage): Passage {
  const { firstToken: end } = passage;
  let { firstSentence, firstToken } = passage;
  while (firstSentence > 0 && end - firstToken < lookedBack) ({ firstToken } = sentences[--firstSentence]!);
  return { ...passage, firstSentence, firstToken };
}

/** The word before a block, in lower case, if any. */
function wordBefore({ blocks, sentences, tokens }: Article, block: number): string | undefined {
  return tokens[sentences[blocks[block]!.firstSentence]!.firstToken - 1]?.lower;
}
