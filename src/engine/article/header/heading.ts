import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { WayBack } from '../cleaned.ts';
import { isUpper } from '../characters.ts';
import { isTitleCase } from '../structure.ts';
import { readDateline } from './dateline.ts';
import { dateAt, datesIn } from './dates.ts';
import { agencies } from './agencies.ts';
import { trust, type HeaderDraft } from './draft.ts';
import {
  bylineIn,
  isDateSegment,
  isFurniture,
  isMasthead,
  isSeparator,
  labelledLine,
  segmentsOf,
  type LabelledLine,
} from './lines.ts';

/** How many blocks at the beginning may belong to the header. */
const deepest = 14;
/** Longest line that can be a headline or stand in a header. */
const longestLine = 220;

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
    if (part === 'words') {
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

/** A dateline or byline may stand below a standfirst of a sentence or two. */
function readBelowStandfirst(rest: CleanedBlock[], draft: HeaderDraft): void {
  for (let index = 0; index < Math.min(rest.length, 5); index++) {
    const block = rest[index]!;
    if (index > 0 && partOf(block) === 'segments') {
      takeSegments(block, draft);
      rest.splice(index--, 1);
      continue;
    }
    if (block.kind !== 'paragraph') break;
    const next = rest[index + 1]?.cleaned.text ?? '';
    const opened = takeOpening(block, index === 0, /^[A-Z][A-Z .'-]{0,30}:/.test(next), draft);
    rest[index] = opened;
    if (opened !== block || block.cleaned.text.length > longestLine) break;
  }
}

/** "(Westwire)" or "— Westwire" alone at the end credits the agency. */
function readClosingCredit(rest: CleanedBlock[], draft: HeaderDraft): void {
  const last = rest.at(-1);
  if (last === undefined || rest.length < 2 || last.cleaned.text.length > 60) return;
  const credit = /^\s*(?:\(|[—–-]{1,2} ?)(\p{Lu}[\p{L}\d &/.'-]{1,40}?)\)?\s*$/u.exec(last.cleaned.text);
  if (credit === null || credit[1]!.split(' ').length > 4) return;
  const start = credit[0].indexOf(credit[1]!);
  draft.set('agency', credit[1]!, 'credit at the end', spanIn(last, start, start + credit[1]!.length));
  rest.pop();
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

type Part = LabelledLine | 'separator' | 'segments' | 'words' | 'body';

/** What a block at the beginning is, by its words alone. */
function partOf(block: CleanedBlock): Part {
  if (block.kind === 'headline') return 'words';
  if (block.kind !== 'paragraph') return 'body';
  const text = block.cleaned.text.trim();
  if (text.length > longestLine) return 'body';
  if (isSeparator(text)) return 'separator';
  const label = labelledLine(block.cleaned.text);
  if (label !== null) return label;
  if (block.part !== undefined || isHeaderLine(text)) return 'segments';
  return /[.!?]["')]*$/.test(text) || text.length > 160 ? 'body' : 'words';
}

/** Whether all parts of a line are byline, date, credit or furniture. */
export function isHeaderLine(text: string): boolean {
  if (text.length > longestLine) return false;
  const dates = datesIn(text);
  let telling = false;
  for (const segment of segmentsOf(text)) {
    const words = text.slice(segment.start, segment.end);
    if (bylineIn(text, segment) !== null) telling = true;
    else if (isDateSegment(text, segment, dates))
      telling ||= dates.some((date) => date.start >= segment.start && date.end <= segment.end);
    else if (dates.length > 0 && bylineThenDate(text, segment, dates[0]!)) telling = true;
    else if (!isFurniture(words) && !(telling && isMasthead(words))) return false;
    else telling ||= isFurniture(words);
  }
  return telling;
}

/** "By Ina Roth, 4 May 2024" and "4 May 2024 by Ina Roth" in one segment. */
function bylineThenDate(text: string, segment: Span, date: Span): Span | null {
  if (date.start < segment.start || date.end > segment.end) return null;
  const before = text.slice(segment.start, date.start).replace(/(?:[,\s]|published|posted|updated|on)+$/i, '');
  const byline = before === '' ? null : bylineIn(text, { start: segment.start, end: segment.start + before.length });
  if (byline !== null) return byline;
  let start = date.end;
  while (start < segment.end && ' ,'.includes(text[start]!)) start++;
  const isPlain = isDateSegment(text, { start: segment.start, end: date.end }, datesIn(text));
  return isPlain ? bylineIn(text, { start, end: segment.end }) : null;
}

/** How many blocks from the beginning the header takes up; words in it are the masthead, the headline, a standfirst. */
function headerZone(blocks: readonly CleanedBlock[]): number {
  let zone = 0;
  for (let index = 0; index < Math.min(blocks.length, deepest); index++) {
    const part = partOf(blocks[index]!);
    if (part === 'body') break;
    if (part !== 'words') zone = index + 1;
    else if (blocks[index]!.kind === 'headline') zone = index + 1;
    else if (index - zone >= 3) break;
  }
  return zone;
}

function takeLabel(block: CleanedBlock, { label, name, value }: LabelledLine, draft: HeaderDraft): CleanedBlock | null {
  const { text } = block.cleaned;
  const words = text.slice(value.start, value.end);
  const span = spanIn(block, value.start, value.end);
  const why = `header '${text.trim()}'`;
  for (const date of datesIn(words))
    draft.addDate(date.value, spanIn(block, value.start + date.start, value.start + date.end));
  const [date] = datesIn(words);
  if (label === 'published' || label === 'updated') {
    if (date === undefined) return null;
    const level = label === 'published' ? trust.labelled : trust.updated;
    draft.publish(date.value, why, level, spanIn(block, value.start + date.day.start, value.start + date.day.end));
  } else if (label === 'title') {
    if (words.length === 0) return null;
    draft.set('title', words, why, span);
    return { kind: 'headline', cleaned: block.cleaned, from: value.start };
  } else if (label !== 'other') draft.set(label, words, `header '${name}'`, span);
  return null;
}

function takeSegments(block: CleanedBlock, draft: HeaderDraft): void {
  const { text } = block.cleaned;
  const dates = datesIn(text);
  for (const segment of segmentsOf(text)) {
    const words = text.slice(segment.start, segment.end);
    const inside = dates.filter((date) => date.start >= segment.start && date.end <= segment.end);
    const [first] = inside;
    const byline = (first === undefined ? null : bylineThenDate(text, segment, first)) ?? bylineIn(text, segment);
    if (byline !== null)
      draft.set('byline', text.slice(byline.start, byline.end), 'byline', spanIn(block, byline.start, byline.end));
    else if (block.part !== undefined && isName(text.slice(segment.start, first?.start ?? segment.end)))
      draft.set(
        'byline',
        text.slice(segment.start, first?.start ?? segment.end),
        'byline',
        spanIn(block, segment.start, first?.start ?? segment.end),
      );
    else if (first === undefined && !isFurniture(words) && isMasthead(words))
      draft.set('outlet', words, 'byline', spanIn(block, segment.start, segment.end));
    for (const date of inside) {
      draft.addDate(date.value, spanIn(block, date.start, date.end));
      const before = text.slice(segment.start, date.start);
      if (/\b(?:accessed|retrieved|saved|printed)\b/i.test(before)) continue;
      const level = /\b(?:updated|modified)\b/i.test(before.slice(-20)) ? trust.updated : trust.visible;
      draft.publish(
        date.value,
        `date line '${text.slice(date.start, date.end)}'`,
        level,
        spanIn(block, date.day.start, date.day.end),
      );
    }
  }
}

/** Whether words marked as the author's can be a name: a few, each with a capital. */
function isName(words: string): boolean {
  const parts = words.trim().split(/[\s,]+/);
  return (
    parts.length > 1 &&
    parts.length <= 8 &&
    parts.filter((part) => isUpper(part, 0)).length >= Math.min(2, parts.length)
  );
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

/** Takes a fused stamp ("date 2025-02-28 Rivers rose …") or a dateline off the first paragraph. */
function takeOpening(block: CleanedBlock, isFirst: boolean, isTalk: boolean, draft: HeaderDraft): CleanedBlock {
  const { text } = block.cleaned;
  const stamp = isFirst ? stampEnd(text) : null;
  if (stamp !== null) {
    const { date, start, end } = stamp;
    draft.addDate(date.value, spanIn(block, date.start, date.end));
    const why = `header '${text.slice(start, date.end).trim()}'`;
    draft.publish(date.value, why, trust.labelled, spanIn(block, date.day.start, date.day.end));
    return { ...block, from: end };
  }
  const from = block.from ?? 0;
  const dateline = readDateline(text.slice(from));
  if (dateline === null || (dateline.colon && (isTalk || !isFirst))) return block;
  const spanOf = ({ start, end }: Span): Span => spanIn(block, from + start, from + end);
  const { place, date, agency } = dateline;
  const words = ({ start, end }: Span): string => text.slice(from + start, from + end);
  if (place !== null && agency === null && agencies.has(words(place).toLowerCase()))
    draft.set('agency', words(place), 'dateline', spanOf(place));
  else if (place !== null) draft.set('dateline', words(place), 'dateline', spanOf(place));
  if (agency !== null) draft.set('agency', words(agency), 'dateline', spanOf(agency));
  if (date !== null) {
    draft.addDate(date.value, spanOf(date));
    if (!date.value.startsWith('X'))
      draft.publish(date.value, `dateline '${words(date)}'`, trust.dateline, spanOf(date.day));
  }
  return { ...block, from: from + dateline.end };
}

const stampLabel = /^\s*(?:(?:date|dated|published|posted|updated|publication date)(?: on)?\s*:?\s+)?/i;

/** A date, labelled or in digits, that runs straight into the first sentence. */
function stampEnd(text: string): { date: NonNullable<ReturnType<typeof dateAt>>; start: number; end: number } | null {
  const label = stampLabel.exec(text)![0];
  const date = dateAt(text, label.length);
  if (date === undefined) return null;
  let end = date.end;
  const isLabelled = label.trim() !== '';
  const isDigits = /^\d{4}-/.test(text.slice(date.start, date.end));
  const mark = /^\s*(?:[-–—|:]+\s+)/.exec(text.slice(end, end + 12))?.[0];
  if (!isLabelled && !isDigits && mark === undefined) return null;
  end += mark?.length ?? 0;
  while (text[end] === ' ') end++;
  const opening = text[end];
  if (opening === undefined || !(isUpper(text, end) || `"'(`.includes(opening))) return null;
  return { date, start: label.length - label.trimStart().length, end };
}

/** The original span of a stretch of a block's cleaned text, white space at its ends left out. */
export function spanIn(block: CleanedBlock, start: number, end: number): Span {
  const { text, pieces } = block.cleaned;
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  const way = new WayBack(pieces);
  const first = way.startOf(from);
  return { start: first, end: to > from ? way.endOf(to) : first };
}
