import type { Memory, ReadBlock } from '../memory.ts';
import type { Article, ArticleSource, Block, Header, Sentence, Token, Unread } from '../model.ts';
import type { CleanedBlock } from './blocks.ts';
import { sentenceEnds } from './sentences.ts';
import { tokenise } from './tokens.ts';

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
  const read: ReadBlock[] = [];
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let leadIn: number | null = null;
  for (const block of cleaned) {
    const firstToken = tokens.length;
    const known = memory && recallBlock(memory, source.text, block);
    if (known) for (const token of known.tokens) tokens.push(token);
    else tokenise(block.cleaned, block.from ?? 0, tokens);
    if (tokens.length === firstToken) continue;
    if (known) read.push(known);
    const firstSentence = sentences.length;
    let start = firstToken;
    const ends = known?.ends.map((end) => firstToken + end) ?? sentenceEnds(tokens, firstToken, tokens.length);
    for (const end of ends) {
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
  const article = { id, text, format, header, blocks, sentences, tokens, unread };
  memory?.blocks.turn();
  memory?.note(article, read);
  return article;
}

/** The words of a block as the last version left them, moved to where it stands now; else as they are read anew. */
function recallBlock(memory: Memory, text: string, block: CleanedBlock): ReadBlock {
  const { text: words, pieces } = block.cleaned;
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  // Where each character of the words stands, and all that stands there.
  const layout = pieces.map((piece) => `${piece.at} ${piece.length} ${piece.start - start} ${piece.end - start}`);
  const original = text.slice(start, end);
  // Most words are what stands there.
  const key = `${layout.join()} ${block.from ?? 0} ${words.length} ${words}${original === words ? '' : original}`;
  const known = memory.blocks.recall(key);
  if (known === undefined) {
    const tokens: Token[] = [];
    tokenise(block.cleaned, block.from ?? 0, tokens);
    const fresh = memory.block(start, tokens, sentenceEnds(tokens, 0, tokens.length));
    memory.blocks.keep(key, fresh);
    return fresh;
  }
  if (known.start === start) return known;
  const by = start - known.start;
  const tokens = known.tokens.map(({ start: from, end: to, text: word, lower, spaceBefore }) => ({
    start: from + by,
    end: to + by,
    text: word,
    lower,
    spaceBefore,
  }));
  const moved = { ...known, start, tokens };
  memory.blocks.keep(key, moved);
  return moved;
}
