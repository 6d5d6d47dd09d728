import assert from 'node:assert/strict';
import { addFeature, bestLabels, bioLabels, loadCrf } from '../../../src/engine/tagging/crf.ts';
import { trainCrf, type TrainingSequence } from '../../../training/crf.ts';

const labels = bioLabels(['person', 'other']);
const [outside, person, other] = [1, 1 << 1, 1 << 3];

/** A sequence with one feature a token. */
function sequence(features: readonly number[], allowed: readonly number[]): TrainingSequence {
  return {
    features: Uint32Array.from(features),
    starts: Uint32Array.from({ length: features.length + 1 }, (_, index) => index),
    allowed: Uint32Array.from(allowed),
    weight: 1,
  };
}

const options = {
  labels,
  buckets: 64,
  epochs: 20,
  dropout: 0,
  lexicalDropout: 0,
  learningRate: 0.1,
  decay: 0,
  seed: 7,
};

function tag(bytes: Uint8Array, features: readonly number[]): readonly string[] {
  const crf = loadCrf(bytes);
  const scores = new Float32Array(features.length * labels.length);
  features.forEach((feature, token) => addFeature(crf, feature, scores, token * labels.length));
  return [...bestLabels(crf, scores, features.length)].map((label) => labels[label]!);
}

describe('training a tagger', () => {
  const sequences = [sequence([3, 5, 9], [outside, person, outside]), sequence([5, 3], [person, outside])];

  it('learns the labels it was shown', () => {
    assert.deepEqual(tag(trainCrf(sequences, options), [3, 5, 3]), ['O', 'B-person', 'O']);
  });

  it('makes the same bytes of the same sequences', () => {
    assert.deepEqual(
      trainCrf(sequences, { ...options, dropout: 0.3 }),
      trainCrf(sequences, { ...options, dropout: 0.3 }),
    );
  });

  it('learns from where a corpus is sure what another leaves open', () => {
    const open = sequence([12], [outside | other]);
    const sure = sequence([12], [other]);
    assert.deepEqual(tag(trainCrf([open, open, open, sure], options), [12]), ['B-other']);
  });

  it('keeps only the features that weigh most when told to', () => {
    const all = trainCrf(sequences, options);
    const kept = trainCrf(sequences, { ...options, keep: 3 });
    assert.ok(kept.length < all.length);
    assert.deepEqual(tag(kept, [3, 5, 3]), ['O', 'B-person', 'O']);
  });

  it('leaves out features that are seen too rarely', () => {
    const bytes = trainCrf([...sequences, sequence([20], [person])], { ...options, leastCount: 2, keep: 10 });
    assert.deepEqual(tag(bytes, [20]), tag(bytes, [21]));
  });
});
