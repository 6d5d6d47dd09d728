import type { Span } from '../engine/model.ts';
import { quoteAround } from './quoteAround.ts';
import type { Corroboration, Echo, Suggestion } from './model.ts';
import type { ArticleRecord, EventRecord } from './reading/record.ts';
import type { Cluster } from './store.ts';

/** Events below this are not counted as something an article tells. */
const leastSalience = 0.3;
const mostMissing = 20;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The other articles that say what a stretch of text says: by the events whose trigger stands in it, and by its words. */
export function echoesOf(
  answer: Corroboration,
  span: Span,
  eventOf: (article: string, event: string) => EventRecord | undefined,
  recordOf: (article: string) => ArticleRecord | undefined,
): readonly Echo[] {
  const echoes = new Map<string, Echo>();
  for (const told of answer.events) {
    if (!overlaps(told, span)) continue;
    for (const match of told.matches) {
      const other = eventOf(match.article, match.event);
      if (!other || match.article === answer.id) continue;
      const { start, end, sentence } = other.event;
      const quote = quoteAround(other.article.entry.article, other.event, sentence);
      echoes.set(other.key, {
        article: match.article,
        event: match.event,
        relation: match.relation,
        start,
        end,
        quote,
        why: match.why,
      });
    }
  }
  for (const passage of answer.copied) {
    const record = recordOf(passage.article);
    if (!record || !overlaps(passage, span)) continue;
    const quote = quoteAround(record.entry.article, passage.there, passage.there);
    const key = `${passage.article}\n\n${String(passage.there.start)}`;
    echoes.set(key, {
      article: passage.article,
      event: null,
      relation: 'same-origin',
      ...passage.there,
      quote,
      why: ['the same words in both'],
    });
  }
  return [...echoes.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, echo]) => echo);
}

/** Ids of the salient events that no other article tells, most salient first. */
export function ownEvents(record: ArticleRecord, answer: Corroboration): readonly string[] {
  const shared = new Set(
    answer.events
      .filter((event) => event.matches.some((match) => match.article !== answer.id))
      .map((event) => event.id),
  );
  return record.events
    .filter(({ event }) => isTold(event) && !shared.has(event.id))
    .sort((one, other) => other.event.salience - one.event.salience || one.event.start - other.event.start)
    .map(({ event }) => event.id);
}

/** What the given articles tell and `id` does not: told by most articles first, then by salience. */
export function missingFrom(
  id: string,
  told: ReadonlySet<Cluster>,
  others: readonly (readonly Cluster[])[],
): readonly Cluster[] {
  const missing = new Set(
    others.flat().filter((cluster) => !told.has(cluster) && cluster.members.some((member) => isTold(member.event))),
  );
  const articles = (cluster: Cluster): number => new Set(cluster.members.map((member) => member.article.id)).size;
  const salience = (cluster: Cluster): number => Math.max(...cluster.members.map((member) => member.event.salience));
  return [...missing]
    .filter((cluster) => cluster.members.every((member) => member.article.id !== id))
    .sort(
      (one, other) =>
        articles(other) - articles(one) || salience(other) - salience(one) || (one.id < other.id ? -1 : 1),
    )
    .slice(0, mostMissing);
}

/** How much an article adds to what another tells. */
export function suggestionOf(article: string, told: ReadonlySet<Cluster>, there: ReadonlySet<Cluster>): Suggestion {
  const salient = [...there].filter((cluster) => cluster.members.some((member) => isTold(member.event)));
  const shares = salient.filter((cluster) => told.has(cluster)).length;
  return { article, adds: salient.length - shares, shares };
}

const isTold = (event: { readonly class: string; readonly salience: number }): boolean =>
  event.class === 'occurrence' && event.salience >= leastSalience;
