import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Span } from '../../model.ts';
import { datesIn } from './dates.ts';
import { trust, type FieldName, type HeaderDraft } from './draft.ts';

/** Longest front matter that is read; a longer one is some other kind of file. */
const longest = 20_000;

const fields: ReadonlyMap<string, FieldName> = new Map([
  ...['title', 'headline'].map((key) => [key, 'title'] as const),
  ...['author', 'authors', 'by', 'byline', 'creator'].map((key) => [key, 'byline'] as const),
  ...['outlet', 'source', 'publisher', 'publication', 'site', 'site_name', 'newspaper', 'website'].map(
    (key) => [key, 'outlet'] as const,
  ),
  ...['agency', 'credit', 'wire'].map((key) => [key, 'agency'] as const),
  ...['dateline', 'location', 'place'].map((key) => [key, 'dateline'] as const),
  ...['date', 'published', 'publishdate', 'publish_date', 'pubdate', 'pub_date', 'published_at', 'date_published', 'datepublished', 'published_time', 'publication_date', 'created'].map((key) => [key, 'published'] as const), // prettier-ignore
]);

/** Keys whose dates are about the file, not the article. */
const updatedKeys = new Set(['updated', 'lastmod', 'modified', 'last_modified', 'date_modified', 'updated_at']);

/**
 * Where the body begins after YAML front matter; 0 where there is none.
 * The fields it states go to the draft.
 */
export function readFrontMatter(text: string, draft: HeaderDraft): number {
  const opening = /^\s{0,20}---[ \t]*\r?\n/.exec(text.slice(0, 64));
  if (opening === null) return 0;
  const start = opening[0].length;
  const end = closingFence(text, start);
  if (end === null) return 0;
  readFields(text, start, end.start, draft);
  return end.end;
}

/** The line of dashes that closes front matter. */
function closingFence(text: string, start: number): Span | null {
  let line = start;
  while (line < text.length && line - start < longest) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    if (end - line < 8 && /^(?:---|\.\.\.)\s*$/.test(text.slice(line, end)))
      return { start: line, end: Math.min(end + 1, text.length) };
    if (newline < 0) return null;
    line = newline + 1;
  }
  return null;
}

function readFields(text: string, start: number, end: number, draft: HeaderDraft): void {
  const matter = text.slice(start, end);
  // Anchors and aliases can grow without bound; articles need none.
  const document = parseDocument(matter, { uniqueKeys: false, logLevel: 'silent', strict: false });
  if (!isMap(document.contents)) return;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value).toLowerCase().replaceAll('-', '_').trim();
    const scalars = isSeq(value) ? value.items.filter((item) => isScalar(item)) : isScalar(value) ? [value] : [];
    const [first] = scalars;
    if (first === undefined) continue;
    const spans = scalars.map((scalar) => scalarSpan(matter, scalar, start));
    const words = scalars.map((scalar) => String(scalar.value ?? ''));
    const [span] = spans;
    if (span === undefined || words[0] === '') continue;
    const field = fields.get(name);
    if (field === 'published' || updatedKeys.has(name)) {
      for (const date of datesIn(text.slice(span.start, span.end))) {
        const stands = { start: span.start + date.start, end: span.start + date.end };
        draft.addDate(date.value, stands);
        const day = {
          start: span.start + date.day.start,
          end: span.start + date.day.start + (date.value.includes('T') ? 10 : date.day.end - date.day.start),
        };
        const level = field === 'published' ? trust.metadata : trust.updated;
        draft.publish(date.value, `front matter '${name}: ${text.slice(day.start, day.end)}'`, level, day);
      }
    } else if (field !== undefined) {
      const whole = { start: span.start, end: spans.at(-1)!.end };
      draft.set(field, words.join(', '), 'front matter', whole);
    }
  }
}

function scalarSpan(matter: string, scalar: Node, base: number): Span {
  const [from = 0, to = 0] = scalar.range ?? [];
  const quoted = matter[from] === '"' || matter[from] === "'";
  return quoted
    ? { start: base + from + 1, end: base + Math.max(from + 1, to - 1) }
    : { start: base + from, end: base + to };
}
