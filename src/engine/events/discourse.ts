import type { Event, EventTime, Participant } from '../model.ts';
import type { Trigger } from './triggers.ts';

/** What an event hands on to a later mention of the same happening. */
interface Told {
  readonly lemma: string;
  readonly participants: readonly Participant[];
  readonly time: EventTime | null;
  readonly place: { readonly actor: string } | null;
  readonly sentence: number;
}

/** The last that was told of a family of kinds. */
export type News = readonly [family: string, told: Told];

function describe({ lemma, participants, time, place, sentence }: Told, from: number): string {
  const people = participants.map(({ actor, role }) => `${role} ${actor}`).join(',');
  return `${String(from - sentence)} ${lemma} ${people} ${time?.value ?? ''} ${place?.actor ?? ''}`;
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
  readonly #last = new Map<string, Told>();
  #kept = new Set<string>();

  /** All that reading on from a sentence can depend on; two stories of which this says the same go on alike. */
  stateAt(sentence: number): string {
    let state = '';
    for (const [family, told] of [...this.#last].sort(([a], [b]) => (a < b ? -1 : 1))) {
      // One that is too far back means nothing any more, but still hides others.
      state += sentence - told.sentence > memory ? `${family}\n` : `${family} ${describe(told, sentence)}\n`;
    }
    return state;
  }

  /** What has been told since the last call, counted from a sentence. */
  takeNews(sentence: number): readonly News[] {
    const news = [...this.#kept].map((family): News => {
      const told = this.#last.get(family)!;
      return [family, { ...told, sentence: told.sentence - sentence }];
    });
    this.#kept = new Set();
    return news;
  }

  /** Goes on as if what {@link takeNews} gave had been told again, counted from a sentence. */
  tellAgain(news: readonly News[], sentence: number): void {
    for (const [family, told] of news) this.#last.set(family, { ...told, sentence: told.sentence + sentence });
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
    this.#last.set(family, {
      lemma: sense.lemma,
      participants: again ? before.participants : participants,
      time,
      place,
      sentence,
    });
  }

  /**
   * The earlier mention that a later noun means; null where there is none near enough, or where it names people that the
   * earlier one has not.
   * @param definite whether "the", "this" or a possessive points back
   */
  recall({ sense }: Trigger, definite: boolean, participants: readonly Participant[], sentence: number): Told | null {
    if (sense.kind === null || sense.kind === 'other') return null;
    const family = familyOf(sense.kind);
    const told = this.#last.get(family) ?? (family === 'meeting' ? this.#last.get('visit') : undefined);
    if (!told || sentence - told.sentence > memory) return null;
    if (!definite && (participants.length > 0 || sense.lemma !== told.lemma)) return null;
    const known = participants.every(({ actor }) => told.participants.some((other) => other.actor === actor));
    return known ? told : null;
  }
}
