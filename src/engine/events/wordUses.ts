import type { Article } from '../model.ts';
import type { Words } from '../syntax/words.ts';
import type { TriggerWords } from './triggerWords.ts';

/** How often an article uses the word of each token, and whether at its head, as far as reading events asks for it. */
export class WordUses {
  /** By token. */
  readonly #uses: Uint8Array;
  /** For each block its first token; then the number of tokens. */
  readonly #firsts: Int32Array;

  constructor(
    { blocks, sentences, tokens }: Article,
    { ofToken }: Pick<Words, 'ofToken'>,
    { often, opening }: Pick<TriggerWords, 'often' | 'opening'>,
  ) {
    this.#uses = new Uint8Array(tokens.length);
    for (let token = 0; token < tokens.length; token++) {
      const word = ofToken[token]!;
      this.#uses[token] = 2 * often[word]! + opening[word]!;
    }
    this.#firsts = new Int32Array(blocks.length + 1);
    for (let block = 0; block < blocks.length; block++)
      this.#firsts[block] = sentences[blocks[block]!.firstSentence]!.firstToken;
    this.#firsts[blocks.length] = tokens.length;
  }

  /** Whether the words of a block are used as those of a block of the same words in another version are. */
  isAlike(block: number, other: WordUses, otherBlock: number): boolean {
    const uses = this.#uses;
    const otherUses = other.#uses;
    const from = this.#firsts[block]!;
    const by = other.#firsts[otherBlock]! - from;
    const end = this.#firsts[block + 1]!;
    for (let token = from; token < end; token++) if (uses[token] !== otherUses[token + by]) return false;
    return true;
  }
}
