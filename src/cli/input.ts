import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { decode } from '../disk/decode.ts';
import { discover, type Discovery } from '../disk/discover.ts';
import { formatOf } from '../disk/format.ts';
import type { ArticleSource } from '../engine/model.ts';
import type { OutputFormat } from './output.ts';

export interface InputOptions {
  readonly jsonl?: string;
  readonly format?: OutputFormat;
}

/** One article to answer, or what could not be read and why; `line` is true for a line of `--jsonl`, which is owed an answer. */
export type Input = { readonly source: ArticleSource } | { readonly error: string; readonly line: boolean };

/** How many inputs there will be, where that is known beforehand, and the inputs. */
export interface Inputs {
  readonly total: number | undefined;
  readonly items: AsyncIterable<Input> | Iterable<Input>;
}

const calendarDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const lineSchema = v.object({
  id: v.string(),
  text: v.string(),
  published: v.nullish(calendarDate),
  title: v.nullish(v.string()),
  source: v.nullish(v.string()),
  url: v.nullish(v.string()),
});

function sourceOfLine(line: string): ArticleSource {
  const { id, text, published, title, source, url } = v.parse(lineSchema, JSON.parse(line));
  return {
    id,
    text: text.startsWith('\uFEFF') ? text.slice(1) : text,
    format: formatOf(id),
    ...(published && { published }),
    ...(title && { title }),
    ...(source && { outlet: source }),
    ...(url && { url }),
  };
}

function why(error: unknown): string {
  if (error instanceof SyntaxError) return 'not JSON';
  if (v.isValiError(error)) {
    const [issue] = error.issues;
    const path = issue.path?.map((step) => String(step.key)).join('.');
    return path ? `"${path}" is missing or of another form` : 'not an object with "id" and "text"';
  }
  return error instanceof Error ? error.message : String(error);
}

async function* readLines(file: string): AsyncGenerator<Input> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield { source: sourceOfLine(line) };
    } catch (error) {
      yield { error: `line ${number}: ${why(error)}`, line: true };
    }
  }
}

function* readFiles({ files, problems }: Discovery): Generator<Input> {
  for (const { path, why } of problems) yield { error: `${path}: ${why}`, line: false };
  for (const { id, path, format } of files) {
    try {
      yield { source: { id, text: decode(readFileSync(path)), format } };
    } catch (error) {
      yield { error: `${path}: ${error instanceof Error ? error.message : String(error)}`, line: false };
    }
  }
}

/** The articles that the arguments name, one by one: a file is read when its turn comes. */
export function inputs(paths: readonly string[], options: InputOptions): Inputs {
  if (options.jsonl !== undefined) return { total: undefined, items: readLines(options.jsonl) };
  const found = discover(paths);
  return { total: found.files.length + found.problems.length, items: readFiles(found) };
}

/** Says on standard error what could not be read. */
export function complain(error: string): void {
  process.stderr.write(`crossread: ${error}\n`);
}
