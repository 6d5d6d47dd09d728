import type { Event, EventTime, Participant } from '../model.ts';

/** What an event hands on to a later mention of the same happening. */
interface Told {
  readonly participants: readonly Participant[];
  readonly time: EventTime | null;
  readonly place: { readonly actor: string } | null;
  readonly sentence: number;
}

/** Kinds that later mentions may name by another: the visit is then "the trip", the summit "the meeting". */
const families: readonly (readonly string[])[] = [
  ['meeting', 'talks'],
  ['strike', 'protest'],
];
const familyOf = (kind: string): string => families.find((family) => family.includes(kind))?.[0] ?? kind;

/** Most sentences back that "the visit" still means the one told there. */
const memory = 25;

/**
 * Carries participants, time and place from one mention of a happening to a later one that only points back to it
 * ("this visit", "the deal").
 */
export class Story {
  readonly #last = new Map<string, Told>();

  /** Keeps an event that says who takes part. */
  keep(event: Pick<Event, 'type' | 'participants' | 'time' | 'place' | 'polarity'>, sentence: number): void {
    if (event.type === null || event.participants.length === 0) return;
    this.#last.set(familyOf(event.type), {
      participants: event.participants,
      time: event.time,
      place: event.place,
      sentence,
    });
  }

  /**
   * The earlier mention that a later one of this kind points back to; null where there is none near enough, or where it
   * names people that the earlier one has not.
   */
  recall(kind: string | null, participants: readonly Participant[], sentence: number): Told | null {
    if (kind === null) return null;
    const told = this.#last.get(familyOf(kind));
    if (!told || sentence - told.sentence > memory) return null;
    const known = participants.every(({ actor }) => told.participants.some((other) => other.actor === actor));
    return known ? told : null;
  }
}
