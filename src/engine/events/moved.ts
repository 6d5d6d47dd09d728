import type { Event, Span } from '../model.ts';

function by<Of extends Span>(distance: number, span: Of): Of {
  return { ...span, start: span.start + distance, end: span.end + distance };
}

/** An event of a passage that has moved by so many UTF-16 units, with all its spans. */
export function moved(event: Event, distance: number): Event {
  const { arguments: phrases, time, attribution, cue, quantities, withdraws, sentence } = event;
  const isPlaced = time !== null && time.start !== undefined && time.end !== undefined;
  return {
    ...by(distance, event),
    arguments: phrases.map((phrase) => by(distance, phrase)),
    time: isPlaced ? { ...time, start: time.start + distance, end: time.end + distance } : time,
    attribution: attribution && by(distance, attribution),
    ...(cue && { cue: by(distance, cue) }),
    quantities: quantities.length === 0 ? quantities : quantities.map((quantity) => by(distance, quantity)),
    ...(withdraws && { withdraws: by(distance, withdraws) }),
    sentence: by(distance, sentence),
  };
}
