import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addFeatures, checkOf, loadCrf, packCrf, type Crf } from '../../../src/engine/tagging/crf.ts';
import { FeatureSums } from '../../../src/engine/tagging/featureSums.ts';

const rows = 40;
const lead = 50;

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

describe('sums of features', () => {
  const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 1, maxLength: 200 });
  const hashes = fc.array(
    fc.oneof(
      fc.integer(),
      fc.integer({ min: 0, max: rows - 1 }).map((row) => row * 0x10001),
    ),
    { maxLength: 100 },
  );
  const count = fc.integer({ min: 1, max: 19 });
  for (const isChecked of [true, false])
    it(`score tokens as those of each label by itself, ${isChecked ? 'where rows are checked' : 'where every row counts'}`, () => {
      fc.assert(
        fc.property(
          count,
          weights,
          fc.array(hashes, { minLength: 1, maxLength: 6 }),
          hashes,
          (labels, drawn, six, more) => {
            const crf = fieldOf(labels, isChecked, drawn);
            const sums = new FeatureSums(crf, lead, 7);
            const first = sums.take(7);
            const expected = new Int32Array(labels);
            const starts = Array.from({ length: 6 }, (_, index) => {
              const features = six[index];
              if (!features) return first;
              const start = sums.after(first, index + 1);
              sums.list.set(features);
              sums.add(features.length, start);
              addFeatures(crf, Int32Array.from(features), features.length, expected);
              return start;
            });
            const scores = (token: number): number[] => [...sums.scores.subarray(token * labels, (token + 1) * labels)];
            const [a, b, c, d, e, f] = starts as [number, number, number, number, number, number];
            for (const token of [0, 1, 2]) {
              const leads = sums.score(a, b, c, d, e, f, token);
              assert.deepEqual(scores(token), [...expected]);
              assert.equal(
                leads === 1,
                expected.every((score, label) => label === 0 || score < expected[0]! - lead),
              );
            }
            const together = expected.slice();
            sums.list.set(more);
            sums.scoreMore(more.length, 2);
            addFeatures(crf, Int32Array.from(more), more.length, together);
            assert.deepEqual(scores(2), [...together]);
            assert.deepEqual(scores(1), [...expected]);
            const alone = new Int32Array(labels);
            sums.scoreAlone(more.length, 0);
            addFeatures(crf, Int32Array.from(more), more.length, alone);
            assert.deepEqual(scores(0), [...alone]);
          },
        ),
      );
    });

  it('have room for as many as were said', () => {
    const sums = new FeatureSums(fieldOf(3, true, [1]), lead, 2);
    sums.take(1);
    assert.throws(() => sums.take(2), RangeError);
    sums.take(1);
  });
});
