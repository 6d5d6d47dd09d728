import type { TellingAtParams, TellingRow } from '../../protocol/requests.ts';
import { at, type Desk } from '../desk.ts';
import type { Cancellation } from '../ports.ts';
import { tellingRow } from './events.ts';

/** Answers `crossread/tellingAt`: how other articles tell the event at the range's start. */
export async function tellingAt(
  desk: Desk,
  { uri, range }: TellingAtParams,
  token: Cancellation,
): Promise<readonly TellingRow[]> {
  const place = await at(desk, { textDocument: { uri }, position: range.start }, token);
  if (!place) return [];
  const { findings } = desk;
  const { key } = place.holding;
  const event = findings.eventAt(place.holding, place.offset);
  const happening = event && findings.happeningOf(key, event.id);
  const matches = (event && findings.corroborated(key, event.id)?.matches) ?? [];
  return matches.flatMap(({ article, event: other, relation, differences }) => {
    const telling = findings.tellingOf(article, other, happening);
    return telling ? tellingRow(desk, telling, relation, differences, ['at the cursor', 'in this telling']) : [];
  });
}
