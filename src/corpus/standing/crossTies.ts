import type { EventRecord } from '../reading/record.ts';
import type { Store } from '../store.ts';
import type { CrossTie } from './tellings.ts';

/** Ties of an event to events that are not the same happening: what denies, corrects or continues it. */
export function crossTiesOf(event: EventRecord, store: Store): readonly CrossTie[] {
  void event;
  void store;
  return [];
}
