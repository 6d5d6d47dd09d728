import assert from 'node:assert/strict';
import { marksOf } from '../../../src/server/marks.ts';
import { eventOf, holdingOf, timeOf } from './holding.ts';

const text = 'Pier shut\n\nThe office closed the pier on Tuesday, on 14 March 2025 or, in 2024, soon. It said so.';

describe('marks in the text', () => {
  const tuesday = timeOf(text, 'Tuesday', '2025-03-11', { why: 'the Tuesday before' });

  it('put a date after words that do not say it themselves, at its own precision', () => {
    const times = [
      tuesday,
      timeOf(text, '14 March 2025', '2025-03-14'),
      timeOf(text, '2024', '2024'),
      timeOf(text, 'soon', 'FUTURE_REF'),
    ];
    const { dates } = marksOf(holdingOf(text, { times }), () => undefined);
    assert.deepEqual(
      dates.map(({ label }) => label),
      ['2025-03-11', null, null, null],
    );
    assert.deepEqual(dates[0], {
      range: { start: { line: 2, character: 30 }, end: { line: 2, character: 37 } },
      label: '2025-03-11',
      why: 'the Tuesday before',
      unsure: false,
    });
  });

  it('are unsure where the article’s own date is inferred or in doubt, for words that hang on it', () => {
    const unsure = (published: Parameters<typeof holdingOf>[1]): readonly boolean[] =>
      marksOf(holdingOf(text, { times: [tuesday], ...published }), () => undefined).dates.map((mark) => mark.unsure);
    assert.deepEqual(unsure({ published: { basis: 'inferred' } }), [true]);
    assert.deepEqual(unsure({ published: { doubt: 'It tells of May.' } }), [true]);
    assert.deepEqual(unsure({}), [false]);
  });

  it('underline salient events whose level is known', () => {
    const events = [eventOf(text, 'closed'), eventOf(text, 'said', { salience: 0.1 }), eventOf(text, 'shut')];
    const marks = marksOf(holdingOf(text, { events }), (event) => (event === 'closed-1' ? 'disputed' : undefined));
    assert.deepEqual(marks.events, [
      { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 17 } }, level: 'disputed' },
    ]);
  });
});
