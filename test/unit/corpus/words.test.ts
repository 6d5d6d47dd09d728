import assert from 'node:assert/strict';
import { areDerived, rootOf, stemOf, synonymClassesOf } from '../../../src/corpus/reading/words.ts';
import { readCorpusModels } from '../../../src/disk/models.ts';

const { rarity } = readCorpusModels();

describe('the words of the corpus', () => {
  it('takes inflection off', () => {
    for (const [form, stem] of [['walks', 'walk'], ['walked', 'walk'], ['walking', 'walk'], ['stopped', 'stop'], ['carries', 'carry'], ['carried', 'carry'], ['crashes', 'crash']] as const)
      assert.equal(stemOf(form), stem, form);
    assert.equal(stemOf('bus'), 'bus');
  }); // prettier-ignore

  it('ties a verb to its noun', () => {
    for (const [verb, noun] of [['negotiate', 'negotiation'], ['announce', 'announcement'], ['die', 'death'], ['sell', 'sale'], ['explode', 'explosion']] as const)
      assert.ok(areDerived(stemOf(verb), stemOf(noun)), `${verb} ${noun}`);
    assert.ok(!areDerived(stemOf('ship'), stemOf('shop')));
    assert.equal(rootOf('negotiation'), rootOf('negotiator'));
  }); // prettier-ignore

  it('knows words of one meaning', () => {
    const meet = (one: string, other: string): boolean =>
      synonymClassesOf(stemOf(one)).some((index) => synonymClassesOf(stemOf(other)).includes(index));
    assert.ok(meet('walkout', 'strike'));
    assert.ok(meet('blaze', 'fires'));
    assert.ok(!meet('wedding', 'robbery'));
  });

  it('weighs a word by how rare it is in English at large', () => {
    assert.ok(rarity('the') < rarity('government'));
    assert.ok(rarity('government') < rarity('zubrovian'));
    assert.equal(rarity('zubrovian'), 1);
  });
});
