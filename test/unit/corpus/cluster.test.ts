import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clustersOf } from '../../../src/corpus/averageLink.ts';

const limits = { threshold: 0, growth: 0, solo: 0, absent: -2, never: -30 };

function linksOf(pairs: readonly (readonly [string, string, number])[]): Map<string, Map<string, number>> {
  const links = new Map<string, Map<string, number>>();
  for (const [one, other, score] of pairs) {
    links.set(one, (links.get(one) ?? new Map<string, number>()).set(other, score));
    links.set(other, (links.get(other) ?? new Map<string, number>()).set(one, score));
  }
  return links;
}

describe('clustering events', () => {
  it('joins what is linked all round', () => {
    assert.deepEqual(clustersOf(['c', 'a', 'b'], linksOf([['a', 'b', 3], ['b', 'c', 2], ['a', 'c', 1]]), limits), [['a', 'b', 'c']]);
  }); // prettier-ignore

  it('does not chain two unlike groups through one strong link', () => {
    const links = linksOf([['a', 'b', 4], ['c', 'd', 4], ['b', 'c', 3], ['a', 'c', -3], ['a', 'd', -3], ['b', 'd', -3]]);
    assert.deepEqual(clustersOf(['a', 'b', 'c', 'd'], links, limits), [['a', 'b'], ['c', 'd']]);
  }); // prettier-ignore

  it('never joins what is barred, however strong the rest', () => {
    const links = linksOf([
      ['a', 'b', 9],
      ['b', 'c', 9],
      ['a', 'c', -60],
    ]);
    assert.equal(clustersOf(['a', 'b', 'c'], links, limits).length, 2);
  });

  it('gives the same clusters whatever the order', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters), fc.integer({ min: -4, max: 4 })),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(pairs, fc.shuffledSubarray(letters, { minLength: 6 }), (drawn, order) => {
        const unique = [
          ...new Map(
            drawn.filter(([one, other]) => one < other).map((pair) => [`${pair[0]}${pair[1]}`, pair]),
          ).values(),
        ];
        assert.deepEqual(
          clustersOf(order, linksOf([...unique].reverse()), limits),
          clustersOf(letters, linksOf(unique), limits),
        );
      }),
    );
  });
});
