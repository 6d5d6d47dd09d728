import type { Memory } from '../memory.ts';
import type { Article, ArticleSource, Block, Header, Sentence, Unread } from '../model.ts';
import type { CleanedBlock } from './blocks.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenise, type PlacedTokens } from './tokens.ts';

/**
 * Splits cleaned blocks into tokens and sentences; blocks without a token are dropped.
 * @param memory that of the document, where one is kept
 */
export function assembleArticle(
  source: ArticleSource,
  header: Header,
  cleaned: readonly CleanedBlock[],
  unread: Unread | null,
  memory?: Memory,
): Article {
  const read = memory?.blocks.cut(source.text, cleaned);
  const { tokens, tokenStarts, tokenEnds, blocks: cut } = read ?? cutBlocks(cleaned);
  const before = memory?.lastRead;
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let leadIn: number | null = null;
  let firstToken = 0;
  for (let index = 0; index < cleaned.length; index++) {
    const block = cleaned[index]!;
    const { ends } = cut[index]!;
    if (ends.length === 0) continue;
    const firstSentence = sentences.length;
    const endToken = firstToken + ends.at(-1)!;
    let start = firstToken;
    for (const length of ends) {
      const end = firstToken + length;
      const known = before?.sentences[sentences.length];
      sentences.push(sentenceOf(start, end, tokenStarts[start]!, tokenEnds[end - 1]!, blocks.length, known));
      start = end;
    }
    if (block.kind !== 'listItem') leadIn = tokens[endToken - 1]!.text === ':' ? blocks.length : null;
    blocks.push({
      kind: block.kind,
      start: tokenStarts[firstToken]!,
      end: tokenEnds[endToken - 1]!,
      firstSentence,
      endSentence: sentences.length,
      leadIn: block.kind === 'listItem' ? leadIn : null,
    });
    firstToken = endToken;
  }
  const { id, text, format } = source;
  const article = { id, text, format, header, blocks, sentences, tokens, tokenStarts, tokenEnds, unread };
  if (read)
    memory?.note(
      article,
      read.blocks.filter(({ length }) => length > 0),
    );
  return article;
}

/** A sentence; the one of the version before where it stands as that stood: what lives on need not be collected. */
function sentenceOf(
  firstToken: number,
  endToken: number,
  start: number,
  end: number,
  block: number,
  before: Sentence | undefined,
): Sentence {
  const isStill =
    before?.start === start &&
    before.end === end &&
    before.firstToken === firstToken &&
    before.endToken === endToken &&
    before.block === block;
  return isStill ? before : { start, end, firstToken, endToken, block };
}

/** The tokens of blocks, and for each block where its sentences end, counted from its first token. */
function cutBlocks(cleaned: readonly CleanedBlock[]): Pick<Article, 'tokens' | 'tokenStarts' | 'tokenEnds'> & {
  readonly blocks: readonly { readonly ends: readonly number[] }[];
} {
  const found: PlacedTokens = { tokens: [], starts: [], ends: [] };
  const { tokens, starts, ends } = found;
  const blocks = cleaned.map((block) => {
    const first = tokens.length;
    tokenise(block.cleaned, block.from ?? 0, found);
    return { ends: sentenceEnds(tokens, first, tokens.length).map((end) => end - first) };
  });
  return { tokens, tokenStarts: new Int32Array(starts), tokenEnds: new Int32Array(ends), blocks };
}
