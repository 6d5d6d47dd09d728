import type { BlockKind, Span } from '../../model.ts';
import type { Cleaned } from '../cleaned.ts';
import type { HeaderPart } from './elements.ts';

/** An element of the page that holds others or text. */
export interface PageElement {
  readonly name: string;
  readonly parent: PageElement | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether its name, class or role marks it as page furniture. */
  readonly marked: boolean;
  /** Furniture by itself or by an element around it. */
  furniture: boolean;
  /** Half-open range into the page's blocks. */
  readonly firstBlock: number;
  endBlock: number;
}

export interface PageBlock {
  readonly kind: BlockKind;
  readonly cleaned: Cleaned;
  readonly element: PageElement;
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
  readonly element: PageElement;
}

export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly elements: readonly PageElement[];
  readonly tags: readonly PageTag[];
  /** JSON-LD scripts: where their text stands. */
  readonly scripts: readonly Span[];
  readonly title: Cleaned | null;
}

/** How much running text a block holds: long, with words that aren't links. */
export function weightOf({ cleaned, kind, level, linked }: PageBlock): number {
  const { length } = cleaned.text;
  if (level > 0 || length < 25 || linked > 0.6 * length) return 0;
  return (length - linked) / (kind === 'listItem' ? 3 : 1);
}

/**
 * Tells for each element whether it is furniture: marked as such, or within one that is. Where that would leave hardly
 * any running text, the marks of what holds most of it don't count ("ad-free", a form around the whole page).
 * @param elements all elements, each after the one around it
 */
export function tellFurniture(elements: readonly PageElement[], blocks: readonly PageBlock[]): void {
  const sums = new Float64Array(blocks.length + 1);
  for (const [index, block] of blocks.entries()) sums[index + 1] = sums[index]! + weightOf(block);
  const total = sums[blocks.length]!;
  const spread = (counts: (element: PageElement) => boolean): void => {
    for (const element of elements) element.furniture = (element.parent?.furniture ?? false) || counts(element);
  };
  spread(({ marked }) => marked);
  let open = 0;
  for (const block of blocks) if (!block.element.furniture) open += weightOf(block);
  if (open >= 0.2 * total) return;
  spread(({ marked, firstBlock, endBlock }) => marked && sums[endBlock]! - sums[firstBlock]! < 0.5 * total);
}
