import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { sentenceAt, tokenAt, tokensIn } from '../../../src/engine/article/lookup.ts';
import { quoteOf } from '../../../src/engine/article/quote.ts';
import { reading } from './reading.ts';

describe('quotes', () => {
  const text = '<p>Mayor <b>Ada</b>\n Holm said it &ldquo;can&rsquo;t&rdquo; wait.</p><p>It rained.</p>';
  const article = reading(text, 'html');

  it('are the cleaned words of a span', () => {
    assert.equal(quoteOf(article, { start: 0, end: text.length }), 'Mayor Ada Holm said it "can\'t" wait. It rained.');
    assert.equal(quoteOf(article, { start: text.indexOf('Ada') + 1, end: text.indexOf('Holm') + 1 }), 'Ada Holm');
    assert.equal(quoteOf(article, { start: text.length, end: text.length }), '');
  });

  it('are cut after a word, the ellipsis counted', () => {
    assert.equal(quoteOf(article, { start: 0, end: text.length }, 15), 'Mayor Ada Holm…');
    assert.equal(quoteOf(article, { start: 0, end: text.length }, 14), 'Mayor Ada…');
    assert.equal(quoteOf(reading('\ud83d\ude00 it is'), { start: 0, end: 2 }, 2), '\ud83d\ude00');
    assert.equal(quoteOf(reading('Aaaaaaaaaa bbb'), { start: 0, end: 14 }, 5), 'Aaaa…');
  });

  it('never grow beyond the maximum or break a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(40), (words, maximum) => {
        const quote = quoteOf(reading(words), { start: 0, end: words.length }, maximum);
        assert.ok(quote.length <= Math.max(maximum, 0));
        assert.ok(quote.isWellFormed() || !words.isWellFormed());
      }),
    );
  });
});

describe('looking up by offset', () => {
  const text = 'Rain fell. It stopped.';
  const article = reading(text);

  it('finds the token and the sentence that cover it', () => {
    assert.equal(article.tokens[tokenAt(article, 5)]?.text, 'fell');
    assert.equal(tokenAt(article, 4), -1);
    assert.equal(tokenAt(article, 99), -1);
    assert.equal(sentenceAt(article, 4), 0);
    assert.equal(sentenceAt(article, 11), 1);
    assert.equal(sentenceAt(article, 10), -1);
  });

  it('finds the tokens that a span touches', () => {
    assert.deepEqual(tokensIn(article, { start: 6, end: 12 }), { first: 1, end: 4 });
    assert.deepEqual(tokensIn(article, { start: 4, end: 5 }), { first: 1, end: 1 });
    assert.deepEqual(tokensIn({ tokenStarts: new Int32Array(), tokenEnds: new Int32Array() }, { start: 0, end: 5 }), {
      first: 0,
      end: 0,
    });
  });
});
