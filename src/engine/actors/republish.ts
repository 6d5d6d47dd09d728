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
  return last.actors.map((actor, index) => {
    const before = last.ordered[index]!.draft.mentions;
    const now = ordered[index]!.draft.mentions;
    let mentions: Mention[] | null = null;
    for (let place = 0; place < now.length; place++) {
      const known = actor.mentions[place]!;
      const { first, end } = now[place]!;
      const start = article.tokenStarts[first]!;
      const stop = article.tokenEnds[end - 1]!;
      const text = changed.touch(before[place]!) ? textAt(article, first, end) : known.text;
      if (start === known.start && stop === known.end && text === known.text) {
        mentions?.push(known);
        continue;
      }
      mentions ??= actor.mentions.slice(0, place);
      mentions.push(mentionOf(start, stop, text, known.kind, known.type, known.why, known.uncertain));
    }
    return mentions === null ? actor : { id: actor.id, name: actor.name, type: actor.type, mentions };
  });
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
