/** Best of several runs of a function, in milliseconds: the run that the machine disturbed least. */
export function best(runs: number, run: () => void): number {
  let least = Infinity;
  for (let index = 0; index < runs; index++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bar it is held against, where there is one. */
  readonly bar?: number;
  /** Whether the bar is the least or the most that is allowed. */
  readonly atLeast?: boolean;
}

export function holds({ value, bar, atLeast }: Figure): boolean {
  return bar === undefined || (atLeast ? value >= bar : value <= bar);
}
