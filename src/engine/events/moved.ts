import type { Attribution, Event, EventArgument, EventTime, Quantity, Span } from '../model.ts';

/** The events of a passage that has moved by so many UTF-16 units, with all their spans. */
export function moved(events: readonly Event[], by: number): readonly Event[] {
  const sentences = new LastMoved<Span>(({ start, end }) => ({ start: start + by, end: end + by }));
  const attributions = new LastMoved((attribution: Attribution) => movedAttribution(attribution, by));
  return events.map((event) => {
    const moved: Event = {
      // Written out: a literal is made much faster than a copy that is changed, and all events are alike.
      id: event.id,
      salience: event.salience,
      weight: event.weight,
      start: event.start + by,
      end: event.end + by,
      text: event.text,
      lemma: event.lemma,
      class: event.class,
      type: event.type,
      polarity: event.polarity,
      participants: event.participants,
      arguments: movedArguments(event.arguments, by),
      phrase: event.phrase,
      wording: event.wording,
      time: event.time && movedTime(event.time, by),
      place: event.place,
      attribution: event.attribution && attributions.of(event.attribution),
      certainty: event.certainty,
      quantities: movedQuantities(event.quantities, by),
      sentence: sentences.of(event.sentence),
    };
    const { cue, withdraws } = event;
    if (cue === undefined && withdraws === undefined) return moved;
    const at = <Of extends Span>(span: Of): Of => ({ ...span, start: span.start + by, end: span.end + by });
    return { ...event, ...moved, ...(cue && { cue: at(cue) }), ...(withdraws && { withdraws: at(withdraws) }) };
  });
}

/** Moves what several events share, one after the other, only once. */
class LastMoved<Of> {
  readonly #move: (each: Of) => Of;
  #from: Of | undefined;
  #to: Of | undefined;

  constructor(move: (each: Of) => Of) {
    this.#move = move;
  }

  of(each: Of): Of {
    if (this.#from !== each || this.#to === undefined) {
      this.#from = each;
      this.#to = this.#move(each);
    }
    return this.#to;
  }
}

function movedArguments(phrases: readonly EventArgument[], by: number): readonly EventArgument[] {
  return phrases.map(({ role, start, end }) => ({ role, start: start + by, end: end + by }));
}

function movedTime(time: EventTime, by: number): EventTime {
  const { value, basis, start, end } = time;
  return start === undefined || end === undefined ? time : { value, basis, start: start + by, end: end + by };
}

function movedAttribution({ start, end, actor, text, via }: Attribution, by: number): Attribution {
  return { start: start + by, end: end + by, actor, text, via };
}

function movedQuantities(quantities: readonly Quantity[], by: number): readonly Quantity[] {
  if (quantities.length === 0) return quantities;
  return quantities.map(({ value, min, max, unit, asOf, start, end, text }) => ({
    value,
    min,
    max,
    unit,
    asOf,
    start: start + by,
    end: end + by,
    text,
  }));
}
