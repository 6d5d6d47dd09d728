import type { CorpusActor } from '../corpus/model.ts';
import { readCorpus } from './corpus.ts';
import type { InputOptions } from './input.ts';
import { Printer } from './output.ts';
import { renderActor } from './text.ts';

/** `crossread actors`: one answer an actor, over the whole input as one corpus. */
export async function actorsCommand(paths: readonly string[], options: InputOptions): Promise<number> {
  const { corpus, entries, status } = await readCorpus(paths, options);
  const printer = new Printer<CorpusActor>(options.format ?? 'text', renderActor);
  for (const entry of entries) if ('error' in entry) await printer.printError(entry.error);
  for (const actor of corpus.actors()) await printer.print(actor);
  await printer.end();
  return status;
}
