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

/** The last that was told of a family of kinds, counted from a sentence. */
export type News = readonly [family: string, told: Placed];

/** All that reading on from a sentence can depend on: of each family what was told, and how many sentences before. */
export type StoryState = readonly { readonly family: string; readonly said: string | null; readonly back: number }[];

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
  #kept = new Set<string>();

  /** Two stories of which this says the same go on alike. */
  stateAt(sentence: number): StoryState {
    return [...this.#last].map(([family, { told, sentence: where }]) => {
      const back = sentence - where;
      // One that is too far back means nothing any more, but still hides others.
      return back > memory ? { family, said: null, back: 0 } : { family, said: told.said, back };
    });
  }

  /** Whether {@link stateAt} would say this. */
  isAt(sentence: number, state: StoryState): boolean {
    if (state.length !== this.#last.size) return false;
    return state.every(({ family, said, back }) => {
      const last = this.#last.get(family);
      if (last === undefined) return false;
      const far = sentence - last.sentence;
      return far > memory ? said === null : far === back && last.told.said === said;
    });
  }

  /** What has been told since the last call, counted from a sentence. */
  takeNews(sentence: number): readonly News[] {
    const news = [...this.#kept].map((family): News => {
      const { told, sentence: where } = this.#last.get(family)!;
      return [family, { told, sentence: where - sentence }];
    });
    this.#kept = new Set();
    return news;
  }

  /** Goes on as if what {@link takeNews} gave had been told again, counted from a sentence. */
  tellAgain(news: readonly News[], sentence: number): void {
    for (const [family, { told, sentence: where }] of news)
      this.#last.set(family, { told, sentence: where + sentence });
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
    const before = this.#last.get(family);
    const again = participants.length === 0 && time?.basis === 'explicit' && before && sentence - before.sentence <= 1;
    if (participants.length === 0 && !again) return;
    this.#kept.add(family);
    const told = { lemma: sense.lemma, participants: again ? before.told.participants : participants, time, place };
    this.#last.set(family, { told: { ...told, said: describe(told) }, sentence });
  }

  /**
   * The earlier mention that a later noun means; null where there is none near enough, or where it names people that the
   * earlier one has not.
   * @param definite whether "the", "this" or a possessive points back
   */
  recall({ sense }: Trigger, definite: boolean, participants: readonly Participant[], sentence: number): Told | null {
    if (sense.kind === null || sense.kind === 'other') return null;
    const family = familyOf(sense.kind);
    const last = this.#last.get(family) ?? (family === 'meeting' ? this.#last.get('visit') : undefined);
    if (!last || sentence - last.sentence > memory) return null;
    const { told } = last;
    if (!definite && (participants.length > 0 || sense.lemma !== told.lemma)) return null;
    const known = participants.every(({ actor }) => told.participants.some((other) => other.actor === actor));
    return known ? told : null;
  }
}
