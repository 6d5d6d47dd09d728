import type { Memory } from '../memory.ts';
import type { Actor, Article, Event, TimeExpression } from '../model.ts';
import type { Models } from '../models.ts';
import type { Syntax } from '../syntax/model.ts';
import { isSameList } from './blockStates.ts';
import { Story } from './discourse.ts';
import { EventMemory } from './eventMemory.ts';
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
  const known = memory?.events ?? new EventMemory();
  const { version } = known.blocks;
  const cutter = new PassageCutter(reading, known);
  const names = new TakenNames();
  const story = new Story();
  const events: Event[] = [];
  for (const passage of passagesOf(article)) {
    const { start } = article.blocks[passage.firstBlock]!;
    const { firstSentence } = passage;
    const blocks = cutter.statesOf(passage);
    const setting = cutter.settingOf(passage);
    const read = blocks[0]!.passages.find(
      (one) => one.setting === setting && isSameList(one.blocks, blocks) && story.isAt(firstSentence, one.state),
    );
    let found: readonly Event[];
    if (read) {
      story.tellAgain(read.news, firstSentence);
      if (read.start !== start) {
        const by = start - read.start;
        read.events = read.events.map((event) => moved(event, by));
        read.start = start;
      }
      read.version = version;
      found = read.events;
    } else {
      const state = story.stateAt(firstSentence);
      found = readPassage(cutter.cut(passage), story);
      const news = story.takeNews(firstSentence);
      blocks[0]!.passages.push({ blocks, setting, state, start, events: found, news, version });
    }
    for (const event of found) {
      const id = names.next(event.id);
      events.push(id === event.id ? event : { ...event, id });
    }
  }
  known.blocks.turn();
  memory?.triggers.turn();
  return events;
}
