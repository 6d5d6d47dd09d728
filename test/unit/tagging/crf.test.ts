import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addFeature,
  addFeatures,
  bestLabels,
  bilouLabels,
  bioLabels,
  checkOf,
  impossible,
  loadCrf,
  mayFollow,
  packCrf,
} from '../../../src/engine/tagging/crf.ts';

const labels = bioLabels(['person']);
const open = Float32Array.from({ length: (labels.length + 1) * labels.length }, (_, index) =>
  mayFollow(labels[index % labels.length]!, labels[Math.floor(index / labels.length)] ?? null) ? 0 : impossible,
);
const plain = loadCrf(
  packCrf({ labels, mask: 1, checks: null, weights: Int8Array.of(1, 2, 3, -4, 5, 6), scale: 0.5, transitions: open }),
);

describe('the chain of labels', () => {
  it('never goes on with a name that did not begin', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -50, max: 50, noNaN: true }), { maxLength: 60 }), (numbers) => {
        const length = Math.floor(numbers.length / labels.length);
        const best = [...bestLabels(plain, Float32Array.from(numbers), length)];
        best.forEach((label, index) => {
          assert.ok(mayFollow(labels[label]!, index === 0 ? null : labels[best[index - 1]!]!));
        });
      }),
    );
  });

  it('is the best of all there are', () => {
    const steps = [-3, 0.5, impossible, 2, -1, 4, -0.25, 3, 1.5, 0, 1, impossible];
    const crf = loadCrf(
      packCrf({
        labels,
        mask: 0,
        checks: null,
        weights: new Int8Array(3),
        scale: 1,
        transitions: Float32Array.from(steps),
      }),
    );
    const sequence = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 3, maxLength: 15 });
    fc.assert(
      fc.property(sequence, (numbers) => {
        const length = Math.floor(numbers.length / 3);
        const scores = Float32Array.from(numbers.slice(0, 3 * length));
        const total = (path: readonly number[]): number =>
          path.reduce(
            (sum, label, token) => sum + scores[3 * token + label]! + steps[3 * (path[token - 1] ?? 3) + label]!,
            0,
          );
        let paths: number[][] = [[]];
        for (let token = 0; token < length; token++)
          paths = paths.flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
        assert.equal(total([...bestLabels(crf, scores, length)]), Math.max(...paths.map(total)));
      }),
    );
  });

  it('knows in the BILOU scheme that a name that began has to end', () => {
    assert.deepEqual(bilouLabels(['place']), ['O', 'B-place', 'I-place', 'L-place', 'U-place']);
    assert.equal(mayFollow('O', 'B-place', true), false);
    assert.equal(mayFollow('L-place', 'B-place', true), true);
    assert.equal(mayFollow('L-place', null, true), false);
  });
});

describe('the weights of a tagger', () => {
  it('are added up row by row', () => {
    const scores = new Float32Array(3);
    addFeature(plain, 2, scores, 0);
    addFeature(plain, 3, scores, 0);
    assert.deepEqual([...scores], [-3, 7, 9]);
  });

  it('come to the same one by one and together', () => {
    const checks = Uint16Array.from({ length: 40 }, (_, row) => (row % 4 === 3 ? 0 : checkOf(row * 0x10001)));
    for (const names of [[], ['person'], ['person', 'place']]) {
      const own = bioLabels(names);
      const weights = Int8Array.from({ length: 40 * own.length }, (_, cell) => (cell * 37) % 100);
      const transitions = new Float32Array((own.length + 1) * own.length);
      const crf = loadCrf(packCrf({ labels: own, mask: -1, checks, weights, scale: 1, transitions }));
      const features = Int32Array.from({ length: 60 }, (_, index) => index * 0x10001);
      const scores = new Float32Array(own.length);
      for (const feature of features.subarray(0, 50)) addFeature(crf, feature, scores, 0);
      const sums = new Int32Array(own.length);
      addFeatures(crf, features, 50, sums);
      assert.deepEqual([...sums], [...scores]);
      assert.ok(sums[0]! > 0);
    }
  });

  it('count for nothing where the feature is not the one that was kept', () => {
    const kept = 0x12340000;
    const checks = new Uint16Array(3);
    checks[kept % 3] = checkOf(kept);
    const weights = new Int8Array(9);
    weights.fill(5, (kept % 3) * 3, (kept % 3) * 3 + 3);
    const checked = loadCrf(packCrf({ labels, mask: -1, checks, weights, scale: 1, transitions: open }));
    const scores = new Float32Array(3);
    addFeature(checked, kept + 3 * 65536, scores, 0);
    assert.deepEqual([...scores], [0, 0, 0]);
    addFeature(checked, kept, scores, 0);
    assert.deepEqual([...scores], [5, 5, 5]);
  });

  it('are refused when they are something else or cut short', () => {
    assert.throws(() => loadCrf(new Uint8Array(40)), /no weights/u);
    const packed = packCrf({ labels, mask: 0, checks: null, weights: new Int8Array(3), scale: 1, transitions: open });
    assert.throws(() => loadCrf(packed.slice(0, -1)), /cut short/u);
  });
});
