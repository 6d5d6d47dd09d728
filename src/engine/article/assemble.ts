import type { Article, ArticleSource, Block, Header, Sentence, Token, Unread } from '../model.ts';
import type { CleanedBlock } from './blocks.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Splits cleaned blocks into tokens and sentences; blocks without a token are dropped. */
export function assembleArticle(
  source: ArticleSource,
  header: Header,
  cleaned: readonly CleanedBlock[],
  unread: Unread | null,
): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let leadIn: number | null = null;
  for (const block of cleaned) {
    const firstToken = tokens.length;
    tokenise(block.cleaned, block.from ?? 0, tokens);
    if (tokens.length === firstToken) continue;
    const firstSentence = sentences.length;
    let start = firstToken;
    for (const end of sentenceEnds(tokens, firstToken, tokens.length)) {
      sentences.push({
        start: tokens[start]!.start,
        end: tokens[end - 1]!.end,
        firstToken: start,
        endToken: end,
        block: blocks.length,
      });
      start = end;
    }
    if (block.kind !== 'listItem') leadIn = tokens.at(-1)!.text === ':' ? blocks.length : null;
    blocks.push({
      kind: block.kind,
      start: tokens[firstToken]!.start,
      end: tokens.at(-1)!.end,
      firstSentence,
      endSentence: sentences.length,
      leadIn: block.kind === 'listItem' ? leadIn : null,
    });
  }
  const { id, text, format } = source;
  return { id, text, format, header, blocks, sentences, tokens, unread };
}
