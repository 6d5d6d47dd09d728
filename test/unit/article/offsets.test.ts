import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Article, ArticleFormat, Span } from '../../../src/engine/model.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

/** Every promise about offsets that later stages build on. */
function checkOffsets(article: Article): void {
  const { text, blocks, sentences, tokens, tokenStarts, tokenEnds, header } = article;
  const isWithin = ({ start, end }: Span): void => {
    assert.ok(start >= 0 && start <= end && end <= text.length, `span ${start}–${end} of ${text.length}`);
  };
  let before = 0;
  assert.equal(tokenStarts.length, tokens.length);
  assert.equal(tokenEnds.length, tokens.length);
  for (const [index, token] of tokens.entries()) {
    const span = { start: tokenStarts[index]!, end: tokenEnds[index]! };
    isWithin(span);
    assert.ok(span.start < span.end, 'a token stands somewhere');
    assert.ok(span.start >= before, 'tokens are in reading order and apart');
    assert.ok(token.text.trim() === token.text && token.text !== '', 'a token has words');
    assert.equal(token.lower, token.text.toLowerCase());
    before = span.end;
  }
  let nextToken = 0;
  for (const [index, sentence] of sentences.entries()) {
    assert.equal(sentence.firstToken, nextToken, 'sentences cover all tokens');
    assert.ok(sentence.endToken > sentence.firstToken);
    nextToken = sentence.endToken;
    assert.equal(sentence.start, tokenStarts[sentence.firstToken]);
    assert.equal(sentence.end, tokenEnds[sentence.endToken - 1]);
    const block = blocks[sentence.block]!;
    assert.ok(index >= block.firstSentence && index < block.endSentence);
    assert.ok(sentence.start >= block.start && sentence.end <= block.end, 'a sentence stands in its block');
  }
  assert.equal(nextToken, tokens.length);
  let nextSentence = 0;
  for (const block of blocks) {
    assert.equal(block.firstSentence, nextSentence, 'blocks cover all sentences');
    nextSentence = block.endSentence;
  }
  assert.equal(nextSentence, sentences.length);
  let lastDate = 0;
  for (const date of header.dates) {
    isWithin(date);
    assert.ok(date.start >= lastDate && date.end > date.start, 'header dates are in order');
    lastDate = date.end;
  }
  for (const field of [header.title, header.byline, header.outlet, header.agency, header.dateline, header.published]) {
    if (field?.start === undefined || field.end === undefined) continue;
    isWithin({ start: field.start, end: field.end });
    assert.ok(field.value !== '');
  }
}

const pieces = [
  'The mayor of Ostby said', ' on 12 March 2025', ' “no”', '.', ' ', '\n', '\r\n', '\n\n', '\r', '\t', '&rsquo;', '&amp', '&#x1F600;', '&bogus;', '&', ';', '\u00a0', '\u00ad',
  '😀', '👩‍🚒', '\ud83d', '\udc00', 'é', 'e\u0301', '日本', '<p>', '</p>', '<div class="ad">', '</div>', '<b>', '</b>', '<table><tr><td>', 'x</table>', '<a href="/x">', '</a>',
  '<script>', '</script>', '<style>', '<!--', '-->', '<h1>', '</h1>', '<br>', '<article>', '</article>', '<time datetime="2025-03-15">', '</time>', '<meta property="article:published_time" content="2024-01-02">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-15","author":{"name":"A"}}</script>', '<title>A | B</title>', '<', '>', '"', "'", '# ', '## ', '- ', '> ', '1. ', '* ', '**', '_', '`', '```\n', '[', '](http://a.b)', '![',
  '---\n', 'title: A\n', 'date: 2025-03-13\n', 'DATE: 12 March 2025\n', 'By Ann Lee\n', 'OSTBY, March 3, 2025 (Wire) - ', ' date 2025-02-28 ', '2025-02-28', '4/3/2025', '3.5', '6:30 a.m.', 'U.S.', 'No. 11',
  '...', '…', '--', '—', '-', '?!', '$', '%', 'http://a.b/c', 'a@b.org', "don't", 'Ann-\nLee', 'wind-\r\nfarm', '\u2028', '\u0000', '\ufeff', '(', ')', '[1]', ':\n', 'Read more: it', '©',
]; // prettier-ignore
const mixture = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('offsets of a read article', () => {
  for (const format of ['plain', 'markdown', 'html'] satisfies ArticleFormat[]) {
    it(`point into the original, whatever ${format} text is mixed of`, () => {
      fc.assert(
        fc.property(mixture, (text) => checkOffsets(readArticle({ id: 'mix', text, format }))),
        { numRuns: 1500 },
      );
    });
  }

  it('read the same twice', () => {
    fc.assert(
      fc.property(mixture, fc.constantFrom<ArticleFormat>('plain', 'markdown', 'html'), (text, format) => {
        const source = { id: 'mix', text, format };
        assert.deepEqual(readArticle(source), readArticle(source));
      }),
    );
  });
});
