import assert from 'node:assert/strict';
import { gatherPeople } from '../../../src/engine/actors/people.ts';
import type { NameSpan } from '../../../src/engine/actors/names.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { actorsOf, shippedModels } from './reading.ts';

describe('texts that are no articles', () => {
  it('are read to the end, whatever they repeat', () => {
    const pieces = [
      'North South New United ',
      'a-',
      'the The ',
      'THE GREAT COUNCIL OF X ',
      'Kim said. ',
      '(NC) ',
      'Mr. Mr. ',
      '’s ',
    ];
    for (const piece of pieces) assert.ok(Array.isArray(actorsOf(piece.repeat(1500))));
  });

  it('may name thousands of people', () => {
    const letters = 'abcdefghij';
    const name = (number: number): string => 'Q' + [...String(number)].map((digit) => letters[Number(digit)]).join('');
    const sentence = (index: number): string =>
      `The mayor said on Monday that ${name(index + 10_000)} ${name(index + 50_000)} had been told of the plan.`;
    const text = Array.from({ length: 2000 }, (_, index) => sentence(index)).join(' ');
    const article = readArticle({ id: 'test', text, format: 'plain' });
    const names = article.tokens.flatMap((token, first): readonly NameSpan[] =>
      token.text.startsWith('Q') && article.tokens[first + 1]?.text.startsWith('Q') === true
        ? [{ first, end: first + 2, type: 'person' }]
        : [],
    );
    assert.equal(gatherPeople(article, names, shippedModels().gazetteer).length, 2000);
  });
});
