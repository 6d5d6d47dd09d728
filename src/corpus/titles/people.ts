import type { Actor, Span } from '../../engine/model.ts';
import type { ArticleRecord } from '../reading/record.ts';

/** Characters before a word in which others are named whom it may mean as well. */
const nearby = 300;

/** The people of an article, as its text names them. */
interface People {
  /** In the order of the text. */
  readonly mentions: readonly (Span & { readonly actor: Actor })[];
  /** Of the person who is named most, how often. */
  readonly most: number;
}

const known = new WeakMap<ArticleRecord, People>();

function peopleOf(article: ArticleRecord): People {
  const before = known.get(article);
  if (before) return before;
  const people = [...article.actors.values()].map(({ actor }) => actor).filter(({ type }) => type === 'person');
  const mentions = people.flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor })));
  mentions.sort((one, other) => one.start - other.start);
  const found = { mentions, most: people.reduce((most, actor) => Math.max(most, actor.mentions.length), 0) };
  known.set(article, found);
  return found;
}

/** How one of the people whom a word might mean stands among them. */
export interface Prominence {
  /** Whether nobody is named more often. */
  readonly isMost: boolean;
  /** Whether nobody is named nearer before the word. */
  readonly isNearest: boolean;
  readonly isNear: boolean;
  /** How many others are named near before it. */
  readonly rivals: number;
}

/**
 * How a person stands among those whom a word of an article might mean: how much is told of them, and who is named nearer.
 * @param at where the word begins
 */
export function prominenceAt(article: ArticleRecord, meant: Actor | undefined, at: number): Prominence {
  const { mentions, most } = peopleOf(article);
  const rivals = new Set<Actor>();
  let own = -1;
  let nearest = -1;
  for (let index = firstFrom(mentions, at) - 1; index >= 0 && mentions[index]!.start > at - nearby; index--) {
    const { actor, start } = mentions[index]!;
    if (actor === meant) own = Math.max(own, start);
    else {
      rivals.add(actor);
      nearest = Math.max(nearest, start);
    }
  }
  const count = meant?.mentions.length ?? 0;
  return {
    isMost: count >= most,
    isNearest: own > nearest || rivals.size === 0,
    isNear: own >= 0,
    rivals: rivals.size,
  };
}

/** The first span that begins at a place or behind it. */
function firstFrom(spans: readonly Span[], at: number): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (spans[middle]!.start < at) from = middle + 1;
    else to = middle;
  }
  return from;
}
