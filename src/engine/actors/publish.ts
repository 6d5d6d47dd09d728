import type { Actor, Article, Mention } from '../model.ts';
import type { DraftActor, DraftMention } from './draft.ts';
import { formAt } from './nameForms.ts';
import { idGiver, slugOf } from './slug.ts';
import { originalText, shownName } from './words.ts';

/** An actor in the making with its place among those that were gathered. */
export interface OrderedActor {
  readonly index: number;
  readonly draft: DraftActor;
}

/** An actor as others see it, and what its id is made of. */
export interface PublishedActor {
  readonly actor: Actor;
  readonly slug: string;
}

/** Actors in the order of their first mention, each with its mentions in reading order. */
export function inReadingOrder(drafts: readonly DraftActor[]): readonly OrderedActor[] {
  return drafts
    .map((draft, index) => ({ index, draft: inOrder(draft) }))
    .sort((a, b) => order(a.draft.mentions[0]!, b.draft.mentions[0]!));
}

/** Actors as others see them: with ids, and mentions by their place in the original text. */
export function publish(article: Article, ordered: readonly OrderedActor[]): readonly PublishedActor[] {
  const giveId = idGiver();
  return ordered.map(({ draft }) => publishActor(article, draft, giveId));
}

/** An actor as others see it; its mentions are in reading order. */
export function publishActor(article: Article, draft: DraftActor, giveId: (slug: string) => string): PublishedActor {
  const { type, mentions } = draft;
  const { name, slug } =
    draft.name === null ? fullestName(article, mentions) : { name: draft.name, slug: slugOf(draft.name) };
  return {
    actor: { id: giveId(slug), name, type, mentions: mentions.map((mention) => published(article, mention)) },
    slug,
  };
}

function fullestName(
  article: Article,
  mentions: readonly DraftMention[],
): { readonly name: string; readonly slug: string } {
  const { first, end } = fullestMention(article, mentions);
  const name = shownName(article.tokens, first, end);
  return { name, slug: (formAt(article.tokens, first, end).slug ??= slugOf(name)) };
}

/** Less than 0 where the first of two mentions comes before the second in reading order, more where it comes behind. */
export function order(a: DraftMention, b: DraftMention): number {
  return a.first - b.first || a.end - b.end;
}

/** An actor with its mentions in reading order. */
function inOrder(draft: DraftActor): DraftActor {
  const { mentions } = draft;
  for (let index = 1; index < mentions.length; index++)
    if (order(mentions[index - 1]!, mentions[index]!) > 0) return { ...draft, mentions: [...mentions].sort(order) };
  return draft;
}

function published(article: Article, { first, end, kind, type, why, uncertain }: DraftMention): Mention {
  const text = originalText(article, first, end);
  return mentionOf(article.tokenStarts[first]!, article.tokenEnds[end - 1]!, text, kind, type, why, uncertain);
}

/** A mention; what is not said of it has no field. */
export function mentionOf(
  start: number,
  end: number,
  text: string,
  kind: Mention['kind'],
  type: Mention['type'],
  why: string | undefined,
  uncertain: boolean | undefined,
): Mention {
  if (why === undefined) return { start, end, text, kind, type };
  return uncertain === undefined
    ? { start, end, text, kind, type, why }
    : { start, end, text, kind, type, why, uncertain };
}

/** The fullest form: a name before an acronym, mixed case before capitals, more words before fewer, then the earliest. */
function fullestMention(article: Article, mentions: readonly DraftMention[]): DraftMention {
  let best: DraftMention | null = null;
  let bestRank = -1;
  const hasName = mentions.some(isSure);
  for (const mention of mentions) {
    if (hasName && !isSure(mention)) continue;
    const words = mention.end - mention.first;
    const kind = mention.kind === 'name' ? 100 : 0;
    // The same name again, or one that is no fuller however it is written.
    if (words * 2 + 1 + kind <= bestRank) continue;
    const rank = words * 2 + (words > 1 && isInCapitals(article, mention) ? 0 : 1) + kind;
    if (rank <= bestRank) continue;
    best = mention;
    bestRank = rank;
  }
  return best ?? mentions[0]!;
}

function isSure({ kind, uncertain }: DraftMention): boolean {
  return kind !== 'role' && uncertain !== true;
}

function isInCapitals({ tokens }: Article, { first, end }: DraftMention): boolean {
  const name = shownName(tokens, first, end);
  return name === name.toUpperCase();
}
