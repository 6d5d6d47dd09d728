import assert from 'node:assert/strict';
import type { DraftActor } from '../../../src/engine/actors/draft.ts';
import type { NameSpan, NameType } from '../../../src/engine/actors/names.ts';
import { gatherOrganizations } from '../../../src/engine/actors/organizations.ts';
import { gatherPeople } from '../../../src/engine/actors/people.ts';
import { gatherPlaces } from '../../../src/engine/actors/places.ts';
import { retypingShortNames } from '../../../src/engine/actors/shortNames.ts';
import { splitTitledNames } from '../../../src/engine/actors/titledNames.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import type { Article } from '../../../src/engine/model.ts';
import { shippedModels, passed } from './reading.ts';

/** The names of a text, given in reading order, gathered: of each actor the texts of its mentions. */
function gathered(
  text: string,
  type: NameType,
  names: readonly string[],
  gather: (article: Article, names: readonly NameSpan[]) => readonly DraftActor[],
): readonly (readonly string[])[] {
  const article = readArticle({ id: 'test', text, format: 'plain' });
  let from = 0;
  const spans = names.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const first = article.tokenStarts.indexOf(start);
    return { first, end: article.tokenEnds.indexOf(from) + 1, type };
  });
  const shown = ({ first, end }: { readonly first: number; readonly end: number }): string =>
    text.slice(article.tokenStarts[first]!, article.tokenEnds[end - 1]!);
  return gather(article, spans).map((actor) => actor.mentions.map(shown));
}

describe('names gathered into actors', () => {
  const organizations = (text: string, ...names: readonly string[]) =>
    gathered(text, 'organization', names, (article, spans) =>
      gatherOrganizations(article, spans, shippedModels().gazetteer),
    );
  const people = (text: string, ...names: readonly string[]) =>
    gathered(text, 'person', names, (article, spans) => gatherPeople(article, spans, shippedModels().gazetteer));
  const places = (text: string, ...names: readonly string[]) =>
    gathered(text, 'place', names, (article, spans) => gatherPlaces(article, spans, shippedModels().gazetteer));

  it('take a name to be the one named by then, whoever comes later', () => {
    assert.deepEqual(people('Holm Petersen spoke. Holm left. Ana Holm came.', 'Holm Petersen', 'Holm', 'Ana Holm'), [
      ['Holm Petersen', 'Holm'],
      ['Ana Holm'],
    ]);
  });

  it('look through titles, honours and the order of names', () => {
    assert.equal(
      people(
        'Dame Mara Ana Lind DBE sang. Mara Lind was 70. Lind bowed.',
        'Dame Mara Ana Lind DBE',
        'Mara Lind',
        'Lind',
      ).length,
      1,
    );
    assert.equal(
      people('Nakadai Yoriko spoke; to the west she is Yoriko Nakadai.', 'Nakadai Yoriko', 'Yoriko Nakadai').length,
      1,
    );
    assert.equal(people('Maria José met José Maria.', 'Maria José', 'José Maria').length, 2);
  });

  it('let several names stand for more of them, but the elder for no other', () => {
    assert.equal(people('Ivo Serran Moreda won. Ivo Serran bowed.', 'Ivo Serran Moreda', 'Ivo Serran').length, 1);
    assert.equal(people('Ivo Serran da Cruz won. Ivo Serran bowed.', 'Ivo Serran da Cruz', 'Ivo Serran').length, 1);
    assert.equal(people('Ivo Serran Ana Lind met Ivo Serran.', 'Ivo Serran Ana Lind', 'Ivo Serran').length, 2);
    assert.equal(people('DJ AM met DJ Ivo.', 'DJ AM', 'DJ Ivo').length, 2);
    assert.equal(people('Arden Gov. Ana Lind met Arden Gov.', 'Arden Gov. Ana Lind', 'Arden Gov.').length, 2);
    assert.equal(people('Ivo Serran the Elder taught Ivo Serran.', 'Ivo Serran the Elder', 'Ivo Serran').length, 2);
  });

  it('tie a university to its first word, a court to its name without the country', () => {
    assert.deepEqual(organizations('Halden University said Halden had grown.', 'Halden University', 'Halden'), [
      ['Halden University', 'Halden'],
    ]);
    assert.equal(
      organizations(
        'The Supreme Court of Arden met. The Supreme Court ruled.',
        'Supreme Court of Arden',
        'Supreme Court',
      ).length,
      1,
    );
  });

  it('hold what is named in full after its first words for another, but for schools and what heads a line', () => {
    assert.equal(organizations('Quist won. Quist Interactive lost.', 'Quist', 'Quist Interactive').length, 2);
    assert.equal(organizations('Quist Interactive lost. Quist won.', 'Quist Interactive', 'Quist').length, 1);
    assert.equal(organizations('He left Halden. Halden College grew.', 'Halden', 'Halden College').length, 1);
    assert.equal(organizations('He left Quist. Quist Marine Ltd. grew.', 'Quist', 'Quist Marine Ltd.').length, 1);
    const headed = 'Quist to close\n\nOn Monday the owners of Quist Interactive said that it would be closed for good.';
    assert.equal(organizations(headed, 'Quist', 'Quist Interactive').length, 1);
    assert.equal(places('The Tavro rose. A boat sank in the Tavro River.', 'Tavro', 'Tavro River').length, 2);
  });

  it('look through one wrong letter in a long name of several words', () => {
    assert.equal(
      places('The Chatram Islands are far. The Chatnam Islands are dry.', 'Chatram Islands', 'Chatnam Islands').length,
      1,
    );
    assert.equal(
      organizations('The Untied Mills met. The United Mills won.', 'Untied Mills', 'United Mills').length,
      1,
    );
    assert.equal(places('The Tavros River met the Tavroz River.', 'Tavros River', 'Tavroz River').length, 2);
    assert.equal(organizations('Arden Robin won. Arden Robins lost.', 'Arden Robin', 'Arden Robins').length, 2);
  });

  it('take "the council" for the one named by then', () => {
    assert.deepEqual(
      organizations(
        'The Arden City Council met. The council, the Council said, sued the Mill Town Council.',
        'Arden City Council',
        'Council',
        'Mill Town Council',
      ),
      [['Arden City Council', 'Council'], ['Mill Town Council']],
    );
  });

  it('keep a firm and its branch, a faculty and its university apart', () => {
    assert.equal(organizations('Brenner and Brenner Madrid merged.', 'Brenner', 'Brenner Madrid').length, 2);
    assert.equal(
      organizations(
        'The Law Faculty of the University of Arden left the University of Arden.',
        'Law Faculty of the University of Arden',
        'University of Arden',
      ).length,
      2,
    );
  });

  it('tie a firm to its acronym, a council to its first word', () => {
    assert.deepEqual(organizations('TKM Airlines said TKM had won.', 'TKM Airlines', 'TKM'), [['TKM Airlines', 'TKM']]);
    assert.deepEqual(organizations('The Council of Arden met. The Council voted.', 'Council of Arden', 'Council'), [
      ['Council of Arden', 'Council'],
    ]);
  });

  it('read the words for a country and for its people as one', () => {
    assert.equal(
      organizations('The U.S. Navy is the United States Navy.', 'U.S. Navy', 'United States Navy').length,
      1,
    );
    assert.equal(
      organizations('The Government of Peru is the Peruvian Government.', 'Government of Peru', 'Peruvian Government')
        .length,
      1,
    );
    assert.equal(organizations('The Chinese Navy met the Indian Navy.', 'Chinese Navy', 'Indian Navy').length, 2);
  });

  it('tie a river to its short name, but no castle to its town', () => {
    assert.equal(places('The Tavro River is the Tavro.', 'Tavro River', 'Tavro').length, 1);
    assert.equal(places('Cardiff Castle is in Cardiff.', 'Cardiff Castle', 'Cardiff').length, 2);
  });
});

