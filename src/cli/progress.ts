/** How long a run may be silent, in milliseconds. */
const patience = 1000;
const barWidth = 30;

/** A progress bar on standard error, once a run takes longer than a second, and only on a terminal. */
export class Progress {
  readonly #what: string;
  readonly #total: number | undefined;
  readonly #began = performance.now();
  #done = 0;
  #drawn = -1;

  /** @param total number of steps, or undefined where it is not known beforehand */
  constructor(what: string, total?: number) {
    this.#what = what;
    this.#total = total;
  }

  step(): void {
    this.#done++;
    if (!process.stderr.isTTY || performance.now() - this.#began < patience) return;
    const tenths = Math.floor((performance.now() - this.#began) / 100);
    if (tenths === this.#drawn && this.#done !== this.#total) return;
    this.#drawn = tenths;
    process.stderr.write(`\r\u001b[K${this.#line()}`);
  }

  end(): void {
    if (this.#drawn >= 0) process.stderr.write('\r\u001b[K');
  }

  #line(): string {
    if (this.#total === undefined) return `${this.#what} ${this.#done}`;
    const filled = Math.round((barWidth * this.#done) / Math.max(1, this.#total));
    return `${this.#what} [${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${this.#done} of ${this.#total}`;
  }
}
