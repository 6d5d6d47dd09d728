import type { Actor, Article, Mention } from '../model.ts';

/** A mention of an actor with the tokens it covers. */
export interface ActorMention {
  readonly actor: Actor;
  readonly mention: Mention;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Mentions by token. */
export interface MentionIndex {
  /** In the order of the text, the longer first where two begin together. */
  readonly mentions: readonly ActorMention[];
  /** For each token the index of the longest mention that covers it, -1 where none does. */
  readonly at: Int32Array;
}

/**
 * Finds the tokens of every mention.
 * @param actors of this article; mentions that cover no token (header fields) are left out
 */
export function indexMentions(article: Article, actors: readonly Actor[]): MentionIndex {
  const tokens = article.tokens;
  const all: { actor: Actor; mention: Mention }[] = [];
  for (const actor of actors) for (const mention of actor.mentions) all.push({ actor, mention });
  all.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const at = new Int32Array(tokens.length).fill(-1);
  const mentions: ActorMention[] = [];
  let token = 0;
  for (const { actor, mention } of all) {
    while (token < tokens.length && tokens[token]!.end <= mention.start) token++;
    let end = token;
    while (end < tokens.length && tokens[end]!.start < mention.end) end++;
    if (end === token) continue;
    const index = mentions.length;
    mentions.push({ actor, mention, firstToken: token, endToken: end });
    for (let i = token; i < end; i++) {
      const other = at[i]!;
      if (other < 0 || longer(mentions[index]!, mentions[other]!)) at[i] = index;
    }
  }
  return { mentions, at };
}

const longer = (a: ActorMention, b: ActorMention): boolean => a.endToken - a.firstToken > b.endToken - b.firstToken;
