import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { Desk } from '../desk.ts';
import { dateLabel } from '../marks.ts';
import type { Cancellation } from '../ports.ts';

/** Dates after their expressions as inlay hints, where the reader chose this way of display. */
export async function inlayHints(desk: Desk, params: InlayHintParams, token: Cancellation): Promise<InlayHint[]> {
  if (desk.settings().dates.display !== 'inlayHint') return [];
  const holding = await desk.current(params.textDocument.uri, token);
  if (!holding) return [];
  const { document, annotations } = holding;
  const start = document.offsetAt(params.range.start);
  const end = document.offsetAt(params.range.end);
  return annotations.times
    .filter((time) => time.end >= start && time.end <= end)
    .flatMap((time) => {
      const label = dateLabel(time);
      if (label === null) return [];
      const hint = { position: document.positionAt(time.end), label, paddingLeft: true };
      return time.why ? [{ ...hint, tooltip: time.why }] : [hint];
    })
    .slice(0, desk.settings().dates.maximum);
}
