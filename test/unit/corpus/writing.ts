import type { AnnotatedArticle } from '../../../src/corpus/model.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { sentenceAt } from '../../../src/engine/article/lookup.ts';
import type { Actor, Event, Mention, Quantity, Span } from '../../../src/engine/model.ts';

/** An actor written for a test: its names in the text are found, wherever they stand. */
export interface WrittenActor {
  readonly name: string;
  readonly type?: Actor['type'];
  /** Further names that the text uses. */
  readonly also?: readonly string[];
  readonly roles?: readonly string[];
}

/** An event written for a test: its trigger's words, the first time they stand after `after`. */
export interface WrittenEvent extends Partial<
  Omit<Event, 'participants' | 'place' | 'attribution' | 'quantities' | 'time'>
> {
  readonly trigger: string;
  readonly after?: string;
  readonly agents?: readonly string[];
  readonly others?: readonly string[];
  readonly in?: string;
  readonly on?: string;
  /** Name of the source, or its words where it is no actor. */
  readonly says?: string;
  readonly count?: {
    readonly words: string;
    readonly value: number;
    readonly unit: string;
    readonly min?: number;
    readonly max?: number | null;
    readonly asOf?: string;
  };
}

export interface Written {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly actors?: readonly WrittenActor[];
  readonly events?: readonly WrittenEvent[];
}

/** Reads the text as the product does and annotates it by hand. */
export function write(written: Written): AnnotatedArticle {
  const { id, text, outlet, published } = written;
  const article = readArticle({
    id,
    text,
    format: 'plain',
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  });
  const actors = (written.actors ?? []).map((actor) => writeActor(text, actor));
  const events = (written.events ?? [])
    .map((event) => writeEvent(article, actors, event))
    .sort((one, other) => one.start - other.start);
  return {
    article,
    annotations: {
      id,
      title: null,
      published: {
        value: published ?? null,
        basis: published === undefined ? 'unknown' : 'stated',
        why: null,
        doubt: null,
      },
      actors,
      times: [],
      events,
      unread: null,
    },
  };
}

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function writeActor(text: string, { name, type = 'person', also = [], roles = [] }: WrittenActor): Actor {
  const mentions: Mention[] = [];
  const taken: Span[] = [];
  for (const [words, kind] of [
    ...[name, ...also].map((each) => [each, /^[A-Z]{2,6}$/.test(each) ? 'acronym' : 'name'] as const),
    ...roles.map((each) => [each, 'role'] as const),
  ]) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end });
      const named = type === 'person' ? 'person' : type === 'country' || type === 'place' ? 'place' : 'organization';
      mentions.push({ start, end, text: words, kind, type: named });
    }
  }
  return { id: slug(name), name, type, mentions: mentions.sort((one, other) => one.start - other.start) };
}

function writeEvent(article: AnnotatedArticle['article'], actors: readonly Actor[], written: WrittenEvent): Event {
  const { trigger, after, agents = [], others = [], in: place, on, says, count, ...given } = written;
  const { text } = article;
  const start = text.indexOf(trigger, after === undefined ? 0 : text.indexOf(after));
  if (start < 0) throw new Error(`the text has no "${trigger}"`);
  const sentence = article.sentences[sentenceAt(article, start)];
  if (!sentence) throw new Error(`"${trigger}" stands in no sentence`);
  const lemma = given.lemma ?? trigger.toLowerCase();
  const source = actors.find((actor) => actor.name === says);
  const from = says === undefined ? -1 : text.indexOf(source?.mentions[0]?.text ?? says);
  return {
    id: `${slug(lemma)}-${String(start)}`,
    start,
    end: start + trigger.length,
    text: trigger,
    lemma,
    class: 'occurrence',
    type: null,
    salience: 0.6,
    weight: given.salience ?? 0.6,
    polarity: 'positive',
    certainty: says === undefined ? 'asserted' : 'attributed',
    ...given,
    participants: [
      ...agents.map((name) => ({ actor: slug(name), role: 'agent' as const })),
      ...others.map((name) => ({ actor: slug(name), role: 'patient' as const })),
    ],
    arguments: given.arguments ?? [],
    phrase: given.phrase ?? null,
    wording: null,
    time: on === undefined ? null : { value: on, basis: 'explicit' },
    place: place === undefined ? null : { actor: slug(place) },
    attribution:
      says === undefined
        ? null
        : { start: from, end: from + says.length, actor: source?.id ?? null, text: says, via: null },
    quantities: count === undefined ? [] : [writeCount(text, sentence, count)],
    sentence: { start: sentence.start, end: sentence.end },
  };
}

function writeCount(text: string, sentence: Span, count: NonNullable<WrittenEvent['count']>): Quantity {
  const start = text.indexOf(count.words, sentence.start);
  if (start < 0) throw new Error(`the text has no "${count.words}"`);
  const { value, unit, min = value, max = value, asOf = null } = count;
  return { start, end: start + count.words.length, text: count.words, value, unit, min, max, asOf };
}
