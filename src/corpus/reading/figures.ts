import type { Event, Quantity } from '../../engine/model.ts';

// A hostile sentence may hold thousands of events and numbers.
const mostCompared = 32;

/**
 * Gives each figure of a sentence to one of its triggers: of those that could govern it the nearest.
 * @param events the events of one sentence
 */
export function assignFigures(events: readonly Event[]): ReadonlyMap<Event, readonly Quantity[]> {
  const assigned = new Map<Event, Quantity[]>();
  const some = events.slice(0, mostCompared);
  const figures = new Map<number, Quantity>();
  for (const event of some)
    for (const quantity of event.quantities.slice(0, mostCompared)) figures.set(quantity.start, quantity);
  for (const figure of [...figures.values()].slice(0, mostCompared)) {
    let nearest: Event | null = null;
    for (const event of some) {
      const governs = event.class !== 'reporting' && event.class !== 'perception' && event.class !== 'aspectual';
      const within = event.start < figure.end && figure.start < event.end;
      if (!governs || within || !event.quantities.some((quantity) => quantity.start === figure.start)) continue;
      // What happens to so many is told of elsewhere too, how they stand seldom is.
      const isState = event.class === 'state';
      if (nearest !== null && isState !== (nearest.class === 'state')) {
        if (!isState) nearest = event;
      } else if (nearest === null || distance(event, figure) < distance(nearest, figure)) nearest = event;
    }
    // Each event has the figure with the time that it takes it to speak of.
    const own = nearest?.quantities.find((quantity) => quantity.start === figure.start);
    if (nearest && own) assigned.set(nearest, [...(assigned.get(nearest) ?? []), own]);
  }
  return assigned;
}

const distance = (event: Event, figure: Quantity): number =>
  event.start >= figure.end ? event.start - figure.end : figure.start - event.end;
