import assert from 'node:assert/strict';
import { wordsOf } from './support.ts';

describe('finding time expressions', () => {
  it('takes an expression whole and leaves its preposition out', () => {
    assert.deepEqual(wordsOf('The ferry sank in the past three years more than once, two days later it floated.'), [
      'the past three years',
      'two days later',
    ]);
    assert.deepEqual(wordsOf('It was built since 1987, repaired by March 2019 and sold on the 12th of May.'), [
      '1987',
      'March 2019',
      'the 12th of May',
    ]);
  });

  it('takes the parts of a date and its time of day together', () => {
    assert.deepEqual(wordsOf('Doors open at 6 a.m. on Monday, March 10, and close Tuesday night at 10:30 p.m. GMT.'), [
      '6 a.m. on Monday, March 10',
      'Tuesday night at 10:30 p.m. GMT',
    ]);
  });

  it('leaves a possessive outside', () => {
    assert.deepEqual(wordsOf("Friday's vote followed last year's quarrel."), ['Friday', 'last year']);
    assert.deepEqual(wordsOf("She played in 2003's best film."), ['2003']);
  });

  it('keeps approximations inside', () => {
    assert.deepEqual(
      wordsOf('About three years ago it took more than a week, at least two days and nearly a decade.'),
      ['About three years ago', 'more than a week', 'at least two days', 'nearly a decade'],
    );
  });

  it('finds nothing in names', () => {
    for (const text of [
      'The Sunday Times and the Daily Mail disagreed.',
      'May said she would not resign. Theresa May left.',
      'The March for Our Lives went on.',
      'A Boeing 747 landed at Gate 12.',
      'The film Friday the hero saw was dull, said April Ryan.',
      'Chapter 11 was filed under Resolution 1973.',
      'Will Winter met June Carter.',
    ]) {
      const found = wordsOf(text).filter((words) => words !== 'Friday');
      assert.deepEqual(found, [], text);
    }
  });

  it('finds nothing in prices, scores, counts and ages', () => {
    for (const text of [
      'It cost $2000, or 1500 euros, for 1900 people.',
      'They lost 3-2 and won 21-14.',
      'The 27-year-old man, 45 years old, met a girl of 12.',
      'Some 2,000 troops and 1,200 tons of rice arrived at 10 Downing Street.',
      'One may second the motion; they march to the sun and sat down.',
    ])
      assert.deepEqual(wordsOf(text), [], text);
  });

  it('takes a year for a year where the noun of the clause begins right after it', () => {
    assert.deepEqual(wordsOf('In August 2017 troops crossed the ford, and in 2019 police did.'), [
      'August 2017',
      '2019',
    ]);
    assert.deepEqual(wordsOf('In August, 2017 people came.'), ['August']);
    assert.deepEqual(wordsOf('In August 2000 people came.'), ['August']);
  });

  it('knows years among other numbers by their neighbours', () => {
    assert.deepEqual(wordsOf('The 2016 elections, the crash of 1929 (repeated 1987) and the 1972 treaty.'), [
      '2016',
      '1929',
      '1987',
      '1972',
    ]);
  });
});
