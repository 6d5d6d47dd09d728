import { mostFeatures, rowOf, type Crf } from './crf.ts';

/**
 * Sums of the rows of features where two labels share a 32-bit number, the earlier one in its low half: adding such
 * numbers adds both, as long as every sum stays within 16 bits, which two hundred rows of 8-bit weights do.
 */
export class FeatureSums {
  /** How many numbers a sum has; half of one at least is spare. */
  readonly lanes: number;
  readonly #crf: Crf;
  /** The rows as they are first asked for; one that wasn't has nothing in its last lane. */
  readonly #packed: Int32Array;
  readonly #found = new Int32Array(mostFeatures);

  constructor(crf: Crf) {
    this.#crf = crf;
    this.lanes = (crf.labels.length >>> 1) + 1;
    this.#packed = new Int32Array(crf.rows * this.lanes);
  }

  /**
   * Adds the rows of several features to a sum.
   * @param features hashes; the first `count` of them are taken, at most {@link mostFeatures}
   */
  add(features: Int32Array, count: number, sum: Int32Array): void {
    const { lanes } = this;
    const packed = this.#packed;
    const found = this.#found;
    // All rows are sought before any is added: the memory they lie in is waited for once, not row by row.
    let rows = 0;
    for (let feature = 0; feature < count; feature++) {
      const row = rowOf(this.#crf, features[feature]!);
      if (row < 0) continue;
      const at = row * lanes;
      if (packed[at + lanes - 1] === 0) this.#pack(row);
      found[rows++] = at;
    }
    // Three lanes at a time; those that are left over at the end repeat the last.
    const last = lanes - 1;
    for (let lane = 0; lane < lanes; lane += 3) {
      const next = lane < last ? lane + 1 : last;
      const third = next < last ? next + 1 : last;
      let a = sum[lane]!;
      let b = sum[next]!;
      let c = sum[third]!;
      for (let row = 0; row < rows; row++) {
        const at = found[row]!;
        a = (a + packed[at + lane]!) | 0;
        b = (b + packed[at + next]!) | 0;
        c = (c + packed[at + third]!) | 0;
      }
      sum[lane] = a;
      sum[next] = b;
      sum[third] = c;
    }
  }

  /** Puts the labels' sums, each by itself, where `at` says. */
  unpack(sum: Int32Array, scores: Float32Array, at: number): void {
    const { length } = this.#crf.labels;
    for (let label = 0, lane = 0; label < length; label += 2, lane++) {
      const both = sum[lane]!;
      const low = (both << 16) >> 16;
      scores[at + label] = low;
      if (label + 1 < length) scores[at + label + 1] = (both - low) >> 16;
    }
  }

  #pack(row: number): void {
    const { labels, weights } = this.#crf;
    const { lanes } = this;
    const packed = this.#packed;
    const from = row * labels.length;
    for (let label = 0; label < labels.length; label++)
      packed[row * lanes + (label >>> 1)]! += weights[from + label]! << (label % 2 === 0 ? 0 : 16);
    // Beyond every label, so that it shows whatever they are.
    packed[row * lanes + lanes - 1]! += labels.length % 2 === 0 ? 1 : 1 << 16;
  }
}
