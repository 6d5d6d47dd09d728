import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addFeatures, checkOf, loadCrf, packCrf, type Crf } from '../../../src/engine/tagging/crf.ts';
import { FeatureSums } from '../../../src/engine/tagging/featureSums.ts';

const rows = 40;

/** A field of some labels whose weights are drawn; every fourth row of a checked one is empty. */
function fieldOf(count: number, isChecked: boolean, drawn: readonly number[]): Crf {
  const labels = Array.from({ length: count }, (_, index) => (index === 0 ? 'O' : `B-${index}`));
  const checks = isChecked
    ? Uint16Array.from({ length: rows }, (_, row) => (row % 4 === 3 ? 0 : checkOf(row * 0x10001)))
    : null;
  const weights = Int8Array.from({ length: (isChecked ? rows : 32) * count }, (_, at) => drawn[at % drawn.length]!);
  const transitions = new Float32Array((count + 1) * count);
  return loadCrf(packCrf({ labels, mask: isChecked ? -1 : 31, checks, weights, scale: 1, transitions }));
}

describe('sums of features, two labels a number', () => {
  for (const isChecked of [true, false])
    it(`are those of each label by itself, ${isChecked ? 'where rows are checked' : 'where every row counts'}`, () => {
      const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 1, maxLength: 200 });
      const hashes = fc.array(
        fc.oneof(
          fc.integer(),
          fc.integer({ min: 0, max: rows - 1 }).map((row) => row * 0x10001),
        ),
        { maxLength: 100 },
      );
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 7 }), weights, hashes, (count, drawn, features) => {
          const crf = fieldOf(count, isChecked, drawn);
          const sums = new FeatureSums(crf);
          const expected = new Int32Array(count);
          addFeatures(crf, Int32Array.from(features), features.length, expected);
          // Twice: rows are packed when they are first asked for.
          for (let time = 0; time < 2; time++) {
            const sum = new Int32Array(sums.lanes);
            sums.add(Int32Array.from(features), features.length, sum);
            const scores = new Float32Array(count + 2);
            sums.unpack(sum, scores, 1);
            assert.deepEqual([...scores], [0, ...expected, 0]);
          }
        }),
      );
    });
});
