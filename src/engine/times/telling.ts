import type { Article } from '../model.ts';
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
    if (found.told.tense !== undefined) return found.told.tense;
    this.#open(found);
    return (found.told.tense = tenseAt(this.#reader, found.parse.first, found.parse.end));
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
