import type { CleanedBlock } from '../blocks.ts';
import { isTitleCase } from '../structure.ts';
import type { HeaderDraft } from './draft.ts';
import { readBelowStandfirst, readClosingCredit, readClosingDate } from './ends.ts';
import { isMasthead } from './lines.ts';
import { isSignature, partOf, takeLabel, takeSegments, takeSignature } from './parts.ts';
import { spanIn } from './spans.ts';

/** How many blocks at the beginning may belong to the header. */
const deepest = 14;
/**
 * Takes the header off the beginning of a body: labelled lines, masthead, byline, date line, dateline, a stamp fused
 * with the first sentence. What the header states goes to the draft.
 * @returns the blocks that are left to read; the headline is among them
 */
export function readHeading(blocks: readonly CleanedBlock[], draft: HeaderDraft): CleanedBlock[] {
  const zone = headerZone(blocks);
  const kept: CleanedBlock[] = [];
  const candidates: number[] = [];
  let labelledTitle = false;
  for (let index = 0; index < zone; index++) {
    const block = blocks[index]!;
    const part = partOf(block);
    if (block.kind === 'listItem') kept.push(block);
    else if (part === 'words' && kept.length > 0 && isSignature(block, blocks[index + 1])) takeSignature(block, draft);
    else if (part === 'words') {
      candidates.push(kept.length);
      kept.push(block);
    } else if (typeof part === 'object') {
      const title = takeLabel(block, part, draft);
      if (title !== null) {
        kept.push(title);
        labelledTitle = true;
      }
    } else if (part === 'segments') takeSegments(block, draft);
  }
  const rest = blocks.slice(zone);
  if (kept.length === 0 || (!labelledTitle && candidates.length === 1 && isOutletLine(kept, rest))) {
    const [first, second] = rest;
    if (first !== undefined && second !== undefined && first.kind === 'paragraph' && isHeadline(first, second)) {
      candidates.push(kept.length);
      kept.push(first);
      rest.shift();
    }
  }
  nameCandidates(kept, candidates, labelledTitle || kept.some(({ kind }) => kind === 'headline'), draft);
  readBelowStandfirst(rest, draft);
  readClosingDate(rest, draft);
  readClosingCredit(rest, draft);
  const headline = kept.find(({ kind }) => kind === 'headline');
  if (headline !== undefined) {
    const span = spanIn(headline, headline.from ?? 0, headline.cleaned.text.length);
    const words = headline.cleaned.text.slice(headline.from ?? 0).trim();
    const known = draft.get('title');
    if (known === undefined) draft.set('title', words, 'headline', span);
    else if (known.start === undefined || sameWords(known.value, words)) draft.replace('title', words, known.why, span);
  }
  return [...kept, ...rest];
}

function sameWords(one: string, other: string): boolean {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}

function isOutletLine(kept: readonly CleanedBlock[], rest: readonly CleanedBlock[]): boolean {
  return rest.length > 1 && isMasthead(kept[0]!.cleaned.text.trim());
}

/** How many blocks from the beginning the header takes up; words in it are the masthead, the headline, a standfirst. */
function headerZone(blocks: readonly CleanedBlock[]): number {
  let zone = 0;
  for (let index = 0; index < Math.min(blocks.length, deepest); index++) {
    const part = partOf(blocks[index]!);
    // Key points may stand between headline and byline.
    if (blocks[index]!.kind === 'listItem') continue;
    if (part === 'body') break;
    if (part !== 'words') zone = index + 1;
    else if (blocks[index]!.kind === 'headline') zone = index + 1;
    else if (index - zone >= 3 && !blocks.slice(zone, index).some(({ kind }) => kind === 'listItem')) break;
  }
  return zone;
}

/** Makes the headline and the masthead of the words that stand in the header zone. */
function nameCandidates(
  kept: CleanedBlock[],
  candidates: readonly number[],
  hasHeadline: boolean,
  draft: HeaderDraft,
): void {
  let left = candidates.filter((index) => kept[index]!.kind !== 'headline');
  const [first] = left;
  if (first !== undefined && (left.length > 1 || hasHeadline)) {
    const words = kept[first]!.cleaned.text.trim();
    if (isMasthead(words)) {
      draft.set('outlet', words, 'masthead', spanIn(kept[first]!, 0, kept[first]!.cleaned.text.length));
      kept.splice(first, 1);
      left = left.slice(1).map((index) => index - 1);
    }
  }
  const [headline] = left;
  if (!hasHeadline && headline !== undefined) kept[headline] = { ...kept[headline]!, kind: 'headline' };
}

const headlineOpenings = /^(?:how|why|what|when|where|who|inside|opinion|analysis|explainer|exclusive|live|factbox)\b/i;

/** Whether the first block is a headline above the second: short, one clause, no full stop (or headline-like anyhow). */
function isHeadline(block: CleanedBlock, next: CleanedBlock): boolean {
  const text = block.cleaned.text.trim();
  const following = next.cleaned.text.length;
  if (text.length > 180 || text.length < 3 || following < text.length) return false;
  if (/[,;:–—-]$/.test(text) || !/^[\p{Lu}\p{N}"'$€£(]/u.test(text)) return false;
  if (!/[.!?…]["')]*$/.test(text)) return following > 60;
  if (/\.["')]*$/.test(text)) {
    if (text.length > 130 || following < 2 * text.length || /[.!?]["')]* \S/.test(text.slice(0, -2))) return false;
    return headlineOpenings.test(text) || isTitleCase(text);
  }
  return text.length <= 130 && following > 1.5 * text.length && !text.startsWith('"');
}
