/**
 * Sums of rows of hidden weights. Two hidden units share a 32-bit number, the lower one in its low half: adding such
 * numbers adds both, as long as every sum stays within 16 bits, which a hundred rows of 8-bit weights do.
 */

/** Adds a row of 8-bit weights to packed sums. */
export function addRow(rows: Int8Array, row: number, hidden: number, sums: Int32Array, at: number): void {
  const lanes = hidden >>> 1;
  const from = row * hidden;
  for (let lane = 0; lane < lanes; lane++)
    sums[at + lane] = (sums[at + lane]! + rows[from + 2 * lane]! + (rows[from + 2 * lane + 1]! << 16)) | 0;
}

/** A stretch of rows, packed. */
export function packRows(rows: Int8Array, first: number, count: number, hidden: number): Int32Array {
  const lanes = hidden >>> 1;
  const packed = new Int32Array(count * lanes);
  for (let row = 0; row < count; row++) addRow(rows, first + row, hidden, packed, row * lanes);
  return packed;
}

/** Unpacks sums: lists the units above zero in `active` and their values beside them in `units`; returns how many. */
export function rectify(packed: Int32Array, units: Int32Array, active: Int32Array): number {
  let count = 0;
  // Every unit is written, and the next one over it unless it is above zero: which are is beyond a processor's guess.
  for (let lane = 0; lane < packed.length; lane++) {
    const both = packed[lane]!;
    const low = (both << 16) >> 16;
    const high = (both - low) >> 16;
    units[count] = low;
    active[count] = 2 * lane;
    count += -low >>> 31;
    units[count] = high;
    active[count] = 2 * lane + 1;
    count += -high >>> 31;
  }
  return count;
}

/** The active units and their values, side by side. */
export interface ActiveUnits {
  readonly units: Int32Array;
  readonly active: Int32Array;
}

/** Most keys that keep places of their own; more share them. */
const mostPlaces = 8192;

/**
 * Keeps packed sums ready by key and role: what a word adds to the hidden units in a role is the same each time. A
 * sum that another has taken the place of is made anew, so memory is bounded and results don't depend on it.
 */
export class RowSums {
  readonly sums: Int32Array;
  /** Where in `sums` nothing but zeros start. */
  readonly none: number;
  readonly #owners: Int32Array;
  readonly #mask: number;
  readonly #roles: number;
  readonly #lanes: number;
  readonly #hidden: number;
  readonly #rows: Int8Array;

  /** @param keys about how many keys there will be */
  constructor(rows: Int8Array, hidden: number, roles: number, keys: number) {
    let places = 64;
    while (places < mostPlaces && places < keys) places *= 2;
    this.#rows = rows;
    this.#hidden = hidden;
    this.#lanes = hidden >>> 1;
    this.#roles = roles;
    this.#mask = places - 1;
    this.none = places * roles * this.#lanes;
    this.sums = new Int32Array(this.none + this.#lanes);
    this.#owners = new Int32Array(places * roles);
  }

  /** Place of a key, to be kept beside it. */
  placeOf(key: number): number {
    return ((Math.imul(key, 0x9e3779b1) >>> 16) & this.#mask) * this.#roles;
  }

  /** Place of a key below the number of keys that there is room for, which it shares with none of them. */
  ownPlace(key: number): number {
    return key * this.#roles;
  }

  /** Where in `sums` the sum of a key (from 1) in a role starts; -1 where it must be {@link put} first. */
  find(place: number, role: number, key: number): number {
    const at = place + role;
    return this.#owners[at] === key ? at * this.#lanes : -1;
  }

  /** Sums the rows named in `list[0..count)` for a key in a role; where the sum starts. */
  put(place: number, role: number, key: number, list: Int32Array, count: number): number {
    const at = place + role;
    const start = at * this.#lanes;
    this.#addUp(list, count, start);
    this.#owners[at] = key;
    return start;
  }

  /** Sums rows, four at a time: a sum is loaded and stored once for all four. */
  #addUp(list: Int32Array, count: number, start: number): void {
    const rows = this.#rows;
    const hidden = this.#hidden;
    const { sums } = this;
    const end = start + this.#lanes;
    sums.fill(0, start, end);
    let done = 0;
    for (; done + 3 < count; done += 4) {
      let a = list[done]! * hidden;
      let b = list[done + 1]! * hidden;
      let c = list[done + 2]! * hidden;
      let d = list[done + 3]! * hidden;
      for (let at = start; at < end; at++) {
        const low = rows[a]! + rows[b]! + rows[c]! + rows[d]!;
        const high = rows[a + 1]! + rows[b + 1]! + rows[c + 1]! + rows[d + 1]!;
        sums[at] = (sums[at]! + low + (high << 16)) | 0;
        a += 2;
        b += 2;
        c += 2;
        d += 2;
      }
    }
    for (; done < count; done++) addRow(rows, list[done]!, hidden, sums, start);
  }
}
