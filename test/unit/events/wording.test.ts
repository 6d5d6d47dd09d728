import assert from 'node:assert/strict';
import { eventAt, eventsIn, type Cast } from './reading.ts';

const cast: Cast = { 'anna-berg': ['person', 'Anna Berg', 'Berg'], norway: ['country', 'Norway', 'Norwegian'] };

/** The words of a trigger's clause, parts apart: "subject | helpers | verb | rest". */
function wordingIn(text: string, trigger: string): string | null {
  const { start: from, wording } = eventAt(eventsIn(text, cast), trigger);
  if (!wording) return null;
  const words = (span: { readonly start: number; readonly end: number } | null): string =>
    span === null ? '' : text.slice(from + span.start, from + span.end);
  return [wording.subject, wording.helpers, wording.verb, wording.rest].map(words).join(' | ');
}

describe('the wording of an event', () => {
  it('is its clause without what stands around it', () => {
    assert.equal(
      wordingIn('After the storm, Anna Berg had secretly visited the harbour of Corran, the paper wrote.', 'visited'),
      'Anna Berg | had secretly | visited | the harbour of Corran',
    );
    assert.equal(
      wordingIn('The mayor and her deputy were arrested on Monday because they hid a letter.', 'arrested'),
      'The mayor and her deputy | were | arrested | on Monday',
    );
  });

  it('is for a noun the clause that it is the object of', () => {
    assert.equal(
      wordingIn('Anna Berg won the election on Monday.', 'election'),
      'Anna Berg |  | won | the election on Monday',
    );
  });

  it('has with what was only meant to be done what says so', () => {
    assert.equal(
      wordingIn('Anna Berg was set to attack the harbour on Monday.', 'attack'),
      'Anna Berg | was set to | attack | the harbour on Monday',
    );
  });

  it('says whom a pronoun means, where that is a person', () => {
    const { wording } = eventAt(eventsIn('Anna Berg fell ill. In May she visited Corran.', cast), 'visited');
    assert.equal(wording?.meant, 'anna-berg');
  });

  it('is none where nobody is said to have done it', () => {
    assert.equal(wordingIn('Anna Berg asked whether, in the end, to attack the harbour on Monday.', 'attack'), null);
    assert.equal(wordingIn('The storm took over until losses forced Anna Berg to resign on Monday.', 'resign'), null);
  });
});
