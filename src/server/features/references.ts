import type { Location, ReferenceParams } from 'vscode-languageserver';
import { at, type Desk } from '../desk.ts';
import { placeLocations, placesOf } from '../places.ts';
import type { Cancellation } from '../ports.ts';

/** All mentions of an actor, or all tellings of an event, in all articles. */
export async function references(desk: Desk, params: ReferenceParams, token: Cancellation): Promise<Location[]> {
  const place = await at(desk, params, token);
  if (!place) return [];
  const places = placesOf(desk.findings, place.holding, place.offset);
  return placeLocations(desk.findings, params.context.includeDeclaration ? places : places.slice(1));
}
