import assert from 'node:assert/strict';
import { inTextOrder } from '../../../src/engine/events/blockSpans.ts';

describe('the order of spans in a text', () => {
  it('is that of their beginnings, the longer first, and of two alike the one that was given first', () => {
    const spans = [
      { start: 900, end: 903 },
      { start: 12, end: 15 },
      { start: 0, end: 4 },
      { start: 12, end: 31 },
      { start: 9, end: 11 },
      { start: 12, end: 15 },
      { start: 15, end: 16 },
    ];
    assert.deepEqual([...inTextOrder(spans)], [2, 4, 3, 1, 5, 6, 0]);
  });

  it('is none where there are no spans', () => {
    assert.deepEqual([...inTextOrder([])], []);
  });
});
