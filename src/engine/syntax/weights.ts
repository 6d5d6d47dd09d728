/**
 * Trained weights of hashed features, read straight from the model's bytes.
 */

/** What gives each class a score from the features that are there. */
export interface Scorer {
  /** Sets `scores` (one a class) to the sums of the weights of `features[0..count)`. */
  score(features: Int32Array, count: number, scores: Int32Array): void;
}

/**
 * Weights for many classes of which a feature speaks for few: an open-addressed table leads from a feature's hash to a
 * run of (class, weight) pairs. Slot: 10 bits that check the hash, 22 bits offset + 1 of the run; 0 is empty.
 * A class byte with its high bit set ends the run.
 */
export class SparseWeights implements Scorer {
  private readonly slots: Uint32Array;
  private readonly classes: Uint8Array;
  private readonly weights: Int8Array;
  private readonly shift: number;

  constructor(slots: Uint32Array, classes: Uint8Array, weights: Int8Array) {
    this.slots = slots;
    this.classes = classes;
    this.weights = weights;
    this.shift = 32 - Math.log2(slots.length);
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, classes, weights, shift } = this;
    const mask = slots.length - 1;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const hash = features[f]!;
      const check = hash & 0x3ff;
      let index = hash >>> shift;
      let slot = slots[index]!;
      while (slot !== 0) {
        if (slot >>> 22 === check) {
          let at = (slot & 0x3fffff) - 1;
          let entry = classes[at]!;
          while (entry < 128) {
            scores[entry] = scores[entry]! + weights[at]!;
            entry = classes[++at]!;
          }
          scores[entry & 127] = scores[entry & 127]! + weights[at]!;
          break;
        }
        index = (index + 1) & mask;
        slot = slots[index]!;
      }
    }
  }
}

/**
 * Weights for three classes, packed in one word a feature so that a look-up costs one read: 12 bits that check the
 * hash, then the second and third class's weight less the first's, 10 bits each. The first class's score is always 0.
 */
export class PackedWeights implements Scorer {
  private readonly slots: Uint32Array;
  private readonly shift: number;

  constructor(slots: Uint32Array) {
    this.slots = slots;
    this.shift = 32 - Math.log2(slots.length);
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { slots, shift } = this;
    const mask = slots.length - 1;
    let second = 0;
    let third = 0;
    for (let f = 0; f < count; f++) {
      const hash = features[f]!;
      const check = hash & 0xfff;
      let index = hash >>> shift;
      let slot = slots[index]!;
      while (slot !== 0) {
        if (slot >>> 20 === check) {
          second += (slot << 12) >> 22;
          third += (slot << 22) >> 22;
          break;
        }
        index = (index + 1) & mask;
        slot = slots[index]!;
      }
    }
    scores[0] = 0;
    scores[1] = second;
    scores[2] = third;
  }
}
