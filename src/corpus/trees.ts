/** Boosted regression trees, all nodes in one row; a node's right child follows its left one. */
export interface Trees {
  readonly bias: number;
  readonly roots: readonly number[];
  /** The feature that a node asks for, -1 for a leaf. */
  readonly feature: Int16Array;
  /** What the feature is held against; a leaf's value. */
  readonly limit: Float64Array;
  readonly left: Int32Array;
}

/** Reads trees from text: the bias, then a tree a line, its nodes as "feature limit left" or "-1 value -1" by commas. */
export function loadTrees(text: string): Trees {
  const [bias = '0', ...rows] = text.split('\n').filter(Boolean);
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
  const [feature, limit, left] = [Int16Array.from(tested), Float64Array.from(limits), Int32Array.from(children)];
  return { bias: Number(bias), roots, feature, limit, left };
}

/** What the trees say of a row of features: log-odds, where they were trained on yes and no. */
export function valueOf({ bias, roots, feature, limit, left }: Trees, features: Float64Array): number {
  let sum = bias;
  for (const root of roots) {
    let node = root;
    for (let at = feature[node]!; at >= 0; at = feature[node]!)
      node = left[node]! + Number(features[at]! > limit[node]!);
    sum += limit[node]!;
  }
  return sum;
}
