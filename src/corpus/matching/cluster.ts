import { clustersOf, type ClusterLimits, type Links } from '../averageLink.ts';

/** Mean log-odds above which an event told in passing goes to a cluster of events that articles open with. */
const attaching = 0;
/** Added to the threshold where all events are told in passing. */
const passing = 0.1;

/**
 * Clusters events in two steps: those that articles open with among themselves, then those told further down, each to the one
 * cluster it fits clearly, or with others of its sort. What is told in passing never ties two clusters together.
 * @param isDeep whether an event stands further down in its article
 */
export function clustersInSteps(
  keys: readonly string[],
  links: Links,
  limits: ClusterLimits,
  isDeep: (key: string) => boolean,
): readonly (readonly string[])[] {
  const clusters = clustersOf(
    keys.filter((key) => !isDeep(key)),
    links,
    limits,
  ).map((core) => ({ core, members: [...core] }));
  const ofKey = new Map(clusters.flatMap((cluster) => cluster.core.map((key) => [key, cluster] as const)));
  const rest: string[] = [];
  for (const key of keys.filter(isDeep)) {
    const sums = new Map<(typeof clusters)[number], { sum: number; count: number }>();
    let barred: ReadonlySet<unknown> = new Set();
    for (const [other, score] of links.get(key) ?? []) {
      const cluster = ofKey.get(other);
      if (!cluster) continue;
      if (score <= limits.never) barred = new Set([...barred, cluster]);
      const known = sums.get(cluster) ?? { sum: 0, count: 0 };
      sums.set(cluster, { sum: known.sum + score, count: known.count + 1 });
    }
    let best: (typeof clusters)[number] | null = null;
    let most = attaching;
    for (const [cluster, { sum, count }] of sums) {
      const mean = (sum + (cluster.core.length - count) * limits.absent) / cluster.core.length;
      if (barred.has(cluster) || mean < most || (mean === most && best !== null && best.core[0]! < cluster.core[0]!))
        continue;
      most = mean;
      best = cluster;
    }
    if (best) best.members.push(key);
    else rest.push(key);
  }
  const among = clustersOf(rest, links, { ...limits, threshold: limits.threshold + passing });
  return [...clusters.map(({ members }) => members.sort()), ...among].sort((one, other) =>
    one[0]! < other[0]! ? -1 : 1,
  );
}
