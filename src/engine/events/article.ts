import type { Memory } from '../memory.ts';
import type { Actor, Article, Event, TimeExpression } from '../model.ts';
import type { Models } from '../models.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';
import { Story } from './discourse.ts';
import { EventMemory } from './eventMemory.ts';
import { LastVersion, type ReadPassage } from './lastVersion.ts';
import { moved } from './moved.ts';
import { TakenNames } from './identity.ts';
import { PassageCutter } from './cutting.ts';
import { passagesOf, type Passage } from './passages.ts';
import { readPassage } from './read.ts';

export interface Reading {
  readonly article: Article;
  readonly syntax: ArticleSyntax;
  readonly times: readonly TimeExpression[];
  readonly actors: readonly Actor[];
  readonly models: Models;
  /** That of the document, where one is kept. */
  readonly memory?: Memory | undefined;
}

/**
 * Finds the events of an article, in the order of the text. Each passage is read by itself, with what the whole article
 * says of it: who is meant by its names and pronouns, how often it uses a word, what the passages before have told. One
 * that stands as it stood, with all this the same, is not read again.
 */
export function readEvents(reading: Reading): readonly Event[] {
  const { article, memory } = reading;
  const known = memory?.events ?? new EventMemory(false);
  const cutter = new PassageCutter(reading, known);
  const last = new LastVersion(known.last, cutter.facts);
  const story = new Story();
  const passages: ReadPassage[] = [];
  const fresh = new Set<ReadPassage>();
  for (const passage of passagesOf(article)) {
    const { firstBlock, firstSentence } = passage;
    const { start } = article.blocks[firstBlock]!;
    const setting = cutter.settingOf(passage);
    const read = last.find(passage);
    if (read?.setting === setting && story.answersAlike(read.story, firstSentence)) {
      story.tellAgain(read.story, firstSentence);
      last.take(read);
      passages.push(readAt(read, passage, start));
    } else {
      story.begin(firstSentence);
      const events = readPassage(cutter.cut(passage), story);
      const one = { passage, start, setting, story: story.end(), events, names: events.map(({ id }) => id) };
      fresh.add(one);
      passages.push(one);
    }
  }
  const come = [...fresh].flatMap(({ names }) => names);
  const shared = known.names.exchange(last.gone(), come);
  const keepsAll = last.isInOrder && shared.size === 0;
  const keepsName = last.isInOrder ? (name: string) => !shared.has(name) : keepsNone;
  const taken = new TakenNames();
  const named = passages.map((read) => {
    if (fresh.has(read)) return toldApart(read, taken, keepsNone);
    return keepsAll ? read : toldApart(read, taken, keepsName);
  });
  known.last = { facts: cutter.facts, passages: new Map(named.map((read) => [read.passage.firstBlock, read])) };
  memory?.triggers.turn();
  return eventsOf(named);
}

/** A passage that was read before, where it stands now. */
function readAt(
  { start: was, setting, story, events, names }: ReadPassage,
  passage: Passage,
  start: number,
): ReadPassage {
  const by = start - was;
  return { passage, start, setting, story, events: by === 0 ? events : moved(events, by), names };
}

/** The events of all passages. Filled in, as a list of so many is copied over and over while it grows. */
function eventsOf(passages: readonly ReadPassage[]): readonly Event[] {
  let count = 0;
  for (const { events } of passages) count += events.length;
  const all = new Array<Event>(count);
  let next = 0;
  for (const { events } of passages) for (let at = 0; at < events.length; at++) all[next++] = events[at]!;
  return all;
}

const keepsNone = (): boolean => false;

/** A passage of which no event has a name that was taken before, but for those that are known to keep theirs. */
function toldApart(read: ReadPassage, taken: TakenNames, keepsName: (name: string) => boolean): ReadPassage {
  if (read.names.every(keepsName)) return read;
  const events = read.events.map((event, index) => {
    const name = read.names[index]!;
    const id = keepsName(name) ? event.id : taken.next(name);
    return id === event.id ? event : { ...event, id };
  });
  return { ...read, events };
}
