/** One tree: inner nodes test a feature against a limit, leaves add to the log-odds. Arrays are parallel. */
export interface Tree {
  /** Feature of each node, -1 for a leaf. */
  readonly feature: number[];
  /** Goes left where the value is at most this; for a leaf what it adds. */
  readonly value: number[];
  /** Index of the left child; the right one follows it. */
  readonly left: number[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly leastWeight: number;
  readonly penalty: number;
}

const bins = 48;

/**
 * Gradient boosting of small regression trees on the logistic loss (Friedman 2001), split on histograms, grown leaf by
 * leaf. Deterministic.
 * @param rows feature vectors of one length
 * @param labels 0 or 1 of each
 * @param importance how many examples each row stands for
 */
export function boost(
  rows: readonly Float64Array[],
  labels: Uint8Array,
  options: BoostOptions,
  importance = new Float64Array(rows.length).fill(1),
): { readonly bias: number; readonly trees: readonly Tree[] } {
  const width = rows[0]!.length;
  const limits = Array.from({ length: width }, (_, feature) => limitsOf(rows, feature));
  const binned = Array.from({ length: width }, (_, feature) =>
    Uint8Array.from(rows, (row) => binOf(limits[feature]!, row[feature]!)),
  );
  let [positives, all] = [0, 0];
  labels.forEach((label, at) => {
    positives += label * importance[at]!;
    all += importance[at]!;
  });
  const bias = Math.log(positives / (all - positives));
  const scores = new Float64Array(rows.length).fill(bias);
  const gradient = new Float64Array(rows.length);
  const weight = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let at = 0; at < rows.length; at++) {
      const p = 1 / (1 + Math.exp(-scores[at]!));
      gradient[at] = importance[at]! * (labels[at]! - p);
      weight[at] = importance[at]! * p * (1 - p);
    }
    trees.push(grow({ limits, binned, gradient, weight, scores }, options));
  }
  return { bias, trees };
}

interface Data {
  readonly limits: readonly (readonly number[])[];
  readonly binned: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly weight: Float64Array;
  readonly scores: Float64Array;
}

/** Sums of gradients and weights by feature and bin. */
interface Histogram {
  readonly sums: Float64Array;
  readonly weights: Float64Array;
}

interface Leaf {
  readonly node: number;
  readonly items: Int32Array;
  readonly histogram: Histogram;
  readonly split: { readonly gain: number; readonly feature: number; readonly bin: number } | null;
}

const stride = bins + 1;

function grow(data: Data, options: BoostOptions): Tree {
  const tree: Tree = { feature: [-1], value: [0], left: [-1] };
  const all = Int32Array.from(data.gradient, (_, at) => at);
  const leafOf = (node: number, items: Int32Array, histogram: Histogram): Leaf => ({
    node,
    items,
    histogram,
    split: bestSplit(data, histogram, options),
  });
  const leaves: Leaf[] = [leafOf(0, all, histogramOf(data, all))];
  while (leaves.length < options.leaves) {
    let chosen = -1;
    leaves.forEach((leaf, at) => {
      if (leaf.split && (chosen < 0 || leaf.split.gain > leaves[chosen]!.split!.gain)) chosen = at;
    });
    if (chosen < 0) break;
    const { node, items, histogram, split } = leaves[chosen]!;
    const { feature, bin } = split!;
    const column = data.binned[feature]!;
    const left = items.filter((at) => column[at]! <= bin);
    const right = items.filter((at) => column[at]! > bin);
    // The larger child's histogram is the parent's without the smaller one's.
    const small = histogramOf(data, left.length <= right.length ? left : right);
    const large = differenceOf(histogram, small);
    tree.feature[node] = feature;
    tree.value[node] = data.limits[feature]![bin]!;
    tree.left[node] = tree.feature.length;
    for (const part of [left, right]) {
      const isSmall = (part === left) === left.length <= right.length;
      const leaf = leafOf(tree.feature.length, part, isSmall ? small : large);
      tree.feature.push(-1);
      tree.value.push(0);
      tree.left.push(-1);
      if (part === left) leaves[chosen] = leaf;
      else leaves.push(leaf);
    }
  }
  for (const { node, items } of leaves) {
    let sum = 0;
    let weight = 0;
    for (const at of items) {
      sum += data.gradient[at]!;
      weight += data.weight[at]!;
    }
    const value = Math.round((1e4 * options.rate * sum) / (weight + options.penalty)) / 1e4;
    tree.value[node] = value;
    for (const at of items) data.scores[at]! += value;
  }
  return tree;
}

function histogramOf(data: Data, items: Int32Array): Histogram {
  const sums = new Float64Array(data.binned.length * stride);
  const weights = new Float64Array(data.binned.length * stride);
  for (let feature = 0; feature < data.binned.length; feature++) {
    const column = data.binned[feature]!;
    const from = feature * stride;
    for (const at of items) {
      sums[from + column[at]!]! += data.gradient[at]!;
      weights[from + column[at]!]! += data.weight[at]!;
    }
  }
  return { sums, weights };
}

function differenceOf(whole: Histogram, part: Histogram): Histogram {
  return {
    sums: whole.sums.map((sum, at) => sum - part.sums[at]!),
    weights: whole.weights.map((weight, at) => weight - part.weights[at]!),
  };
}

function bestSplit(data: Data, { sums, weights }: Histogram, options: BoostOptions): Leaf['split'] {
  let best: Leaf['split'] = null;
  for (let feature = 0; feature < data.binned.length; feature++) {
    const from = feature * stride;
    let total = 0;
    let totalWeight = 0;
    for (let bin = from; bin < from + stride; bin++) {
      total += sums[bin]!;
      totalWeight += weights[bin]!;
    }
    const whole = (total * total) / (totalWeight + options.penalty);
    let left = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < data.limits[feature]!.length; bin++) {
      left += sums[from + bin]!;
      leftWeight += weights[from + bin]!;
      const rightWeight = totalWeight - leftWeight;
      if (leftWeight < options.leastWeight || rightWeight < options.leastWeight) continue;
      const right = total - left;
      const gain =
        (left * left) / (leftWeight + options.penalty) + (right * right) / (rightWeight + options.penalty) - whole;
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { gain, feature, bin };
    }
  }
  return best;
}

/** Limits between bins: quantiles of the distinct values. */
function limitsOf(rows: readonly Float64Array[], feature: number): number[] {
  const sorted = Float64Array.from(rows, (row) => row[feature]!).sort();
  const limits = new Set<number>();
  for (let bin = 1; bin < bins; bin++) limits.add(Number(sorted[Math.floor((bin * sorted.length) / bins)]!.toFixed(4)));
  const distinct = new Set(sorted);
  if (distinct.size <= bins) for (const value of distinct) limits.add(Number(value.toFixed(4)));
  return [...limits].sort((one, other) => one - other).slice(0, bins);
}

function binOf(limits: readonly number[], value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= limits[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The trees as the product's `loadTrees` reads them. */
export function textOf(bias: number, trees: readonly Tree[]): string {
  const rows = trees.map(({ feature, value, left }) =>
    feature.map((index, node) => `${String(index)} ${String(value[node])} ${String(left[node])}`).join(','),
  );
  return `${[String(Math.round(bias * 1e4) / 1e4), ...rows].join('\n')}\n`;
}
