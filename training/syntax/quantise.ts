import { PackedWeights, SparseWeights } from '../../src/engine/syntax/weights.ts';
import type { AveragedRow } from './perceptron.ts';

function tableSize(entries: number): number {
  let size = 1024;
  while (size * 0.85 < entries) size *= 2;
  return size;
}

/** The weight that becomes the largest whole number: nearly all weights are smaller, the few others are cut. */
function largest(rows: readonly AveragedRow[], share: number): number {
  const all: number[] = [];
  for (const row of rows) for (const weight of row.weights) if (weight !== 0) all.push(Math.abs(weight));
  all.sort((a, b) => a - b);
  return all[Math.floor((all.length - 1) * share)] ?? 1;
}

export interface SparseSections {
  readonly slots: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
  readonly features: number;
}

/**
 * Packs averaged weights as {@link SparseWeights} reads them.
 * @param least weights that quantise to a smaller absolute value than this are left out
 */
export function packSparse(rows: readonly AveragedRow[], least: number): SparseSections {
  const unit = largest(rows, 0.999) / 127;
  const kept: { hash: number; pairs: [number, number][] }[] = [];
  for (const row of rows) {
    const pairs: [number, number][] = [];
    row.weights.forEach((weight, label) => {
      const whole = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (Math.abs(whole) >= least) pairs.push([label, whole]);
    });
    if (pairs.length > 0) kept.push({ hash: row.hash, pairs });
  }
  const slots = new Uint32Array(tableSize(kept.length));
  const shift = 32 - Math.log2(slots.length);
  const total = kept.reduce((sum, row) => sum + row.pairs.length, 0);
  const classes = new Uint8Array(total);
  const weights = new Int8Array(total);
  let at = 0;
  for (const { hash, pairs } of kept) {
    let index = hash >>> shift;
    while (slots[index] !== 0) index = (index + 1) & (slots.length - 1);
    slots[index] = (((hash & 0x3ff) << 22) | (at + 1)) >>> 0;
    pairs.forEach(([label, weight], i) => {
      classes[at] = i === pairs.length - 1 ? label | 128 : label;
      weights[at++] = weight;
    });
  }
  return { slots, classes, weights, features: kept.length };
}

/** Packs three classes' averaged weights as {@link PackedWeights} reads them. */
export function packThree(rows: readonly AveragedRow[], least: number): { slots: Uint32Array; features: number } {
  const unit = largest(rows, 0.999) / 255;
  const kept: { hash: number; second: number; third: number }[] = [];
  const whole = (weight: number): number => Math.max(-511, Math.min(511, Math.round(weight / unit)));
  for (const row of rows) {
    const second = whole(row.weights[1]! - row.weights[0]!);
    const third = whole(row.weights[2]! - row.weights[0]!);
    if (Math.abs(second) >= least || Math.abs(third) >= least) kept.push({ hash: row.hash, second, third });
  }
  const slots = new Uint32Array(tableSize(kept.length));
  const shift = 32 - Math.log2(slots.length);
  for (const { hash, second, third } of kept) {
    let index = hash >>> shift;
    while (slots[index] !== 0) index = (index + 1) & (slots.length - 1);
    slots[index] = (((hash & 0xfff) << 20) | ((second & 0x3ff) << 10) | (third & 0x3ff)) >>> 0;
  }
  return { slots, features: kept.length };
}

/** A scorer over packed sparse weights. */
export function sparseScorer(sections: SparseSections): SparseWeights {
  return new SparseWeights(sections.slots, sections.classes, sections.weights);
}

/** A scorer over packed three-class weights. */
export function packedScorer(slots: Uint32Array): PackedWeights {
  return new PackedWeights(slots);
}
