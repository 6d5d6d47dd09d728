import assert from 'node:assert/strict';
import { isoLabel, readsAsDate, wordsOfDate } from '../../../src/server/dates.ts';

describe('dates in words', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2025-02-26', '26 February 2025'],
    ['2023-09', 'September 2023'],
    ['2024', '2024'],
    ['199', 'the 1990s'],
    ['2025-W09', 'the week of 24 February 2025'],
    ['2025-W09-WE', 'the weekend of 1 to 2 March 2025'],
    ['2026-W53', 'the week of 28 December 2026'],
    ['2025-W22-WE', 'the weekend of 31 May 2025 to 1 June 2025'],
    ['2024-SP', 'spring 2024'],
    ['2024-Q3', 'quarter 3 of 2024'],
    ['2024-H1', 'first half of 2024'],
    ['2025-02-26T07:40', '26 February 2025, 07:40'],
    ['2025-02-26TNI', '26 February 2025 at night'],
    ['2025-03-13/2025-03-14', '13 March 2025 to 14 March 2025'],
    ['2027/..', '2027 or later'],
    ['PAST_REF', null],
    ['P3Y', null],
    ['XXXX-12-25', null],
    ['2025-13-01', null],
  ];
  for (const [value, words] of cases)
    it(`${value} is ${words ?? 'no calendar date'}`, () => assert.equal(wordsOfDate(value), words));

  it('shortens the month of a day', () => {
    assert.equal(wordsOfDate('2025-02-26', 'short'), '26 Feb 2025');
    assert.equal(wordsOfDate('2025-02', 'short'), 'February 2025');
  });
});

describe('the date shown after an expression', () => {
  it('has the precision of the words', () => {
    assert.equal(isoLabel('2025-02-26'), '2025-02-26');
    assert.equal(isoLabel('2025-W09'), '2025-W09');
    assert.equal(isoLabel('2025-02-26TMO'), '2025-02-26');
    assert.equal(isoLabel('2025-02-26T07:40'), '2025-02-26 07:40');
  });

  it('is none for what is no calendar date', () => {
    for (const value of ['PRESENT_REF', 'P2D', '199', 'XXXX-WXX-3']) assert.equal(isoLabel(value), null);
  });

  it('is not needed where the words read as the date', () => {
    assert.ok(readsAsDate('12 March 2025', '2025-03-12'));
    assert.ok(readsAsDate('Sept. 3, 2019', '2019-09-03'));
    assert.ok(readsAsDate('June 2019', '2019-06'));
    assert.ok(readsAsDate('03/12/2025', '2025-03-12'));
    assert.ok(readsAsDate('2024', '2024'));
  });

  it('is needed where day, month or year are not in the words', () => {
    assert.ok(!readsAsDate('Wednesday', '2025-02-26'));
    assert.ok(!readsAsDate('12 March', '2025-03-12'));
    assert.ok(!readsAsDate('the Monday after Easter 2025', '2025-04-21'));
    assert.ok(!readsAsDate('the week of 5 May 2025', '2025-W19'));
  });
});
