/** Log-odds that two things are one, by the keys of both; absent where they were never compared. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface ClusterLimits {
  /** Clusters join where the mean log-odds between their members is above this. */
  readonly threshold: number;
  /** Added to the threshold for each doubling of the smaller cluster: many are only joined on clear evidence. */
  readonly growth: number;
  /** Added where the larger cluster has one member, half of it where it has two, and so on: two alone prove little. */
  readonly solo: number;
  /** Log-odds counted for two that nothing suggested to compare. */
  readonly absent: number;
  /** Log-odds at or below which two are never in one cluster. */
  readonly never: number;
}

interface Group {
  readonly id: number;
  readonly keys: readonly string[];
  /** Sum and number of the links to each other group; `barred` where two members of them can't be one. */
  readonly towards: Map<number, { sum: number; count: number; barred: boolean }>;
}

/**
 * Average-link clustering: the two groups with the highest mean log-odds join, as long as it is above the threshold, so
 * that one strong link never chains two groups that are otherwise unlike. The same whatever the order of `keys`.
 * @param keys those of one connected part of the links
 */
export function clustersOf(
  keys: readonly string[],
  links: Links,
  limits: ClusterLimits,
): readonly (readonly string[])[] {
  const sorted = [...keys].sort();
  const numbers = new Map(sorted.map((key, index) => [key, index]));
  const groups = new Map<number, Group>();
  sorted.forEach((key, index) => {
    const towards: Group['towards'] = new Map();
    for (const [other, score] of links.get(key) ?? []) {
      const number = numbers.get(other);
      if (number !== undefined) towards.set(number, { sum: score, count: 1, barred: score <= limits.never });
    }
    groups.set(index, { id: index, keys: [key], towards });
  });
  const queue = new Queue();
  const offer = (one: Group, other: Group): void => {
    const mean = meanOf(one, other, limits);
    if (mean > limitFor(one.keys.length, other.keys.length, limits))
      queue.push({ mean, low: Math.min(one.id, other.id), high: Math.max(one.id, other.id) });
  };
  for (const group of groups.values())
    for (const id of group.towards.keys()) if (id > group.id) offer(group, groups.get(id)!);
  let next = sorted.length;
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const one = groups.get(pair.low);
    const other = groups.get(pair.high);
    if (!one || !other) continue;
    groups.delete(one.id);
    groups.delete(other.id);
    const joined: Group = { id: next++, keys: [...one.keys, ...other.keys], towards: new Map() };
    for (const from of [one, other]) {
      for (const [id, link] of from.towards) {
        const neighbour = groups.get(id);
        if (!neighbour) continue;
        const known = joined.towards.get(id) ?? { sum: 0, count: 0, barred: false };
        const summed = {
          sum: known.sum + link.sum,
          count: known.count + link.count,
          barred: known.barred || link.barred,
        };
        joined.towards.set(id, summed);
        neighbour.towards.delete(from.id);
        neighbour.towards.set(joined.id, summed);
      }
    }
    groups.set(joined.id, joined);
    for (const id of joined.towards.keys()) offer(joined, groups.get(id)!);
  }
  return [...groups.values()]
    .map((group) => [...group.keys].sort())
    .sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
}

function limitFor(one: number, other: number, { threshold, growth, solo }: ClusterLimits): number {
  return threshold + growth * Math.log2(Math.min(one, other)) + solo / Math.max(one, other);
}

function meanOf(one: Group, other: Group, limits: ClusterLimits): number {
  const link = one.towards.get(other.id);
  if (!link || link.barred) return Number.NEGATIVE_INFINITY;
  const pairs = one.keys.length * other.keys.length;
  return (link.sum + (pairs - link.count) * limits.absent) / pairs;
}

interface Pair {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A heap of pairs, highest mean first; ties by the groups' numbers, so that the result is one. */
class Queue {
  readonly #heap: Pair[] = [];

  push(pair: Pair): void {
    const heap = this.#heap;
    heap.push(pair);
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!before(heap[at]!, heap[parent]!)) break;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  }

  pop(): Pair | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
      if (least === at) break;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
    return first;
  }
}

function before(one: Pair, other: Pair): boolean {
  if (one.mean !== other.mean) return one.mean > other.mean;
  return one.low !== other.low ? one.low < other.low : one.high < other.high;
}
