import type { NameSpan } from './names.ts';

/**
 * Names, each as `change` has it, null where it stays as it is.
 * @returns the list itself where all stay
 */
export function changedNames(
  names: readonly NameSpan[],
  change: (name: NameSpan, index: number) => readonly NameSpan[] | NameSpan | null,
): readonly NameSpan[] {
  let changed: NameSpan[] | null = null;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const now = change(name, index);
    if (now === null) {
      changed?.push(name);
      continue;
    }
    changed ??= names.slice(0, index);
    if (isList(now)) for (const part of now) changed.push(part);
    else changed.push(now);
  }
  return changed ?? names;
}

function isList(now: readonly NameSpan[] | NameSpan): now is readonly NameSpan[] {
  return Array.isArray(now);
}

/** Two lists of names in reading order as one; where two begin together, the first list's comes first. */
export function mergedNames(names: readonly NameSpan[], others: readonly NameSpan[]): readonly NameSpan[] {
  if (others.length === 0) return names;
  const merged: NameSpan[] = [];
  let next = 0;
  for (const name of names) {
    while (next < others.length && others[next]!.first < name.first) merged.push(others[next++]!);
    merged.push(name);
  }
  while (next < others.length) merged.push(others[next++]!);
  return merged;
}

/**
 * Names with others laid over them, both in reading order: what one of the others holds goes, and one that a longer name
 * holds or crosses is not taken.
 */
export function overlaid(names: readonly NameSpan[], others: readonly NameSpan[]): readonly NameSpan[] {
  const gone = new Set<NameSpan>();
  const added: NameSpan[] = [];
  let next = 0;
  for (const other of others) {
    while (next < names.length && names[next]!.end <= other.first) next++;
    let end = next;
    let isHeld = false;
    for (; end < names.length && names[end]!.first < other.end; end++) {
      const name = names[end]!;
      if (name.first <= other.first && name.end >= other.end && name.end - name.first > other.end - other.first)
        isHeld = true;
    }
    if (isHeld) continue;
    added.push(other);
    for (let index = next; index < end; index++) gone.add(names[index]!);
  }
  if (added.length === 0) return names;
  return mergedNames(gone.size === 0 ? names : names.filter((name) => !gone.has(name)), added);
}
