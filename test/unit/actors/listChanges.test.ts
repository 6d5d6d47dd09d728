import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesOf, windowOf } from '../../../src/engine/actors/listChanges.ts';
import { WordCount } from '../../../src/engine/actors/wordCount.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

describe('what changed between two lists', () => {
  it('lies between what stands before and behind it in both', () => {
    assert.deepEqual(windowOf(['a', 'b', 'c'], ['a', 'x', 'y', 'c']), { before: 1, behind: 3, shift: 1 });
    assert.deepEqual(windowOf(['a', 'a'], ['a']), { before: 1, behind: 1, shift: -1 });
  });

  it('is, of lists of one length, what is another at the same place', () => {
    assert.deepEqual(changesOf(['a', 'b', 'c', 'd'], ['x', 'b', 'c', 'y']).come, [0, 3]);
  });

  it('makes a list for the second of one for the first, and makes only what came', () => {
    fc.assert(
      fc.property(letters, letters, (last, now) => {
        const { come, follow } = changesOf(last, now);
        const made: number[] = [];
        const followed = follow(
          last.map((letter) => `made of ${letter}`),
          (index) => {
            made.push(index);
            return `made of ${now[index]!}`;
          },
        );
        assert.deepEqual(
          followed,
          now.map((letter) => `made of ${letter}`),
        );
        assert.deepEqual(made, come);
      }),
    );
  });

  it('is counted as if all words of the second were in the place of the first', () => {
    fc.assert(
      fc.property(letters, letters, (last, now) => {
        const [turned, anew] = [new WordCount(), new WordCount()];
        turned.turn([], last);
        turned.turn(last, now);
        for (const word of now) anew.add(word, 1);
        assert.deepEqual([...turned.words()].sort(), [...anew.words()].sort());
      }),
    );
  });
});
