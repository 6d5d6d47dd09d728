/**
 * What crosses the wire between the language server and a client beside standard LSP: types and constants only.
 * Positions are LSP positions (zero-based line, UTF-16 character) in the document as the editor holds it.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Location {
  readonly uri: string;
  readonly range: Range;
}
