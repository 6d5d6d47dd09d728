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
  // After most edits one stretch has changed: copies in one piece take far less time than a loop.
  if (first && second && runs.length === 2 && first.from === 0 && first.to === 0) {
    const isToTheEnd = second.from + second.length === before.length && second.to + second.length === count;
    if (isToTheEnd && second.from >= first.length) {
      const stretch = new Array<Value>(second.to - first.length).fill(filler);
      if (count > before.length || stretch.length > longestStretch)
        return before.slice(0, first.length).concat(stretch, before.slice(second.from));
      const list = before.slice();
      list.splice(first.length, second.from - first.length, ...stretch);
      return list;
    }
  }
  const list = new Array<Value>(count).fill(filler);
  for (const { from, to, length } of runs) for (let at = 0; at < length; at++) list[to + at] = before[from + at]!;
  return list;
}
