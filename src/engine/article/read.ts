import type { Article, ArticleSource, Header } from '../model.ts';
import { assembleArticle } from './assemble.ts';
import { readPlain } from './plain/read.ts';

const emptyHeader: Header = {
  title: null,
  byline: null,
  outlet: null,
  agency: null,
  dateline: null,
  published: null,
  dates: [],
};

/** Reads decoded content as an article: header fields, body blocks, sentences and tokens. Never throws. */
export function readArticle(source: ArticleSource): Article {
  return assembleArticle(source, emptyHeader, readPlain(source.text));
}
