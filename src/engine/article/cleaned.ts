import { ownString } from '../ownString.ts';

/**
 * Cleaned text with its way back: what the words say once markup, entities and soft hyphens are gone, and where each
 * character of it stands in the original content.
 */
export interface Cleaned {
  readonly text: string;
  /** In order of both `at` and `start`; characters between two pieces of the original were dropped. */
  readonly pieces: readonly Piece[];
}

/** A run of cleaned text. Where its length is that of its original, the two run in step; else it stands for the whole. */
interface Piece {
  /** Offset in the cleaned text. */
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Written together, any two of these would run into one word; each becomes its plain form, one unit for one unit. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ...[...'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\uff07'].map((mark) => [mark, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02'].map((mark) => [mark, '"'] as const),
  ...[...'\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\u200b\u2060\ufeff'].map((mark) => [mark, ' '] as const),
  ...[...'\u2010\u2011'].map((mark) => [mark, '-'] as const),
]);
const unusual =
  /[\u00a0\u00ab\u00b4\u00bb\u02b9\u02bc\u2002\u2003\u2007\u2009\u200a\u200b\u2010\u2011\u2018-\u201f\u202f\u2032\u2033\u2060\u3000\ufeff\uff02\uff07]/g;

/** Straight quotes, plain hyphens and spaces in place of their typographic kin; the length stays. */
export function plainMarks(text: string): string {
  return text.replace(unusual, (mark) => plainForms.get(mark) ?? mark);
}

const softHyphen = '\u00ad';

/** Collects cleaned text from stretches of the original, in reading order. */
export class CleanedBuilder {
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #at = 0;

  get isEmpty(): boolean {
    return this.#at === 0;
  }

  /** Takes over `original.slice(start, end)`, without its soft hyphens. */
  take(original: string, start: number, end: number): void {
    const stretch = original.slice(start, end);
    let from = 0;
    for (let hyphen = stretch.indexOf(softHyphen); hyphen >= 0; hyphen = stretch.indexOf(softHyphen, from)) {
      this.#add(stretch.slice(from, hyphen), start + from, start + hyphen);
      from = hyphen + 1;
    }
    this.#add(stretch.slice(from), start + from, end);
  }

  /** Adds what a stretch of the original says where that is not what it looks like: an entity, an escape. */
  say(text: string, start: number, end: number): void {
    if (text !== softHyphen) this.#add(text, start, end);
  }

  #add(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#texts.push(text);
    const last = this.#pieces.at(-1);
    if (
      last !== undefined &&
      last.end === start &&
      last.length === last.end - last.start &&
      text.length === end - start
    )
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + text.length, end };
    else this.#pieces.push({ at: this.#at, length: text.length, start, end });
    this.#at += text.length;
  }

  finish(): Cleaned {
    return { text: ownString(plainMarks(this.#texts.join(''))), pieces: this.#pieces };
  }
}

/** A stretch of cleaned text by itself. */
export function stretchOf({ text, pieces }: Cleaned, start: number, end: number): Cleaned {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    if (from >= to) continue;
    const inStep = piece.length === piece.end - piece.start;
    kept.push({
      at: from - start,
      length: to - from,
      start: inStep ? piece.start + from - piece.at : piece.start,
      end: inStep ? piece.start + to - piece.at : piece.end,
    });
  }
  return { text: text.slice(start, end), pieces: kept };
}

/** The same words where the original has moved. */
export function moved(cleaned: Cleaned, by: number): Cleaned {
  if (by === 0) return cleaned;
  const pieces = cleaned.pieces.map(({ at, length, start, end }) => ({ at, length, start: start + by, end: end + by }));
  return { text: cleaned.text, pieces };
}

/** Walks from cleaned offsets to original ones; ask in ascending order. */
export class WayBack {
  readonly #pieces: readonly Piece[];
  #index = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Where the character at a cleaned offset starts in the original. */
  startOf(offset: number): number {
    const piece = this.#pieceAt(offset);
    return piece.length === piece.end - piece.start ? piece.start + offset - piece.at : piece.start;
  }

  /** Where the character before a cleaned offset ends in the original. */
  endOf(offset: number): number {
    const piece = this.#pieceAt(offset - 1);
    return piece.length === piece.end - piece.start ? piece.start + offset - piece.at : piece.end;
  }

  #pieceAt(offset: number): Piece {
    while (this.#index + 1 < this.#pieces.length && this.#pieces[this.#index + 1]!.at <= offset) this.#index++;
    while (this.#index > 0 && this.#pieces[this.#index]!.at > offset) this.#index--;
    return this.#pieces[this.#index]!;
  }
}
