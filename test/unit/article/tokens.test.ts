import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readArticle } from '../../../src/engine/article/read.ts';

function wordsOf(text: string): string[] {
  return readArticle({ id: 'test', text, format: 'plain' }).tokens.map((token) => token.text);
}

describe('tokens', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The Delta-Ridge line isn’t open.', 'The Delta - Ridge line is n\'t open .'],
    ['a 412-kilometre pipeline', 'a 412 - kilometre pipeline'],
    ['Mara Osei’s plan; the drivers’ plan', "Mara Osei 's plan ; the drivers ' plan"],
    ['They cannot and won\'t.', "They can not and wo n't ."],
    ['The U.S. envoy met Gen. Ruiz at 6 a.m. in No. 11.', 'The U.S. envoy met Gen. Ruiz at 6 a.m. in No. 11 .'],
    ['It cost $3.5 million, or 2,400 crowns (12%).', 'It cost $ 3.5 million , or 2,400 crowns ( 12 % ) .'],
    ['See https://example.org/a-b?c=1. Write to a.b@example.org!', 'See https://example.org/a-b?c=1 . Write to a.b@example.org !'],
    ['On 2025-02-28 at 07:40, or 4/3/2025', 'On 2025-02-28 at 07:40 , or 4/3/2025'],
    ['“So…” she said -- twice', '" So … " she said -- twice'],
    ['O’Hara of AT&T', "O'Hara of AT&T"],
  ]; // prettier-ignore
  for (const [text, tokens] of cases) {
    it(`splits ${text}`, () => {
      assert.equal(wordsOf(text).join(' '), tokens);
    });
  }

  it('keeps the original offsets of cleaned words', () => {
    const text = 'The “mayor” re\u00adsigned\u00a0today.';
    const { tokens, tokenStarts, tokenEnds } = readArticle({ id: 'test', text, format: 'plain' });
    const resigned = tokens.findIndex((token) => token.text === 'resigned');
    assert.equal(text.slice(tokenStarts[resigned], tokenEnds[resigned]), 're\u00adsigned');
    assert.equal(tokens.at(-2)?.spaceBefore, true);
  });
});
