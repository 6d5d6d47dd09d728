import type { Event, EventTime, Participant } from '../model.ts';
import type { Trigger } from './triggers.ts';

/** What an event hands on to a later mention of the same happening. */
interface Told {
  readonly lemma: string;
  readonly participants: readonly Participant[];
  readonly time: EventTime | null;
  readonly place: { readonly actor: string } | null;
  /** All this in words. */
  readonly said: string;
}

interface Placed {
  readonly told: Told;
  readonly sentence: number;
}

/** The last that was told of a family of kinds, counted from a passage's first sentence. */
export type News = readonly [family: string, told: Placed];

/** What reading a passage asked of those before it, and the answer. */
export interface Asked {
  readonly family: string;
  /** Where it was asked, counted from the passage's first sentence, and how many sentences back an answer may lie. */
  readonly sentence: number;
  readonly within: number;
  readonly answer: string;
}

/** What a passage told for those behind it, and all of what was told before that it depends on. */
export interface StoryOfPassage {
  readonly asked: readonly Asked[];
  readonly news: readonly News[];
}

/** Answers for a family of which nothing was told, and of which something was told too far back. */
const never = '';
const longAgo = ' ';

function describe({ lemma, participants, time, place }: Omit<Told, 'said'>): string {
  const people = participants.map(({ actor, role }) => `${role} ${actor}`).join(',');
  return `${lemma} ${people} ${time?.value ?? ''} ${place?.actor ?? ''}`;
}

/** Kinds that later mentions may name by another: the summit is then "the talks", the march "the strike". */
const families: readonly (readonly string[])[] = [
  ['meeting', 'talks'],
  ['strike', 'protest'],
  ['aid', 'transfer'],
];
const familyOf = (kind: string): string => families.find((family) => family.includes(kind))?.[0] ?? kind;

/** Most sentences back that "the visit" still means the one told there. */
const memory = 25;

/**
 * Carries participants, time and place from one mention of a happening to a later noun that points back to it ("this
 * visit", "the deal") or that names nobody and repeats the word ("arms sales").
 */
export class Story {
  readonly #last = new Map<string, Placed>();
  #first = 0;
  #kept = new Set<string>();
  #asked: Asked[] = [];

  /** Begins a passage that is read. */
  begin(firstSentence: number): void {
    this.#first = firstSentence;
    this.#kept = new Set();
    this.#asked = [];
  }

  /** Ends the passage that was begun last. */
  end(): StoryOfPassage {
    const news = Array.from(this.#kept, (family): News => {
      const { told, sentence } = this.#last.get(family)!;
      return [family, { told, sentence: sentence - this.#first }];
    });
    return { asked: this.#asked, news };
  }

  /** Whether reading a passage from this sentence on would be told what it was told. */
  answersAlike({ asked }: StoryOfPassage, firstSentence: number): boolean {
    return asked.every(
      ({ family, sentence, within, answer }) =>
        answerTo(this.#last.get(family), firstSentence + sentence, within) === answer,
    );
  }

  /** Goes on as if a passage that begins with this sentence had been read. */
  tellAgain({ news }: StoryOfPassage, firstSentence: number): void {
    for (const [family, { told, sentence }] of news)
      this.#last.set(family, { told, sentence: sentence + firstSentence });
  }

  /** Keeps an event that says who takes part. */
  keep(
    { sense }: Trigger,
    event: Pick<Event, 'type' | 'participants' | 'time' | 'place' | 'certainty' | 'polarity'>,
    sentence: number,
  ): void {
    const { participants, time, place } = event;
    // "The visit" is the one that took place, not the one somebody was asked to pay.
    if (event.certainty === 'expected' || event.certainty === 'denied' || event.polarity === 'negative') return;
    if (event.type === null || event.type === 'other') return;
    const family = familyOf(event.type);
    // "They met in May, followed by a meeting in June": the same people meet again.
    const again =
      participants.length === 0 && time?.basis === 'explicit' ? this.#lookBack(family, sentence, 1) : undefined;
    if (participants.length === 0 && !again) return;
    const told = { lemma: sense.lemma, participants: again ? again.told.participants : participants, time, place };
    this.#kept.add(family);
    this.#last.set(family, { told: { ...told, said: describe(told) }, sentence });
  }

  /**
   * The earlier mention that a later noun means; null where there is none near enough, or where it names people that the
   * earlier one has not.
   * @param definite whether "the", "this" or a possessive points back
   */
  recall({ sense }: Trigger, definite: boolean, participants: readonly Participant[], sentence: number): Told | null {
    if (sense.kind === null || sense.kind === 'other') return null;
    if (!definite && participants.length > 0) return null;
    const family = familyOf(sense.kind);
    let last = this.#lookBack(family, sentence, memory);
    if (family === 'meeting' && !this.#last.has(family)) last = this.#lookBack('visit', sentence, memory);
    if (!last) return null;
    const { told } = last;
    if (!definite && sense.lemma !== told.lemma) return null;
    const known = participants.every(({ actor }) => told.participants.some((other) => other.actor === actor));
    return known ? told : null;
  }

  /** The last that was told of a family, where it is near enough; what this says of the passages before is noted. */
  #lookBack(family: string, sentence: number, within: number): Placed | undefined {
    const last = this.#last.get(family);
    if (!this.#kept.has(family))
      this.#asked.push({ family, sentence: sentence - this.#first, within, answer: answerTo(last, sentence, within) });
    return last && sentence - last.sentence <= within ? last : undefined;
  }
}

function answerTo(last: Placed | undefined, sentence: number, within: number): string {
  if (last === undefined) return never;
  return sentence - last.sentence > within ? longAgo : last.told.said;
}
