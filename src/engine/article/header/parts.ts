import type { Span } from '../../model.ts';
import type { CleanedBlock } from '../blocks.ts';
import { isUpper } from '../characters.ts';
import { plainMarks } from '../cleaned.ts';
import { datesIn, type CalendarDate } from './dates.ts';
import { trust, type HeaderDraft } from './draft.ts';
import {
  bylineIn,
  creditedName,
  isDateSegment,
  isDayOfIssue,
  isFurniture,
  isMasthead,
  isSeparator,
  labelledLine,
  segmentsOf,
  type LabelledLine,
} from './lines.ts';
import { spanIn } from './spans.ts';

/** Longest line that can be a headline or stand in a header. */
export const longestLine = 220;

export type Part = LabelledLine | 'separator' | 'segments' | 'words' | 'body';

/** What a block at the beginning is, by its words alone. */
export function partOf(block: CleanedBlock): Part {
  if (block.kind === 'headline') return 'words';
  if (block.kind !== 'paragraph') return 'body';
  const text = block.cleaned.text.trim();
  if (text.length > longestLine) return 'body';
  if (isSeparator(text)) return 'separator';
  const label = labelledLine(block.cleaned.text);
  // "Updated: 5 May 2024 | Published: 4 May 2024": each date has a label of its own.
  if (label !== null && !(segmentsOf(text).length > 1 && datesIn(text).length > 1)) return label;
  if (block.part !== undefined || isHeaderLine(text)) return 'segments';
  return /[.!?]["')]*$/.test(text) || text.length > 160 ? 'body' : 'words';
}

/** Whether a line is a header's by itself: lines that do don't run on, however well the next would fill them. */
export function standsAlone(line: string): boolean {
  if (line.length > longestLine) return false;
  const words = plainMarks(line);
  return isSeparator(words) || labelledLine(words) !== null || isHeaderLine(words);
}

/** Whether all parts of a line are byline, date, credit or furniture. */
export function isHeaderLine(text: string): boolean {
  if (text.length > longestLine) return false;
  const dates = datesIn(text);
  if (creditedName(text, dates) !== null || isDayOfIssue(text, dates)) return true;
  const segments = segmentsOf(text);
  if (isNamesAndDate(text, segments, dates)) return true;
  let telling = false;
  for (const segment of segments) {
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

/** "Ina Roth | The Ostby Post | 4 May 2024": a date beside parts that are names, without a "by". */
function isNamesAndDate(text: string, segments: readonly Span[], dates: readonly CalendarDate[]): boolean {
  if (segments.length < 2 || dates.length === 0) return false;
  const names = segments.filter((segment) => !isDateSegment(text, segment, dates));
  return (
    names.length > 0 &&
    names.length < segments.length &&
    names.every(({ start, end }) => isCapitalised(text.slice(start, end)))
  );
}

/** Whether a few words all begin with a capital, small words between them aside. */
function isCapitalised(words: string): boolean {
  const parts = words.split(' ');
  return (
    parts.length <= 5 &&
    isUpper(words, 0) &&
    parts.every((part) => isUpper(part, 0) || /^(?:of|the|and|for|&|de|van|von)$/.test(part)) &&
    !/[.!?:]$/.test(words)
  );
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

export function takeLabel(
  block: CleanedBlock,
  { label, name, value }: LabelledLine,
  draft: HeaderDraft,
): CleanedBlock | null {
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

export function takeSegments(block: CleanedBlock, draft: HeaderDraft): void {
  const { text } = block.cleaned;
  const dates = datesIn(text);
  const credited = block.part === undefined ? creditedName(text, dates) : null;
  if (credited !== null) {
    const name = text.slice(credited.start, credited.end);
    const span = spanIn(block, credited.start, credited.end);
    if (text.trimStart().startsWith('(')) draft.set('agency', name, 'credit line', span);
    else if (isMasthead(name)) draft.set('outlet', name, 'credit line', span);
  }
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
    else if (first === undefined && dates.length > 0 && isCapitalised(words) && isName(words))
      draft.set('byline', words, 'byline', spanIn(block, segment.start, segment.end));
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

/**
 * "Ada Holm" above "Transport Correspondent" or "Ostby News, Lindby": an author's name on a line of its own.
 * @param next the block below the name
 */
export function isSignature(block: CleanedBlock, next: CleanedBlock | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  const words = block.cleaned.text.trim();
  const below = next.cleaned.text.trim();
  const parts = words.split(' ').length;
  if (parts < 2 || parts > 4 || !isCapitalised(words) || /\d|^(?:by|the) /i.test(words) || isMasthead(words))
    return false;
  return isMasthead(below) || (isFurniture(below) && /\p{L}/u.test(below[0] ?? ''));
}

/** Takes an author's name that stands alone. */
export function takeSignature(block: CleanedBlock, draft: HeaderDraft): void {
  const { text } = block.cleaned;
  draft.set('byline', text, 'byline', spanIn(block, 0, text.length));
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
