import type { Article } from '../model.ts';
import type { Words, WordTable } from '../syntax/words.ts';
import type { TriggerWords } from './triggerWords.ts';

/** How often an article uses the word of each token, and whether at its head, as far as reading events asks for it. */
export class WordUses {
  readonly #ofToken: Int32Array;
  readonly #table: WordTable;
  /** By number of a word in the table. */
  readonly #uses: Uint8Array;
  /** For each block its first token; then the number of tokens. */
  readonly #firsts: Int32Array;
  /** The uses of the version that blocks were compared with last, and by word whether it is used otherwise there. */
  #others: Uint8Array | undefined;
  #isOther = new Uint8Array(0);
  #differs = false;

  constructor(
    { blocks, sentences, tokens }: Article,
    { ofToken, table, texts }: Pick<Words, 'ofToken' | 'table' | 'texts'>,
    { often, opening }: Pick<TriggerWords, 'often' | 'opening'>,
  ) {
    this.#ofToken = ofToken;
    this.#table = table;
    this.#uses = new Uint8Array(texts.length);
    for (let word = 0; word < texts.length; word++) this.#uses[word] = 2 * often[word]! + opening[word]!;
    this.#firsts = new Int32Array(blocks.length + 1);
    for (let block = 0; block < blocks.length; block++)
      this.#firsts[block] = sentences[blocks[block]!.firstSentence]!.firstToken;
    this.#firsts[blocks.length] = tokens.length;
  }

  /** Whether the words of a block are used as those of a block of the same words in another version are. */
  isAlike(block: number, other: WordUses, otherBlock: number): boolean {
    const ofToken = this.#ofToken;
    const from = this.#firsts[block]!;
    const end = this.#firsts[block + 1]!;
    if (other.#table !== this.#table) {
      const by = other.#firsts[otherBlock]! - from;
      for (let token = from; token < end; token++)
        if (this.#uses[ofToken[token]!] !== other.#uses[other.#ofToken[token + by]!]) return false;
      return true;
    }
    if (this.#others !== other.#uses) this.#compare(other.#uses);
    // Few words are used otherwise after an edit, mostly none.
    if (!this.#differs) return true;
    for (let token = from; token < end; token++) if (this.#isOther[ofToken[token]!] === 1) return false;
    return true;
  }

  /** Notes which words a version of the same table uses otherwise. */
  #compare(others: Uint8Array): void {
    this.#others = others;
    this.#differs = false;
    this.#isOther = new Uint8Array(this.#uses.length);
    for (let word = 0; word < this.#uses.length; word++) {
      if (this.#uses[word] === others[word]) continue;
      this.#isOther[word] = 1;
      this.#differs = true;
    }
  }
}
