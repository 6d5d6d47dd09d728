import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { CountedLines } from '../../../src/engine/article/kind/countedLines.ts';
import { wordsAndMarks } from '../../../src/engine/article/kind/sample.ts';
import { lettersAndWords } from '../../../src/engine/article/language/detect.ts';

const pieces = [
  ...['the ', 'and ', 'of', 'crane ', "it's ", 'it\u2019s', '\n', '\n', '\r\n', ' ', '\u00a0', '{', '"', '<', '=', '3'],
  ...[
    '\u0417\u0430\u043a ',
    '\u03a3',
    '\u03c3',
    'e\u0301',
    '\u0301',
    '\ud83d\ude00',
    '\ud801\udc00',
    'https://a.example/x',
    '@ada',
    '#',
  ],
];
const content = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('what is counted in the lines of a text', () => {
  for (const [what, count] of Object.entries({ wordsAndMarks, lettersAndWords }))
    it(`is what is counted in the whole of each version (${what})`, () => {
      fc.assert(
        fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), (versions) => {
          const counted = new CountedLines(count);
          for (const version of versions) assert.deepEqual(counted.of(version), count(version));
        }),
        { numRuns: 1000 },
      );
    });
});
