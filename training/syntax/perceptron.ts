import type { Scorer } from '../../src/engine/syntax/weights.ts';

/** A feature's averaged weights, by its hash. */
export interface AveragedRow {
  readonly hash: number;
  readonly weights: Float64Array;
  /** How many updates touched it. */
  readonly updates: number;
}

/**
 * Averaged perceptron over hashed features (Collins 2002): all weights are whole numbers until they are averaged, so
 * the same data in the same order give the same bytes on any machine.
 */
export class Perceptron implements Scorer {
  readonly classes: number;
  private keys = new Int32Array(1 << 20);
  private rows = new Int32Array(1 << 20).fill(-1);
  private used = 0;
  private weights: Int32Array;
  private totals: Float64Array;
  private stamps: Int32Array;
  private updates = new Int32Array(1 << 16);
  private clock = 0;

  constructor(classes: number) {
    this.classes = classes;
    this.weights = new Int32Array((1 << 16) * classes);
    this.totals = new Float64Array((1 << 16) * classes);
    this.stamps = new Int32Array((1 << 16) * classes);
  }

  private find(hash: number): number {
    const mask = this.keys.length - 1;
    let index = (hash ^ (hash >>> 12)) & mask;
    for (;;) {
      const row = this.rows[index]!;
      if (row < 0) return -index - 1;
      if (this.keys[index] === hash) return row;
      index = (index + 1) & mask;
    }
  }

  private rowFor(hash: number): number {
    let found = this.find(hash);
    if (found >= 0) return found;
    if (this.used * 2 > this.keys.length) {
      const { keys, rows } = this;
      this.keys = new Int32Array(keys.length * 2);
      this.rows = new Int32Array(keys.length * 2).fill(-1);
      for (let i = 0; i < rows.length; i++) {
        if (rows[i]! < 0) continue;
        const at = -this.find(keys[i]!) - 1;
        this.keys[at] = keys[i]!;
        this.rows[at] = rows[i]!;
      }
      found = this.find(hash);
    }
    const at = -found - 1;
    this.keys[at] = hash;
    this.rows[at] = this.used;
    if (this.used >= this.updates.length) {
      const size = this.updates.length * 2;
      const grown = <T extends Int32Array | Float64Array>(fresh: T, old: T): T => {
        fresh.set(old);
        return fresh;
      };
      this.updates = grown(new Int32Array(size), this.updates);
      this.weights = grown(new Int32Array(size * this.classes), this.weights);
      this.totals = grown(new Float64Array(size * this.classes), this.totals);
      this.stamps = grown(new Int32Array(size * this.classes), this.stamps);
    }
    return this.used++;
  }

  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { classes, weights } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f]!);
      if (row < 0) continue;
      const from = row * classes;
      for (let c = 0; c < classes; c++) scores[c] = scores[c]! + weights[from + c]!;
    }
  }

  /** One example seen; call once an example so that averages weigh examples, not mistakes. */
  tick(): void {
    this.clock++;
  }

  /** Moves the features' weights toward `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.rowFor(features[f]!);
      this.updates[row] = this.updates[row]! + 1;
      this.add(row * this.classes + right, 1);
      this.add(row * this.classes + wrong, -1);
    }
  }

  private add(at: number, step: number): void {
    this.totals[at] = this.totals[at]! + (this.clock - this.stamps[at]!) * this.weights[at]!;
    this.stamps[at] = this.clock;
    this.weights[at] = this.weights[at]! + step;
  }

  /** The averaged weights of every feature that at least `least` updates touched, in order of hash. */
  averaged(least: number): AveragedRow[] {
    const result: AveragedRow[] = [];
    for (let i = 0; i < this.rows.length; i++) {
      const row = this.rows[i]!;
      if (row < 0 || this.updates[row]! < least) continue;
      const weights = new Float64Array(this.classes);
      for (let c = 0; c < this.classes; c++) {
        const at = row * this.classes + c;
        const total = this.totals[at]! + (this.clock - this.stamps[at]!) * this.weights[at]!;
        weights[c] = total / Math.max(1, this.clock);
      }
      result.push({ hash: this.keys[i]!, weights, updates: this.updates[row]! });
    }
    return result.sort((a, b) => a.hash - b.hash);
  }
}
