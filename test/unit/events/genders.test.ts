import assert from 'node:assert/strict';
import { genderOf, loadGivenNames } from '../../../src/engine/events/genders.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const names = loadGivenNames(bytesOf('he tomas\nshe anna\n'));

describe('what people are called by', () => {
  it('is as their given name or title says', () => {
    assert.equal(genderOf({ name: 'Anna Berg' }, names), 'she');
    assert.equal(genderOf({ name: 'Tomas Ruiz' }, names), 'he');
    assert.equal(genderOf({ name: 'Mrs Ruiz' }, names), 'she');
  });

  it('stays open for a name that is not known, and for a surname alone', () => {
    assert.equal(genderOf({ name: 'Kim Ruiz' }, names), null);
    assert.equal(genderOf({ name: 'Anna' }, names), null);
  });

  it('says which line of a list it cannot read', () => {
    assert.throws(() => loadGivenNames(bytesOf('it norline\n')), /it norline/);
  });
});
