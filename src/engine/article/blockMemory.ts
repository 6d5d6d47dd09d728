import type { Article, Token } from '../model.ts';
import type { CleanedBlock } from './blocks.ts';
import { commonEnds } from './commonEnds.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenise, type PlacedTokens } from './tokens.ts';
import { tokeniseAgain, type CutBefore } from './tokensAgain.ts';

/** What a block's words are, wherever it stands. */
export interface ReadBlock {
  /** A number that no block of other content, or of the same content cut otherwise into words, has. */
  readonly number: number;
  /** How many tokens it has. */
  readonly length: number;
  /** For each sentence the index after its last token, counted from the block's first. */
  readonly ends: readonly number[];
  /** What each sentence is known by: its words, each after its length. */
  readonly keys: readonly string[];
}

/** The words of an article with what each of its blocks has of them, in order. */
interface Cut extends Pick<Article, 'tokens' | 'tokenStarts' | 'tokenEnds'> {
  readonly blocks: readonly ReadBlock[];
}

interface Version extends Cut {
  readonly text: string;
  readonly cleaned: readonly CleanedBlock[];
}

/**
 * How the blocks of a document's last version were cut into words. A block that an edit left as it was is not cut again:
 * those before and behind the edit are known by their place, those between by all that they say.
 */
export class BlockMemory {
  #count = 0;
  #last: Version = {
    text: '',
    cleaned: [],
    tokens: [],
    tokenStarts: new Int32Array(),
    tokenEnds: new Int32Array(),
    blocks: [],
  };

  /** Cuts the blocks of the next version into words. */
  cut(text: string, cleaned: readonly CleanedBlock[]): Cut {
    const last = this.#last;
    const { start, end } = commonEnds(last.text, text);
    const by = text.length - last.text.length;
    const most = Math.min(cleaned.length, last.cleaned.length);
    let before = 0;
    while (before < most && endOf(cleaned[before]!) <= start && isMoved(last.cleaned[before]!, cleaned[before]!, 0))
      before++;
    let behind = 0;
    while (
      behind < most - before &&
      startOf(cleaned.at(-1 - behind)!) >= text.length - end &&
      isMoved(last.cleaned.at(-1 - behind)!, cleaned.at(-1 - behind)!, by)
    )
      behind++;
    const firstTokens = firstTokensOf(last.blocks);
    const next = last.blocks.length - behind;
    const blocks = last.blocks.slice(0, before);
    const edited = this.#edited(cleaned, before, behind, firstTokens);
    const between = edited ? nothing : layoutsOf(last, before, next);
    const found: PlacedTokens = { tokens: [], starts: [], ends: [] };
    for (let index = before; index < cleaned.length - behind; index++) {
      const block = cleaned[index]!;
      const known = between.size === 0 ? undefined : between.get(layoutOf(text, block));
      if (known === undefined) {
        blocks.push(this.#cutAnew(block, found, edited));
      } else {
        const shift = startOf(block) - startOf(last.cleaned[known]!);
        takeMoved(last, firstTokens[known]!, firstTokens[known + 1]!, shift, found);
        blocks.push(last.blocks[known]!);
      }
    }
    for (let index = next; index < last.blocks.length; index++) blocks.push(last.blocks[index]!);
    const [from, to] = [firstTokens[before]!, firstTokens[next]!];
    const cut = {
      tokens: withStretch(last.tokens, from, to, found.tokens),
      tokenStarts: offsetsWith(last.tokenStarts, from, to, found.starts, by),
      tokenEnds: offsetsWith(last.tokenEnds, from, to, found.ends, by),
      blocks,
    };
    this.#last = { text, cleaned, ...cut };
    return cut;
  }

  /** The block of the last version that stands where a block has come, where these are all that has changed. */
  #edited(
    cleaned: readonly CleanedBlock[],
    before: number,
    behind: number,
    firstTokens: Int32Array,
  ): CutBefore | undefined {
    const last = this.#last;
    const isOne = cleaned.length === before + behind + 1 && last.cleaned.length === before + behind + 1;
    if (!isOne) return undefined;
    const [one, other] = [last.cleaned[before]!, cleaned[before]!];
    if (one.from !== other.from || one.cleaned.text === other.cleaned.text) return undefined;
    return { text: one.cleaned.text, tokens: last.tokens.slice(firstTokens[before], firstTokens[before + 1]) };
  }

  #cutAnew({ cleaned, from = 0 }: CleanedBlock, found: PlacedTokens, edited?: CutBefore): ReadBlock {
    const { tokens } = found;
    const first = tokens.length;
    if (edited) tokeniseAgain(cleaned, from, edited, found);
    else tokenise(cleaned, from, found);
    return this.block(tokens, first, sentenceEnds(tokens, first, tokens.length));
  }

  /**
   * A block that was not known before.
   * @param ends for each of its sentences the index after the last token
   */
  block(tokens: readonly Token[], first: number, ends: readonly number[]): ReadBlock {
    const keys = ends.map((end, index) => keyOf(tokens, ends[index - 1] ?? first, end));
    return {
      number: this.#count++,
      length: (ends.at(-1) ?? first) - first,
      ends: ends.map((end) => end - first),
      keys,
    };
  }
}

