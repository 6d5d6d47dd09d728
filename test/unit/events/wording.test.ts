import assert from 'node:assert/strict';
import { eventAt, eventsIn, type Cast } from './reading.ts';

const cast: Cast = { 'anna-berg': ['person', 'Anna Berg', 'Berg'], norway: ['country', 'Norway', 'Norwegian'] };

/** The words of a trigger's clause, parts apart: "subject | helpers | verb | rest". */
function wordingIn(text: string, trigger: string): string | null {
  const { start: from, wording } = eventAt(eventsIn(text, cast), trigger);
  if (!wording) return null;
  const words = (span: { readonly start: number; readonly end: number } | null): string =>
    span === null ? '' : text.slice(from + span.start, from + span.end);
  const rest = wording.rest.map(words).join(' … ');
  return [...[wording.subject, wording.helpers, wording.verb].map(words), rest].join(' | ');
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
    assert.deepEqual(wording?.pronouns, [{ start: -4, end: -1, actors: ['anna-berg'], isOwner: false }]);
  });

  it('is none where nobody is said to have done it', () => {
    assert.equal(wordingIn('Anna Berg asked whether, in the end, to attack the harbour on Monday.', 'attack'), null);
    assert.equal(wordingIn('The storm took over until losses forced Anna Berg to resign on Monday.', 'resign'), null);
  });

  it('leaves out what a line has no room for: asides first, then when, then what only describes', () => {
    assert.equal(
      wordingIn(
        'Anna Berg told the harbour board of Corran, which had met in secret for months, that the old crane, a gift of Norway, was sold.',
        'told',
      ),
      'Anna Berg |  | told | the harbour board of Corran … that the old crane, a gift of Norway, was sold',
    );
    assert.equal(
      wordingIn(
        'The small fishing town of Corran rescued three dozen sailors from the burning ferry near the northern harbour early on Monday morning.',
        'rescued',
      ),
      'The small fishing town of Corran |  | rescued | three dozen sailors from the burning ferry near the northern harbour',
    );
  });

  it('says where its clause says enough, behind what its verb needs', () => {
    const core = (text: string, trigger: string): string => {
      const { start, wording } = eventAt(eventsIn(text, cast), trigger);
      return text.slice(0, start + (wording?.core ?? Number.NaN));
    };
    assert.equal(core('Anna Berg sold the crane on Monday for 700 crowns.', 'sold'), 'Anna Berg sold the crane ');
    assert.equal(
      core('Anna Berg provided the harbour with a crane on Monday.', 'provided'),
      'Anna Berg provided the harbour with a crane ',
    );
    assert.equal(core('Anna Berg signed a deal with the harbour on Monday.', 'signed'), 'Anna Berg signed a deal ');
    assert.equal(
      core('Anna Berg asked the board to sell the crane on Monday.', 'asked'),
      'Anna Berg asked the board to sell the crane ',
    );
  });

  it('begins with a word', () => {
    const text = 'By the count of two reporters who were there, more than 3,100 dockers had attacked the gates on Monday.';
    assert.match(wordingIn(text, 'attacked') ?? '', /^more than 3,100 dockers/);
  }); // prettier-ignore

  it('has with a noun what a name beside it says of whom it means', () => {
    assert.equal(
      wordingIn('One picket, Anna Berg, was arrested on Monday.', 'arrested'),
      'One picket, Anna Berg, | was | arrested | on Monday',
    );
    assert.equal(wordingIn('Its captain, Anna Berg, resigned on Monday.', 'resigned'), 'Anna Berg |  | resigned | on Monday');
  }); // prettier-ignore

  it('has of a later verb the helpers that it shares with the first', () => {
    assert.equal(
      wordingIn('The mayor was arrested in May and jailed in Oslo on Monday.', 'jailed'),
      'The mayor | was | jailed | in Oslo on Monday',
    );
  });

  it('is none of what is only asked, supposed or described', () => {
    assert.equal(wordingIn('Anna Berg asked whether the mayor resigned on Monday.', 'resigned'), null);
    assert.equal(wordingIn('Norway offered a reward for news leading to an arrest in Corran.', 'leading to'), null);
  });
});
