import type { Memory, ReadEvents } from '../memory.ts';
import type { Actor, Article, Event, TimeExpression } from '../model.ts';
import type { Models } from '../models.ts';
import { indexTree } from '../syntax/clause.ts';
import type { Syntax } from '../syntax/model.ts';
import { Story, type News } from './discourse.ts';
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
  const known = memory?.passages;
  const cutter = new PassageCutter(reading, indexTree(article, reading.syntax));
  const names = new TakenNames();
  const story = new Story();
  const events: Event[] = [];
  for (const passage of passagesOf(article)) {
    const { start } = article.blocks[passage.firstBlock]!;
    const key = memory && `${cutter.describe(passage, memory)}\n${story.stateAt(passage.firstSentence)}`;
    let read = key === undefined ? undefined : (known?.recall(key) as ReadEvents<readonly News[]> | undefined);
    const isFresh = read === undefined;
    if (read) story.tellAgain(read.news, passage.firstSentence);
    else {
      const found = readPassage(cutter.cut(passage), story);
      read = { start, events: found, news: story.takeNews(passage.firstSentence) };
    }
    const isMoved = read.start !== start;
    if (isMoved) {
      const by = start - read.start;
      read = { ...read, start, events: read.events.map((event) => moved(event, by)) };
    }
    if (key !== undefined && (isFresh || isMoved)) known?.keep(key, read);
    for (const event of read.events) {
      const id = names.next(event.id);
      events.push(id === event.id ? event : { ...event, id });
    }
  }
  known?.turn();
  memory?.triggers.turn();
  return events;
}
