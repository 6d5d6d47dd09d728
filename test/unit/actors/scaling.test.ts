import assert from 'node:assert/strict';
import { actorsOf } from './reading.ts';

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
    const text = Array.from(
      { length: 1500 },
      (_, index) => `President ${name(index + 1000)} ${name(index * 7)} met.`,
    ).join(' ');
    assert.ok(actorsOf(text).length > 500);
  });
});
