import type { Run } from './memory.ts';

/** Longest stretch that is put into a list as the arguments of a call. */
const longestStretch = 4096;

/**
 * A list parallel to the tokens of a version, with what the version before had for the tokens of the runs; what stands
 * for the others is to be filled in.
 * @param before the list of that version
 * @param runs in the order of this version
 * @param count how many tokens this version has
 */
export function listOverRuns<Value>(
  before: readonly Value[],
  runs: readonly Run[],
  count: number,
  filler: Value,
): Value[] {
  const [first, second] = runs;
  // After most edits one stretch has changed.
  if (first && second && runs.length === 2 && first.from === 0 && first.to === 0) {
    const isToTheEnd = second.from + second.length === before.length && second.to + second.length === count;
    if (isToTheEnd && second.from >= first.length) {
      const stretch = new Array<Value>(second.to - first.length).fill(filler);
      return withStretch(before, first.length, second.from, stretch);
    }
  }
  const list = new Array<Value>(count).fill(filler);
  for (const { from, to, length } of runs) for (let at = 0; at < length; at++) list[to + at] = before[from + at]!;
  return list;
}

/** A copy of a list in which others stand in place of a stretch; in one piece, which takes far less time than a loop. */
export function withStretch<Value>(list: readonly Value[], from: number, to: number, put: readonly Value[]): Value[] {
  if (put.length > to - from || put.length > longestStretch) return list.slice(0, from).concat(put, list.slice(to));
  const copy = list.slice();
  copy.splice(from, to - from, ...put);
  return copy;
}
