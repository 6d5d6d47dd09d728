import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OutputChoice } from '../../../src/engine/syntax/outputs.ts';

const hidden = 10;
const outputCount = 30;
const weight = fc.integer({ min: -127, max: 127 });
const weights = fc.array(weight, { minLength: outputCount * hidden, maxLength: outputCount * hidden });
const biases = fc.array(fc.integer({ min: -200_000, max: 200_000 }), {
  minLength: outputCount,
  maxLength: outputCount,
});

describe('the choice among outputs', () => {
  for (const [title, greatest] of [
    ['of units as they are', 2000],
    ['of units that two sums in one number could not bear', 3_000_000],
  ] as const)
    it(`is that of the sums one by one, ${title}`, () => {
      const values = fc.array(fc.integer({ min: 1, max: greatest }), { maxLength: hidden });
      const list = fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 15 });
      fc.assert(
        fc.property(weights, biases, values, list, (numbers, bias, found, candidates) => {
          const layer = { units: new Int32Array(hidden), active: Int32Array.from({ length: hidden }, (_, i) => i) };
          layer.units.set(found);
          const lists = {
            weights: Int8Array.from(numbers),
            bias: Int32Array.from(bias),
            firstCandidate: Uint16Array.of(0, 0, candidates.length),
            candidates: Uint8Array.from(candidates),
          };
          for (const shift of [0, 15]) {
            const sums = candidates.map((candidate) =>
              found.reduce(
                (sum, value, unit) => sum + value * lists.weights[(candidate + shift) * hidden + unit]!,
                bias[candidate + shift]!,
              ),
            );
            const expected = candidates[sums.indexOf(Math.max(...sums))]!;
            const choice = new OutputChoice(lists, hidden);
            // Chosen twice: the second time from what was paired the first time.
            assert.equal(choice.best(1, shift, layer, found.length), expected);
            assert.equal(choice.best(1, shift, layer, found.length), expected);
          }
        }),
      );
    });

  it('is the first of those that are equal', () => {
    const layer = { units: Int32Array.of(3), active: Int32Array.of(0) };
    const lists = {
      weights: new Int8Array(9).fill(5),
      bias: new Int32Array(9),
      firstCandidate: Uint16Array.of(0, 9),
      candidates: Uint8Array.of(4, 8, 1, 0, 2, 3, 5, 6, 7),
    };
    assert.equal(new OutputChoice(lists, 1).best(0, 0, layer, 1), 4);
  });
});
