import type { BlockKind, Span } from '../../model.ts';
import type { Cleaned } from '../cleaned.ts';
import type { HeaderPart } from './elements.ts';

/** An element of the page that holds others or text. */
export interface PageElement {
  readonly name: string;
  readonly parent: PageElement | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** Furniture by itself or by an element around it. */
  readonly furniture: boolean;
  /** Half-open range into the page's blocks. */
  readonly firstBlock: number;
  endBlock: number;
}

export interface PageBlock {
  readonly kind: BlockKind;
  readonly cleaned: Cleaned;
  readonly element: PageElement;
  readonly furniture: boolean;
  /** Characters of the block that stand in links. */
  readonly linked: number;
  /** Level of a heading, 0 for other blocks. */
  readonly level: number;
  /** The header's part that the markup in or closely around it says it is. */
  readonly part: HeaderPart | undefined;
}

/** A start tag of the head or body that may state a header field. */
export interface PageTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where an attribute stands, name and quotes included. */
  readonly spanOf: (attribute: string) => Span | undefined;
  /** How many blocks stand before it. */
  readonly blocksBefore: number;
  readonly furniture: boolean;
}

export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly elements: readonly PageElement[];
  readonly tags: readonly PageTag[];
  /** JSON-LD scripts: where their text stands. */
  readonly scripts: readonly Span[];
  readonly title: Cleaned | null;
}
