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
  const { heads: own } = syntax;
  for (let token = 0; token < own.length; token++) if (own[token]! >= 0) own[token]! -= firstToken;
  const from = tree.firstChild[firstToken]!;
  return {
    article,
    syntax,
    bases: tree.bases.slice(firstToken, endToken),
    firstChild: countedFrom(tree.firstChild, firstToken, endToken + 1, from),
    children: countedFrom(tree.children, from, tree.firstChild[endToken]!, firstToken),
    leftEdge: countedFrom(tree.leftEdge, firstToken, endToken, firstToken),
    rightEdge: countedFrom(tree.rightEdge, firstToken, endToken, firstToken),
    sentenceOf: countedFrom(tree.sentenceOf, firstToken, endToken, firstSentence),
    verbGroups: new Map(),
  };
}

/** A stretch of numbers, each less `base`. */
function countedFrom(numbers: Int32Array, first: number, end: number, base: number): Int32Array {
  const counted = numbers.slice(first, end);
  for (let at = 0; at < counted.length; at++) counted[at]! -= base;
  return counted;
}
