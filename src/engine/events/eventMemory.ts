import { ActorNumbers } from './actorNumbers.ts';
import { AntecedentMemory } from './antecedents.ts';
import { NameCounts } from './identity.ts';
import type { ReadVersion } from './lastVersion.ts';
import { TopicCounts } from './senses.ts';
import { TriggerWordBook } from './triggerWords.ts';

/** The book of articles that have no next version: what it tells of one is used up when the next is read. */
const passing = new TriggerWordBook(false);

/** What reading the events of an article leaves for its next version. */
export class EventMemory {
  readonly actors = new ActorNumbers();
  readonly antecedents = new AntecedentMemory();
  readonly topics = new TopicCounts();
  readonly words: TriggerWordBook;
  readonly names = new NameCounts();
  last: ReadVersion | undefined;

  /** @param isKept whether there is a next version */
  constructor(isKept: boolean) {
    this.words = isKept ? new TriggerWordBook(true) : passing;
  }
}
