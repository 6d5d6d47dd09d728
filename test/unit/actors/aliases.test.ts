import assert from 'node:assert/strict';
import { acronymDefinitions, initialsMatch } from '../../../src/engine/actors/acronyms.ts';
import { agreeingOnTypes, joinStatedAliases } from '../../../src/engine/actors/joinedAliases.ts';
import type { NameSpan } from '../../../src/engine/actors/names.ts';
import { sameFirstName } from '../../../src/engine/actors/nicknames.ts';
import { idGiver, slugOf } from '../../../src/engine/actors/slug.ts';
import { findStatedAliases, StatedAliases } from '../../../src/engine/actors/statedAliases.ts';
import { fold, isOneEdit } from '../../../src/engine/actors/words.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { passed } from './reading.ts';

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

describe('an acronym behind a team and its league', () => {
  it('is short for the league alone', () => {
    const article = readArticle({
      id: 'test',
      text: 'The Orlen Hawks of Minor League Athletics (MLA) won.',
      format: 'plain',
    });
    const at = (word: string): number => article.tokens.findIndex((token) => token.text === word);
    const names = [
      { first: at('Orlen'), end: at('Athletics') + 1, type: 'organization' as const },
      { first: at('MLA'), end: at('MLA') + 1, type: 'organization' as const },
    ];
    assert.equal(acronymDefinitions(article, names).size, 0);
    assert.deepEqual(findStatedAliases(article, names), []);
  });
});

