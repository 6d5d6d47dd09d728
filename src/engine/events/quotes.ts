import type { Article } from '../model.ts';
import type { Saying } from './attribution.ts';
import type { EventContext } from './who.ts';
import { wordSet } from './words.ts';

/** For each token of quoted speech, the number of its quotation (from 0, in the order of the text), else -1. */
export function findQuotations(article: Article): Int32Array {
  const of = new Int32Array(article.tokens.length).fill(-1);
  let number = -1;
  for (const block of article.blocks) {
    const first = article.sentences[block.firstSentence];
    const last = article.sentences[block.endSentence - 1];
    if (!first || !last) continue;
    let open = false;
    for (let token = first.firstToken; token < last.endToken; token++) {
      const text = article.tokens[token]!.text;
      if (text === '"' || text === '“' || text === '”') {
        if (!open) number++;
        open = !open;
      } else if (open) of[token] = number;
    }
  }
  return of;
}

/** Quotations of fewer words are a phrase in somebody else's sentence, not speech of their own. */
const shortest = 4;

/**
 * Who speaks in each quotation: the saying whose cue stands outside the quotes in the same sentence, else that of the
 * sentence after or before in the paragraph ('"We waited. Nobody came," she said. "Then we left."').
 * @param on for each token the saying it rests on so far; what has none and is quoted is filled in
 */
export function attributeQuotations(
  article: Article,
  quotations: Int32Array,
  sayings: readonly Saying[],
  on: Int32Array,
): void {
  const { sentences, blocks } = article;
  // The last saying outside quotes of each sentence, and the sentences each quotation spans.
  const outside = new Int32Array(sentences.length).fill(-1);
  let sentence = 0;
  sayings.forEach((saying, index) => {
    while (sentences[sentence]!.endToken <= saying.cue) sentence++;
    if (quotations[saying.cue]! < 0 && outside[sentence]! < 0) outside[sentence] = index;
  });
  for (const block of blocks) {
    let speaker = -1;
    let quotation = -1;
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      const { firstToken, endToken } = sentences[index]!;
      let quoted = 0;
      for (let token = firstToken; token < endToken; token++) if (quotations[token]! >= 0) quoted++;
      if (quoted === 0) {
        speaker = outside[index]!;
        continue;
      }
      const own = outside[index]!;
      const next = index + 1 < block.endSentence ? outside[index + 1]! : -1;
      const by = own >= 0 ? own : speaker >= 0 ? speaker : next;
      // What goes on with a quotation is its speaker's, however short.
      const goesOn = quotation >= 0 && quotations[firstToken] === quotation;
      if (by < 0 || (quoted < shortest && !goesOn)) continue;
      speaker = by;
      quotation = quotations[endToken - 1]! >= 0 ? quotations[endToken - 1]! : quotations[endToken - 2]!;
      for (let token = firstToken; token < endToken; token++)
        if (quotations[token]! >= 0 && on[token]! < 0) on[token] = by;
    }
  }
}

const persons = wordSet('he she him her his hers');

/**
 * What a passage is read with, where in a quotation "he" and "she" no longer mean who speaks: people say "I" of themselves.
 * @param on for each token the saying it rests on
 */
export function withoutSpeakers(
  context: EventContext,
  quotations: Int32Array,
  sayings: readonly Saying[],
  on: Int32Array,
): EventContext {
  const { article, antecedents } = context;
  const wrong: number[] = [];
  for (const [token, ids] of antecedents) {
    const speaker = quotations[token]! < 0 ? undefined : sayings[on[token]!]?.attribution.actor;
    if (speaker && ids.includes(speaker) && persons.has(article.tokens[token]!.lower)) wrong.push(token);
  }
  if (wrong.length === 0) return context;
  const kept = new Map(antecedents);
  for (const token of wrong) kept.delete(token);
  return { ...context, antecedents: kept };
}
