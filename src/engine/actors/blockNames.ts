import type { Article, Sentence, Token } from '../model.ts';
import type { NameSpan } from './names.ts';

/** Words cut into sentences: those of an article, or of one of its blocks, whose indexes count within it. */
export interface NameText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[];
}

/** The sentence that a token stands in. */
export function sentenceAt({ sentences }: NameText, token: number): NameText['sentences'][number] {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low]!;
}

/** The words of a block, by its sentences in the article. */
export function textOf({ tokens, sentences }: Article, firstSentence: number, endSentence: number): NameText {
  const first = sentences[firstSentence]?.firstToken ?? 0;
  const end = sentences[endSentence - 1]?.endToken ?? first;
  return {
    tokens: tokens.slice(first, end),
    sentences: sentences
      .slice(firstSentence, endSentence)
      .map(({ firstToken, endToken }) => ({ firstToken: firstToken - first, endToken: endToken - first })),
  };
}

/** Index of a block's first token in its article. */
export function firstTokenOf({ blocks, sentences }: Article, block: number): number {
  return sentences[blocks[block]!.firstSentence]?.firstToken ?? 0;
}

/** A block's words with the names that are found in it, in reading order; indexes count within the block. */
export interface BlockNames {
  readonly text: NameText;
  readonly names: readonly NameSpan[];
}

/** Index of each block's first token in its article, and at the end the number of tokens. */
export function firstTokensOf(blocks: readonly BlockNames[]): Int32Array {
  const firsts = new Int32Array(blocks.length + 1);
  for (let index = 0; index < blocks.length; index++)
    firsts[index + 1] = firsts[index]! + blocks[index]!.text.tokens.length;
  return firsts;
}

/** Goes through the words of an article's blocks; `from` is where they begin among the article's tokens. */
export function eachText(
  article: Article,
  blocks: readonly BlockNames[],
  visit: (text: NameText, from: number) => void,
): void {
  for (let index = 0; index < blocks.length; index++) visit(blocks[index]!.text, firstTokenOf(article, index));
}
