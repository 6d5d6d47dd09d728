import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Notes } from '../../../src/engine/notes.ts';
import { ownString } from '../../../src/engine/ownString.ts';

describe('what is kept of a version', () => {
  it('is a part of its text in the same words, however long', () => {
    const text = 'The crane fell into the water \u2013 twice.';
    for (let start = 0; start < text.length; start++)
      for (let end = start; end <= text.length; end++)
        assert.equal(ownString(text.slice(start, end)), text.slice(start, end));
  });

  it('is told apart by who notes it', () => {
    const [lengths, firsts] = [new Notes<readonly string[], number>(), new Notes<readonly string[], string>()];
    const words = ['mayor', 'pier'];
    lengths.set(words, 2);
    assert.equal(lengths.get(words), 2);
    assert.equal(firsts.get(words), undefined);
    assert.equal(lengths.get(['mayor', 'pier']), undefined);
    assert.deepEqual(Object.keys(words), ['0', '1']);
  });
});
