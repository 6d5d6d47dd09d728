import type { Rarity } from './rarity.ts';

/** Words with their weights; unit length once {@link normalized}. */
export type WordVector = ReadonlyMap<string, number>;

/** Weighs counts by rarity (1 + log of the count) and scales to unit length. */
export function normalized(counts: ReadonlyMap<string, number>, rarity: Rarity): WordVector {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [stem, count] of counts) {
    const rare = rarity(stem);
    const weight = (1 + Math.log(count)) * rare * rare;
    weights.set(stem, weight);
    sum += weight * weight;
  }
  const length = Math.sqrt(sum) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}

/** Cosine of two word vectors. */
export function similarity(one: WordVector, other: WordVector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of few) {
    const there = many.get(stem);
    if (there !== undefined) sum += weight * there;
  }
  return sum;
}
