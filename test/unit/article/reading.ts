import type { Article, ArticleFormat, ArticleSource, HeaderField, Span } from '../../../src/engine/model.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

/** An article read from a text, for tests. */
export function reading(text: string, format: ArticleFormat = 'plain', given: Partial<ArticleSource> = {}): Article {
  return readArticle({ id: 'test', text, format, ...given });
}

/** Each sentence as its tokens' words. */
export function sentencesOf({ sentences, tokens }: Article): string[] {
  return sentences.map(({ firstToken, endToken }) => joined(tokens.slice(firstToken, endToken)));
}

function joined(tokens: Article['tokens']): string {
  return tokens.map(({ text, spaceBefore }, index) => (spaceBefore && index > 0 ? ` ${text}` : text)).join('');
}

/** Each block as "kind: its words". */
export function blocksOf(article: Article): string[] {
  const { blocks, sentences, tokens } = article;
  return blocks.map(({ kind, firstSentence, endSentence }) => {
    const from = sentences[firstSentence]!.firstToken;
    const to = sentences[endSentence - 1]!.endToken;
    return `${kind}: ${joined(tokens.slice(from, to))}`;
  });
}

/** The words that a header field's span covers in the original, or null where it has none. */
export function standsAt(text: string, field: HeaderField | null): string | null {
  return field?.start === undefined || field.end === undefined ? null : text.slice(field.start, field.end);
}

/** How the original writes each token. */
export function writtenTokens({ text, tokens, tokenStarts, tokenEnds }: Article): string[] {
  return tokens.map((_, index) => text.slice(tokenStarts[index], tokenEnds[index]));
}

export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
