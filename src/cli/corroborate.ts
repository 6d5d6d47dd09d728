import type { Corroboration } from '../corpus/model.ts';
import { readCorpus } from './corpus.ts';
import type { InputOptions } from './input.ts';
import { Printer } from './output.ts';
import { renderCorroboration } from './text.ts';

/** `crossread corroborate`: one answer an article, over the whole input as one corpus. */
export async function corroborateCommand(paths: readonly string[], options: InputOptions): Promise<number> {
  const { corpus, entries, status } = await readCorpus(paths, options);
  const printer = new Printer<Corroboration>(options.format ?? 'text', (answer) => renderCorroboration(answer, corpus));
  for (const entry of entries) {
    if ('error' in entry) {
      await printer.printError(entry.error);
      continue;
    }
    const corroboration = corpus.corroborate(entry.id);
    if (corroboration) await printer.print(corroboration);
  }
  await printer.end();
  return status;
}
