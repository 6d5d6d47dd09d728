import type { Position } from '../protocol/model.ts';
import type { Settings } from '../protocol/settings.ts';
import type { CardStyle } from './cards/card.ts';
import type { Findings } from './findings.ts';
import type { ReadHolding } from './library.ts';
import type { Cancellation } from './ports.ts';

/** What a feature needs to answer: the findings, and the article that the request is about. */
export interface Desk {
  readonly findings: Findings;
  readonly style: CardStyle;
  /** The client shows document symbols as a tree. */
  readonly symbolTree: boolean;
  settings(): Settings;
  /**
   * The document as it stands now, read: waits until the editor's present version has been read.
   * @returns undefined where it is not open, is left alone, Crossread is off, or the request was cancelled meanwhile
   */
  current(uri: string, token: Cancellation): Promise<ReadHolding | undefined>;
}

/** A request about one place of a document. */
export interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** The article and the offset that a request is about, once the article is read; undefined as for {@link Desk.current}. */
export async function at(
  desk: Desk,
  { textDocument, position }: Place,
  token: Cancellation,
): Promise<{ readonly holding: ReadHolding; readonly offset: number } | undefined> {
  const holding = await desk.current(textDocument.uri, token);
  return holding && { holding, offset: holding.document.offsetAt(position) };
}
