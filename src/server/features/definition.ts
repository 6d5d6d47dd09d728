import type { DefinitionParams, Location } from 'vscode-languageserver';
import { at, type Desk } from '../desk.ts';
import { locationOf } from '../library.ts';
import { placeLocations, placesOf } from '../places.ts';
import type { Cancellation } from '../ports.ts';

/**
 * Where something is told first: the name that an actor first has here, an event's first telling here, and for a date that is
 * counted from the article's date the words that state it.
 */
export async function definition(desk: Desk, params: DefinitionParams, token: Cancellation): Promise<Location[]> {
  const place = await at(desk, params, token);
  if (!place) return [];
  const { holding, offset } = place;
  const places = placesOf(desk.findings, holding, offset);
  // A title may stand before the name that it belongs to; the name says who it is.
  const named = places.find(({ article, kind }) => article === holding.key && kind === 'name') ?? places[0];
  if (named) return placeLocations(desk.findings, [named]);
  const { start, end } = holding.annotations.published;
  if (!desk.findings.timeAt(holding, offset) || start === undefined || end === undefined) return [];
  return [locationOf(holding, { start, end })];
}
