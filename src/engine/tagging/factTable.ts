/**
 * A read-only table from 32-bit keys to 16-bit values that is used as it lies in its file: open addressing with linear
 * probing, a 16-bit check beside each value. Nothing is parsed at loading. An absent key is taken for a present one
 * about once in 30,000 look-ups, which features and cues bear.
 */
export interface FactTable {
  /** Check and value of each slot, side by side; value 0 marks an empty slot. */
  readonly slots: Uint16Array;
}

/** The value of a key, 0 where it is absent. */
export function lookUp(table: FactTable, key: number): number {
  const { slots } = table;
  const count = slots.length >>> 1;
  const check = key >>> 16;
  // Said to be unsigned, or the remainder is taken of floating-point numbers.
  for (let slot = (key >>> 0) % count; ; slot = slot + 1 === count ? 0 : slot + 1) {
    const value = slots[2 * slot + 1]!;
    if (value === 0 || slots[2 * slot] === check) return value;
  }
}

/**
 * Lays out a table's slots; keys are put in ascending order so that the same facts give the same bytes.
 * @param facts values from 1 to 65535
 */
export function packFacts(facts: ReadonlyMap<number, number>): Uint8Array {
  const count = Math.ceil(facts.size / 0.75) + 1;
  const slots = new Uint16Array(2 * count);
  for (const key of [...facts.keys()].sort((a, b) => a - b)) {
    let slot = key % count;
    while (slots[2 * slot + 1] !== 0) slot = slot + 1 === count ? 0 : slot + 1;
    slots[2 * slot] = key >>> 16;
    slots[2 * slot + 1] = facts.get(key)!;
  }
  return new Uint8Array(slots.buffer);
}

/** The table whose slots are `bytes` from `offset` on; they must be those of {@link packFacts}. */
export function factTable(bytes: Uint8Array, offset = 0): FactTable {
  // A copy, so that the array over it is aligned; Node's own `slice` of a Buffer would share memory instead.
  const aligned = new Uint8Array(bytes.subarray(offset));
  if (aligned.length < 4 || aligned.length % 4 !== 0) throw new Error('a table of facts is cut short');
  return { slots: new Uint16Array(aligned.buffer) };
}
