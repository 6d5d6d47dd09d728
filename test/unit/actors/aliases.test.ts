import assert from 'node:assert/strict';
import { acronymDefinitions, initialsMatch } from '../../../src/engine/actors/acronyms.ts';
import { sameFirstName } from '../../../src/engine/actors/nicknames.ts';
import { idGiver, slugOf } from '../../../src/engine/actors/slug.ts';
import { joinStatedAliases } from '../../../src/engine/actors/statedAliases.ts';
import { fold, isOneEdit } from '../../../src/engine/actors/words.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

describe('acronyms', () => {
  it('are the initials of a name, with or without its small words and its "Ltd."', () => {
    assert.ok(initialsMatch('nfc', ['national', 'fisheries', 'council']));
    assert.ok(initialsMatch('boe', ['bank', 'of', 'exeter']));
    assert.ok(initialsMatch('gws', ['great', 'western', 'ships', 'co', 'ltd']));
    assert.ok(!initialsMatch('nfc', ['national', 'road', 'council']));
  });

  it('are defined in brackets either way round', () => {
    const article = readArticle({
      id: 'test',
      text: 'The Road Board (RB) and the FC (Fish Council) met.',
      format: 'plain',
    });
    const at = (word: string): number => article.tokens.findIndex((token) => token.text === word);
    const names = [
      { first: at('Road'), end: at('Road') + 2, type: 'organization' as const },
      { first: at('RB'), end: at('RB') + 1, type: 'organization' as const },
      { first: at('FC'), end: at('FC') + 1, type: 'organization' as const },
      { first: at('Fish'), end: at('Fish') + 2, type: 'organization' as const },
    ];
    assert.deepEqual(
      [...acronymDefinitions(article, names)],
      [
        [at('RB'), at('Road')],
        [at('FC'), at('Fish')],
      ],
    );
  });
});

describe('names that the text calls one', () => {
  const text = 'Tollan, formerly known as Port Victory, and Quist met.';
  const article = readArticle({ id: 'test', text, format: 'plain' });
  const at = (word: string): number => article.tokens.findIndex((token) => token.text === word);
  const place = (first: number, end: number) => ({
    type: 'place' as const,
    name: null,
    mentions: [{ first, end, kind: 'name' as const, type: 'place' as const }],
  });
  const names = [
    { first: at('Tollan'), end: at('Tollan') + 1, type: 'place' as const },
    { first: at('Port'), end: at('Port') + 2, type: 'place' as const },
    { first: at('Quist'), end: at('Quist') + 1, type: 'place' as const },
  ];

  it('are one actor, and only they', () => {
    const joined = joinStatedAliases(
      article,
      names,
      names.map(({ first, end }) => place(first, end)),
    );
    assert.deepEqual(
      joined.map((actor) => actor.mentions.length),
      [2, 1],
    );
  });
});

describe('spellings', () => {
  it('are compared without accents and stops', () => {
    assert.equal(fold('são'), 'sao');
    assert.equal(fold('u.n.'), 'un');
    assert.equal(fold('łódź'), 'lodz');
  });

  it('may be one letter apart', () => {
    assert.ok(isOneEdit('okonkwo', 'okonkow'));
    assert.ok(isOneEdit('okonkwo', 'okonwo'));
    assert.ok(!isOneEdit('okonkwo', 'okonkwo'));
    assert.ok(!isOneEdit('okonkwo', 'ekankwo'));
  });

  it('of first names may be short or initials', () => {
    assert.ok(sameFirstName('joseph', 'joe'));
    assert.ok(sameFirstName('j', 'joseph'));
    assert.ok(!sameFirstName('joseph', 'john'));
  });
});

describe('ids', () => {
  it('are the name in plain letters, numbered where two have it', () => {
    assert.equal(slugOf('Ōtani-Müller & Sons'), 'otani-muller-sons');
    assert.equal(slugOf("People's Bank"), 'peoples-bank');
    assert.equal(slugOf('平壌'), 'actor');
    const give = idGiver();
    assert.deepEqual([give('Ana Lopes'), give('Ana Lopes'), give('Ana')], ['ana-lopes', 'ana-lopes-2', 'ana']);
  });
});
