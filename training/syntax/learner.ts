/**
 * A network with one rectified hidden layer whose inputs are rows: facts that are there or not. Trained online with
 * AdaGrad, with one step size a row of inputs and one a weight of the outputs.
 */
export class Learner {
  /** Weights of each row to the hidden units. */
  readonly rows: Float32Array;
  /** Weights of the hidden units to each output, output by output. */
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
  /** Rows that are there: `active[0..activeCount)`. */
  readonly active = new Int32Array(256);
  activeCount = 0;
  readonly logits: Float32Array;
  /** Slopes of the loss by output, for {@link learnOutputs}. */
  readonly errors: Float32Array;
  rate = 0;
  private readonly rowSquares: Float32Array;
  private readonly outputSquares: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly sum: Float32Array;
  private readonly hidden: Float32Array;
  private readonly kept: Float32Array;
  private readonly gradient: Float32Array;
  private readonly dropout: number;
  private readonly random: () => number;

  /** @param dropout share of hidden units left out of each example */
  constructor(rows: number, hidden: number, outputs: number, dropout: number, random: () => number) {
    this.rows = Float32Array.from({ length: rows * hidden }, () => (random() - 0.5) * 0.1);
    this.outputs = Float32Array.from({ length: outputs * hidden }, () => (random() - 0.5) * 0.2);
    this.bias = new Float32Array(outputs);
    this.rowSquares = new Float32Array(rows).fill(1e-6);
    this.outputSquares = new Float32Array(outputs * hidden).fill(1e-6);
    this.biasSquares = new Float32Array(outputs).fill(1e-6);
    this.sum = new Float32Array(hidden);
    this.hidden = new Float32Array(hidden);
    this.kept = new Float32Array(hidden);
    this.gradient = new Float32Array(hidden);
    this.logits = new Float32Array(outputs);
    this.errors = new Float32Array(outputs);
    this.dropout = dropout;
    this.random = random;
  }

  /** Computes the hidden units from the active rows and forgets the last example's slopes. */
  look(): void {
    const { sum, rows, active, hidden, kept, dropout } = this;
    const units = sum.length;
    sum.fill(0);
    for (let f = 0; f < this.activeCount; f++) {
      const from = active[f]! * units;
      for (let unit = 0; unit < units; unit++) sum[unit] = sum[unit]! + rows[from + unit]!;
    }
    for (let unit = 0; unit < units; unit++) {
      kept[unit] = dropout > 0 && this.random() < dropout ? 0 : 1 / (1 - dropout);
      hidden[unit] = sum[unit]! > 0 ? sum[unit]! * kept[unit]! : 0;
    }
    this.gradient.fill(0);
  }

  /** Computes the logits of the outputs `from` to `to`; returns the highest one's number. */
  output(from: number, to: number): number {
    const { outputs, hidden, bias, logits } = this;
    const units = hidden.length;
    let best = from;
    for (let o = from; o < to; o++) {
      let value = bias[o]!;
      for (let unit = 0; unit < units; unit++) value += outputs[o * units + unit]! * hidden[unit]!;
      logits[o] = value;
      if (value > logits[best]!) best = o;
    }
    return best;
  }

  /** Sets the errors of a choice of one among the outputs `from` to `to`: cross entropy after a softmax. */
  expect(from: number, to: number, gold: number, highest: number): void {
    const { logits, errors } = this;
    let all = 0;
    for (let o = from; o < to; o++) {
      errors[o] = Math.exp(logits[o]! - logits[highest]!);
      all += errors[o]!;
    }
    for (let o = from; o < to; o++) errors[o] = errors[o]! / all - (o === gold ? 1 : 0);
  }

  /** Adds the outputs' share to the hidden slopes, then moves the outputs' weights against the errors. */
  learnOutputs(from: number, to: number): void {
    const { outputs, outputSquares, hidden, gradient, errors, bias, biasSquares, rate } = this;
    const units = hidden.length;
    for (let o = from; o < to; o++) {
      const error = errors[o]!;
      if (error > -3e-4 && error < 3e-4) continue;
      const first = o * units;
      for (let unit = 0; unit < units; unit++) {
        const at = first + unit;
        gradient[unit] = gradient[unit]! + error * outputs[at]!;
        const slope = error * hidden[unit]!;
        if (slope === 0) continue;
        outputSquares[at] = outputSquares[at]! + slope * slope;
        outputs[at] = outputs[at]! - (rate * slope) / Math.sqrt(outputSquares[at]!);
      }
      biasSquares[o] = biasSquares[o]! + error * error;
      bias[o] = bias[o]! - (rate * error) / Math.sqrt(biasSquares[o]!);
    }
  }

  /** Moves the active rows against the hidden slopes. */
  learnRows(): void {
    const { gradient, sum, kept, active, rows, rowSquares, rate } = this;
    const units = sum.length;
    let squares = 0;
    for (let unit = 0; unit < units; unit++) {
      const slope = sum[unit]! > 0 ? gradient[unit]! * kept[unit]! : 0;
      gradient[unit] = slope;
      squares += slope * slope;
    }
    if (squares < 1e-9) return;
    for (let f = 0; f < this.activeCount; f++) {
      const row = active[f]!;
      rowSquares[row] = rowSquares[row]! + squares / units;
      const step = rate / Math.sqrt(rowSquares[row]!);
      const from = row * units;
      for (let unit = 0; unit < units; unit++) rows[from + unit] = rows[from + unit]! - step * gradient[unit]!;
    }
  }
}
