import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Edit, moveRange, TrackedMarks } from '../../../src/client/marks/tracking.ts';
import type { Position, Range } from '../../../src/protocol/model.ts';

const range = (startLine: number, start: number, endLine: number, end: number): Range => ({
  start: { line: startLine, character: start },
  end: { line: endLine, character: end },
});
const insert = (line: number, character: number, text: string): Edit => ({
  range: range(line, character, line, character),
  text,
});

function offsetOf(text: string, { line, character }: Position): number {
  const lines = text.split('\n');
  return lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before[before.length - 1]!.length };
}

describe('marks that move with the text', () => {
  it('stay where they are when something is typed after them', () => {
    assert.deepEqual(moveRange(range(2, 4, 2, 9), insert(2, 9, 'x')), range(2, 4, 2, 9));
    assert.deepEqual(moveRange(range(2, 4, 2, 9), insert(3, 0, 'x')), range(2, 4, 2, 9));
  });

  it('move along their line, and down with new lines', () => {
    assert.deepEqual(moveRange(range(2, 4, 2, 9), insert(2, 0, 'and ')), range(2, 8, 2, 13));
    assert.deepEqual(moveRange(range(2, 4, 2, 9), insert(2, 2, '\r\n')), range(3, 2, 3, 7));
    assert.deepEqual(moveRange(range(2, 4, 3, 9), insert(0, 0, 'a\nb\n')), range(4, 4, 5, 9));
  });

  it('move up when lines above are deleted', () => {
    const deletion = { range: range(0, 3, 2, 1), text: '' };
    assert.deepEqual(moveRange(range(2, 4, 2, 9), deletion), range(0, 6, 0, 11));
  });

  it('are gone when their own words change', () => {
    assert.equal(moveRange(range(2, 4, 2, 9), insert(2, 6, 'x')), null);
    assert.equal(moveRange(range(2, 4, 2, 9), { range: range(2, 8, 2, 12), text: '' }), null);
  });

  it('name the same words before and after any edit elsewhere', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (content, put, a, b, c, d) => {
        const [start, end, from, to] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)].map((at) =>
          Math.min(at, content.length),
        ) as [number, number, number, number];
        const edit = {
          range: { start: positionOf(content, from), end: positionOf(content, to) },
          text: put,
        };
        const moved = moveRange({ start: positionOf(content, start), end: positionOf(content, end) }, edit);
        if (moved === null) return from < end && to > start;
        const after = content.slice(0, from) + put + content.slice(to);
        return after.slice(offsetOf(after, moved.start), offsetOf(after, moved.end)) === content.slice(start, end);
      }),
    );
  });

  it('that come for an older version are moved to the present one', () => {
    const tracked = new TrackedMarks<{ readonly range: Range }>(1);
    tracked.edited(2, [insert(0, 0, '\n')]);
    tracked.edited(3, [insert(0, 0, '\n')]);
    assert.equal(tracked.set(1, [{ range: range(5, 0, 5, 4) }]), true);
    assert.deepEqual(tracked.marks, [{ range: range(7, 0, 7, 4) }]);
    assert.equal(tracked.set(3, [{ range: range(7, 2, 7, 4) }]), true);
    assert.deepEqual(tracked.marks, [{ range: range(7, 2, 7, 4) }]);
  });

  it('that are too old leave the present ones as they are', () => {
    const tracked = new TrackedMarks<{ readonly range: Range }>(9);
    tracked.set(9, [{ range: range(1, 0, 1, 2) }]);
    assert.equal(tracked.set(7, []), false);
    assert.equal(tracked.marks.length, 1);
  });

  it('keep no edit for ever', () => {
    const tracked = new TrackedMarks<{ readonly range: Range }>(0);
    for (let version = 1; version <= 500; version++) tracked.edited(version, [insert(0, 0, 'x')]);
    assert.equal(tracked.set(1, []), false);
    assert.equal(tracked.set(450, []), true);
  });
});
