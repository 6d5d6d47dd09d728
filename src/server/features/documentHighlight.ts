import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { at, type Desk } from '../desk.ts';
import { rangeOf } from '../library.ts';
import { placesOf } from '../places.ts';
import type { Cancellation } from '../ports.ts';

/** The other mentions in this document of the actor at the cursor, or the other tellings of the event. */
export async function documentHighlight(
  desk: Desk,
  params: DocumentHighlightParams,
  token: Cancellation,
): Promise<DocumentHighlight[]> {
  const place = await at(desk, params, token);
  if (!place) return [];
  const { holding, offset } = place;
  return placesOf(desk.findings, holding, offset)
    .filter(({ article }) => article === holding.key)
    .map((span) => ({ range: rangeOf(holding, span) }));
}
