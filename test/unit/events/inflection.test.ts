import assert from 'node:assert/strict';
import { pluralOf, verbForms } from '../../../src/engine/events/inflection.ts';

const formsOf = (lemma: string): string[] => verbForms(lemma).map(({ form }) => form);

describe('inflection', () => {
  it('doubles the consonant of short and of listed verbs only', () => {
    assert.deepEqual(formsOf('plan'), ['plan', 'plans', 'planning', 'planned', 'planned']);
    assert.deepEqual(formsOf('visit'), ['visit', 'visits', 'visiting', 'visited', 'visited']);
    assert.ok(formsOf('admit').includes('admitted'));
  });

  it('keeps the rules of y, e and ie', () => {
    assert.deepEqual(formsOf('deny'), ['deny', 'denies', 'denying', 'denied', 'denied']);
    assert.deepEqual(formsOf('die'), ['die', 'dies', 'dying', 'died', 'died']);
    assert.ok(formsOf('seize').includes('seizing'));
    assert.ok(formsOf('free').includes('freeing'));
  });

  it('knows irregular verbs, with both forms where there are two', () => {
    assert.deepEqual(formsOf('meet'), ['meet', 'meets', 'meeting', 'met', 'met']);
    assert.ok(formsOf('hang').includes('hanged') && formsOf('hang').includes('hung'));
  });

  it('keeps a verb irregular behind a prefix', () => {
    assert.ok(formsOf('oversee').includes('oversaw') && formsOf('oversee').includes('overseen'));
    assert.ok(formsOf('withhold').includes('withheld'));
    assert.ok(formsOf('relay').includes('relayed') && formsOf('report').includes('reported'));
  });

  it('makes plurals', () => {
    assert.equal(pluralOf('talks'), 'talks');
    assert.equal(pluralOf('crisis'), 'crises');
    assert.equal(pluralOf('injury'), 'injuries');
    assert.equal(pluralOf('march'), 'marches');
  });
});
