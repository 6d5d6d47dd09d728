import { checkOf, impossible, mayFollow, packCrf } from '../src/engine/tagging/crf.ts';
import { seededRandom, shuffle } from './random.ts';

/**
 * A sequence to learn from. The task makes the features: `features` holds the 32-bit hashes of the first token's
 * features, then the second's; `starts` says where each token's begin (one entry more than there are tokens).
 * `allowed` has a bit for each label that a token may bear: one bit where the label is known, more where the corpus
 * leaves it open ("O or MISC"), all where nothing is known.
 */
export interface TrainingSequence {
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly allowed: Uint32Array;
  /**
   * How many of each token's features, from its first on, say no more than which word it is. They are left out
   * together now and then, so that unseen words are tagged by their company.
   */
  readonly lexical?: Uint8Array;
  /** How much it counts; 1 for hand-made labels. */
  readonly weight: number;
}

export interface CrfOptions {
  /** Labels in the order of the bits of `allowed`; BIO constraints are read off their names. */
  readonly labels: readonly string[];
  /** A power of two. */
  readonly buckets: number;
  /**
   * Keep only so many features, those that weigh most, with a check each, so that the others and unseen ones weigh
   * nothing; then `buckets` may be large. Absent: all buckets are kept as they are.
   */
  readonly keep?: number;
  /**
   * Features seen more rarely are left out, so that a rare word in training looks like an unknown word in use and its
   * company has to tell.
   */
  readonly leastCount?: number;
  readonly epochs: number;
  /** Share of the features that are left out at random at every step. */
  readonly dropout: number;
  /** Share of the tokens whose lexical features are all left out. */
  readonly lexicalDropout: number;
  readonly learningRate: number;
  /** How often all is learnt anew from zero, in another order; the weights are averaged. 1 where absent. */
  readonly runs?: number;
  /** How often in an epoch of the second half the weights are taken for the average; 1 (its end) where absent. */
  readonly snapshots?: number;
  /** Share of every weight that is taken off after each epoch. */
  readonly decay: number;
  readonly seed: number;
  /** Called after each epoch with the present weights as a file, for measuring. */
  readonly report?: (epoch: number, pack: () => Uint8Array) => void;
}

/**
 * Learns the weights by stochastic gradient descent (AdaGrad, Duchi et al. 2011) on the conditional likelihood of the
 * allowed labels; the weights of the second half of the epochs are averaged and quantised to 8 bits.
 * @returns the file for `loadCrf`; the same sequences and options give the same bytes
 */
export function trainCrf(sequences: readonly TrainingSequence[], options: CrfOptions): Uint8Array {
  const trainer = new Trainer(options, countFeatures(sequences, options.buckets));
  const random = seededRandom(options.seed);
  const order = Uint32Array.from(sequences.keys());
  for (let run = 0; run < (options.runs ?? 1); run++) {
    if (run > 0) trainer.restart();
    learnOnce(sequences, order, trainer, random, options);
  }
  return trainer.pack();
}

function learnOnce(
  sequences: readonly TrainingSequence[],
  order: Uint32Array,
  trainer: Trainer,
  random: () => number,
  options: CrfOptions,
): void {
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const isKept = 2 * epoch + 1 >= options.epochs;
    const stretch = Math.ceil(order.length / (options.snapshots ?? 1));
    order.forEach((index, at) => {
      trainer.learn(sequences[index]!, random);
      if (isKept && (at + 1) % stretch === 0 && at + 1 < order.length) trainer.keepSnapshot();
    });
    trainer.endEpoch(isKept);
    options.report?.(epoch, () => trainer.pack());
  }
}

class Trainer {
  readonly #options: CrfOptions;
  readonly #count: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #summed: Float32Array;
  #snapshots = 0;
  readonly #moves: Float64Array;
  readonly #moveSquares: Float64Array;
  readonly #moveSums: Float64Array;
  readonly #possible: Uint8Array;
  readonly #predecessors: readonly (readonly number[])[];
  /** Of each bucket the feature that fell into it last, and how often one did. */
  readonly #features: Uint32Array;
  readonly #seen: Uint32Array;
  // Room for one sequence, grown as needed.
  #room = 0;
  #local = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #free = new Float64Array(0);
  #kept = new Uint32Array(0);

