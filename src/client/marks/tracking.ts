import type { Position, Range } from '../../protocol/model.ts';

/** One replacement in a document: the range as it was before, and what stands there now. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Negative, zero or positive, as the first position stands before, at or after the second. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/**
 * Where a range is after an edit.
 *
 * @returns null where the edit touches the words themselves: what was said of them may not hold any more.
 */
export function moveRange(range: Range, edit: Edit): Range | null {
  if (comparePositions(edit.range.start, range.end) >= 0) return range;
  if (comparePositions(edit.range.end, range.start) > 0) return null;
  const shift = shiftOf(edit);
  return { start: shift(range.start), end: shift(range.end) };
}

/** Moves positions at or after the end of the edit. */
function shiftOf({ range, text }: Edit): (position: Position) => Position {
  const lines = text.split(/\r\n|\r|\n/);
  const lastLength = lines[lines.length - 1]!.length;
  const endLine = range.start.line + lines.length - 1;
  const endCharacter = lines.length === 1 ? range.start.character + lastLength : lastLength;
  return ({ line, character }) =>
    line === range.end.line
      ? { line: endLine, character: character - range.end.character + endCharacter }
      : { line: line - range.end.line + endLine, character };
}

/** Marks moved through edits, in the order in which the edits were made; those whose words were touched are gone. */
export function moveMarks<Mark extends { readonly range: Range }>(
  marks: readonly Mark[],
  edits: readonly Edit[],
): readonly Mark[] {
  if (edits.length === 0) return marks;
  const moved: Mark[] = [];
  for (const mark of marks) {
    let range: Range | null = mark.range;
    for (const edit of edits) {
      range = moveRange(range, edit);
      if (range === null) break;
    }
    if (range !== null) moved.push(range === mark.range ? mark : { ...mark, range });
  }
  return moved;
}

/** Most versions whose edits are kept; a server that is further behind sends a newer set soon. */
const keptVersions = 200;

/**
 * The marks of one open document. They come for a version that may be older than the text by the time they are here,
 * and stay in their places while the next set is computed.
 */
export class TrackedMarks<Mark extends { readonly range: Range }> {
  #marks: readonly Mark[] = [];
  readonly #edits = new Map<number, readonly Edit[]>();
  #version: number;

  constructor(version: number) {
    this.#version = version;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** The text went to `version` by these edits, each counted in the text after the one before. */
  edited(version: number, edits: readonly Edit[]): void {
    this.#version = version;
    this.#edits.set(version, edits);
    for (const old of this.#edits.keys()) {
      if (this.#edits.size <= keptVersions) break;
      this.#edits.delete(old);
    }
    this.#marks = moveMarks(this.#marks, edits);
  }

  /**
   * A new set for `version`, moved through the edits since.
   *
   * @returns false where it is left out: too old to be moved, the marks before stay.
   */
  set(version: number, marks: readonly Mark[]): boolean {
    let moved = marks;
    for (let next = version + 1; next <= this.#version; next++) {
      const edits = this.#edits.get(next);
      if (edits === undefined) return false;
      moved = moveMarks(moved, edits);
    }
    this.#marks = moved;
    return true;
  }
}
