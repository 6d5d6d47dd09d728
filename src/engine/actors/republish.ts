import type { Actor, Article, Mention } from '../model.ts';
import type { ChangedBlocks } from './changedBlocks.ts';
import type { DraftActor } from './draft.ts';
import { mentionOf } from './publish.ts';
import type { ResolvedActor } from './resolution.ts';
import { readOriginal } from './words.ts';

/**
 * Publishes the actors of a version who are who they were in the last one. Those whose mentions stand where they stood are
 * the same objects, and so are such mentions of the others.
 */
export function republishing(
  last: Article,
  article: Article,
  changed: ChangedBlocks,
): (before: ResolvedActor, now: DraftActor) => Actor {
  const still = countStill(last, article, changed);
  return ({ draft, actor }, { mentions: now }) => {
    const before = draft.mentions;
    let mentions: Mention[] | null = null;
    for (let place = 0; place < now.length; place++) {
      if (now[place]!.end <= still) continue;
      const known = actor.mentions[place]!;
      const { first, end } = now[place]!;
      const start = article.tokenStarts[first]!;
      const stop = article.tokenEnds[end - 1]!;
      const text = changed.touch(before[place]!) ? readOriginal(article, first, end) : known.text;
      if (start === known.start && stop === known.end && text === known.text) continue;
      // A copy in which they are put anew, as a list that grows is copied several times.
      mentions ??= actor.mentions.slice();
      mentions[place] = mentionOf(start, stop, text, known.kind, known.type, known.why, known.uncertain);
    }
    return mentions === null ? actor : { id: actor.id, name: actor.name, type: actor.type, mentions };
  };
}

/** How many tokens at the beginning of a version stand where they stood in the last one, and before all that changed. */
function countStill(last: Article, now: Article, { list }: ChangedBlocks): number {
  const [starts, ends] = [now.tokenStarts, now.tokenEnds];
  const most = Math.min(list[0]?.from ?? starts.length, last.tokens.length, starts.length);
  let still = 0;
  while (still < most && starts[still] === last.tokenStarts[still] && ends[still] === last.tokenEnds[still]) still++;
  return still;
}
