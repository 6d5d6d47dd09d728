import type { ClusterLimits } from './cluster.ts';
import { featureNames, type FeatureName } from './features.ts';

const weights: Readonly<Partial<Record<FeatureName, number>>> = {
  sameStem: 1.2, headStem: 0.6, derived: 1.2, synonyms: 0.8, kindEqual: 1, kindAgree: 0.3, kindClash: -1.2, stemRarity: 1,
  classEqual: 0.2, bothReporting: -0.8, sentencesApart: -0.2, articleSimilarity: 6, sentenceSimilarity: 3, nearSimilarity: 1.5,
  agentAgree: 0.8, agentClash: -1.2, otherAgree: 0.6, otherClash: -0.8, shared: 0.7, placeAgree: 0.5, placeClash: -1,
  timeSame: 0.8, timeWithin: 0.2, timeApart: -0.8, numbersShared: 0.3, numbersClash: -0.2, polarityDiffers: -0.5,
  neighbours: 0.3, rareShared: 0.2, sameArticle: 1.5,
}; // prettier-ignore
/** Where clusters stop to grow; chosen on the training pile for precision. */
export const clusterLimits: ClusterLimits = { threshold: 0, absent: -2, never: -30 };

const bias = -5.2;
const vector = Float64Array.from(featureNames, (name) => weights[name] ?? 0);

/** Log-odds that two events are one happening. */
export function scoreOf(features: Float64Array): number {
  let sum = bias;
  for (let at = 0; at < vector.length; at++) sum += vector[at]! * features[at]!;
  return sum;
}
