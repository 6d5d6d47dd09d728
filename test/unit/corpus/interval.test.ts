import assert from 'node:assert/strict';
import { dayNumber, daysApart, daysIn, intervalOf } from '../../../src/corpus/reading/interval.ts';

const covers = (value: string): [string, string] => {
  const interval = intervalOf(value);
  assert.ok(interval, value);
  const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return [iso(interval.from), iso(interval.to)];
};

describe('what a TIMEX3 value covers', () => {
  it('counts days as the calendar does', () => {
    for (const iso of ['1970-01-01', '2000-02-29', '1999-12-31', '2024-02-29', '1900-03-01'])
      assert.equal(
        dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))),
        Date.parse(iso) / 86_400_000,
      );
  });

  it('takes every precision as wide as it is', () => {
    assert.deepEqual(covers('2031-05-06'), ['2031-05-06', '2031-05-06']);
    assert.deepEqual(covers('2032-02'), ['2032-02-01', '2032-02-29']);
    assert.deepEqual(covers('2031'), ['2031-01-01', '2031-12-31']);
    assert.deepEqual(covers('203'), ['2030-01-01', '2039-12-31']);
    assert.deepEqual(covers('2031-Q4'), ['2031-10-01', '2031-12-31']);
    assert.deepEqual(covers('2031-H1'), ['2031-01-01', '2031-06-30']);
    assert.deepEqual(covers('2031-SU'), ['2031-06-01', '2031-08-31']);
    assert.deepEqual(covers('2031-WI'), ['2031-12-01', '2032-02-29']);
    assert.deepEqual(covers('2025-W01'), ['2024-12-30', '2025-01-05']);
    assert.deepEqual(covers('2025-W10-WE'), ['2025-03-08', '2025-03-09']);
    assert.deepEqual(covers('2025-W10-3'), ['2025-03-05', '2025-03-05']);
    assert.deepEqual(covers('2031-05-06/2031-05-08'), ['2031-05-06', '2031-05-08']);
  });

  it('keeps the clock of a time', () => {
    assert.equal(intervalOf('2031-05-06T06:30')?.minute, 390);
    assert.equal(intervalOf('2031-05-06TEV')?.minute, null);
    assert.deepEqual(covers('2031-05-06TNI'), ['2031-05-06', '2031-05-06']);
  });

  it('leaves open what names no stretch of the calendar', () => {
    for (const value of ['P3D', 'PAST_REF', 'XXXX-05', '', '2031-13', '2031-05-40', 'T12:00', '2031-05-08/2031-05-06'])
      assert.equal(intervalOf(value), null, value);
    assert.equal(intervalOf(null), null);
  });

  it('measures distances between intervals, 0 where they meet', () => {
    assert.equal(daysApart(intervalOf('2031-05')!, intervalOf('2031-05-09')!), 0);
    assert.equal(daysApart(intervalOf('2031-05-01')!, intervalOf('2031-05-09')!), 8);
    assert.equal(daysIn(intervalOf('2032-02')!), 29);
    assert.ok(intervalOf('2031-05-01/..'));
    assert.ok(intervalOf('../2031-05-01'));
  });
});
