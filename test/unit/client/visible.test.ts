import assert from 'node:assert/strict';
import { worthPainting } from '../../../src/client/marks/visible.ts';

const onLine = (line: number) => ({
  range: { start: { line, character: 0 }, end: { line, character: 3 } },
});
const lines = (marks: readonly ReturnType<typeof onLine>[]) => marks.map(({ range }) => range.start.line);
const everyLine = Array.from({ length: 1000 }, (_, line) => onLine(line));
const nothingTyped = new Set<number>();

describe('which marks are painted', () => {
  it('are those in view and a little beyond', () => {
    const painted = lines(worthPainting(everyLine, [{ first: 500, last: 540 }], nothingTyped, 5000));
    assert.ok(painted.includes(500) && painted.includes(540) && painted.includes(560));
    assert.ok(!painted.includes(300) && !painted.includes(700));
  });

  it('are none of the line that is typed on', () => {
    const painted = lines(worthPainting(everyLine, [{ first: 0, last: 10 }], new Set([4]), 5000));
    assert.ok(!painted.includes(4) && painted.includes(3) && painted.includes(5));
  });

  it('are never more than the limit, and then those in view', () => {
    const painted = lines(worthPainting(everyLine, [{ first: 500, last: 540 }], nothingTyped, 41));
    assert.deepEqual(
      painted,
      Array.from({ length: 41 }, (_, index) => 500 + index),
    );
    assert.equal(worthPainting(everyLine, [{ first: 500, last: 540 }], nothingTyped, 0).length, 0);
  });
});
