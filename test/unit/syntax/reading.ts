import assert from 'node:assert/strict';
import { readModels } from '../../../src/disk/models.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import type { Article } from '../../../src/engine/model.ts';
import { indexTree, type Tree } from '../../../src/engine/syntax/clause.ts';
import { parseSyntax } from '../../../src/engine/syntax/parse.ts';

const models = readModels();

/** Parses an article whose tokens are given as they are, one sentence an array. */
export function parseTokens(sentences: readonly (readonly string[])[]): Tree {
  const tokens = sentences.flat().map((text) => ({
    text,
    lower: text.toLowerCase(),
    spaceBefore: true,
  }));
  let first = 0;
  const spans = sentences.map((sentence) => {
    const span = { firstToken: first, endToken: first + sentence.length, start: first, end: first, block: 0 };
    first += sentence.length;
    return span;
  });
  const article = { ...readArticle({ id: 'a', text: '', format: 'plain' }), tokens, sentences: spans } as Article;
  return indexTree(article, parseSyntax(article, models).whole());
}

/** Reads and parses a plain text. */
export function parseText(text: string): Tree {
  const article = readArticle({ id: 'a', text, format: 'plain' });
  return indexTree(article, parseSyntax(article, models).whole());
}

/** Index of the first token with these words. */
export function at(tree: Tree, word: string): number {
  const index = tree.article.tokens.findIndex((token) => token.text === word);
  assert.notEqual(index, -1, `no token ${word}`);
  return index;
}

/** Words of tokens or arguments. */
export function words(tree: Tree, tokens: readonly (number | { readonly token: number })[]): string[] {
  return tokens.map((token) => tree.article.tokens[typeof token === 'number' ? token : token.token]!.text);
}
