import type { Actor, Article, Mention } from '../model.ts';
import { ownString } from '../ownString.ts';
import type { Resolution, ResolvedActor } from './actorMemory.ts';
import type { ChangedBlocks } from './changedBlocks.ts';
import { mentionOf } from './publish.ts';

/**
 * The actors of a version that are who they were in the last one. Those whose mentions stand where they stood are the same
 * objects, and so are such mentions of the others.
 */
export function republished(
  last: Resolution,
  article: Article,
  ordered: readonly ResolvedActor[],
  changed: ChangedBlocks,
): readonly Actor[] {
  const still = countStill(last.named.article, article, changed);
  return last.actors.map((actor, index) => {
    const before = last.ordered[index]!.draft.mentions;
    const now = ordered[index]!.draft.mentions;
    let mentions: Mention[] | null = null;
    for (let place = 0; place < now.length; place++) {
      if (now[place]!.end <= still) continue;
      const known = actor.mentions[place]!;
      const { first, end } = now[place]!;
      const start = article.tokenStarts[first]!;
      const stop = article.tokenEnds[end - 1]!;
      const text = changed.touch(before[place]!) ? textAt(article, first, end) : known.text;
      if (start === known.start && stop === known.end && text === known.text) continue;
      // A copy in which they are put anew, as a list that grows is copied several times.
      mentions ??= actor.mentions.slice();
      mentions[place] = mentionOf(start, stop, text, known.kind, known.type, known.why, known.uncertain);
    }
    return mentions === null ? actor : { id: actor.id, name: actor.name, type: actor.type, mentions };
  });
}

/** How many tokens at the beginning of a version stand where they stood in the last one, and before all that changed. */
function countStill(last: Article, now: Article, { list }: ChangedBlocks): number {
  const [starts, ends] = [now.tokenStarts, now.tokenEnds];
  const most = Math.min(list[0]?.from ?? starts.length, last.tokens.length, starts.length);
  let still = 0;
  while (still < most && starts[still] === last.tokenStarts[still] && ends[still] === last.tokenEnds[still]) still++;
  return still;
}

/** The original text of some tokens: their words where they are written so, as a part of the text would keep all of it. */
function textAt({ tokens, tokenStarts, tokenEnds, text }: Article, first: number, end: number): string {
  let words = tokens[first]!.text;
  for (let token = first + 1; token < end; token++)
    words += (tokens[token]!.spaceBefore ? ' ' : '') + tokens[token]!.text;
  const start = tokenStarts[first]!;
  const stop = tokenEnds[end - 1]!;
  return words.length === stop - start && text.startsWith(words, start) ? words : ownString(text.slice(start, stop));
}
