import type { Event } from '../engine/model.ts';
import { unnamedSource } from '../corpus/standing/origins.ts';
import { cutAtWord } from './escape.ts';
import { listed } from './words.ts';

/**
 * On whose word a telling stands, in a reader's words: the corpus' name for it, or the article's own words where they
 * name nobody that is known ("Reports suggest").
 */
export function sourceWords({ attribution }: Event, source: string): string {
  if (!attribution || attribution.actor !== null) return cutAtWord(source, 60);
  const words = cutAtWord(withoutQuotes(attribution.text), 50);
  // A verb of saying alone tells nothing about who speaks.
  return words.includes(' ') ? `“${words}”` : 'on another’s word';
}

/** Without the quotation marks and commas at its ends, which would stand inside ours. */
export function withoutQuotes(text: string): string {
  const marks = '"\'“”‘’, \n\t';
  let start = 0;
  let end = text.length;
  while (start < end && marks.includes(text.charAt(start))) start++;
  while (end > start && marks.includes(text.charAt(end - 1)) && text.charAt(end - 1) !== '’') end--;
  return text.slice(start, end);
}

/** The names of origins that say something to a reader, each once. */
export function namedSources(sources: readonly string[]): readonly string[] {
  return [...new Set(sources)].filter((name) => name !== unnamedSource);
}

/**
 * What origins are called, as a sentence lists them: "KCNA and Interfax", "KCNA and 2 without a name"; empty where none has a
 * name.
 * @param sources one an origin
 * @param shown the name as it may stand in the line
 */
export function originNames(sources: readonly string[], shown: (name: string) => string): string {
  const named = namedSources(sources);
  const unnamed = sources.filter((name) => name === unnamedSource).length;
  if (named.length === 0) return '';
  const rest = unnamed > 0 ? [`${String(unnamed)} without a name`] : [];
  return named.length + rest.length <= mostNames
    ? listed([...named.map(shown), ...rest])
    : listed([...named.map(shown), ...Array.from({ length: unnamed }, () => '')]);
}

const mostNames = 3;
