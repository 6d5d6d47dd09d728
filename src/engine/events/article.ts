import type { Memory } from '../memory.ts';
import type { Actor, Article, Event, TimeExpression } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { Story } from './discourse.ts';
import { EventMemory } from './eventMemory.ts';
import { LastVersion, type ReadPassage } from './lastVersion.ts';
import { moved } from './moved.ts';
import { TakenNames } from './identity.ts';
import { PassageCutter } from './cutting.ts';
import { passagesOf } from './passages.ts';
import { readPassage } from './read.ts';

export interface Reading {
  readonly article: Article;
  readonly syntax: Syntax;
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
  const passages = new Map<number, ReadPassage>();
  const names = new TakenNames();
  const story = new Story();
  const events: Event[] = [];
  for (const passage of passagesOf(article)) {
    const { firstBlock, firstSentence } = passage;
    const { start } = article.blocks[firstBlock]!;
    const setting = cutter.settingOf(passage);
    let read = last.find(passage);
    if (read?.setting === setting && story.answersAlike(read.story, firstSentence)) {
      story.tellAgain(read.story, firstSentence);
      const by = start - read.start;
      read = { ...read, passage, start, events: by === 0 ? read.events : read.events.map((event) => moved(event, by)) };
    } else {
      story.begin(firstSentence);
      const found = readPassage(cutter.cut(passage), story);
      read = { passage, start, setting, story: story.end(), events: found };
    }
    passages.set(firstBlock, read);
    for (const event of read.events) {
      const id = names.next(event.id);
      events.push(id === event.id ? event : { ...event, id });
    }
  }
  known.last = { facts: cutter.facts, passages };
  memory?.triggers.turn();
  return events;
}
