import assert from 'node:assert/strict';
import { withHeaderNames } from '../../../src/engine/actors/headerNames.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { actorNamed, actorsOf, mentionsOf } from './reading.ts';

describe('names that the words beside them introduce', () => {
  it('are those of bodies behind a noun for one, and wherever they stand again', () => {
    const actors = actorsOf(
      'Shares fell after the ferry operator Quillmar cut its forecast. Analysts had expected more. Quillmar would not comment.',
    );
    assert.equal(actorNamed(actors, 'Quillmar').type, 'organization');
    assert.deepEqual(mentionsOf(actors, 'Quillmar'), ['Quillmar', 'Quillmar']);
  });

  it('are those of bodies before such a noun in apposition, behind "state-run" and before "news agency"', () => {
    for (const text of [
      'The pictures had been shown by TQK, the Ostrian news agency, a day before.',
      'On Monday the state-run TQK showed pictures of the harbour.',
      'The harbour was empty, the TQK news agency reported.',
    ])
      assert.equal(actorNamed(actorsOf(text), 'TQK').type, 'organization', text);
  });

  it('are those of places behind "the village of"', () => {
    const actors = actorsOf('Two shells fell near the village of Tham Quorl, an officer said on Tuesday.');
    assert.equal(actorNamed(actors, 'Tham Quorl').type, 'place');
  });

  it('are no days, offices or countries', () => {
    const actors = actorsOf('He left the company Tuesday. She sold the bank President Street, and the airline Norway.');
    assert.ok(!actors.some(({ name }) => name === 'Tuesday' || name === 'President'));
  });
});

describe('a body and its owner in one piece', () => {
  it('are two where the article calls the body by itself too', () => {
    const text =
      "Ostby's Marrow Group withdrew its offer on Monday. In a statement, Marrow said that it had come to regret it. Marrow shares fell.";
    const actors = actorsOf(text);
    assert.deepEqual(mentionsOf(actors, 'Marrow Group'), ['Marrow Group', 'Marrow', 'Marrow']);
    actorNamed(actors, 'Ostby');
  });

  it('are one where the whole is a name', () => {
    const actors = actorsOf(
      "The People's Bank of China cut its rate on Monday, and the People's Bank was right to do so.",
    );
    assert.ok(actors.some(({ name }) => name === "People's Bank of China"));
    assert.ok(!actors.some(({ name }) => name === 'People'));
  });
});

describe('bodies that the header credits', () => {
  const text = [
    'THE ORLEN OBSERVER',
    'Ferries stop as captains walk out',
    'By Ina Roth',
    '4 May 2024',
    '',
    'TAVRO, Norway, May 4, 2024 (Quillwire) - Ferries stopped on Saturday as captains walked out over their pay, and thousands of people had to wait.',
    '',
    'A captain told the Observer that nobody had listened. "We had to do it," Ida Holm wrote to Quillwire on Sunday.',
  ].join('\n');

  it('are found again in the body', () => {
    const actors = actorsOf(text);
    assert.deepEqual(mentionsOf(actors, 'Quillwire'), ['Quillwire']);
    assert.equal(actorNamed(actors, 'Quillwire').type, 'organization');
  });

  it('are named in the dateline too, like its places', () => {
    const article = readArticle({ id: 'test', text, format: 'plain' });
    const actors = withHeaderNames(article, actorsOf(text));
    assert.deepEqual(
      ['Tavro', 'Norway', 'Quillwire'].map((name) => {
        const { type, mentions } = actorNamed(actors, name);
        return [type, ...mentions.map((mention) => text.slice(mention.start, mention.end))];
      }),
      [
        ['place', 'TAVRO'],
        ['country', 'Norway'],
        ['organization', 'Quillwire', 'Quillwire'],
      ],
    );
  });

  it('leave actors alone where there is no dateline', () => {
    const article = readArticle({ id: 'test', text: 'Ida Holm left Tavro on Saturday.', format: 'plain' });
    const actors = actorsOf('Ida Holm left Tavro on Saturday.');
    assert.equal(withHeaderNames(article, actors), actors);
  });
});

describe('a parliament without an article', () => {
  it('is a body, however it is written', () => {
    const actors = actorsOf(
      "He told parliament on Monday that he had lied. The vote in parliament's main chamber is on Friday.",
    );
    assert.deepEqual(mentionsOf(actors, 'parliament'), ['parliament', 'parliament']);
    assert.equal(actorNamed(actors, 'parliament').type, 'government');
  });

  it('is none where it says what sort of body is meant', () => {
    const actors = actorsOf('A parliament was elected. Members of parliament met near parliament buildings.');
    assert.ok(!actors.some(({ name }) => name === 'parliament'));
  });
});

describe('names that name nobody', () => {
  it('are words that join sentences, and ranks', () => {
    const actors = actorsOf('Nor was Ida Holm there. Lt. Gen. Osk Venning had left, and so had Tavro.');
    assert.ok(!actors.some(({ name }) => name === 'Nor' || name.startsWith('Lt')));
  });
});
