import assert from 'node:assert/strict';
import { timesOf } from './support.ts';

describe('the publication date', () => {
  it('is the stated one', () => {
    const { published } = timesOf('The pilots walked out.', '2025-03-11');
    assert.equal(published.value, '2025-03-11');
    assert.equal(published.basis, 'stated');
    assert.equal(published.doubt, null);
  });

  it('is inferred where a weekday and the years looked back on leave one', () => {
    const { published, times } = timesOf(
      'On Tuesday, June 18th, the chancellor opened the canal. She had first seen the plans in May 2019 and again in October 2023.',
    );
    assert.equal(published.basis, 'inferred');
    assert.equal(published.value, '2024-06-18');
    assert.equal(published.why, '18 June is a Tuesday in 2024, and the text looks back on October 2023');
    assert.equal(times[0]!.value, '2024-06-18');
  });

  it('stays unknown where the text forces nothing', () => {
    for (const text of [
      'On Tuesday, June 18th, the chancellor opened the canal.',
      'The chancellor opened the canal last week; it was planned in 2019.',
      'On Tuesday, June 18th, the chancellor will open the canal, planned since 2019.',
    ])
      assert.equal(timesOf(text).published.basis, 'unknown', text);
  });

  it('is doubted where the text tells of later days as past', () => {
    const { published } = timesOf('The mayor resigned on 5 April 2025. Her deputy took over.', '2025-03-01');
    assert.match(published.doubt ?? '', /“5 April 2025” in the past tense/);
    assert.equal(timesOf('The mayor agreed to resign by 5 April 2025.', '2025-03-01').published.doubt, null);
    assert.equal(timesOf('The lease ends on 5 April 2025.', '2025-03-01').published.doubt, null);
  });

  it('is doubted where the news at the head fits no day near it', () => {
    const text = 'On Wednesday, June 19th, the envoy arrived. The talks began at once.';
    assert.match(timesOf(text, '2023-11-10').published.doubt ?? '', /no day near the stated date/);
    assert.equal(timesOf(text, '2024-06-20').published.doubt, null);
  });
});
