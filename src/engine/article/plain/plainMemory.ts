import type { CleanedBlock } from '../blocks.ts';
import { moved } from '../cleaned.ts';
import { commonEnds } from '../commonEnds.ts';
import { linesAgain, linesOf, type Line } from './lines.ts';
import { widthsOf } from './paragraphs.ts';

/** Lines that belong together, as they were found. */
export interface Paragraph {
  /** Its first line. */
  readonly line: number;
  /** Length of the bullet or number that it begins with, 0 where it has none. */
  readonly item: number;
  /** Null where nothing of it is left once it is cleaned. */
  readonly block: CleanedBlock | null;
  /** Whether it was asked how the text spells a word elsewhere. */
  readonly asks: boolean;
}

/** The lines of a text with the width each is wrapped at. */
interface Layout {
  readonly lines: readonly Line[];
  readonly widths: readonly number[];
}

/** A version of a text that is to be read, with what is known of it from the version before. */
export interface PlainVersion extends Layout {
  /** Paragraphs that stand at its beginning, followed by one that begins with the same line as before. */
  readonly before: readonly Paragraph[];
  readonly next: Pick<Paragraph, 'line' | 'item'> | null;
  /** The paragraphs from the one on that begins with a line and a bullet, where they are those of the version before. */
  rejoin(line: number, item: number): readonly Paragraph[] | null;
}

interface ReadVersion extends Layout {
  readonly text: string;
  readonly start: number;
  readonly paragraphs: readonly Paragraph[];
}

/** The paragraphs of a plain text's last version: those that an edit did not touch are not put together again. */
export class PlainMemory {
  #last: ReadVersion | undefined;

  /**
   * Holds a version against the last one.
   * @param start where the body begins
   * @param headerLines how many lines at the beginning are read as a header's may be
   */
  version(text: string, start: number, headerLines: number): PlainVersion {
    const last = this.#last;
    if (last?.start !== start) return freshVersion(text, start);
    const by = text.length - last.text.length;
    const { lines, same, moved: behind } = linesAgain(text, last.lines, by, commonEnds(last.text, text));
    const widths = widthsOf(lines);
    const added = lines.length - last.lines.length;
    const { paragraphs } = last;

    let sameWidth = 0;
    while (sameWidth < same && widths[sameWidth] === last.widths[sameWidth]) sameWidth++;
    let opened = 0;
    while (opened < paragraphs.length && paragraphs[opened]!.line < sameWidth && !paragraphs[opened]!.asks) opened++;
    // The last of these may go on in lines that have changed.
    const next = paragraphs[opened - 1];

    let movedWidth = 0;
    while (movedWidth < behind && widths.at(-1 - movedWidth) === last.widths.at(-1 - movedWidth)) movedWidth++;
    const firstMoved = Math.max(lines.length - movedWidth, added === 0 ? 0 : headerLines + Math.max(0, added));
    const afterAsking = paragraphs.findLastIndex(({ asks }) => asks) + 1;
    let candidate = afterAsking;
    return {
      lines,
      widths,
      before: next ? paragraphs.slice(0, opened - 1) : [],
      next: next ?? null,
      rejoin: (line, item) => {
        if (line < firstMoved) return null;
        while (candidate < paragraphs.length && paragraphs[candidate]!.line + added < line) candidate++;
        const found = paragraphs[candidate];
        if (found === undefined || found.line + added !== line || found.item !== item) return null;
        return paragraphs.slice(candidate).map((paragraph) => movedParagraph(paragraph, added, by));
      },
    };
  }

  note(text: string, start: number, { lines, widths }: Layout, paragraphs: readonly Paragraph[]): void {
    this.#last = { text, start, lines, widths, paragraphs };
  }
}

/** A version of which nothing is known. */
export function freshVersion(text: string, start: number, end = text.length): PlainVersion {
  const lines = linesOf(text, start, end);
  return { lines, widths: widthsOf(lines), before: [], next: null, rejoin: () => null };
}

function movedParagraph({ line, item, block, asks }: Paragraph, lines: number, by: number): Paragraph {
  const cleaned = block && moved(block.cleaned, by);
  return { line: line + lines, item, block: block && cleaned && { ...block, cleaned }, asks };
}
