import { Corpus } from '../corpus/corpus.ts';
import { readCorpusModels, readModels } from '../disk/models.ts';
import { annotate } from '../engine/annotate.ts';
import { readArticle } from '../engine/article/read.ts';
import { complain, inputs, type InputOptions } from './input.ts';
import { Progress } from './progress.ts';

/** What was asked, in its order: the id of an article of the corpus, or what could not be read. */
export type Entry = { readonly id: string } | { readonly error: string };

export interface ReadCorpus {
  readonly corpus: Corpus;
  readonly entries: readonly Entry[];
  /** 1 where some input could not be read, else 0. */
  readonly status: number;
}

/** Reads and annotates all inputs into one corpus; what can't be read is said on standard error and passed over. */
export async function readCorpus(paths: readonly string[], options: InputOptions): Promise<ReadCorpus> {
  const models = readModels();
  const { total, items } = inputs(paths, options);
  const corpus = new Corpus(readCorpusModels());
  const entries: Entry[] = [];
  const progress = new Progress('articles', total);
  let status = 0;
  for await (const item of items) {
    if ('error' in item) {
      complain(item.error);
      if (item.line) entries.push({ error: item.error });
      status = 1;
    } else {
      const article = readArticle(item.source);
      if (corpus.get(article.id)) {
        complain(`${article.id}: another input has this id; the later one is compared`);
        status = 1;
      }
      corpus.put({ article, annotations: annotate(article, models) });
      entries.push({ id: article.id });
    }
    progress.step();
  }
  progress.end();
  return { corpus, entries, status };
}