describe('names mended by what is known', () => {
  type Marked = readonly [text: string, type: NameType];

  function mended(
    text: string,
    marked: readonly Marked[],
    mend: (article: Article, names: readonly NameSpan[]) => readonly NameSpan[],
  ): readonly (readonly [string, NameType])[] {
    const article = readArticle({ id: 'test', text, format: 'plain' });
    const names = marked.map(([name, type]) => {
      const start = text.indexOf(name);
      const first = article.tokenStarts.indexOf(start);
      return { first, end: article.tokenEnds.indexOf(start + name.length) + 1, type };
    });
    return mend(article, names).map(({ first, end, type }) => [
      text.slice(article.tokenStarts[first]!, article.tokenEnds[end - 1]!),
      type,
    ]);
  }

  it('part a body and the person who holds an office in it', () => {
    assert.deepEqual(
      mended(
        'U.N. Secretary-General Amina Holm spoke.',
        [['U.N. Secretary-General Amina Holm', 'organization']],
        splitTitledNames,
      ),
      [
        ['U.N.', 'organization'],
        ['Amina Holm', 'person'],
      ],
    );
    for (const whole of ['Northern General Electric Company', 'Royal Prince Arden Hospital', 'General Motors'])
      assert.equal(mended(`${whole} closed.`, [[whole, 'organization']], splitTitledNames).length, 1, whole);
  });

  it('take a capital for a place where nobody bears its name', () => {
    const retype = (article: Article, names: readonly NameSpan[]) =>
      passed(article, names, retypingShortNames(shippedModels().gazetteer));
    assert.deepEqual(mended('Kabul resumes talks.', [['Kabul', 'person']], retype), [['Kabul', 'place']]);
    assert.deepEqual(mended('Okafor resumes talks.', [['Okafor', 'person']], retype), [['Okafor', 'person']]);
  });
});
