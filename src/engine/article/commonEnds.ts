/** How much two texts have in common at their beginnings and at their ends, in UTF-16 units; the two never overlap. */
export interface CommonEnds {
  readonly start: number;
  readonly end: number;
}

/**
 * Holds two versions of a text against each other. By halves: to compare stretches as a whole takes a small part of the
 * time that it takes to compare their units one by one, and all stretches together are no longer than the text.
 */
export function commonEnds(one: string, other: string): CommonEnds {
  const most = Math.min(one.length, other.length);
  const start = longest(most, (from, to) => one.slice(from, to) === other.slice(from, to));
  const end = longest(
    most - start,
    (from, to) => one.slice(one.length - to, one.length - from) === other.slice(other.length - to, other.length - from),
  );
  return { start, end };
}

/** The greatest length, up to `most`, of which every stretch holds. */
function longest(most: number, holds: (from: number, to: number) => boolean): number {
  let sure = 0;
  let possible = most;
  while (sure < possible) {
    const middle = (sure + possible + 1) >>> 1;
    if (holds(sure, middle)) sure = middle;
    else possible = middle - 1;
  }
  return sure;
}
