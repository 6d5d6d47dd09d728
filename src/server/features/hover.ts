import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Span } from '../../engine/model.ts';
import { actorCard } from '../cards/actorCard.ts';
import { writeCard, type Card } from '../cards/card.ts';
import { dateCard } from '../cards/dateCard.ts';
import { eventCard } from '../cards/eventCard.ts';
import { at, type Desk } from '../desk.ts';
import { innermost } from '../findings.ts';
import { rangeOf, type ReadHolding } from '../library.ts';
import type { Cancellation } from '../ports.ts';

interface Found extends Span {
  readonly card: () => Card | undefined;
}

function foundAt({ findings }: Desk, holding: ReadHolding, offset: number): Found | undefined {
  const found: Found[] = [];
  const time = findings.timeAt(holding, offset);
  if (time) found.push({ start: time.start, end: time.end, card: () => dateCard(holding, time) });
  const actor = findings.actorAt(holding, offset);
  if (actor) found.push({ ...actor.mention, card: () => actorCard(findings, holding, actor) });
  const event = findings.eventAt(holding, offset);
  if (event) found.push({ ...event, card: () => eventCard(findings, holding, event) });
  return innermost(found, offset);
}

/** The card of the date, actor or event under the pointer, the innermost where they nest; nothing on plain words. */
export async function hover(desk: Desk, params: HoverParams, token: Cancellation): Promise<Hover | null> {
  const place = await at(desk, params, token);
  if (!place) return null;
  const found = foundAt(desk, place.holding, place.offset);
  const card = found?.card();
  if (!found || !card) return null;
  const { style } = desk;
  return {
    contents: { kind: style.markdown ? 'markdown' : 'plaintext', value: writeCard(card, style) },
    range: rangeOf(place.holding, found),
  };
}
