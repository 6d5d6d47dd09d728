import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { isUpper } from '../characters.ts';
import { agencies } from './agencies.ts';
import { readDateline } from './dateline.ts';
import { dateAt, datesIn } from './dates.ts';
import { trust, type HeaderDraft } from './draft.ts';
import { isDateSegment, isMasthead } from './lines.ts';
import { isSignature, longestLine, partOf, takeSegments, takeSignature } from './parts.ts';
import { spanIn } from './spans.ts';

/** A dateline or byline may stand below a standfirst of a sentence or two. */
export function readBelowStandfirst(rest: CleanedBlock[], draft: HeaderDraft): void {
  for (let index = 0; index < Math.min(rest.length, 5); index++) {
    const block = rest[index]!;
    const below = rest[index + 1];
    if (isSignature(block, below)) {
      takeSignature(block, draft);
      if (below !== undefined && isMasthead(below.cleaned.text.trim()))
        draft.set('outlet', below.cleaned.text, 'byline', spanIn(below, 0, below.cleaned.text.length));
      rest.splice(index--, 2);
      continue;
    }
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

/** "First published: 4 May 2024" may stand at the end. */
export function readClosingDate(rest: CleanedBlock[], draft: HeaderDraft): void {
  for (let index = Math.max(1, rest.length - 3); index < rest.length; index++) {
    const block = rest[index]!;
    const { text } = block.cleaned;
    if (text.length > 120 || !/^\s*(?:first |originally )?(?:published|posted)\b/i.test(text)) continue;
    if (!isDateSegment(text.replace(/originally/i, 'first     '), { start: 0, end: text.length }, datesIn(text)))
      continue;
    takeSegments(block, draft);
    rest.splice(index, 1);
    return;
  }
}

/** "(Westwire)" or "— Westwire" alone at the end credits the agency. */
export function readClosingCredit(rest: CleanedBlock[], draft: HeaderDraft): void {
  const last = rest.at(-1);
  if (last === undefined || rest.length < 2 || last.cleaned.text.length > 60) return;
  const credit = /^\s*(?:\(|[—–-]{1,2} ?)(\p{Lu}[\p{L}\d &/.'-]{1,40}?)\)?\s*$/u.exec(last.cleaned.text);
  if (credit === null || credit[1]!.split(' ').length > 4) return;
  const isKnown = agencies.has(credit[1]!.toLowerCase());
  if (!isKnown && (!/^\s*\(.*\)\s*$/.test(credit[0]) || credit[1]!.includes('.'))) return;
  const start = credit[0].indexOf(credit[1]!);
  draft.set('agency', credit[1]!, 'credit at the end', spanIn(last, start, start + credit[1]!.length));
  rest.pop();
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
