/** A logistic regression over features by their names. */
export interface Logistic {
  /** The sum of the log-odds of the features, each counted once; those that the model does not know count for nothing. */
  oddsOf(features: readonly string[]): number;
  /** The log-odds of one feature, 0 where the model does not know it. */
  weightOf(feature: string): number;
}

/** A probability from log-odds. */
export function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * A model in lines "log-odds TAB feature".
 * @param what the model's name, for the message
 * @throws Error where a line is none of these.
 */
export function loadLogistic(text: string, what: string): Logistic {
  const table = new Map<string, number>();
  for (const line of text.split('\n').filter(Boolean)) {
    const tab = line.indexOf('\t');
    const odds = Number(line.slice(0, tab));
    if (tab < 1 || Number.isNaN(odds)) throw new Error(`"${line}" is no line of a ${what} model`);
    table.set(line.slice(tab + 1), odds);
  }
  const odds = Float64Array.from(table.values());
  const numbers = new Map(Array.from(table.keys(), (feature, number) => [feature, number]));
  // By feature the call that it was last counted in: each counts once.
  const counted = new Float64Array(odds.length);
  let call = 0;
  return {
    oddsOf: (features) => {
      call++;
      let sum = 0;
      for (let at = 0; at < features.length; at++) {
        const number = numbers.get(features[at]!);
        if (number === undefined || counted[number] === call) continue;
        counted[number] = call;
        sum += odds[number]!;
      }
      return sum;
    },
    weightOf: (feature) => table.get(feature) ?? 0,
  };
}
