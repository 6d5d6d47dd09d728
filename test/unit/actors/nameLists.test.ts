import assert from 'node:assert/strict';
import { changedNames, mergedNames, overlaid } from '../../../src/engine/actors/nameLists.ts';
import type { NameSpan, NameType } from '../../../src/engine/actors/names.ts';

const name = (first: number, end: number, type: NameType = 'organization'): NameSpan => ({ first, end, type });
const place = (first: number, end: number): NameSpan => name(first, end, 'place');

describe('lists of names', () => {
  it('stay the lists they are where no name changes', () => {
    const names = [name(0, 1), name(4, 6)];
    assert.equal(
      changedNames(names, () => null),
      names,
    );
    assert.equal(mergedNames(names, []), names);
    assert.equal(overlaid(names, []), names);
  });

  it('have a changed name, or its parts, in its place', () => {
    const names = [name(0, 1), name(4, 7), name(9, 10)];
    const parts = [name(4, 5), name(6, 7)];
    assert.deepEqual(
      changedNames(names, ({ first }, index) => (first === 4 ? parts : index === 2 ? place(9, 10) : null)),
      [names[0], ...parts, place(9, 10)],
    );
  });

  it('take names in between in reading order', () => {
    const merged = mergedNames([name(2, 3), name(8, 9)], [place(0, 1), place(5, 6), place(9, 11)]);
    assert.deepEqual(
      merged.map(({ first }) => first),
      [0, 2, 5, 8, 9],
    );
  });

  it('lose to a name laid over them, unless they are longer and hold it', () => {
    const names = [name(0, 4), name(6, 7), name(8, 9), name(12, 14)];
    assert.deepEqual(overlaid(names, [place(1, 3), place(6, 9), place(12, 14)]), [
      names[0],
      place(6, 9),
      place(12, 14),
    ]);
  });

  it('keep a name that is crossed only by one that is not taken', () => {
    const names = [name(0, 4), name(4, 6)];
    assert.deepEqual(overlaid(names, [place(1, 4)]), names);
  });
});
