import type { Learner } from './learner.ts';

/** The absolute value that `share` of the non-zero ones do not exceed. */
function bound(values: Float32Array, share: number): number {
  const sizes = values.filter((value) => value !== 0).map((value) => Math.abs(value));
  sizes.sort();
  return sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
}

const whole = (value: number, unit: number): number => Math.max(-127, Math.min(127, Math.round(value / unit)));

/**
 * A network's weights as whole numbers: rows and outputs in 8 bits, each with a step size of its own, and biases in
 * the product of both, so that whole-number sums order the outputs as the trained ones do. The few largest are cut.
 */
export function quantise(learner: Learner): {
  readonly rows: Int8Array;
  readonly outputs: Int8Array;
  readonly bias: Int32Array;
} {
  const rowUnit = bound(learner.rows, 0.9999) / 127;
  const outputUnit = bound(learner.outputs, 0.9995) / 127;
  return {
    rows: Int8Array.from(learner.rows, (value) => whole(value, rowUnit)),
    outputs: Int8Array.from(learner.outputs, (value) => whole(value, outputUnit)),
    bias: Int32Array.from(learner.bias, (value) => Math.round(value / (rowUnit * outputUnit))),
  };
}
