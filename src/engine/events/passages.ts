import type { Article } from '../model.ts';
import { indexTree, type Tree } from '../syntax/clause.ts';
import type { ArticleSyntax } from '../syntax/articleSyntax.ts';

/**
 * A stretch of an article whose events are read by themselves: a block, with the list items that it leads in. Half-open
 * ranges of blocks, sentences and tokens.
 */
export interface Passage {
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The passages of an article, in order; together they hold all of its blocks. */
export function passagesOf(article: Article): readonly Passage[] {
  const { blocks } = article;
  const passages: Passage[] = [];
  for (let firstBlock = 0; firstBlock < blocks.length;) {
    let endBlock = firstBlock + 1;
    while (endBlock < blocks.length && blocks[endBlock]!.leadIn === firstBlock) endBlock++;
    passages.push(passageOf(article, firstBlock, endBlock));
    firstBlock = endBlock;
  }
  return passages;
}

/** Some blocks of an article, one at least. */
export function passageOf({ blocks, sentences }: Article, firstBlock: number, endBlock: number): Passage {
  const { firstSentence } = blocks[firstBlock]!;
  const { endSentence } = blocks[endBlock - 1]!;
  const { firstToken } = sentences[firstSentence]!;
  const { endToken } = sentences[endSentence - 1]!;
  return { firstBlock, endBlock, firstSentence, endSentence, firstToken, endToken };
}

/** A passage as an article of its own: its indexes count from 0, its offsets stay those of the whole content. */
export function articleOf(article: Article, passage: Passage): Article {
  const { firstBlock, endBlock, firstSentence, endSentence, firstToken, endToken } = passage;
  return {
    ...article,
    blocks: article.blocks.slice(firstBlock, endBlock).map((block) => ({
      ...block,
      firstSentence: block.firstSentence - firstSentence,
      endSentence: block.endSentence - firstSentence,
      leadIn: block.leadIn === null ? null : block.leadIn - firstBlock,
    })),
    sentences: article.sentences.slice(firstSentence, endSentence).map((sentence) => ({
      ...sentence,
      firstToken: sentence.firstToken - firstToken,
      endToken: sentence.endToken - firstToken,
      block: sentence.block - firstBlock,
    })),
    tokens: article.tokens.slice(firstToken, endToken),
    tokenStarts: article.tokenStarts.subarray(firstToken, endToken),
    tokenEnds: article.tokenEnds.subarray(firstToken, endToken),
  };
}

/** The trees of a passage's sentences, counted as {@link articleOf} counts; `article` is what that gave. */
export function treeOf(article: Article, whole: ArticleSyntax, { firstToken, endToken }: Passage): Tree {
  return indexTree(article, whole.part(firstToken, endToken));
}
