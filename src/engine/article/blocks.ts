import type { BlockKind } from '../model.ts';
import type { Cleaned } from './cleaned.ts';

/** A block as a format's reader hands it over: cleaned, not yet split into tokens. */
export interface CleanedBlock {
  readonly kind: BlockKind;
  readonly cleaned: Cleaned;
  /** Offset in the cleaned text where reading begins: after a label or dateline. */
  readonly from?: number;
  /** What the markup around it says it is: a header's part, not the story's. */
  readonly part?: 'byline' | 'date';
}
