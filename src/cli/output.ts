import { once } from 'node:events';

export type OutputFormat = 'json' | 'jsonl' | 'text';

/** Writes to standard output and waits where the reader is slower, so that memory does not grow with the output. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Prints answers one by one: `jsonl` a line each, `json` one array, `text` as the given rendering. */
export class Printer<Answer> {
  readonly #format: OutputFormat;
  readonly #render: (answer: Answer) => string;
  #count = 0;

  constructor(format: OutputFormat, render: (answer: Answer) => string) {
    this.#format = format;
    this.#render = render;
  }

  async print(answer: Answer): Promise<void> {
    const first = this.#count++ === 0;
    if (this.#format === 'text') await write(`${first ? '' : '\n'}${this.#render(answer)}\n`);
    else if (this.#format === 'jsonl') await write(`${JSON.stringify(answer)}\n`);
    else await write(`${first ? '[\n' : ',\n'}${JSON.stringify(answer)}`);
  }

  /** A line that could not be answered: said where the shape has room for it. */
  async printError(error: string): Promise<void> {
    if (this.#format === 'jsonl') await write(`${JSON.stringify({ id: null, error })}\n`);
  }

  async end(): Promise<void> {
    if (this.#format === 'json') await write(this.#count === 0 ? '[]\n' : '\n]\n');
  }
}
