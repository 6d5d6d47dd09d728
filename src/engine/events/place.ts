import type { Article } from '../model.ts';
import type { MentionIndex } from './mentions.ts';
import { wordSet } from './words.ts';

const placing = wordSet('in at near outside inside around across off throughout on');
const passable = wordSet(
  'the a an central downtown northern southern eastern western remote nearby neighbouring neighboring city town village port',
);

/**
 * The place named nearest to a token, by a mention after a word of place ("in", "at", "near").
 * @returns actor id, null where the stretch names none
 */
export function nearestPlace(
  article: Article,
  mentions: MentionIndex,
  token: number,
  start: number,
  end: number,
): string | null {
  const reach = Math.max(token - start, end - token);
  for (let step = 1; step <= reach && step < 40; step++) {
    for (const index of [token + step, token - step]) {
      if (index < start || index >= end) continue;
      const at = mentions.at[index]!;
      if (at < 0) continue;
      const { actor, mention, firstToken } = mentions.mentions[at]!;
      if (firstToken !== index || mention.type !== 'place' || mention.kind === 'metonym') continue;
      let before = index - 1;
      while (before > start && passable.has(article.tokens[before]!.lower)) before--;
      if (before >= start && placing.has(article.tokens[before]!.lower)) return actor.id;
    }
  }
  return null;
}
