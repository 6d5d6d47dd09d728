import { ActorNumbers } from './actorNumbers.ts';
import { AntecedentMemory } from './antecedents.ts';
import { BlockStates } from './blockStates.ts';
import { TopicCounts } from './senses.ts';

/** What reading the events of an article leaves for its next version. */
export class EventMemory {
  readonly actors = new ActorNumbers();
  readonly antecedents = new AntecedentMemory();
  readonly blocks = new BlockStates();
  readonly topics = new TopicCounts();
}
