import type { Article } from '../model.ts';
import type { Tree } from '../syntax/clause.ts';
import type { Syntax } from '../syntax/model.ts';

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
export function passagesOf({ blocks, sentences }: Article): readonly Passage[] {
  const passages: Passage[] = [];
  for (let firstBlock = 0; firstBlock < blocks.length;) {
    let endBlock = firstBlock + 1;
    while (endBlock < blocks.length && blocks[endBlock]!.leadIn === firstBlock) endBlock++;
    const { firstSentence } = blocks[firstBlock]!;
    const { endSentence } = blocks[endBlock - 1]!;
    const { firstToken } = sentences[firstSentence]!;
    const { endToken } = sentences[endSentence - 1]!;
    passages.push({ firstBlock, endBlock, firstSentence, endSentence, firstToken, endToken });
    firstBlock = endBlock;
  }
  return passages;
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
  };
}

/** The trees of a passage's sentences, counted as {@link articleOf} counts. */
export function treeOf(tree: Tree, { firstToken, endToken, firstSentence }: Passage, article: Article): Tree {
  const { heads, tags, fineTags, lemmas, relations, words } = tree.syntax;
  const syntax: Syntax = {
    tags: tags.slice(firstToken, endToken),
    fineTags: fineTags.slice(firstToken, endToken),
    lemmas: lemmas.slice(firstToken, endToken),
    relations: relations.slice(firstToken, endToken),
    heads: heads.slice(firstToken, endToken),
    ...(words && { words: { ...words, ofToken: words.ofToken.subarray(firstToken, endToken) } }),
  };
  for (let token = 0; token < syntax.heads.length; token++)
    if (syntax.heads[token]! >= 0) syntax.heads[token]! -= firstToken;
  const from = tree.firstChild[firstToken]!;
  return {
    article,
    syntax,
    firstChild: tree.firstChild.slice(firstToken, endToken + 1).map((child) => child - from),
    children: tree.children.slice(from, tree.firstChild[endToken]).map((child) => child - firstToken),
    leftEdge: tree.leftEdge.slice(firstToken, endToken).map((token) => token - firstToken),
    rightEdge: tree.rightEdge.slice(firstToken, endToken).map((token) => token - firstToken),
    sentenceOf: tree.sentenceOf.slice(firstToken, endToken).map((sentence) => sentence - firstSentence),
  };
}
