import { TextDocument } from 'vscode-languageserver-textdocument';
import { readArticle } from '../../../src/engine/article/read.ts';
import type { Actor, Annotations, Event, Mention, TimeExpression } from '../../../src/engine/model.ts';
import type { ReadHolding } from '../../../src/server/library.ts';

/** Finds words in a text: their first place, or the first after other words. */
export function spanOf(text: string, words: string, after = ''): { start: number; end: number; text: string } {
  const from = after === '' ? 0 : text.indexOf(after) + after.length;
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the text has no "${words}"`);
  return { start, end: start + words.length, text: words };
}

export interface HoldingParts {
  readonly name?: string;
  readonly published?: Partial<Annotations['published']>;
  readonly actors?: readonly Actor[];
  readonly times?: readonly TimeExpression[];
  readonly events?: readonly Event[];
}

/** A document as if the engine had said just this of it. */
export function holdingOf(text: string, parts: HoldingParts = {}): ReadHolding {
  const key = `file:///news/${parts.name ?? 'ferry'}.txt`;
  const article = readArticle({ id: key, text, format: 'plain' });
  const published = { value: '2025-03-14', basis: 'stated' as const, why: null, doubt: null, ...parts.published };
  const annotations: Annotations = {
    id: key,
    title: article.header.title?.value ?? null,
    published,
    actors: parts.actors ?? [],
    times: parts.times ?? [],
    events: parts.events ?? [],
    unread: null,
  };
  const document = TextDocument.create(key, 'plaintext', 1, text);
  return { key, uri: key, open: true, version: 1, document, article, annotations, unread: null, tooLong: false };
}

export function mentionOf(text: string, words: string, more: Partial<Mention> = {}, after = ''): Mention {
  return { ...spanOf(text, words, after), kind: 'name', type: 'person', ...more };
}

export function timeOf(
  text: string,
  words: string,
  value: string | null,
  more: Partial<TimeExpression> = {},
): TimeExpression {
  return { ...spanOf(text, words), type: 'DATE', value, mod: null, why: null, readings: [], ...more };
}

export function eventOf(text: string, words: string, more: Partial<Event> = {}): Event {
  const span = spanOf(text, words);
  const sentenceStart = Math.max(text.lastIndexOf('. ', span.start), text.lastIndexOf('\n', span.start)) + 1;
  const sentenceEnd = text.indexOf('.', span.end) + 1;
  return {
    ...span,
    id: `${words}-1`,
    lemma: words,
    class: 'occurrence',
    type: null,
    salience: 0.8,
    weight: more.salience ?? 0.8,
    polarity: 'positive',
    participants: [],
    arguments: [],
    phrase: null,
    wording: null,
    time: null,
    place: null,
    attribution: null,
    certainty: 'asserted',
    quantities: [],
    sentence: { start: sentenceStart, end: sentenceEnd },
    ...more,
  };
}
