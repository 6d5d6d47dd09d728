import type { ActiveUnits } from './rowSums.ts';

/**
 * Two whole sums share a double-precision number, the second in steps of `step`: multiplying and adding does both at
 * once, exactly, as long as neither reaches `half`.
 */
const step = 2 ** 26;
const half = step / 2;

/** Pairs of candidates that are summed at once. */
const pairsAtOnce = 4;

/** Lists of outputs, of each of which one is to be chosen. */
export interface OutputLists {
  /** Weights of the hidden units, output by output. */
  readonly weights: Int8Array;
  readonly bias: Int32Array;
  /** The outputs of list `l`: `candidates[firstCandidate[l] .. firstCandidate[l + 1])`, each less the list's shift. */
  readonly firstCandidate: Uint16Array;
  readonly candidates: Uint8Array;
}

/** Chooses among outputs of a hidden layer; the weights of a list are paired once, when it is first chosen from. */
export class OutputChoice {
  readonly #lists: OutputLists;
  readonly #hidden: number;
  /** By list: a group of eight outputs after the other, in it their biases, then the weights of unit after unit. */
  readonly #paired: (Float64Array | undefined)[] = [];
  /** What the units of one choice may add up to, so that no sum reaches `half`. */
  readonly #limit: number;

  constructor(lists: OutputLists, hidden: number) {
    this.#lists = lists;
    this.#hidden = hidden;
    this.#limit = (half - lists.bias.reduce((most, bias) => Math.max(most, Math.abs(bias)), 0) - 1) / 128;
  }

  /**
   * The candidate of a list with the greatest output, the first of several, less the list's shift.
   * @param count how many of the units are active
   */
  best(list: number, shift: number, layer: ActiveUnits, count: number): number {
    const { candidates, firstCandidate } = this.#lists;
    const { units, active } = layer;
    const from = firstCandidate[list]!;
    const to = firstCandidate[list + 1]!;
    let best = candidates[from]!;
    if (to === from + 1) return best;
    let total = 0;
    for (let i = 0; i < count; i++) total += units[i]!;
    if (total > this.#limit) return this.#bestOfLarge(list, shift, layer, count);
    const paired = this.#paired[list] ?? this.#pair(list, shift);
    const size = (this.#hidden + 1) * pairsAtOnce;
    let most = -Infinity;
    for (let at = from, group = 0; at < to; at += 2 * pairsAtOnce, group += size) {
      let a = paired[group]!;
      let b = paired[group + 1]!;
      let c = paired[group + 2]!;
      let d = paired[group + 3]!;
      const first = group + pairsAtOnce;
      for (let i = 0; i < count; i++) {
        const value = units[i]!;
        const cell = first + active[i]! * pairsAtOnce;
        a += value * paired[cell]!;
        b += value * paired[cell + 1]!;
        c += value * paired[cell + 2]!;
        d += value * paired[cell + 3]!;
      }
      for (let pair = 0, other = at; pair < pairsAtOnce && other < to; pair++, other += 2) {
        const both = pair === 0 ? a : pair === 1 ? b : pair === 2 ? c : d;
        const second = Math.floor((both + half) / step);
        const own = both - second * step;
        if (own > most) {
          most = own;
          best = candidates[other]!;
        }
        if (second > most) {
          most = second;
          best = candidates[other + 1]!;
        }
      }
    }
    return best;
  }

  /** As {@link best}, one output after the other: of units that no network has, but that its numbers could hold. */
  #bestOfLarge(list: number, shift: number, { units, active }: ActiveUnits, count: number): number {
    const { candidates, firstCandidate, weights, bias } = this.#lists;
    let best = 0;
    let most = -Infinity;
    for (let at = firstCandidate[list]!; at < firstCandidate[list + 1]!; at++) {
      const output = candidates[at]! + shift;
      let sum = bias[output]!;
      for (let i = 0; i < count; i++) sum += units[i]! * weights[output * this.#hidden + active[i]!]!;
      if (sum > most) {
        most = sum;
        best = candidates[at]!;
      }
    }
    return best;
  }

  #pair(list: number, shift: number): Float64Array {
    const { candidates, firstCandidate, weights, bias } = this.#lists;
    const hidden = this.#hidden;
    const from = firstCandidate[list]!;
    const last = firstCandidate[list + 1]! - 1;
    const groups = Math.ceil((last + 1 - from) / (2 * pairsAtOnce));
    const paired = new Float64Array(groups * (hidden + 1) * pairsAtOnce);
    let cell = 0;
    for (let group = 0; group < groups; group++)
      for (let unit = -1; unit < hidden; unit++)
        for (let pair = 0; pair < pairsAtOnce; pair++) {
          const at = from + 2 * (group * pairsAtOnce + pair);
          // What lacks at the end is the last candidate again, which can't win over itself.
          const one = candidates[Math.min(at, last)]! + shift;
          const other = candidates[Math.min(at + 1, last)]! + shift;
          paired[cell++] =
            unit < 0
              ? bias[one]! + step * bias[other]!
              : weights[one * hidden + unit]! + step * weights[other * hidden + unit]!;
        }
    this.#paired[list] = paired;
    return paired;
  }
}
