import type { ClusterLimits } from '../averageLink.ts';

/**
 * Where clusters of events stop to grow: wide enough to hold most tellings, since company is looked at once more. Chosen on
 * held-out training topics with the development sets in view.
 */
export const clusterLimits: ClusterLimits = { threshold: -1.8, growth: 0.3, solo: 0.8, absent: -3, never: -30 };

/**
 * Log-odds above which another article's events match an event well enough to keep it company; for precision before recall.
 * Those whose own link is strong need less: tellings that contradict each other match less well than others.
 */
export const matchLimit = { alone: 0.8, strongLink: 2, withStrongLink: 0 };
/**
 * Log-odds above which it tells prominently enough what many tell. On held-out training topics .1 has the best F1
 * (models/pairs.md); it was raised for precision, with the development sets in view.
 */
export const prominenceLimit = 0.3;
/**
 * Where so many articles tell a story, an event has company only in those that tell it prominently; where fewer do, what they
 * recall in passing counts too. The trees for prominence learnt from stories of this size.
 */
export const manyArticles = 7;
