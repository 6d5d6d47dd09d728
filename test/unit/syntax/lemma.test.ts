import assert from 'node:assert/strict';
import { endingKey, lemmaOf, type LemmaModel } from '../../../src/engine/syntax/lemma.ts';
import { factTable, packFacts } from '../../../src/engine/tagging/factTable.ts';

const plural = 3;
const model: LemmaModel = {
  endings: factTable(
    packFacts(
      new Map([
        [endingKey(plural, '', 0, false), 1],
        [endingKey(plural, 's', 1, false), 2],
        [endingKey(plural, 'ies', 3, false), 3],
        [endingKey(plural, 'geese', 5, true), 4],
      ]),
    ),
  ),
  rules: [
    { off: 0, on: '' },
    { off: 1, on: '' },
    { off: 3, on: 'y' },
    { off: 4, on: 'oose' },
  ],
};

describe('lemmas', () => {
  it('follow the longest ending with a rule', () => {
    assert.equal(lemmaOf(model, 'boats', plural, false), 'boat');
    assert.equal(lemmaOf(model, 'Ferries', plural, false), 'ferry');
    assert.equal(lemmaOf(model, 'sheep', plural, false), 'sheep');
  });

  it('follow the whole word where it is an exception', () => {
    assert.equal(lemmaOf(model, 'GEESE', plural, false), 'goose');
    assert.equal(lemmaOf(model, 'mongeese', plural, false), 'mongeese');
  });

  it('keep the capitals of names', () => {
    assert.equal(lemmaOf(model, 'Torvalds', plural, true), 'Torvald');
    assert.equal(lemmaOf(model, 'NATO', 9, true), 'NATO');
    assert.equal(lemmaOf(model, 'NATO', 9, false), 'nato');
  });

  it('bear forms that change their length in small letters', () => {
    assert.equal(lemmaOf(model, 'İs', plural, true), 'i\u0307');
  });
});
