/**
 * What is counted in the lines of a document, from version to version: of a text that is typed in, one line is counted
 * anew.
 */
export class CountedLines {
  readonly #count: (line: string) => readonly number[];
  #last: ReadonlyMap<string, readonly number[]> = new Map();

  /** @param count numbers of which those of a text are the sums of those of its lines */
  constructor(count: (line: string) => readonly number[]) {
    this.#count = count;
  }

  /** The counts of the next version of a text. */
  of(text: string): readonly number[] {
    const now = new Map<string, readonly number[]>();
    const [first = '', ...others] = text.split('\n');
    const countsOf = (line: string): readonly number[] => {
      const counts = this.#last.get(line) ?? this.#count(line);
      now.set(line, counts);
      return counts;
    };
    const sums = [...countsOf(first)];
    for (const line of others) {
      const counts = countsOf(line);
      for (let at = 0; at < sums.length; at++) sums[at]! += counts[at]!;
    }
    this.#last = now;
    return sums;
  }
}
