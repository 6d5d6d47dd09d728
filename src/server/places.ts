import type { Location } from '../protocol/model.ts';
import type { Event, Span } from '../engine/model.ts';
import { innermost, type Findings } from './findings.ts';
import { isRead, locationOf, type ReadHolding } from './library.ts';

/** A span of one of the corpus' articles. */
export interface Place extends Span {
  readonly article: string;
  /** How a mention names its actor; absent for a telling. */
  readonly kind?: string;
}

/**
 * All places, in all articles, of what stands at an offset: every mention of the actor, or every telling of the event;
 * the present article's first, then the others in the articles' order. Empty on plain words.
 */
export function placesOf(findings: Findings, holding: ReadHolding, offset: number): readonly Place[] {
  const actor = findings.actorAt(holding, offset);
  const event = findings.eventAt(holding, offset);
  const found = innermost([...(actor ? [actor.mention] : []), ...(event ? [event] : [])], offset);
  if (!found) return [];
  const places = found === event ? tellingPlaces(findings, holding, event) : (actor?.actor.mentions ?? []);
  const here = places.filter(({ article }) => article === holding.key).sort((a, b) => a.start - b.start);
  return [...here, ...places.filter(({ article }) => article !== holding.key)];
}

function tellingPlaces(findings: Findings, holding: ReadHolding, event: Event): readonly Place[] {
  const happening = findings.happeningOf(holding.key, event.id);
  return happening?.tellings ?? [{ article: holding.key, start: event.start, end: event.end }];
}

export function placeLocations(findings: Findings, places: readonly Place[]): Location[] {
  return places.flatMap((place) => {
    const holding = findings.library.get(place.article);
    return isRead(holding) ? [locationOf(holding, place)] : [];
  });
}
