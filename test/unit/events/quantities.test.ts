import assert from 'node:assert/strict';
import { findQuantities, parseFigure } from '../../../src/engine/events/quantities.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

function quantitiesIn(sentence: string) {
  const article = readArticle({ id: 'a', text: `The mayor spoke in the town hall.\n\n${sentence}\n`, format: 'plain' });
  return findQuantities(article, new Int32Array(article.tokens.length).fill(-1)).map(({ quantity }) => quantity);
}
const first = (sentence: string) => {
  const { value, min, max, unit, text } = quantitiesIn(sentence)[0] ?? assert.fail(`nothing found in: ${sentence}`);
  return { value, min, max, unit, text };
};

describe('quantities', () => {
  it('reads figures with separators and points, and leaves other strings alone', () => {
    assert.equal(parseFigure('12,500'), 12500);
    assert.equal(parseFigure('3.75'), 3.75);
    assert.equal(parseFigure('1980s'), null);
    assert.equal(parseFigure('.'), null);
  });

  it('makes comparisons ranges', () => {
    assert.deepEqual(first('More than 4,200 miners stayed at home.'), {
      value: 4200,
      min: 4200,
      max: null,
      unit: 'miner',
      text: 'More than 4,200 miners',
    });
    assert.deepEqual(first('At least seven villagers were hurt.'), {
      value: 7,
      min: 7,
      max: null,
      unit: 'villager',
      text: 'At least seven villagers',
    });
    assert.equal(first('Up to 90 trucks crossed the bridge.').max, 90);
    assert.equal(first('Fewer than 30 ballots were counted.').max, 30);
    const about = first('About 200 farmers marched.');
    assert.equal(about.min, 180);
    assert.equal(about.max, 220);
  });

  it('reads scales, money and compounds', () => {
    assert.equal(first('The bridge cost 2.5 million euros.').value, 2_500_000);
    assert.equal(first('The bridge cost 2.5 million euros.').unit, 'euro');
    assert.deepEqual(first('They paid $40 for it.').unit, 'dollar');
    assert.equal(first('Forty-two passengers were aboard.').value, 42);
    assert.equal(first('It was a 15-kilometre march.').unit, 'kilometer');
  });

  it('takes loose numbers as open ranges', () => {
    assert.deepEqual(first('Thousands of people fled.').min, 2000);
    assert.equal(first('Thousands of people fled.').max, null);
  });

  it('counts ordinals of happenings', () => {
    const third = first('It was their third meeting.');
    assert.equal(third.value, 3);
    assert.equal(third.unit, 'ordinal meeting');
  });

  it('leaves years alone', () => {
    assert.deepEqual(quantitiesIn('It happened in 1994 and again.'), []);
  });
});
