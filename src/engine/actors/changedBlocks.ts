import { draftMention, type DraftMention } from './draft.ts';

/** A block of an article that tells the same in two versions, by its tokens in the first of them and in the second. */
export interface ChangedBlock {
  readonly index: number;
  readonly from: number;
  readonly end: number;
  readonly to: number;
  readonly toEnd: number;
  /** Where something begins or ends in it, counted from its first token; parallel in the two versions. */
  readonly borders: Int32Array;
  readonly bordersNow: Int32Array;
}

/** Range of tokens. */
interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The blocks that changed from one version of an article to the next, and with them where everything stands. */
export class ChangedBlocks {
  /** In reading order. */
  readonly list: readonly ChangedBlock[];
  /** Whether all mentions have the same tokens in both versions. */
  readonly areStill: boolean;

  constructor(list: readonly ChangedBlock[]) {
    this.list = list;
    this.areStill = list.every(
      ({ from, end, to, toEnd, borders, bordersNow }) =>
        from === to && end === toEnd && borders.every((border, index) => border === bordersNow[index]),
    );
  }

  /** The changed block that holds a token of the first version; null where it stands in another. */
  holding(token: number): ChangedBlock | null {
    for (const block of this.list) if (token >= block.from && token < block.end) return block;
    return null;
  }

  /** Whether some of the tokens stand in a changed block. */
  touch({ first, end }: TokenRange): boolean {
    for (const block of this.list) if (first < block.end && end > block.from) return true;
    return false;
  }

  /**
   * A mention where it stands in the second version; null where that is not known.
   * @param at its tokens in the second version, where they are known already
   */
  moved(mention: DraftMention, at?: TokenRange): DraftMention | null {
    const first = at ? at.first : this.#borderNow(mention.first, mention.first);
    const end = at ? at.end : this.#borderNow(mention.end, mention.end - 1);
    if (first < 0 || end < 0) return null;
    if (first === mention.first && end === mention.end) return mention;
    const { kind, type, why, uncertain } = mention;
    return draftMention(first, end, kind, type, why, uncertain);
  }

  /** How far on what stands before a token outside of the changed blocks has come. */
  shiftAt(token: number): number {
    let shift = 0;
    for (const { end, toEnd } of this.list) {
      if (token < end) break;
      shift = toEnd - end;
    }
    return shift;
  }

  /** Where something begins or ends now; -1 where nothing was told of it. */
  #borderNow(border: number, token: number): number {
    const block = this.holding(token);
    if (block === null) return border + this.shiftAt(token);
    const { from, to, borders, bordersNow } = block;
    const place = borders.indexOf(border - from);
    return place < 0 ? -1 : to + bordersNow[place]!;
  }
}
