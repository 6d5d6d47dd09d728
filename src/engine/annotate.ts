import { resolveActors } from './actors/resolve.ts';
import { readEvents } from './events/read.ts';
import type { Annotations, Article } from './model.ts';
import type { Models } from './models.ts';
import { parseSyntax } from './syntax/parse.ts';
import { resolveTimes } from './times/resolve.ts';

/**
 * Finds the actors, time expressions and events of one article. Same input, same output; linear in the text's length.
 * @param article what {@link readArticle} made of the content; one that was left alone gets empty lists
 */
export function annotate(article: Article, models: Models): Annotations {
  const { published, times } = resolveTimes(article);
  const syntax = parseSyntax(article, models);
  const actors = resolveActors(article, syntax, models);
  const events = readEvents({ article, syntax, times, published, actors, models });
  const title = article.header.title?.value ?? null;
  return { id: article.id, title, published, actors, times, events, unread: article.unread };
}
