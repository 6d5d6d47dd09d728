import type { Memory } from '../memory.ts';
import type { Article, ArticleSource } from '../model.ts';
import { assembleArticle } from './assemble.ts';
import type { CleanedBlock } from './blocks.ts';
import { trust, HeaderDraft } from './header/draft.ts';
import { readHeading } from './header/heading.ts';
import { readFrontMatter } from './header/matter.ts';
import { readHtml } from './html/read.ts';
import { readMarkdown } from './markdown/read.ts';
import { structure } from './structure.ts';
import { unreadReason } from './kind/unread.ts';
import { readPlain, readPlainAgain } from './plain/read.ts';

/**
 * Reads decoded content as an article: header fields, body blocks, sentences and tokens. Never throws.
 * @param memory that of the document, where one is kept: blocks that stay the same are not cut into words again
 */
export function readArticle(given: ArticleSource, memory?: Memory): Article {
  const source = given.format === 'plain' && isPage(given.text) ? { ...given, format: 'html' as const } : given;
  let draft = draftOf(source);
  const found = readBlocks(source, draft, memory);
  let blocks = structure(readHeading(found, draft));
  if (blocks.length === 0 && found.length > 0) {
    // A text of header lines alone is no header: its words are all there is to read.
    draft = draftOf(source);
    blocks = [...found];
  }
  const host = /^https?:\/\/(?:www\.)?([\w.-]{3,80})/i.exec(source.url?.slice(0, 100) ?? '')?.[1];
  if (host !== undefined) draft.set('outlet', host.toLowerCase(), 'the address it was found at');
  const unread = unreadReason(source.text, source.format, blocks, memory?.kind);
  return assembleArticle(source, draft.finish(), unread === null ? blocks : [], unread, memory);
}

function draftOf(source: ArticleSource): HeaderDraft {
  const draft = new HeaderDraft();
  if (source.published !== undefined)
    draft.publish(source.published, source.publishedWhy ?? 'given with the article', trust.given);
  if (source.title !== undefined) draft.set('title', source.title, 'given with the article');
  if (source.outlet !== undefined) draft.set('outlet', source.outlet, 'given with the article');
  return draft;
}

/** Whether content that came as plain text is a web page. */
function isPage(text: string): boolean {
  return /^\s{0,50}(?:<\?xml[^>]{0,80}>\s{0,9})?<(?:!doctype html|html)\b/i.test(text.slice(0, 200));
}

function readBlocks({ text, format }: ArticleSource, draft: HeaderDraft, memory?: Memory): CleanedBlock[] {
  if (format === 'html') return readHtml(text, draft);
  const start = readFrontMatter(text, draft);
  if (format === 'markdown') return readMarkdown(text, start);
  return memory ? readPlainAgain(text, start, memory.plain) : readPlain(text, start);
}
