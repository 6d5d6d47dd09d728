import type { ClusterLimits } from '../averageLink.ts';

/** Where clusters of events stop to grow; chosen on held-out training topics with the development sets in view, for precision before recall. */
export const clusterLimits: ClusterLimits = { threshold: -0.8, growth: 0.3, solo: 1.8, absent: -3, never: -30 };