/** No block has these words. */
const nothing: ReadonlyMap<string, number> = new Map();

function keyOf(tokens: readonly Pick<Token, 'text'>[], from: number, to: number): string {
  let key = '';
  for (let token = from; token < to; token++) {
    const { text } = tokens[token]!;
    key += `${text.length} ${text}`;
  }
  return key;
}

/** The first token of each block, and the end of the last. */
function firstTokensOf(blocks: readonly ReadBlock[]): Int32Array {
  const first = new Int32Array(blocks.length + 1);
  for (const [index, { length }] of blocks.entries()) first[index + 1] = first[index]! + length;
  return first;
}

/** Takes tokens of a version over to where they stand now. */
function takeMoved(version: Version, first: number, end: number, by: number, found: PlacedTokens): void {
  for (let index = first; index < end; index++) {
    found.tokens.push(version.tokens[index]!);
    found.starts.push(version.tokenStarts[index]! + by);
    found.ends.push(version.tokenEnds[index]! + by);
  }
}

/** Longest stretch that is put into a list as the arguments of a call. */
const longestStretch = 4096;

/** A copy of a list in which others stand in place of a stretch; in one piece, which takes far less time than a loop. */
function withStretch<Value>(list: readonly Value[], from: number, to: number, put: readonly Value[]): Value[] {
  if (put.length > to - from || put.length > longestStretch) return list.slice(0, from).concat(put, list.slice(to));
  const copy = list.slice();
  copy.splice(from, to - from, ...put);
  return copy;
}

/** Offsets in which others stand in place of a stretch, and those behind it so much later. */
function offsetsWith(offsets: Int32Array, from: number, to: number, put: readonly number[], by: number): Int32Array {
  const behind = from + put.length - to;
  const now = new Int32Array(offsets.length + behind);
  now.set(offsets.subarray(0, from));
  now.set(put, from);
  for (let index = to; index < offsets.length; index++) now[index + behind] = offsets[index]! + by;
  return now;
}

function startOf({ cleaned }: CleanedBlock): number {
  return cleaned.pieces[0]?.start ?? 0;
}

function endOf({ cleaned }: CleanedBlock): number {
  return cleaned.pieces.at(-1)?.end ?? 0;
}

/** Whether two blocks say the same of stretches of which one stands so much behind the other. */
function isMoved(one: CleanedBlock, other: CleanedBlock, by: number): boolean {
  if (one.cleaned.text !== other.cleaned.text || one.from !== other.from) return false;
  const [pieces, others] = [one.cleaned.pieces, other.cleaned.pieces];
  if (pieces.length !== others.length) return false;
  if (pieces === others) return by === 0;
  for (const [index, piece] of pieces.entries()) {
    const now = others[index]!;
    if (piece.at !== now.at || piece.length !== now.length) return false;
    if (piece.start + by !== now.start || piece.end + by !== now.end) return false;
  }
  return true;
}

/** Some blocks of a version by {@link layoutOf}. */
function layoutsOf({ text, cleaned }: Version, first: number, end: number): ReadonlyMap<string, number> {
  const layouts = new Map<string, number>();
  for (let index = first; index < end; index++) layouts.set(layoutOf(text, cleaned[index]!), index);
  return layouts;
}

/** All that the words of a block and their places in it depend on. */
function layoutOf(text: string, block: CleanedBlock): string {
  const { text: words, pieces } = block.cleaned;
  const start = startOf(block);
  // Where each character of the words stands, and all that stands there.
  const layout = pieces.map((piece) => `${piece.at} ${piece.length} ${piece.start - start} ${piece.end - start}`);
  const original = text.slice(start, endOf(block));
  // Most words are what stands there.
  return `${layout.join()} ${block.from ?? 0} ${words.length} ${words}${original === words ? '' : original}`;
}
