import { readModels } from '../disk/models.ts';
import { annotate } from '../engine/annotate.ts';
import { readArticle } from '../engine/article/read.ts';
import type { Annotations } from '../engine/model.ts';
import { complain, inputs, type InputOptions } from './input.ts';
import { Printer } from './output.ts';
import { Progress } from './progress.ts';
import { renderAnnotations } from './text.ts';

/** `crossread annotate`: one answer an article, as it is read; memory does not grow with their number. */
export async function annotateCommand(paths: readonly string[], options: InputOptions): Promise<number> {
  const models = readModels();
  const { total, items } = inputs(paths, options);
  const printer = new Printer<Annotations>(options.format ?? 'text', renderAnnotations);
  const progress = new Progress('articles', total);
  let status = 0;
  for await (const item of items) {
    if ('error' in item) {
      complain(item.error);
      if (item.line) await printer.printError(item.error);
      status = 1;
    } else {
      await printer.print(annotate(readArticle(item.source), models));
    }
    progress.step();
  }
  progress.end();
  await printer.end();
  return status;
}
