import type { ClusterLimits } from './cluster.ts';
import { bias, trees as rows } from './trees.ts';

/** Where clusters stop to grow; chosen on the training topics, for precision before recall. */
export const clusterLimits: ClusterLimits = { threshold: -0.8, growth: 0.3, solo: 1.8, absent: -3, never: -30 };

const children: number[] = [];
const tested: number[] = [];
const limits: number[] = [];
const roots: number[] = [];
for (const row of rows) {
  const root = tested.length;
  roots.push(root);
  for (const node of row.split(',')) {
    const [feature = '-1', value = '0', left = '-1'] = node.split(' ');
    tested.push(Number(feature));
    limits.push(Number(value));
    children.push(root + Number(left));
  }
}
const feature = Int16Array.from(tested);
const limit = Float64Array.from(limits);
const left = Int32Array.from(children);

/** Log-odds that two events are one happening, by boosted trees over {@link featuresOf}'s values. */
export function scoreOf(features: Float64Array): number {
  let sum = bias;
  for (const root of roots) {
    let node = root;
    for (let at = feature[node]!; at >= 0; at = feature[node]!)
      node = left[node]! + Number(features[at]! > limit[node]!);
    sum += limit[node]!;
  }
  return sum;
}
