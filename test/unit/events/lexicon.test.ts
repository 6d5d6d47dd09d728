import assert from 'node:assert/strict';
import { eventKinds, kindsAgree } from '../../../src/engine/events/kinds.ts';
import { readingOf } from '../../../src/engine/events/lexicon.ts';

describe('the lexicon of happenings', () => {
  it('leads every form of a verb to its lemma and kind', () => {
    for (const form of ['arrest', 'arrests', 'arrested', 'arresting'])
      assert.equal(readingOf(form)?.verb?.lemma, 'arrest', form);
    assert.equal(readingOf('withdrew')?.verb?.kind, 'deployment');
  });

  it('keeps verb and noun of one form apart', () => {
    const reading = readingOf('report');
    assert.equal(reading?.verb?.class, 'reporting');
    assert.equal(reading?.noun?.kind, 'statement');
  });

  it('knows phrases by the forms of their verb, the longest first', () => {
    const phrases = readingOf('walked')?.phrases ?? [];
    assert.deepEqual(phrases[0]?.rest, ['off', 'the', 'job']);
    assert.ok(phrases.some(({ sense }) => sense.kind === 'strike'));
  });

  it('knows nothing of words that tell no happening', () => {
    assert.equal(readingOf('harbour'), undefined);
  });
});

describe('kinds', () => {
  it('let one happening be told under the kinds of one family', () => {
    assert.ok(kindsAgree('visit', 'meeting'));
    assert.ok(kindsAgree(null, 'attack'));
    assert.ok(!kindsAgree('election', 'attack'));
  });

  it('are a closed set without doubles', () => {
    assert.equal(new Set(eventKinds).size, eventKinds.length);
  });
});
