import type { Article, Attribution } from '../model.ts';
import type { ClauseBounds } from './clauses.ts';
import type { MentionIndex } from './mentions.ts';
import type { Trigger } from './triggers.ts';
import { clauseMarks } from './words.ts';

/** Who says what: for each token the index of the attribution it rests on, -1 where the article says it itself. */
export interface Attributions {
  readonly sayings: readonly Attribution[];
  readonly on: Int32Array;
  /** For a token that is the cue itself, the index of its saying. */
  readonly byCue: ReadonlyMap<number, number>;
}

const quoteMarks = new Set(['"', '“', '”', "''", '``']);

/** Finds sources with their cues and what rests on them: said, according to, quotes over several sentences, lists. */
export function findAttributions(
  article: Article,
  clauses: ClauseBounds,
  mentions: MentionIndex,
  triggers: readonly Trigger[],
): Attributions {
  const { tokens, sentences, text } = article;
  const sayings: Attribution[] = [];
  const on = new Int32Array(tokens.length).fill(-1);
  const byCue = new Map<number, number>();
  const cues = new Map(triggers.filter((t) => t.sense.class === 'reporting' && !t.nominal).map((t) => [t.head, t]));

  const say = (first: number, end: number, actor: string | null, via: string | null): number => {
    const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
    sayings.push({ ...span, actor, text: text.slice(span.start, span.end), via });
    return sayings.length - 1;
  };
  const actorIn = (first: number, end: number): string | null => {
    for (let index = end - 1; index >= first; index--) {
      const at = mentions.at[index]!;
      if (at >= 0) return mentions.mentions[at]!.actor.id;
    }
    return null;
  };

  for (const sentence of sentences) {
    const leadIn = article.blocks[sentence.block]?.leadIn ?? null;
    const last = leadIn === null ? -1 : sentenceEnd(article, leadIn);
    let current = last >= 0 ? on[last]! : -1;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      if (current >= 0 && on[index]! < 0) on[index] = current;
      const word = tokens[index]!.lower;
      if (word === 'according' && tokens[index + 1]?.lower === 'to') {
        let end = index + 2;
        while (end < sentence.endToken && !clauseMarks.has(tokens[end]!.lower)) end++;
        if (end > index + 2) {
          const saying = say(index, end, actorIn(index + 2, end), null);
          byCue.set(index, saying);
          for (let back = sentence.firstToken; back < index; back++) if (on[back]! < 0) on[back] = saying;
          current = saying;
          index = end - 1;
        }
        continue;
      }
      if (!cues.has(index)) continue;
      const start = clauses.start[index]!;
      let from = index - 1;
      while (from >= start && mentions.at[from]! < 0) from--;
      let saying = -1;
      if (from >= start) {
        const mention = mentions.mentions[mentions.at[from]!]!;
        const first = Math.min(mention.firstToken, index);
        saying = say(first, index + 1, mention.actor.id, current >= 0 ? sayings[current]!.actor : null);
      } else {
        let end = index + 1;
        const limit = clauses.end[index]!;
        while (end < limit && mentions.at[end]! < 0) end++;
        const closes = quoteMarks.has(tokens[index - 1]?.text ?? '') || tokens[index - 1]?.text === ',';
        if (end < limit && closes) {
          const mention = mentions.mentions[mentions.at[end]!]!;
          saying = say(index, mention.endToken, mention.actor.id, null);
        } else if (index > start) saying = say(start, index + 1, null, null);
      }
      if (saying < 0) continue;
      byCue.set(index, saying);
      const before = tokens[start - 1]?.text ?? '';
      if (before === ',' || quoteMarks.has(before) || quoteMarks.has(tokens[index - 1]?.text ?? ''))
        for (let back = sentence.firstToken; back < start; back++) if (on[back]! < 0) on[back] = saying;
      current = saying;
    }
  }
  return { sayings, on, byCue };
}

/** Last token of a block's last sentence, -1 where it has none. */
function sentenceEnd(article: Article, block: number): number {
  const { firstSentence, endSentence } = article.blocks[block]!;
  return endSentence > firstSentence ? article.sentences[endSentence - 1]!.endToken - 1 : -1;
}
