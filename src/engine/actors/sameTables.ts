/**
 * Tables that a pass gathers: the one that was gathered before where the new one says the same, so that those who asked it
 * need not ask again.
 */

export function lastIfSameSet<Item>(last: ReadonlySet<Item> | undefined, now: ReadonlySet<Item>): ReadonlySet<Item> {
  if (last?.size !== now.size) return now;
  for (const item of now) if (!last.has(item)) return now;
  return last;
}

/** @param isSame whether two values say the same */
export function lastIfSameMap<Key, Value>(
  last: ReadonlyMap<Key, Value> | undefined,
  now: ReadonlyMap<Key, Value>,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): ReadonlyMap<Key, Value> {
  if (last?.size !== now.size) return now;
  for (const [key, value] of now) {
    const before = last.get(key);
    if (before === undefined || !isSame(before, value)) return now;
  }
  return last;
}
