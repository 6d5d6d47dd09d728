import type { Article, Participant, ParticipantRole } from '../model.ts';
import { actorsOf, type EventContext } from './who.ts';
import { wordSet } from './words.ts';

/** Collects each actor once, in the first role it is found in. */
export class Cast {
  readonly #context: EventContext;
  readonly #roles = new Map<string, ParticipantRole>();

  constructor(context: EventContext) {
    this.#context = context;
  }

  add(token: number, role: ParticipantRole): void {
    if (isExcepted(this.#context.article, token)) return;
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

/** Most words of a name behind "all but". */
const longestName = 4;
const wholes = wordSet('all everyone everybody everything');

/** "All but Ana Ruiz escaped": she did not. */
export function isExcepted({ tokens }: Article, token: number): boolean {
  for (let at = token - 1; at > 0 && at >= token - longestName; at--) {
    const { lower, text } = tokens[at]!;
    if (lower === 'but' || lower === 'except') return wholes.has(tokens[at - 1]!.lower);
    if (text === lower) return false;
  }
  return false;
}
