import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addRow, packRows, rectify, RowSums } from '../../../src/engine/syntax/rowSums.ts';

const hidden = 6;
const rowCount = 20;
const rows = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: rowCount * hidden,
  maxLength: rowCount * hidden,
});

/** What each hidden unit gets from the rows, added one by one. */
function plainSums(weights: Int8Array, list: readonly number[]): number[] {
  return Array.from({ length: hidden }, (_, unit) => list.reduce((sum, row) => sum + weights[row * hidden + unit]!, 0));
}

describe('sums of rows', () => {
  it('packed two by two are the sums one by one', () => {
    const lists = fc.array(fc.integer({ min: 0, max: rowCount - 1 }), { maxLength: 120 });
    fc.assert(
      fc.property(rows, lists, (weights, list) => {
        const bytes = Int8Array.from(weights);
        const packed = packRows(bytes, 0, rowCount, hidden);
        const total = new Int32Array(hidden / 2);
        for (const row of list)
          for (let lane = 0; lane < total.length; lane++)
            total[lane] = (total[lane]! + packed[(row * hidden) / 2 + lane]!) | 0;
        const units = new Int32Array(hidden);
        const active = new Int32Array(hidden);
        const count = rectify(total, units, active);
        const expected = plainSums(bytes, list);
        const above = expected.map((_, unit) => unit).filter((unit) => expected[unit]! > 0);
        assert.deepEqual([...active.slice(0, count)], above);
        assert.deepEqual(
          [...units.slice(0, count)],
          above.map((unit) => expected[unit]),
        );
      }),
    );
  });

  it('are the same when more keys than places take turns', () => {
    const bytes = Int8Array.from({ length: rowCount * hidden }, (_, i) => ((i * 37) % 255) - 127);
    const sums = new RowSums(bytes, hidden, 2, 1);
    const list = new Int32Array(2);
    const read = (key: number, role: number): number[] => {
      const place = sums.placeOf(key);
      list[0] = key % rowCount;
      list[1] = role;
      let start = sums.find(place, role, key);
      if (start < 0) start = sums.put(place, role, key, list, 2);
      return [...sums.sums.slice(start, start + hidden / 2)];
    };
    const first = Array.from({ length: 1000 }, (_, i) => read(i + 1, i % 2));
    const again = Array.from({ length: 1000 }, (_, i) => read(i + 1, i % 2));
    assert.deepEqual(again, first);
  });

  it('are the same however many rows are added at once', () => {
    const bytes = Int8Array.from({ length: rowCount * hidden }, (_, i) => ((i * 53) % 255) - 127);
    for (let count = 0; count <= 10; count++) {
      const list = Int32Array.from({ length: count }, (_, index) => (7 * index) % rowCount);
      const expected = new Int32Array(hidden / 2);
      for (const row of list) addRow(bytes, row, hidden, expected, 0);
      const kept = new RowSums(bytes, hidden, 2, 64);
      const place = kept.placeOf(5);
      assert.equal(kept.find(place, 1, 5), -1);
      const start = kept.put(place, 1, 5, list, count);
      assert.deepEqual(kept.sums.slice(start, start + hidden / 2), expected);
      assert.equal(kept.find(place, 1, 5), start);
    }
  });

  it('give their units above zero', () => {
    const units = { units: new Int32Array(hidden), active: new Int32Array(hidden) };
    const packed = Int32Array.of(3 + (-2 << 16), -4 + (5 << 16), 0);
    const count = rectify(packed, units.units, units.active);
    assert.deepEqual([...units.active.subarray(0, count)], [0, 3]);
    assert.deepEqual([...units.units.subarray(0, count)], [3, 5]);
  });
});
