import type { Span } from '../../model.ts';
import { isUpper } from '../characters.ts';
import { datesIn, type CalendarDate } from './dates.ts';

/** A field that a labelled line names ("DATE: 12 March 2025"), or one that is of no use here. */
export type Label = 'title' | 'byline' | 'outlet' | 'published' | 'updated' | 'dateline' | 'agency' | 'other';

const labels: ReadonlyMap<string, Label> = new Map([
  ...['title', 'headline', 'subject'].map((name) => [name, 'title'] as const),
  ...['by', 'author', 'authors', 'byline', 'written by', 'reporter', 'words', 'creator'].map(
    (name) => [name, 'byline'] as const,
  ),
  ...['source', 'outlet', 'publisher', 'publication', 'newspaper', 'site', 'website', 'site name'].map(
    (name) => [name, 'outlet'] as const,
  ),
  ...['date', 'published', 'publication date', 'date published', 'published on', 'pubdate', 'posted', 'posted on', 'issued', 'release date', 'dated', 'filed', 'first published', 'date of publication'].map((name) => [name, 'published'] as const), // prettier-ignore
  ...['updated', 'last updated', 'modified', 'last modified', 'date modified'].map((name) => [name, 'updated'] as const),
  ...['dateline', 'location', 'place'].map((name) => [name, 'dateline'] as const),
  ...['agency', 'credit', 'wire'].map((name) => [name, 'agency'] as const),
  ...[
    'url', 'link', 'section', 'category', 'categories', 'tags', 'tag', 'keywords', 'language', 'lang', 'copyright', 'word count', 'id', 'accessed',
    'retrieved', 'accessed on', 'retrieved on', 'saved', 'saved on', 'saved from', 'date accessed', 'printed', 'crawled', 'edition', 'page', 'topic', 'topics', 'country', 'length',
    'type', 'slug', 'file', 'status', 'license', 'licence', 'contact', 'phone', 'email', 'from', 'to', 'cc', 'sent', 'reply-to', 'attachments', 'for immediate release', 'embargo',
  ].map((name) => [name, 'other'] as const),
]); // prettier-ignore

export interface LabelledLine {
  readonly label: Label;
  /** The label as it stands, in lower case. */
  readonly name: string;
  /** The value's stretch of the line. */
  readonly value: Span;
}

