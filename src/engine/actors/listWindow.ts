/** What has changed between two lists: what stands before it and behind it is the same in both. */
export interface ListWindow {
  /** Where the change begins in both. */
  readonly before: number;
  /** Where it ends in the second list. */
  readonly behind: number;
  /** How much further on that is than in the first. */
  readonly shift: number;
}

/** Where the second of two lists is another than the first. */
export function windowOf<Item>(last: readonly Item[], now: readonly Item[]): ListWindow {
  const shift = now.length - last.length;
  if (last === now) return { before: now.length, behind: now.length, shift };
  const least = Math.min(last.length, now.length);
  let before = 0;
  while (before < least && now[before] === last[before]) before++;
  let behind = now.length;
  while (behind > before && behind - shift > before && now[behind - 1] === last[behind - 1 - shift]) behind--;
  return { before, behind, shift };
}
