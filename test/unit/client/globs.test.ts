import assert from 'node:assert/strict';
import { flatGlobs } from '../../../src/client/globs.ts';

describe('several exclude globs as the one that the editor takes', () => {
  it('is nothing for none, and the same for one without braces', () => {
    assert.equal(flatGlobs([]), undefined);
    assert.equal(flatGlobs(['**/drafts/**']), '**/drafts/**');
  });

  it('has one pair of braces, whatever the list had', () => {
    assert.equal(flatGlobs(['**/a/**', '**/{B,C{1,2}}*']), '{**/a/**,**/B*,**/C1*,**/C2*}');
  });

  it('leaves braces that do not close as they stand', () => {
    assert.equal(flatGlobs(['a{b', 'c}']), '{a{b,c}}');
  });

  it('ends with a list made to have no end', () => {
    assert.ok((flatGlobs(['{a,b}'.repeat(40)]) ?? '').length < 100_000);
  });
});
