import type { Actor, Article, HeaderField, Mention, Span } from '../model.ts';
import { countryReference } from './countries.ts';
import { slugOf } from './slug.ts';

/** A name that stands in an article's header. */
interface HeaderName extends Span {
  readonly text: string;
  /** As it is shown: "Port Ella" of "PORT ELLA". */
  readonly name: string;
  readonly type: 'place' | 'country' | 'organization';
}

/**
 * Adds the names of the line that opens a report, "PORT ELLA, Narvia, March 11 (Northline) -": they are no words of the
 * body, so that nothing is read off the words around them, but name whom the body names.
 * @param actors those of the body, in the order of their first mention
 * @returns the list itself where the line names nobody
 */
export function withHeaderNames(article: Article, actors: readonly Actor[]): readonly Actor[] {
  const names = namesOfLine(article);
  if (names.length === 0) return actors;
  const all = [...actors];
  for (const name of names) {
    const mention = mentionOf(name);
    const at = indexOf(all, name);
    if (at < 0) all.push({ id: freeId(all, name.name), name: name.name, type: name.type, mentions: [mention] });
    else all[at] = { ...all[at]!, mentions: [...all[at]!.mentions, mention].sort(inTextOrder) };
  }
  return all.sort((one, other) => inTextOrder(one.mentions[0]!, other.mentions[0]!));
}

function mentionOf({ start, end, text, type }: HeaderName): Mention {
  return { start, end, text, kind: 'name', type: type === 'organization' ? type : 'place', why: 'dateline' };
}

function inTextOrder(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

/** Places and agency of the dateline, where it stands in the text. */
function namesOfLine({ text, header: { dateline, agency } }: Article): readonly HeaderName[] {
  const names: HeaderName[] = [];
  for (const part of partsOf(text, dateline)) {
    const country = countryReference(part.text);
    const isCountry = country?.word === 'name';
    names.push({ ...part, name: isCountry ? country.country.name : part.name, type: isCountry ? 'country' : 'place' });
  }
  if (agency?.why === 'dateline')
    for (const part of partsOf(text, agency)) names.push({ ...part, type: 'organization' });
  return names;
}

/** The parts of a field between commas and strokes, where the text has its words as they are. */
function partsOf(text: string, field: HeaderField | null): readonly (Span & { text: string; name: string })[] {
  if (field?.start === undefined || field.end === undefined || field.end - field.start !== field.value.length)
    return [];
  const parts: (Span & { text: string; name: string })[] = [];
  for (const match of field.value.matchAll(/[^,/]+/gu)) {
    const words = match[0].trim();
    const start = field.start + match.index + match[0].indexOf(words);
    if (/^\p{Lu}\p{L}/u.test(words) && text.startsWith(words, start))
      parts.push({ start, end: start + words.length, text: words, name: shownOf(words) });
  }
  return parts;
}

/** Words in capitals as they are written in prose; an acronym of one word stays. */
function shownOf(words: string): string {
  if (words !== words.toUpperCase() || words.length < 5) return words;
  return words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Index of the actor that a header names; -1 where it is none of the body's. */
function indexOf(actors: readonly Actor[], { name, type }: HeaderName): number {
  const plain = plainOf(name);
  const isNamed = (text: string): boolean => text.length === plain.length && plainOf(text) === plain;
  return actors.findIndex(
    (actor) =>
      (type === 'organization' ? actor.type === type : actor.type === 'place' || actor.type === 'country') &&
      (isNamed(actor.name) ||
        (actor.type === type && actor.mentions.some(({ kind, text }) => kind === 'name' && isNamed(text)))),
  );
}

function plainOf(name: string): string {
  return name.toLowerCase();
}

function freeId(actors: readonly Actor[], name: string): string {
  const slug = slugOf(name);
  let id = slug;
  for (let number = 2; actors.some((actor) => actor.id === id); number++) id = `${slug}-${number}`;
  return id;
}
