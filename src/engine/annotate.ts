import { withHeaderNames } from './actors/headerNames.ts';
import { resolveActors } from './actors/resolve.ts';
import { readEvents } from './events/article.ts';
import type { Memory } from './memory.ts';
import type { Annotations, Article } from './model.ts';
import type { Models } from './models.ts';
import { parseSyntax } from './syntax/parse.ts';
import { resolveTimes } from './times/resolve.ts';

/**
 * The work of {@link annotate} in steps of which none is much longer than the others: whoever drives it may do other
 * things between them, or give up.
 * @param memory that of the document, where one is kept: what an edit could not reach is not worked out again
 * @returns the annotations, at the last step
 */
export function* annotateInSteps(
  article: Article,
  models: Models,
  memory?: Memory,
): Generator<undefined, Annotations, undefined> {
  const { published, times } = resolveTimes(article, memory);
  yield;
  const syntax = parseSyntax(article, models, memory);
  yield;
  const actors = resolveActors(article, syntax, models, memory);
  yield;
  const events = readEvents({ article, syntax, times, actors, models, memory });
  memory?.finish(article);
  const title = article.header.title?.value ?? null;
  const named = withHeaderNames(article, actors);
  return { id: article.id, title, published, actors: named, times, events, unread: article.unread };
}

/**
 * Finds the actors, time expressions and events of one article. Same input, same output; linear in the text's length.
 * @param article what {@link readArticle} made of the content; one that was left alone gets empty lists
 * @param memory as for {@link annotateInSteps}
 */
export function annotate(article: Article, models: Models, memory?: Memory): Annotations {
  const steps = annotateInSteps(article, models, memory);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
