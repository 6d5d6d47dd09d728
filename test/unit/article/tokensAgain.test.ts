import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { CleanedBuilder, type Cleaned } from '../../../src/engine/article/cleaned.ts';
import { tokenise, type PlacedTokens } from '../../../src/engine/article/tokens.ts';
import { tokeniseAgain } from '../../../src/engine/article/tokensAgain.ts';

/** What words are made of that look far around them, with much white space between. */
const pieces = [
  ...'aJ.,:;/@#-_\'"()!?$&%1\u00ad\u200d',
  ...[
    '\ud83d\ude00',
    'www.pier.example/a',
    'ada@pier.example',
    'U.S.',
    'no. 11',
    'J. Edgar',
    'Ph.D.',
    '2024-05-04',
    '1,000',
  ],
  ...["don't", 'cannot', 'e.g.', '5pm', '+47-22-33', 'dockworkers', 'pre-'],
  ...[' ', ' ', ' ', ' ', ' ', '\n', '\u00a0', '\u200b'],
];
const content = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

function cleanedOf(text: string): Cleaned {
  const builder = new CleanedBuilder();
  builder.take(text, 0, text.length);
  return builder.finish();
}

function cut(cleaned: Cleaned): PlacedTokens {
  const found: PlacedTokens = { tokens: [], starts: [], ends: [] };
  tokenise(cleaned, 0, found);
  return found;
}

describe('the words of an edited block', () => {
  it('are those that it has when it is read from its beginning', () => {
    const edits = fc.record({
      before: content,
      gone: content,
      come: content,
      behind: content,
    });
    fc.assert(
      fc.property(edits, ({ before, gone, come, behind }) => {
        const last = cleanedOf(before + gone + behind);
        const now = cleanedOf(before + come + behind);
        const found: PlacedTokens = { tokens: [], starts: [], ends: [] };
        tokeniseAgain(now, 0, { text: last.text, tokens: cut(last).tokens }, found);
        assert.deepEqual(found, cut(now));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same objects where the edit can not reach them', () => {
    const last = cleanedOf('Nobody at the harbour of Ostby knew that the crane fell into the water on Monday night.');
    const now = cleanedOf('Nobody at the harbour of Ostby knew that the cranes fell into the water on Monday night.');
    const { tokens } = cut(last);
    const found: PlacedTokens = { tokens: [], starts: [], ends: [] };
    tokeniseAgain(now, 0, { text: last.text, tokens }, found);
    assert.equal(found.tokens[0], tokens[0]);
    assert.equal(found.tokens.at(-1), tokens.at(-1));
    assert.equal(found.tokens[9]!.text, 'cranes');
  });
});
