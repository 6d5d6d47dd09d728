import type { Span } from '../../model.ts';
import { linesOf, type Line } from '../plain/lines.ts';

/** A word or phrase of front matter, without quotes, and where it stands. */
export interface MatterScalar extends Span {
  readonly value: string;
}

export interface MatterField {
  readonly key: string;
  /** One for a plain value, several for a list. */
  readonly values: readonly MatterScalar[];
}

/**
 * The fields at the top of YAML front matter: plain, quoted and folded values, lists in either form, and the name of a
 * value that is a map itself. It is the part of YAML that articles use, read line by line; anything else is passed over.
 */
export function fieldsOfYaml(text: string, start: number, end: number): MatterField[] {
  const lines = linesOf(text, start, end).filter(({ start: from, end: to }) => to > from && text[from] !== '#');
  const fields: MatterField[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const colon = line.indent > 0 ? -1 : keyEnd(text, line);
    if (colon < 0) continue;
    let below = index + 1;
    while (below < lines.length && (lines[below]!.indent > 0 || text[lines[below]!.start] === '-')) below++;
    const values = valuesOf(text, { start: colon + 1, end: line.end }, lines.slice(index + 1, below));
    const key = text
      .slice(line.start, colon)
      .replace(/^["']|["']$/g, '')
      .trim();
    if (values.length > 0) fields.push({ key, values });
    index = below - 1;
  }
  return fields;
}

/** Where a line's colon after its key stands, or -1. */
function keyEnd(text: string, { start, end }: Line): number {
  for (let offset = start; offset < Math.min(end, start + 60); offset++)
    if (text[offset] === ':' && (offset + 1 === end || text[offset + 1] === ' ' || text[offset + 1] === '\t'))
      return offset;
  return -1;
}

function valuesOf(text: string, after: Span, below: readonly Line[]): MatterScalar[] {
  const inline = trim(text, skipTag(text, after));
  const first = text[inline.start];
  const last = below.at(-1);
  if (inline.start === inline.end) return listOrName(text, below);
  if (first === '[') return flowItems(text, { start: inline.start + 1, end: last?.end ?? inline.end });
  if (first === '{' || first === '*') return [];
  if (first === '|' || first === '>')
    return last === undefined ? [] : [folded(text, { start: below[0]!.start, end: last.end })];
  if (first === '"' || first === "'") return [scalar(text, inline)];
  return [last === undefined ? scalar(text, inline) : folded(text, { start: inline.start, end: last.end })];
}

/** "- Ada Holm" below a key, or the name in a map below it. */
function listOrName(text: string, below: readonly Line[]): MatterScalar[] {
  const items = below.filter(({ start }) => text[start] === '-');
  const lines = items.length > 0 ? items.map(({ start, end }) => ({ start: start + 1, end })) : below;
  const values: MatterScalar[] = [];
  for (const line of lines) {
    const words = trim(text, line);
    const colon = keyEnd(text, { ...words, indent: 0 });
    if (colon < 0) {
      if (items.length > 0 && !'[{*&'.includes(text[words.start] ?? ' ')) values.push(scalar(text, words));
    } else if (text.slice(words.start, colon) === 'name')
      values.push(scalar(text, trim(text, { start: colon + 1, end: words.end })));
  }
  return values.filter(({ value }) => value !== '');
}

/** The items of `[Ada Holm, "Roos, Piet"]`. */
function flowItems(text: string, { start, end }: Span): MatterScalar[] {
  const items: MatterScalar[] = [];
  let from = start;
  let quote = '';
  for (let offset = start; offset <= end && items.length < 50; offset++) {
    const mark = offset === end ? ']' : text[offset]!;
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if ((mark === '"' || mark === "'") && text.slice(from, offset).trim() === '') quote = mark;
    if ((mark !== ',' || quote !== '') && mark !== ']') continue;
    const item = scalar(text, trim(text, { start: from, end: offset }));
    if (item.value !== '' && !'[{*&'.includes(item.value[0]!)) items.push(item);
    if (mark === ']') break;
    from = offset + 1;
  }
  return items;
}

/** A plain or quoted value, a comment after it left out. */
function scalar(text: string, { start, end }: Span): MatterScalar {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    let close = start + 1;
    while (close < end && text[close] !== quote) close += quote === '"' && text[close] === '\\' ? 2 : 1;
    const span = { start: start + 1, end: Math.max(start + 1, Math.min(close, end)) };
    return { ...span, value: text.slice(span.start, span.end).replace(/\\(["\\])/g, '$1') };
  }
  const comment = text.slice(start, end).search(/\s#/);
  const span = trim(text, { start, end: comment < 0 ? end : start + comment });
  return { ...span, value: text.slice(span.start, span.end) };
}

/** A value over several lines, as one. */
function folded(text: string, span: Span): MatterScalar {
  return { ...span, value: text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() };
}

/** A value without the anchor or tag before it ("&a", "!!str"). */
function skipTag(text: string, { start, end }: Span): Span {
  const tag = /^\s*(?:[&!]\S{0,40}\s+)+/.exec(text.slice(start, Math.min(end, start + 120)))?.[0] ?? '';
  return { start: start + tag.length, end };
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { start: from, end: to };
}
