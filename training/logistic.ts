/** Rounds of Newton's method: it doubles the right digits with each. */
const rounds = 25;

/**
 * Fits a logistic regression by Newton's method (Hastie, Tibshirani and Friedman, *The Elements of Statistical Learning*,
 * 4.4.1) with a penalty on the squares of the weights.
 * @param rows what is known of each case, all of one length; the first is the same in all of them and is hardly penalised
 * @param answers 1 where the case is one, 0 where not, between where readers would differ
 * @returns a weight for each column, in natural-log odds
 */
export function fitLogistic(rows: readonly Float64Array[], answers: readonly number[], penalty: number): Float64Array {
  const width = rows[0]?.length ?? 0;
  const weights = new Float64Array(width);
  const penalties = new Float64Array(width).fill(penalty);
  penalties[0] = 0.01;
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(weights, (weight, column) => weight * penalties[column]!);
    const curve = Array.from({ length: width }, (_, column) => {
      const row = new Float64Array(width);
      row[column] = penalties[column]!;
      return row;
    });
    rows.forEach((row, index) => addCase(row, answers[index]!, weights, slope, curve));
    const step = solve(curve, slope);
    for (let column = 0; column < width; column++) weights[column]! -= step[column]!;
  }
  return weights;
}

function addCase(
  row: Float64Array,
  answer: number,
  weights: Float64Array,
  slope: Float64Array,
  curve: readonly Float64Array[],
): void {
  const columns: number[] = [];
  let odds = 0;
  row.forEach((value, column) => {
    if (value === 0) return;
    columns.push(column);
    odds += value * weights[column]!;
  });
  const likely = 1 / (1 + Math.exp(-odds));
  const spread = likely * (1 - likely);
  for (const one of columns) {
    slope[one]! += row[one]! * (likely - answer);
    for (const other of columns) curve[one]![other]! += spread * row[one]! * row[other]!;
  }
}

/** Solves a system whose matrix is symmetric and positive definite, by Cholesky's method; the matrix is overwritten. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const answer = Float64Array.from(right);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]![column]!;
      for (let at = 0; at < column; at++) sum -= matrix[row]![at]! * matrix[column]![at]!;
      matrix[row]![column] = row === column ? Math.sqrt(sum) : sum / matrix[column]![column]!;
    }
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) answer[row]! -= matrix[row]![at]! * answer[at]!;
    answer[row]! /= matrix[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) answer[row]! -= matrix[at]![row]! * answer[at]!;
    answer[row]! /= matrix[row]![row]!;
  }
  return answer;
}

/** A case by the names of its features, with figures that count for themselves, and how far it is one: 0 to 1. */
export interface NamedCase {
  readonly features: ReadonlySet<string>;
  readonly figures: readonly number[];
  readonly answer: number;
}

/**
 * Fits a logistic regression over features by name, as `src/engine/logistic.ts` reads it.
 * @param leastUses a feature of fewer cases is not learnt from
 * @param figures the names of the cases' figures
 * @returns lines "log-odds TAB feature"
 */
export function learnByName(
  cases: readonly NamedCase[],
  { penalty, leastUses, figures = [] }: { penalty: number; leastUses: number; figures?: readonly string[] },
): string {
  const uses = new Map<string, number>();
  for (const { features } of cases) for (const feature of features) uses.set(feature, (uses.get(feature) ?? 0) + 1);
  // "any" stands first: what all cases have is not penalised.
  const names = ['any', ...[...uses.keys()].filter((name) => name !== 'any' && uses.get(name)! >= leastUses).sort()];
  const columns = new Map(names.map((name, column) => [name, column]));
  const rows = cases.map((each) => {
    const row = new Float64Array(names.length + figures.length);
    row.set(each.figures, names.length);
    for (const feature of each.features) {
      const column = columns.get(feature);
      if (column !== undefined) row[column] = 1;
    }
    return row;
  });
  const weights = fitLogistic(
    rows,
    cases.map(({ answer }) => answer),
    penalty,
  );
  return [...names, ...figures].map((name, column) => `${weights[column]!.toFixed(3)}\t${name}\n`).join('');
}