/** Reads "DATE: 12 March 2025"; null where the line has no label that articles use. */
export function labelledLine(text: string): LabelledLine | null {
  const colon = text.slice(0, 30).search(/[:=]/);
  if (colon < 1) return null;
  const name = text.slice(0, colon).replace(/[*_#]/g, '').trim().toLowerCase();
  const label = labels.get(name);
  if (label === undefined) return null;
  let start = colon + 1;
  while (start < text.length && ' *_\t'.includes(text[start]!)) start++;
  let end = text.length;
  while (end > start && ' *_\t'.includes(text[end - 1]!)) end--;
  return { label, name, value: { start, end } };
}

/** Whether a line is a rule of dashes, stars or the like. */
export function isSeparator(text: string): boolean {
  if (text.length < 3) return false;
  for (let offset = 0; offset < text.length; offset++) if (!'-=*_~#+·•—–─━ '.includes(text[offset]!)) return false;
  return true;
}

/** The parts of a line that bars, dots or bullets set apart, as stretches of it. */
export function segmentsOf(text: string): Span[] {
  const segments: Span[] = [];
  let start = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    const mark = text[offset];
    const isBar =
      mark === undefined ||
      '|•·∙●»'.includes(mark) ||
      ('—–-'.includes(mark) && text[offset - 1] === ' ' && text[offset + 1] === ' ');
    if (!isBar) continue;
    let from = start;
    let to = offset;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
    if (to > from) segments.push({ start: from, end: to });
    start = offset + 1;
  }
  return segments;
}

const bylineStarts = /^(?:written |reported |story |report |words |text )?by:? +/i;

/** The authors' stretch of "By Ina Roth, chief editor"; null where a segment is no byline. */
export function bylineIn(text: string, segment: Span): Span | null {
  const words = text.slice(segment.start, segment.end);
  if (words.length > 120 || /[.!?]$/.test(words.replace(/\b(?:Jr|Sr|[A-Z])\.$/, ''))) return null;
  const lead = bylineStarts.exec(words);
  if (lead === null) return null;
  const name = words.slice(lead[0].length);
  const [first = '', ...roles] = name.split(',');
  const isName = first.split(' ').every((word) => isUpper(word, 0) || ['and', '&', 'de', 'van', 'von', 'der', 'al', 'bin', 'da', 'del', 'the', 'of', 'in', 'for', 'with', 'staff', ''].includes(word)); // prettier-ignore
  if (!isName || first === '' || datesIn(first).length > 0) return null;
  if (roles.some((role) => role.trim().split(' ').length > 7)) return null;
  return { start: segment.start + lead[0].length, end: segment.end };
}

/** Words that stand around a date in a date line and say nothing of their own. */
const dateLineWords = new Set([
  'published', 'publication', 'posted', 'updated', 'last', 'modified', 'on', 'at', 'date', 'date:', 'first', 'am', 'pm', 'a.m.', 'p.m.', 'gmt', 'utc', 'est', 'edt',
  'et', 'pst', 'pdt', 'cet', 'cest', 'bst', 'ist', 'local', 'time', 'vol', 'vol.', 'volume', 'no', 'no.', 'issue', 'number', 'edition', 'page', 'read', 'min', 'mins', 'minute',
  'minutes', 'reading', 'and', 'by', 'morning', 'evening', 'price', 'late', 'city', 'final', 'weekly', 'daily', 'founded', 'established', 'est.', 'week', 'of', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
]); // prettier-ignore

/** Whether a segment is a date with hardly a word beside it: "Published 4 May 2024, 10:15 GMT", "Vol. 31, No. 11". */
export function isDateSegment(text: string, segment: Span, dates: readonly CalendarDate[]): boolean {
  let rest = '';
  let from = segment.start;
  for (const date of dates) {
    if (date.start < from || date.end > segment.end) continue;
    rest += `${text.slice(from, date.start)} `;
    from = date.end;
  }
  rest += text.slice(from, segment.end);
  const words = rest
    .toLowerCase()
    .split(/[\s,;()/]+/)
    .filter((word) => word !== '');
  return words.every(
    (word, index) =>
      dateLineWords.has(word.replace(/:$/, '')) ||
      /^\p{Sc}?[\d:.+-]+(?:am|pm|p)?$/u.test(word) ||
      words.slice(index + 1, index + 1 + editionName).some((noun) => noun === 'edition' || noun === 'issue'),
  );
}

/** Most words that name an edition: "International edition", "North West weekend edition". */
const editionName = 3;

/**
 * Whether a line is a few words with a date that names its weekday ("An independent daily, Saturday, 4 May 2024"): so
 * a day of issue is written, hardly ever a headline.
 */
export function isDayOfIssue(text: string, dates: readonly CalendarDate[]): boolean {
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.day.start === date.start) return false;
  if (text.length > 90 || /[.!?:]["')]*$/.test(text)) return false;
  const before = text.slice(0, date.start).trim();
  const after = text.slice(date.end).trim();
  const isApart = (before === '' || /(?:[,;|(/–—-]| of)$/.test(before)) && (after === '' || /^[,;|)/–—-]/.test(after));
  return isApart && `${before} ${after}`.split(' ').length <= dayOfIssueWords;
}

/** Most words beside the date of a day of issue. */
const dayOfIssueWords = 8;

const furniture =
  /^(?:\d+[ -]?min(?:ute)?s?(?: read)?|(?:reading|read) time:?.{0,20}|share(?: this)?|print|save|listen|comments?|\d+ comments|advertisement|exclusive|breaking(?: news)?|(?:for immediate|press|news|media) release|(?:staff|own|special|senior|chief|lead|our|the)? ?(?:[\p{L}-]+ ){0,3}(?:correspondent|reporter|editor|staff writer|writer|columnist|bureau chief)(?:,? (?:in )?[\p{L} ]{2,20})?|@\w{2,30}|[\w.+-]{1,40}@[\w.-]{3,40}|\((?:adds|updates|updated|recasts|corrects|repeats|refiles|rewrites|removes|changes|clarifies|new throughout|writes through)\b[^)]{0,150}\)?)$/iu;

/** Whether a segment of the header is page furniture: a reading time, a button's words. */
export function isFurniture(words: string): boolean {
  return words.length < 170 && furniture.test(words);
}

const outletWords =
  /\b(?:times|post|herald|weekly|news|journal|tribune|gazette|courier|daily|chronicle|ledger|observer|press|bulletin|review|telegraph|standard|examiner|dispatch|globe|mail|express|register|mirror|guardian|echo|argus|monitor|wire|agency|magazine|today|online)\b/i;

/** The name that a line of a name and a date credits ("Ostby Post, 4 May 2024", "(Westwire, 4 May 2024)"). */
export function creditedName(text: string, dates: readonly CalendarDate[]): Span | null {
  const [date] = dates;
  if (date === undefined || dates.length > 1 || text.length > 80) return null;
  let start = 0;
  let end = date.start;
  while (start < end && ' ('.includes(text[start]!)) start++;
  while (end > start && ' ,|–—-'.includes(text[end - 1]!)) end--;
  if (!/[,|–—-]/.test(text.slice(end, date.start))) return null;
  if (end <= start || !isDateSegment(text.replace(/\)\s*$/, ''), { start: date.end, end: text.length }, []))
    return null;
  const words = text.slice(start, end).split(' ');
  const isName = words.length <= 4 && words.every((word) => (isUpper(word, 0) && !word.endsWith(':')) || word === '&');
  return isName ? { start, end } : null;
}

/** Whether a short line can be a masthead: a few capitalised words, one of them a newspaper's. */
export function isMasthead(line: string): boolean {
  // "The Ostby Observer - Breaking news": the name stands first.
  const [text = ''] = line.split(/ [-|–—] /, 1);
  const words = text.split(' ');
  if (words.length > 6 || text.length > 60 || /[.!?,;]$/.test(text)) return false;
  return (
    outletWords.test(text) && words.every((word) => !/^[a-z]/.test(word) || ['of', 'the', 'and', 'for'].includes(word))
  );
}
