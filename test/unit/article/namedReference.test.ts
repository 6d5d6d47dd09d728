import assert from 'node:assert/strict';
import { decodeNamedCharacterReference } from '../../../src/engine/article/markdown/namedReference.ts';

describe('a named character reference in Markdown', () => {
  it('is what the HTML standard has it stand for', () => {
    const names = {
      amp: '&',
      rsquo: '\u2019',
      mdash: '\u2014',
      AMP: '&',
      NotEqualTilde: '\u2242\u0338',
      Aacute: '\u00C1',
    };
    for (const [name, text] of Object.entries(names)) assert.equal(decodeNamedCharacterReference(name), text, name);
  });

  it('is none where the name is unknown', () => {
    for (const name of ['nosuch', 'ampx', '', 'a b']) assert.equal(decodeNamedCharacterReference(name), false, name);
  });
});
