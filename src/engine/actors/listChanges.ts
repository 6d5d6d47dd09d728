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
export function windowOf<Item>(
  last: readonly Item[],
  now: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): ListWindow {
  const shift = now.length - last.length;
  if (last === now) return { before: now.length, behind: now.length, shift };
  const least = Math.min(last.length, now.length);
  let before = 0;
  while (before < least && isSame(now[before]!, last[before]!)) before++;
  let behind = now.length;
  while (behind > before && behind - shift > before && isSame(now[behind - 1]!, last[behind - 1 - shift]!)) behind--;
  return { before, behind, shift };
}

/** What is another in the second of two lists: the places of what went in the first, and of what came in the second. */
export interface ListChanges {
  readonly gone: readonly number[];
  readonly come: readonly number[];
  /** What was made of each item of the first list as a list for the second, with what is made of those that came. */
  readonly follow: <Made>(made: readonly Made[], make: (index: number) => Made) => Made[];
}

/** Which items of two lists are others: of two equally long ones, those that are others at the same place. */
export function changesOf<Item>(last: readonly Item[], now: readonly Item[]): ListChanges {
  const { before, behind, shift } = windowOf(last, now);
  const come: number[] = [];
  for (let index = before; index < behind; index++) if (shift !== 0 || now[index] !== last[index]) come.push(index);
  if (shift === 0)
    return {
      gone: come,
      come,
      follow: (made, make) => {
        const all = made.slice();
        for (const index of come) all[index] = make(index);
        return all;
      },
    };
  const gone: number[] = [];
  for (let index = before; index < behind - shift; index++) gone.push(index);
  return {
    gone,
    come,
    follow: (made, make) => made.slice(0, before).concat(come.map(make), made.slice(behind - shift)),
  };
}
