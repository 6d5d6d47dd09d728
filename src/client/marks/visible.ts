import type { Range } from '../../protocol/model.ts';

/** Lines beside the visible ones that are marked too, so that scrolling shows no bare lines. */
const margin = 60;

/** Lines of an editor, first and last included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * The marks worth painting: in or near what is in view, none on the lines that are being typed on, at most `maximum`,
 * the ones nearest to the top of the view first.
 */
export function worthPainting<Mark extends { readonly range: Range }>(
  marks: readonly Mark[],
  visible: readonly Lines[],
  typedOn: ReadonlySet<number>,
  maximum: number,
): readonly Mark[] {
  const near = marks.filter(({ range }) => {
    if (typedOn.has(range.end.line)) return false;
    return visible.some(({ first, last }) => range.end.line >= first - margin && range.start.line <= last + margin);
  });
  if (near.length <= maximum) return near;
  const inView = near.filter(({ range }) =>
    visible.some(({ first, last }) => range.end.line >= first && range.start.line <= last),
  );
  return (inView.length >= maximum ? inView : [...inView, ...near.filter((mark) => !inView.includes(mark))]).slice(
    0,
    maximum,
  );
}
