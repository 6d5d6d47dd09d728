import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HiddenLayer, mostRows, type LayerWeights } from '../../../src/engine/simd/hiddenLayer.ts';

const rowCount = 20;
const outputCount = 30;

const weight = fc.integer({ min: -127, max: 127 });
const weights = (count: number): fc.Arbitrary<number[]> => fc.array(weight, { minLength: count, maxLength: count });
const biases = fc.array(fc.integer({ min: -200_000, max: 200_000 }), {
  minLength: outputCount,
  maxLength: outputCount,
});

/** Layers of any width: a vector's, less, and some vectors with a rest. */
const layers: fc.Arbitrary<LayerWeights> = fc.integer({ min: 1, max: 70 }).chain((hidden) =>
  fc
    .tuple(
      weights(rowCount * hidden),
      weights(outputCount * hidden),
      biases,
      fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 40 }),
    )
    .map(([rows, outputs, bias, candidates]) => ({
      hidden,
      rows: Int8Array.from(rows),
      outputs: Int8Array.from(outputs),
      bias: Int32Array.from(bias),
      candidates: Uint8Array.from(candidates),
    })),
);
const lists = fc.array(fc.integer({ min: 0, max: rowCount - 1 }), { maxLength: 100 });

/** What a layer chooses, worked out number by number. */
function plainBest(layer: LayerWeights, rows: readonly number[], from: number, to: number, shift: number): number {
  const { hidden } = layer;
  const units = Array.from({ length: hidden }, (_, unit) =>
    Math.max(
      0,
      rows.reduce((sum, row) => sum + layer.rows[row * hidden + unit]!, 0),
    ),
  );
  let best = from;
  let most = -Infinity;
  for (let at = from; at < to; at++) {
    const output = layer.candidates[at]! + shift;
    const score = units.reduce(
      (sum, value, unit) => sum + value * layer.outputs[output * hidden + unit]!,
      layer.bias[output]!,
    );
    if (score > most) {
      most = score;
      best = at;
    }
  }
  return best;
}

describe('a hidden layer', () => {
  it('chooses as sums worked out number by number do', () => {
    fc.assert(
      fc.property(layers, lists, lists, fc.boolean(), (weighed, begun, more, isShifted) => {
        const layer = new HiddenLayer(weighed);
        const shift = isShifted ? 15 : 0;
        const to = weighed.candidates.length;
        const looked = (rows: readonly number[]): number => {
          layer.list.set(rows);
          layer.look(rows.length);
          return layer.best(0, to, shift);
        };
        assert.equal(looked(more), plainBest(weighed, more, 0, to, shift));
        layer.list.set(begun);
        layer.begin(begun.length);
        assert.equal(looked(more), plainBest(weighed, [...begun, ...more], 0, to, shift));
        assert.equal(looked([]), plainBest(weighed, begun, 0, to, shift));
        for (let from = 0; from < to; from += 7)
          assert.equal(layer.best(from, to, shift), plainBest(weighed, begun, from, to, shift));
      }),
    );
  });

  it('bears as many rows of the greatest weights as can be listed', () => {
    const hidden = 64;
    const layer = new HiddenLayer({
      hidden,
      rows: new Int8Array(hidden).fill(127),
      outputs: Int8Array.from({ length: 2 * hidden }, (_, cell) => (cell < hidden ? -127 : 127)),
      bias: new Int32Array(2),
      candidates: Uint8Array.of(0, 1),
    });
    layer.look(mostRows);
    assert.equal(layer.best(0, 2, 0), 1);
  });

  it('chooses the first of those that are equal', () => {
    const layer = new HiddenLayer({
      hidden: 1,
      rows: Int8Array.of(3),
      outputs: new Int8Array(9).fill(5),
      bias: new Int32Array(9),
      candidates: Uint8Array.of(4, 8, 1, 0, 2, 3, 5, 6, 7),
    });
    layer.look(1);
    assert.equal(layer.best(0, 9, 0), 0);
    assert.equal(layer.best(3, 9, 0), 3);
  });
});