describe('names that the text calls one', () => {
  type Marked = readonly [text: string, type: 'person' | 'organization' | 'place' | 'other'];

  /** The names, given in reading order, and the pairs of them that the text calls one. */
  function statedIn(text: string, ...marked: readonly Marked[]) {
    const article = readArticle({ id: 'test', text, format: 'plain' });
    let from = 0;
    const names: readonly NameSpan[] = marked.map(([name, type]) => {
      const start = text.indexOf(name, from);
      from = start + name.length;
      const first = article.tokenStarts.indexOf(start);
      return { first, end: article.tokenEnds.indexOf(from) + 1, type };
    });
    const stated = findStatedAliases(article, names);
    const pairs = stated.map(
      ({ name, alias }) => `${marked[names.indexOf(name)]![0]} = ${marked[names.indexOf(alias)]![0]}`,
    );
    return { article, names, stated, pairs };
  }

  it('follow "known as" and the like, one after the other with "or" or in brackets', () => {
    const known = statedIn(
      'Tollan, formerly known as Port Victory or simply Victory, and Quist met.',
      ['Tollan', 'place'],
      ['Port Victory', 'place'],
      ['Victory', 'place'],
      ['Quist', 'place'],
    );
    assert.deepEqual(known.pairs, ['Tollan = Port Victory', 'Tollan = Victory']);
    const bracketed = statedIn(
      'Jorge Reyes (born 1961; also called El Lobo, El Viejo and Don Jorge) left with Ana Ruiz.',
      ['Jorge Reyes', 'person'],
      ['El Lobo', 'person'],
      ['El Viejo', 'person'],
      ['Don Jorge', 'person'],
      ['Ana Ruiz', 'person'],
    );
    assert.deepEqual(bracketed.pairs, ['Jorge Reyes = El Lobo', 'Jorge Reyes = El Viejo', 'Jorge Reyes = Don Jorge']);
  });

  it('stand in brackets as acronyms, in another language or much alike', () => {
    const acronym = statedIn(
      'The Ministry of Grain (MZR) met.',
      ['Ministry of Grain', 'organization'],
      ['MZR', 'organization'],
    );
    assert.deepEqual(acronym.pairs, ['Ministry of Grain = MZR']);
    const blend = statedIn(
      'The Grain Elections Board (Graleb) met, and so did Tollan FC (Bundesliga).',
      ['Grain Elections Board', 'organization'],
      ['Graleb', 'organization'],
      ['Tollan FC', 'organization'],
      ['Bundesliga', 'organization'],
    );
    assert.deepEqual(blend.pairs, ['Grain Elections Board = Graleb']);
    const language = statedIn(
      'Ships wait in Tavria Bay (Polish: Zatoka Tavryjska).',
      ['Tavria Bay', 'place'],
      ['Polish', 'other'],
      ['Zatoka Tavryjska', 'place'],
    );
    assert.deepEqual(language.pairs, ['Tavria Bay = Zatoka Tavryjska']);
    const town = statedIn('They met in Port Holm (Veldoria).', ['Port Holm', 'place'], ['Veldoria', 'place']);
    assert.deepEqual(town.pairs, []);
  });

  it('follow reasons, languages, other alphabets and dates in brackets', () => {
    const reason = statedIn(
      'The Tavro Rovers, known for sponsorship reasons as Quist Rovers, won.',
      ['Tavro Rovers', 'organization'],
      ['Quist Rovers', 'organization'],
    );
    assert.deepEqual(reason.pairs, ['Tavro Rovers = Quist Rovers']);
    const language = statedIn(
      'Ana Reyes (born 13 March 1961), also known in Polish as Zatka, sang.',
      ['Ana Reyes', 'person'],
      ['Polish', 'other'],
      ['Zatka', 'person'],
    );
    assert.deepEqual(language.pairs, ['Ana Reyes = Zatka']);
    const script = statedIn(
      'Ships wait in Tavria (Greek: Ταβρία, also known as Tavra).',
      ['Tavria', 'place'],
      ['Tavra', 'place'],
    );
    assert.deepEqual(script.pairs, ['Tavria = Tavra']);
    const letters = statedIn('Tavro Ana (田中 花) sang.', ['Tavro Ana', 'person'], ['田中 花', 'person']);
    assert.deepEqual(letters.pairs, ['Tavro Ana = 田中 花']);
    const pointer = statedIn('They met in Tollan (See: Quist).', ['Tollan', 'place'], ['Quist', 'place']);
    assert.deepEqual(pointer.pairs, []);
  });

  it('of a body may be set off by commas', () => {
    const { pairs } = statedIn(
      'The Neue Tavrogilde, or Tollan Guild, is old.',
      ['Neue Tavrogilde', 'organization'],
      ['Tollan Guild', 'organization'],
    );
    assert.deepEqual(pairs, ['Neue Tavrogilde = Tollan Guild']);
  });

  it('may belong to the pronoun that opens the sentence', () => {
    const { pairs } = statedIn(
      'The Harbour Hall stands in Tollan. It was previously known as the Customs House.',
      ['Harbour Hall', 'place'],
      ['Tollan', 'place'],
      ['Customs House', 'place'],
    );
    assert.deepEqual(pairs, ['Harbour Hall = Customs House']);
  });

  it('are not those of one who called, knew or wrote to another', () => {
    for (const verb of ['later called', 'had known', 'also wrote to', 'or'])
      assert.deepEqual(statedIn(`Holm ${verb} Quist on Monday.`, ['Holm', 'person'], ['Quist', 'person']).pairs, []);
    const cousins = statedIn('Ana Ruiz or Eva Ruiz will speak.', ['Ana Ruiz', 'person'], ['Eva Ruiz', 'person']);
    assert.deepEqual(cousins.pairs, []);
  });

  it('take no type from another alphabet', () => {
    const { article, names } = statedIn(
      'Ana Reyes (Greek: Άννα) sang.',
      ['Ana Reyes', 'person'],
      ['Greek', 'other'],
      ['Άννα', 'organization'],
    );
    assert.deepEqual(
      passed(article, names, agreeingOnTypes(new StatedAliases())).map((name) => name.type),
      ['person', 'other', 'person'],
    );
  });

  it('are of one type, that of most mentions', () => {
    const { article, names } = statedIn(
      'Tavro SC, formerly known as Tavro United, won. Tavro United is rich.',
      ['Tavro SC', 'place'],
      ['Tavro United', 'organization'],
      ['Tavro United', 'organization'],
    );
    const types = passed(article, names, agreeingOnTypes(new StatedAliases())).map((name) => name.type);
    assert.deepEqual(types, ['organization', 'organization', 'organization']);
    const union = statedIn('He thanked the Northern Union (NU).', ['Northern Union', 'place'], ['NU', 'organization']);
    assert.deepEqual(
      passed(union.article, union.names, agreeingOnTypes(new StatedAliases())).map((name) => name.type),
      ['organization', 'organization'],
    );
  });

  it('are one actor; a maiden name does not bring the mother along', () => {
    const { names, stated } = statedIn(
      'Edith Holm raised Anna Quist (née Holm).',
      ['Edith Holm', 'person'],
      ['Anna Quist', 'person'],
      ['Holm', 'person'],
    );
    const mention = (at: number, why?: string) => ({
      first: names[at]!.first,
      end: names[at]!.end,
      kind: 'name' as const,
      type: 'person' as const,
      ...(why === undefined ? {} : { why }),
    });
    const mother = { type: 'person' as const, name: null, mentions: [mention(0), mention(2, 'the surname')] };
    const daughter = { type: 'person' as const, name: null, mentions: [mention(1)] };
    const joined = joinStatedAliases(stated, [mother, daughter]);
    assert.deepEqual(
      joined.map((actor) => actor.mentions.map(({ first }) => first)),
      [[names[0]!.first], [names[1]!.first, names[2]!.first]],
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
    assert.deepEqual([give('ana-lopes'), give('ana-lopes'), give('ana')], ['ana-lopes', 'ana-lopes-2', 'ana']);
  });
});
