import type { Article, ArticleSource } from '../model.ts';
import { assembleArticle } from './assemble.ts';
import type { CleanedBlock } from './blocks.ts';
import { trust, HeaderDraft } from './header/draft.ts';
import { readHeading } from './header/heading.ts';
import { readFrontMatter } from './header/matter.ts';
import { readHtml } from './html/read.ts';
import { readMarkdown } from './markdown/read.ts';
import { structure } from './structure.ts';
import { readPlain } from './plain/read.ts';

/** Reads decoded content as an article: header fields, body blocks, sentences and tokens. Never throws. */
export function readArticle(source: ArticleSource): Article {
  const draft = new HeaderDraft();
  if (source.published !== undefined) draft.publish(source.published, 'given with the article', trust.given);
  if (source.title !== undefined) draft.set('title', source.title, 'given with the article');
  if (source.outlet !== undefined) draft.set('outlet', source.outlet, 'given with the article');
  const blocks = structure(readHeading(readBlocks(source, draft), draft));
  return assembleArticle(source, draft.finish(), blocks);
}

function readBlocks({ text, format }: ArticleSource, draft: HeaderDraft): CleanedBlock[] {
  if (format === 'html') return readHtml(text, draft);
  const start = readFrontMatter(text, draft);
  return format === 'markdown' ? readMarkdown(text, start) : readPlain(text, start);
}
