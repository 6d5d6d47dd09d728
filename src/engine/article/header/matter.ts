// The syntax tree alone: what yaml makes of it further (schemas, documents, writing) is most of the library's size.
import { CST, Parser } from 'yaml';
import type { Span } from '../../model.ts';
import { datesIn } from './dates.ts';
import { linesOf } from '../plain/lines.ts';
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
 * Where the body begins after front matter (YAML, or TOML between plus signs); 0 where there is none.
 * The fields it states go to the draft.
 */
export function readFrontMatter(text: string, draft: HeaderDraft): number {
  const opening = /^\s{0,20}(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 64));
  if (opening === null) return 0;
  const start = opening[0].length;
  const isYaml = opening[1] === '---';
  const end = closingFence(text, start, isYaml ? yamlFence : tomlFence);
  if (end === null) return 0;
  if (isYaml && !isMatter(text.slice(start, end.start))) return 0;
  if (isYaml) readFields(text, start, end.start, draft);
  else readAssignments(text, start, end.start, draft);
  return end.end;
}

const yamlFence = /^(?:---|\.\.\.)\s*$/;
const tomlFence = /^\+\+\+\s*$/;

/** The line of dashes that closes front matter. */
function closingFence(text: string, start: number, fence: RegExp): Span | null {
  let line = start;
  while (line < text.length && line - start < longest) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    if (end - line < 8 && fence.test(text.slice(line, end)))
      return { start: line, end: Math.min(end + 1, text.length) };
    if (newline < 0) return null;
    line = newline + 1;
  }
  return null;
}

/** Whether all lines can be YAML of keys and values, so that a story between two rules isn't taken for it. */
function isMatter(matter: string): boolean {
  return matter
    .split('\n')
    .every((line) => line.trim() === '' || /^(?:\s|-|#|[\w .-]{1,40}:|["':<&*\]}{[])/.test(line));
}

function readFields(text: string, start: number, end: number, draft: HeaderDraft): void {
  for (const [key, value] of fieldsOf(text.slice(start, end))) {
    const scalars = (isSequence(value) ? value.items.map((item) => item.value) : [value]).flatMap(scalarOf);
    const words = scalars.map((scalar) => scalar.words).filter((word) => word !== '');
    const [first] = scalars;
    if (first !== undefined && words.length > 0)
      takeField(text, key, words.join(', '), { start: start + first.start, end: start + scalars.at(-1)!.end }, draft);
  }
}

type Value = CST.Token | null | undefined;

const isSequence = (value: Value): value is CST.BlockSequence | CST.FlowCollection =>
  value?.type === 'block-seq' || (value?.type === 'flow-collection' && value.start.source === '[');
const isMap = (value: Value): value is CST.BlockMap | CST.FlowCollection =>
  value?.type === 'block-map' || (value?.type === 'flow-collection' && value.start.source === '{');

/** Words of a plain value, with where they stand without their quotation marks. */
interface Scalar extends Span {
  readonly words: string;
}

/** A value that is one word or phrase, or the name in a value that is a map (`author: {name: Ada Holm}`). */
function scalarOf(value: Value): readonly Scalar[] {
  const named = isMap(value) ? value.items.find((item) => wordsOf(item.key)?.words === 'name')?.value : value;
  const scalar = wordsOf(named);
  return scalar === null ? [] : [scalar];
}

function wordsOf(token: Value): Scalar | null {
  if (!token) return null;
  // Escapes that are none are left as they are.
  const scalar = CST.resolveAsScalar(token, false, () => undefined);
  if (scalar === null) return null;
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  const [from, to] = scalar.range;
  const words = !isQuoted && /^(?:~|null|Null|NULL)$/.test(scalar.value) ? '' : scalar.value;
  return isQuoted ? { words, start: from + 1, end: Math.max(from + 1, to - 1) } : { words, start: from, end: to };
}

/** The keys and values at the top of the YAML; none where it is broken beyond reading. */
function fieldsOf(matter: string): (readonly [string, Value])[] {
  try {
    for (const token of new Parser().parse(matter)) {
      if (token.type !== 'document') continue;
      if (!isMap(token.value)) return [];
      return token.value.items.flatMap(({ key, value }) => {
        const name = wordsOf(key);
        return name === null ? [] : [[name.words, value] as const];
      });
    }
  } catch {
    // Deep nesting overflows the parser's stack.
  }
  return [];
}

/** TOML's `key = "value"`, one a line. */
function readAssignments(text: string, start: number, end: number, draft: HeaderDraft): void {
  for (const line of linesOf(text, start, end)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 500));
    const found = /^([\w-]{1,30}) {0,9}= {0,9}(?:"([^"]*)"|'([^']*)'|([^"'[{].*))$/.exec(words);
    const value = found?.[2] ?? found?.[3] ?? found?.[4];
    if (found === null || value === undefined || value === '') continue;
    const from = line.start + words.lastIndexOf(value);
    takeField(text, found[1]!, value, { start: from, end: from + value.length }, draft);
  }
}

function takeField(text: string, key: string, value: string, span: Span, draft: HeaderDraft): void {
  const name = key.toLowerCase().replaceAll('-', '_').trim();
  const field = fields.get(name);
  if (field !== 'published' && !updatedKeys.has(name)) {
    if (field !== undefined) draft.set(field, value, 'front matter', span);
    return;
  }
  const level = field === 'published' ? trust.metadata : trust.updated;
  for (const date of datesIn(text.slice(span.start, span.end))) {
    draft.addDate(date.value, { start: span.start + date.start, end: span.start + date.end });
    const day = { start: span.start + date.day.start, end: span.start + date.day.end };
    draft.publish(date.value, `front matter '${name}: ${text.slice(day.start, day.end)}'`, level, day);
  }
}
