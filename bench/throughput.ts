import { annotate } from '../src/engine/annotate.ts';
import { readArticle } from '../src/engine/article/read.ts';
import { resolveActors } from '../src/engine/actors/resolve.ts';
import { readEvents } from '../src/engine/events/article.ts';
import type { Models } from '../src/engine/models.ts';
import { parseSyntax } from '../src/engine/syntax/parse.ts';
import { resolveTimes } from '../src/engine/times/resolve.ts';
import { best, type Figure } from './measure.ts';

const runs = 3;

/** How many megabytes of UTF-8 text a second each stage takes, one core, after a warm-up. */
export function throughput(texts: readonly string[], models: Models): readonly Figure[] {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const read = () => texts.map((text, index) => readArticle({ id: String(index), text, format: 'plain' }));
  const articles = read();
  const tokens = articles.reduce((sum, article) => sum + article.tokens.length, 0);
  const syntaxes = articles.map((article) => parseSyntax(article, models));
  const rate = (run: () => void): number => megabytes / (best(runs, run) / 1000);
  const actors = articles.map((article, index) => resolveActors(article, syntaxes[index]!, models));
  const times = articles.map((article) => resolveTimes(article).times);
  const parsing = best(runs, () => articles.forEach((article) => parseSyntax(article, models))) / 1000;
  return [
    { name: 'reading an article (plain text)', value: rate(() => void read()), unit: 'MB/s' },
    {
      name: 'dates alone',
      value: rate(() => articles.forEach((article) => resolveTimes(article))),
      unit: 'MB/s',
      bar: 5,
      atLeast: true,
    },
    {
      name: 'names and their resolution alone',
      value: rate(() => articles.forEach((article, index) => resolveActors(article, syntaxes[index]!, models))),
      unit: 'MB/s',
      bar: 0.8,
      atLeast: true,
    },
    { name: 'syntax alone', value: tokens / parsing, unit: 'tokens/s', bar: 100_000, atLeast: true },
    {
      name: 'events alone, the rest being known',
      value: rate(() =>
        articles.forEach((article, index) =>
          readEvents({ article, syntax: syntaxes[index]!, times: times[index]!, actors: actors[index]!, models }),
        ),
      ),
      unit: 'MB/s',
    },
    {
      name: 'annotate, all of it',
      value: rate(() => {
        for (const [index, text] of texts.entries()) {
          annotate(readArticle({ id: String(index), text, format: 'plain' }), models);
        }
      }),
      unit: 'MB/s',
      bar: 0.3,
      atLeast: true,
    },
  ];
}
