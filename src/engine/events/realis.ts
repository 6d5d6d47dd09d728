import { asciiText } from '../asciiText.ts';
import { likelihood, loadLogistic } from '../logistic.ts';

/**
 * Says how likely an event is a particular happening (*realis*), from 0 to 1: not a habit, a sort of things, a wish, a
 * possibility, a plot or a word in another sense. After the distinction of actual and other events in Light ERE (Song et al.
 * 2015), learnt as a logistic regression.
 * @param features as `realisFeatures` names them
 * @param weight how much a reader would want the event, were it one
 */
export type Realis = (features: readonly string[], weight: number) => number;

/** The name under which the model keeps what the weight counts. */
export const weightFeature = 'weight';

/** A weight that counts for nothing, and how many units a whole one is. */
const usualWeight = 0.7;
const weightScale = 3;

/** A weight as the model counts it. */
export function scaledWeight(weight: number): number {
  return (weight - usualWeight) * weightScale;
}

/**
 * The model in a file of ASCII lines "log-odds TAB feature".
 * @throws Error where a line is none of these.
 */
export function loadRealis(bytes: Uint8Array): Realis {
  const model = loadLogistic(asciiText(bytes), 'realis');
  const ofWeight = model.weightOf(weightFeature);
  return (features, weight) => likelihood(ofWeight * scaledWeight(weight) + model.oddsOf(features));
}

/** What weighs less is folded anyhow. */
export const leastJudged = 0.3;
/** What is less likely real is folded. */
const leastLikely = 0.65;
/** Below what a reader's list shows. */
const folded = 0.45;

/**
 * The salience of an event that has a weight: what is no particular happening is not shown, however much a reader would want
 * it.
 */
export function realSalience(weight: number, likely: number): number {
  if (likely >= leastLikely || weight <= folded) return weight;
  return Math.round(folded * (likely / leastLikely) * 100) / 100;
}
