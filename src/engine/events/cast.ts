import type { Participant, ParticipantRole } from '../model.ts';
import { actorsOf, type EventContext } from './who.ts';

/** Collects each actor once, in the first role it is found in. */
export class Cast {
  readonly #context: EventContext;
  readonly #roles = new Map<string, ParticipantRole>();

  constructor(context: EventContext) {
    this.#context = context;
  }

  add(token: number, role: ParticipantRole): void {
    for (const actor of actorsOf(this.#context, token))
      if (!this.#roles.has(actor) && (role !== 'agent' || !this.#context.places.has(actor)))
        this.#roles.set(actor, role);
  }

  has(role: ParticipantRole): boolean {
    for (const other of this.#roles.values()) if (other === role) return true;
    return false;
  }

  /** How many take part in a role. */
  count(role: ParticipantRole): number {
    let count = 0;
    for (const other of this.#roles.values()) if (other === role) count++;
    return count;
  }

  isEmpty(): boolean {
    return this.#roles.size === 0;
  }

  list(): readonly Participant[] {
    return [...this.#roles].map(([actor, role]) => ({ actor, role }));
  }
}
