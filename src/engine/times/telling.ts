import type { Article } from '../model.ts';
import { isByThen, leadsToPlans } from './awaited.ts';
import type { Found } from './finding.ts';
import type { Reader } from './reader.ts';
import { isBackground, isOfSaying, isToldAsPast, tenseAt } from './tense.ts';
import type { Tense } from './verb-tense.ts';

/** How the clause of each expression tells it, found once and only where it is asked for. */
export class Telling {
  readonly #article: Article;
  readonly #reader: Reader;

  constructor(article: Article, reader: Reader) {
    this.#article = article;
    this.#reader = reader;
  }

  /** The tense of its clause; what was intended counts as still to come. */
  of(found: Found): Tense | null {
    const tense = this.exactly(found);
    return tense === 'intended' ? 'future' : tense;
  }

  exactly(found: Found): Tense | null {
    this.#open(found);
    const { first, end } = found.parse;
    const told =
      found.told.tense === undefined ? (found.told.tense = tenseAt(this.#reader, first, end)) : found.told.tense;
    const isPlanned = this.isPlanned(this.#article.sentences[found.sentence]!.block);
    return isPlanned && (told === null || isByThen(this.#reader, first)) ? 'future' : told;
  }

  /** Whether a block is an item of what its lead-in says is to be done. */
  isPlanned(block: number): boolean {
    const { blocks, sentences, tokens } = this.#article;
    const leadIn = blocks[block]!.leadIn;
    if (leadIn === null) return false;
    const { firstToken, endToken } = sentences[blocks[leadIn]!.endSentence - 1]!;
    return leadsToPlans(tokens, firstToken, endToken - 1);
  }

  /** The reader, set to the sentence of an expression. */
  readerAt(found: Found): Reader {
    this.#open(found);
    return this.#reader;
  }

  /** Whether it dates a saying alone, and whether that closes its sentence: "… , officials said on Monday." */
  saying(found: Found): 'open' | 'closing' | null {
    this.#open(found);
    const { first, end } = found.parse;
    if (!isOfSaying(this.#reader, first)) return null;
    return ['', '.'].includes(this.#reader.lower(end)) ? 'closing' : 'open';
  }

  isBackground(found: Found): boolean {
    if (found.told.isBackground !== undefined) return found.told.isBackground;
    this.#open(found);
    return (found.told.isBackground = isBackground(this.#reader, found.parse.first));
  }

  isToldAsPast(found: Found): boolean {
    if (found.told.isPast !== undefined) return found.told.isPast;
    this.#open(found);
    return (found.told.isPast = isToldAsPast(this.#reader, found.parse.first));
  }

  #open(found: Found): void {
    const sentence = this.#article.sentences[found.sentence]!;
    this.#reader.floor = sentence.firstToken;
    this.#reader.limit = sentence.endToken;
  }
}
