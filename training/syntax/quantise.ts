import { SparseWeights } from '../../src/engine/syntax/weights.ts';
import type { FloatNetwork } from './parserTraining.ts';
import type { AveragedRow } from './perceptron.ts';

/** The absolute value that `share` of the non-zero ones do not exceed. */
function bound(values: Float64Array | Float32Array, share: number): number {
  const sizes = values.filter((value) => value !== 0).map((value) => Math.abs(value));
  sizes.sort();
  return sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
}

const whole = (value: number, unit: number): number => Math.max(-127, Math.min(127, Math.round(value / unit)));

export interface SparseSections {
  readonly slots: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Packs averaged weights as {@link SparseWeights} reads them; weights that round to nothing are left out. */
export function packSparse(rows: readonly AveragedRow[]): SparseSections {
  const unit = bound(Float64Array.from(rows.flatMap((row) => [...row.weights])), 0.999) / 127;
  const kept: { hash: number; pairs: [number, number][] }[] = [];
  for (const row of rows) {
    const pairs: [number, number][] = [];
    row.weights.forEach((weight, label) => {
      const value = whole(weight, unit);
      if (value !== 0) pairs.push([label, value]);
    });
    if (pairs.length > 0) kept.push({ hash: row.hash, pairs });
  }
  let size = 1024;
  while (size * 0.85 < kept.length) size *= 2;
  const slots = new Uint32Array(size);
  const shift = 32 - Math.log2(size);
  const total = kept.reduce((sum, row) => sum + row.pairs.length, 0);
  const classes = new Uint8Array(total);
  const weights = new Int8Array(total);
  let at = 0;
  for (const { hash, pairs } of kept) {
    let index = hash >>> shift;
    while (slots[index] !== 0) index = (index + 1) & (size - 1);
    slots[index] = (((hash & 0x3ff) << 22) | (at + 1)) >>> 0;
    pairs.forEach(([label, weight], i) => {
      classes[at] = i === pairs.length - 1 ? label | 128 : label;
      weights[at++] = weight;
    });
  }
  return { slots, classes, weights };
}

/** A scorer over packed sparse weights. */
export function sparseScorer(sections: SparseSections): SparseWeights {
  return new SparseWeights(sections.slots, sections.classes, sections.weights);
}

/** The network's weights as whole numbers, in the order in which `Network` reads them. */
export function quantiseNetwork(network: FloatNetwork): {
  readonly rows: Int8Array;
  readonly moves: Int8Array;
  readonly moveBias: Int32Array;
  readonly relations: Int8Array;
  readonly relationBias: Int32Array;
} {
  const { hidden, relations } = network.layout.sizes;
  const rowUnit = bound(network.rows, 0.9999) / 127;
  const outputUnit = bound(network.outputs, 0.9995) / 127;
  const output = (o: number, unit: number): number => whole(network.outputs[o * hidden + unit]!, outputUnit);
  const bias = (o: number): number => Math.round(network.bias[o]! / (rowUnit * outputUnit));
  const moves = new Int8Array(3 * hidden);
  const sides = new Int8Array(2 * relations * hidden);
  for (let unit = 0; unit < hidden; unit++) {
    for (let move = 0; move < 3; move++) moves[3 * unit + move] = output(move, unit);
    for (let side = 0; side < 2; side++)
      for (let r = 0; r < relations; r++)
        sides[(side * hidden + unit) * relations + r] = output(3 + side * relations + r, unit);
  }
  return {
    rows: Int8Array.from(network.rows, (value) => whole(value, rowUnit)),
    moves,
    moveBias: Int32Array.from({ length: 3 }, (_, o) => bias(o)),
    relations: sides,
    relationBias: Int32Array.from({ length: 2 * relations }, (_, o) => bias(3 + o)),
  };
}
