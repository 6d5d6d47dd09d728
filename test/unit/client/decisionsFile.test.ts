import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isDay, readDecisionsFile, withPublished } from '../../../src/client/decisions/file.ts';

const line = (article: string, value: string): string => JSON.stringify({ decision: 'published', article, value });

describe('the file of decisions', () => {
  it('says for each article the day that its last line sets', () => {
    const text = `${line('a.txt', '2024-06-18')}\n${line('week/b.txt', '2023-11-10')}\n\n${line('a.txt', '2024-06-19')}\n`;
    const { published, passedOver } = readDecisionsFile(text);
    assert.deepEqual(Object.fromEntries(published), { 'a.txt': '2024-06-19', 'week/b.txt': '2023-11-10' });
    assert.deepEqual(passedOver, []);
  });

  it('passes over lines that are no decision, and says which and why', () => {
    const lines = [
      '{"decision":"published",',
      '["published"]',
      '{"decision":"colour","article":"a.txt","value":"red"}',
      `{"decision":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      line('../a.txt', '2024-06-19'),
      line('/etc/a.txt', '2024-06-19'),
      line('a.txt', '19 June 2024'),
      line('a.txt', '2023-02-29'),
      line('b.txt', '2024-02-29'),
    ];
    const { published, passedOver } = readDecisionsFile(lines.join('\n'));
    assert.deepEqual(Object.fromEntries(published), { 'b.txt': '2024-02-29' });
    assert.equal(passedOver.length, 8);
    assert.equal(passedOver[0], 'Line 1 of .crossread/decisions.jsonl is not JSON.');
    assert.match(passedOver[2] ?? '', /^Line 3 .* decides “colour”, which Crossread does not know/);
    assert.match(passedOver[7] ?? '', /^Line 8 .* no day written YYYY-MM-DD/);
  });

  it('reads what an editor of another system has written', () => {
    const { published } = readDecisionsFile(`\uFEFF${line('a.txt', '2024-06-19')}\r\n`);
    assert.equal(published.get('a.txt'), '2024-06-19');
  });

  it('begins with the first decision, and gets one line more with each', () => {
    const first = withPublished('', 'a.txt', '2024-06-19');
    assert.equal(first, `${line('a.txt', '2024-06-19')}\n`);
    const second = withPublished(first.trimEnd(), 'b.txt', '2024-06-20');
    assert.equal(second, `${first}${line('b.txt', '2024-06-20')}\n`);
  });

  it('keeps every other line as it is, whatever it says', () => {
    const before = `not ours \r\n{ "decision":"published", "article":"a.txt", "value":"2024-06-18", "note":"stamp of the copy" }\r\n  ${line('b.txt', '2024-06-20')}\r\n\r\n`;
    const changed = withPublished(before, 'a.txt', '2024-06-19');
    const lines = changed.split('\r\n');
    assert.equal(
      lines[1],
      '{"decision":"published","article":"a.txt","value":"2024-06-19","note":"stamp of the copy"}',
    );
    assert.deepEqual(lines.toSpliced(1, 1), before.split('\r\n').toSpliced(1, 1));
    assert.equal(withPublished(before, 'c.txt', '2024-01-01'), `${before}${line('c.txt', '2024-01-01')}\r\n`);
  });

  it('holds what was set, and nothing once that is taken back', () => {
    const article = fc.constantFrom('a.txt', 'b c.txt', 'ü/ß.md');
    const value = fc.constantFrom('2024-02-29', '1999-12-31', null);
    const garbage = fc
      .array(fc.oneof(fc.string(), fc.constant(line('a.txt', '2020-01-01'))))
      .map((of) => of.join('\n'));
    fc.assert(
      fc.property(garbage, fc.array(fc.tuple(article, value)), (start, steps) => {
        let text = start;
        for (const [name, day] of steps) {
          text = withPublished(text, name, day);
          assert.equal(readDecisionsFile(text).published.get(name), day ?? undefined);
        }
      }),
    );
  });

  it('takes only days that are in the calendar', () => {
    for (const day of ['2024-06-19', '2000-02-29', '0001-01-01']) assert.ok(isDay(day), day);
    for (const day of [
      '',
      '2024-6-19',
      '2024-06-31',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '0000-01-01',
      '2024-06-19T10:00',
    ])
      assert.ok(!isDay(day), day);
  });
});
