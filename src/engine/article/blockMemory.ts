import type { Token } from '../model.ts';
import type { CleanedBlock } from './blocks.ts';
import { commonEnds } from './commonEnds.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenise } from './tokens.ts';

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
interface Cut {
  readonly tokens: Token[];
  readonly blocks: ReadBlock[];
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
  #last: Version = { text: '', cleaned: [], tokens: [], blocks: [] };

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
    // A copy of the last version's tokens, in which those from the edit on are put anew, grows seldom and by little.
    const tokens = last.tokens.slice();
    const blocks = last.blocks.slice(0, before);
    const between = layoutsOf(last, before, next);
    let count = firstTokens[before]!;
    for (let index = before; index < cleaned.length - behind; index++) {
      const block = cleaned[index]!;
      const known = between.size === 0 ? undefined : between.get(layoutOf(text, block));
      if (known === undefined) {
        const fresh: Token[] = [];
        blocks.push(this.#cutAnew(block, fresh));
        count = takeMoved(fresh, 0, fresh.length, 0, tokens, count);
      } else {
        const shift = startOf(block) - startOf(last.cleaned[known]!);
        count = takeMoved(last.tokens, firstTokens[known]!, firstTokens[known + 1]!, shift, tokens, count);
        blocks.push(last.blocks[known]!);
      }
    }
    count = takeMoved(last.tokens, firstTokens[next]!, last.tokens.length, by, tokens, count);
    for (let index = next; index < last.blocks.length; index++) blocks.push(last.blocks[index]!);
    if (count < tokens.length) tokens.length = count;
    this.#last = { text, cleaned, tokens, blocks };
    return { tokens, blocks };
  }

  #cutAnew({ cleaned, from = 0 }: CleanedBlock, tokens: Token[]): ReadBlock {
    tokenise(cleaned, from, tokens);
    return this.block(tokens, 0, sentenceEnds(tokens, 0, tokens.length));
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

/**
 * Takes tokens over to where they stand now.
 * @param at where the first of them goes in the list `to`
 * @returns where the next one goes
 */
function takeMoved(from: readonly Token[], first: number, end: number, by: number, to: Token[], at: number): number {
  for (let index = first; index < end; index++) {
    const token = from[index]!;
    const { start, end: stop, text, lower, spaceBefore } = token;
    const now = by === 0 ? token : { start: start + by, end: stop + by, text, lower, spaceBefore };
    const place = at + index - first;
    if (place < to.length) to[place] = now;
    else to.push(now);
  }
  return at + end - first;
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