  constructor(options: CrfOptions, counts: Uint32Array) {
    this.#options = options;
    this.#seen = counts;
    this.#count = options.labels.length;
    const size = options.buckets * this.#count;
    this.#weights = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#summed = new Float32Array(size);
    const moves = (this.#count + 1) * this.#count;
    this.#moves = new Float64Array(moves);
    this.#moveSquares = new Float64Array(moves);
    this.#moveSums = new Float64Array(moves);
    const bilou = options.labels.some((label) => label.startsWith('U-'));
    this.#possible = Uint8Array.from({ length: moves }, (_, index) => {
      const before = options.labels[Math.floor(index / this.#count)] ?? null;
      return mayFollow(options.labels[index % this.#count]!, before, bilou) ? 1 : 0;
    });
    this.#predecessors = options.labels.map((_, label) =>
      options.labels.flatMap((_, other) => (this.#possible[other * this.#count + label] === 1 ? [other] : [])),
    );
    this.#features = new Uint32Array(options.keep === undefined ? 0 : options.buckets);
  }

  /** One step on one sequence. */
  learn(sequence: TrainingSequence, random: () => number): void {
    const { features, allowed } = sequence;
    const length = allowed.length;
    const count = this.#count;
    if (length === 0) return;
    this.#makeRoom(length, features.length);
    const { keptStarts, scale } = this.#choose(sequence, random);
    this.#score(length, keptStarts, scale);
    const moves = this.#moves.map((weight, index) => (this.#possible[index] === 0 ? 0 : Math.exp(weight)));
    const expected = new Float64Array(moves.length);
    this.#sum(length, moves, null, expected, 1);
    this.#free.set(this.#forward.subarray(0, length * count));
    if (!this.#take(allowed, expected)) this.#sum(length, moves, allowed, expected, -1);
    // What the model expects less what the labels allow is the gradient of the loss.
    const rate = this.#options.learningRate;
    const { weight } = sequence;
    for (let token = 0; token < length; token++) {
      const row = token * count;
      let most = 0;
      for (let label = 0; label < count; label++) {
        this.#free[row + label]! -= this.#forward[row + label]!;
        this.#free[row + label]! *= weight;
        most = Math.max(most, Math.abs(this.#free[row + label]!));
      }
      if (most < 0.003) continue;
      for (let at = keptStarts[token]!; at < keptStarts[token + 1]!; at++) {
        const bucket = this.#kept[at]! * count;
        for (let label = 0; label < count; label++) {
          const gradient = this.#free[row + label]!;
          const index = bucket + label;
          const squares = this.#squares[index]! + gradient * gradient;
          this.#squares[index] = squares;
          this.#weights[index]! -= (rate * gradient) / Math.sqrt(squares + 1e-6);
        }
      }
    }
    for (let index = 0; index < moves.length; index++) {
      const gradient = expected[index]! * weight;
      if (gradient === 0) continue;
      this.#moveSquares[index]! += gradient * gradient;
      this.#moves[index]! -= (rate * gradient) / Math.sqrt(this.#moveSquares[index]! + 1e-6);
    }
  }

  /** Forgets the weights, but not their average. */
  restart(): void {
    this.#weights.fill(0);
    this.#squares.fill(0);
    this.#moves.fill(0);
    this.#moveSquares.fill(0);
  }

  endEpoch(keep: boolean): void {
    const left = 1 - this.#options.decay;
    for (let index = 0; index < this.#weights.length; index++) this.#weights[index]! *= left;
    if (keep) this.keepSnapshot();
  }

  /** Adds the present weights to the average. */
  keepSnapshot(): void {
    this.#snapshots++;
    for (let index = 0; index < this.#weights.length; index++) this.#summed[index]! += this.#weights[index]!;
    for (let index = 0; index < this.#moves.length; index++) this.#moveSums[index]! += this.#moves[index]!;
  }

  pack(): Uint8Array {
    const averaged = this.#snapshots > 0;
    const weights = averaged ? this.#summed.map((sum) => sum / this.#snapshots) : this.#weights;
    const moves = averaged ? this.#moveSums.map((sum) => sum / this.#snapshots) : this.#moves;
    const scale = largestMagnitude(weights) / 127;
    const transitions = Float32Array.from(moves, (weight, index) =>
      this.#possible[index] === 0 ? impossible : weight / scale,
    );
    const step = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / scale)));
    const { labels, buckets, keep } = this.#options;
    const shape = { labels, scale, transitions };
    if (keep === undefined)
      return packCrf({ ...shape, mask: buckets - 1, checks: null, weights: Int8Array.from(weights, step) });
    const rows = Math.ceil(keep / 0.85);
    const checks = new Uint16Array(rows);
    const table = new Int8Array(rows * this.#count);
    for (const bucket of this.#heaviest(weights, keep)) {
      const hash = this.#features[bucket]!;
      let row = hash % rows;
      while (checks[row] !== 0) row = row + 1 === rows ? 0 : row + 1;
      checks[row] = checkOf(hash);
      for (let label = 0; label < this.#count; label++)
        table[row * this.#count + label] = step(weights[bucket * this.#count + label]!);
    }
    return packCrf({ ...shape, mask: -1, checks, weights: table });
  }

  /** The buckets whose features weigh most: by the sum of their weights, more where the feature is seen often. */
  #heaviest(weights: Float32Array, keep: number): readonly number[] {
    const worth = new Float32Array(this.#seen.length);
    for (let bucket = 0; bucket < worth.length; bucket++) {
      let sum = 0;
      for (let label = 0; label < this.#count; label++) sum += Math.abs(weights[bucket * this.#count + label]!);
      worth[bucket] = sum * Math.log2(1 + this.#seen[bucket]!);
    }
    const buckets = [...worth.keys()].filter((bucket) => worth[bucket]! > 0);
    buckets.sort((a, b) => worth[b]! - worth[a]! || a - b);
    return buckets.slice(0, keep);
  }

  #makeRoom(length: number, features: number): void {
    if (length > this.#room) {
      this.#room = length;
      const size = length * this.#count;
      this.#local = new Float64Array(size);
      this.#forward = new Float64Array(size);
      this.#backward = new Float64Array(size);
      this.#free = new Float64Array(size);
    }
    if (features > this.#kept.length) this.#kept = new Uint32Array(features);
  }

  /** Drops features at random; what is left is scaled up so that the sums stay what they are without dropping. */
  #choose({ features, starts, lexical }: TrainingSequence, random: () => number) {
    const { dropout, lexicalDropout, leastCount = 0, buckets } = this.#options;
    const mask = buckets - 1;
    const keptStarts = new Uint32Array(starts.length);
    let kept = 0;
    for (let token = 0; token + 1 < starts.length; token++) {
      keptStarts[token] = kept;
      const skipped = lexical !== undefined && random() < lexicalDropout ? lexical[token]! : 0;
      for (let at = starts[token]! + skipped; at < starts[token + 1]!; at++) {
        if (this.#seen[features[at]! & mask]! < leastCount || (dropout > 0 && random() < dropout)) continue;
        const bucket = features[at]! & mask;
        this.#kept[kept++] = bucket;
        if (this.#features.length > 0) this.#features[bucket] = features[at]!;
      }
    }
    keptStarts[starts.length - 1] = kept;
    return { keptStarts, scale: 1 / (1 - dropout) };
  }

  #score(length: number, starts: Uint32Array, scale: number): void {
    const count = this.#count;
    for (let token = 0; token < length; token++) {
      const row = token * count;
      for (let label = 0; label < count; label++) this.#local[row + label] = 0;
      for (let at = starts[token]!; at < starts[token + 1]!; at++) {
        const bucket = this.#kept[at]! * count;
        for (let label = 0; label < count; label++) this.#local[row + label]! += this.#weights[bucket + label]!;
      }
      let most = -Infinity;
      for (let label = 0; label < count; label++) most = Math.max(most, this.#local[row + label]!);
      for (let label = 0; label < count; label++)
        this.#local[row + label] = Math.max(1e-12, Math.exp((this.#local[row + label]! - most) * scale));
    }
  }

  /** Where every label is known, what the labels allow is one path: no sums are needed. False where one is open. */
  #take(allowed: Uint32Array, expected: Float64Array): boolean {
    const count = this.#count;
    if (allowed.some((bits) => (bits & (bits - 1)) !== 0)) return false;
    this.#forward.fill(0, 0, allowed.length * count);
    let before = count;
    for (let token = 0; token < allowed.length; token++) {
      const label = 31 - Math.clz32(allowed[token]!);
      this.#forward[token * count + label] = 1;
      expected[before * count + label]! -= 1;
      before = label;
    }
    return true;
  }

  /** Forward and backward sums; leaves the probabilities in `#forward` and adds `sign` times the expected moves. */
  #sum(length: number, moves: Float64Array, allowed: Uint32Array | null, expected: Float64Array, sign: number): void {
    const count = this.#count;
    const forward = this.#forward;
    const backward = this.#backward;
    const local = this.#local;
    const open = (token: number, label: number): boolean => allowed === null || ((allowed[token]! >>> label) & 1) === 1;
    for (let token = 0; token < length; token++) {
      const row = token * count;
      let sum = 0;
      for (let label = 0; label < count; label++) {
        let reached = 0;
        if (open(token, label)) {
          if (token === 0) reached = moves[count * count + label]!;
          else
            for (const other of this.#predecessors[label]!)
              reached += forward[row - count + other]! * moves[other * count + label]!;
          reached *= local[row + label]!;
        }
        forward[row + label] = reached;
        sum += reached;
      }
      const share = sum > 0 ? 1 / sum : 0;
      for (let label = 0; label < count; label++) forward[row + label]! *= share;
    }
    for (let label = 0; label < count; label++) backward[(length - 1) * count + label] = 1;
    for (let token = length - 2; token >= 0; token--) {
      const row = token * count;
      for (let label = 0; label < count; label++) backward[row + label] = 0;
      for (let other = 0; other < count; other++) {
        if (!open(token + 1, other)) continue;
        const ahead = local[row + count + other]! * backward[row + count + other]!;
        for (const label of this.#predecessors[other]!) backward[row + label]! += moves[label * count + other]! * ahead;
      }
      let sum = 0;
      for (let label = 0; label < count; label++) sum += backward[row + label]!;
      const share = sum > 0 ? 1 / sum : 0;
      for (let label = 0; label < count; label++) backward[row + label]! *= share;
    }
    for (let token = 1; token < length; token++) {
      const row = token * count;
      let sum = 0;
      for (let label = 0; label < count; label++) {
        if (!open(token, label)) continue;
        const ahead = local[row + label]! * backward[row + label]!;
        for (const other of this.#predecessors[label]!)
          sum += forward[row - count + other]! * moves[other * count + label]! * ahead;
      }
      if (sum === 0) continue;
      for (let label = 0; label < count; label++) {
        if (!open(token, label)) continue;
        const ahead = (local[row + label]! * backward[row + label]! * sign) / sum;
        for (const other of this.#predecessors[label]!) {
          const cell = other * count + label;
          expected[cell]! += forward[row - count + other]! * moves[cell]! * ahead;
        }
      }
    }
    for (let token = 0; token < length; token++) {
      const row = token * count;
      let sum = 0;
      for (let label = 0; label < count; label++) sum += forward[row + label]! *= backward[row + label]!;
      const share = sum > 0 ? 1 / sum : 0;
      for (let label = 0; label < count; label++) forward[row + label]! *= share;
      if (token === 0)
        for (let label = 0; label < count; label++) expected[count * count + label]! += sign * forward[label]!;
    }
  }
}

/** How often each bucket's features stand in the sequences. */
function countFeatures(sequences: readonly TrainingSequence[], buckets: number): Uint32Array {
  const counts = new Uint32Array(buckets);
  for (const { features } of sequences) for (const hash of features) counts[hash & (buckets - 1)]!++;
  return counts;
}

/** The magnitude that all but one weight in 50,000 stay below: outliers are cut rather than the rest made coarse. */
function largestMagnitude(weights: Float32Array): number {
  const magnitudes = weights.map(Math.abs).sort();
  return magnitudes[Math.floor((magnitudes.length - 1) * (1 - 1 / 50_000))] || 1;
}
