import assert from 'node:assert/strict';
import { mendingBorders } from '../../../src/engine/actors/borders.ts';
import { withLandmarks, withoutVessels } from '../../../src/engine/actors/landmarks.ts';
import type { NameSpan, NameType } from '../../../src/engine/actors/names.ts';
import { retypingShortNames } from '../../../src/engine/actors/shortNames.ts';
import { spreadingNames } from '../../../src/engine/actors/spread.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import type { Article } from '../../../src/engine/model.ts';
import { shippedModels, passed } from './reading.ts';

const read = (text: string): Article => readArticle({ id: 'test', text, format: 'plain' });

/** The span of the nth place (from 0) where the words stand. */
function span(article: Article, words: string, type: NameType, nth = 0): NameSpan {
  let start = -1;
  for (let place = 0; place <= nth; place++) start = article.text.indexOf(words, start + 1);
  const first = article.tokenStarts.indexOf(start);
  const end = article.tokenEnds.indexOf(start + words.length) + 1;
  assert.ok(first >= 0 && end > first, words);
  return { first, end, type };
}

const shown = (article: Article, names: readonly NameSpan[]): readonly string[] =>
  names.map(
    ({ first, end, type }) =>
      `${article.text.slice(article.tokenStarts[first]!, article.tokenEnds[end - 1]!)}: ${type}`,
  );

describe('names that the tagger saw at one place only', () => {
  it('are found again where the same words stand', () => {
    const article = read('Lorna Quist sells boats. Nobody sells more than Lorna Quist.');
    const names = passed(article, [span(article, 'Lorna Quist', 'person')], spreadingNames());
    assert.deepEqual(shown(article, names), ['Lorna Quist: person', 'Lorna Quist: person']);
  });

  it('are found again by the surname', () => {
    const article = read('Lorna Quist sells boats. In May, Quist sold ten.');
    const names = passed(article, [span(article, 'Lorna Quist', 'person')], spreadingNames());
    assert.deepEqual(shown(article, names), ['Lorna Quist: person', 'Quist: person']);
  });

  it('are found again by the acronym that their initials make', () => {
    const article = read('The National Herring Council met. In May, NHC said no.');
    const names = passed(article, [span(article, 'National Herring Council', 'organization')], spreadingNames());
    assert.deepEqual(shown(article, names).slice(1), ['NHC: organization']);
  });

  it('are not looked for among words that the article writes small', () => {
    const article = read('Ben Baker met a baker. Baker shops are rare.');
    const names = passed(article, [span(article, 'Ben Baker', 'person')], spreadingNames());
    assert.equal(names.length, 1);
  });
});

describe('short names', () => {
  it('have the type of the longer name that they shorten', () => {
    const article = read('Lorna Quist sells boats. In May, Quist sold ten.');
    const names = [span(article, 'Lorna Quist', 'person'), span(article, 'Quist', 'place', 1)];
    const mended = passed(article, names, retypingShortNames(shippedModels().gazetteer));
    assert.deepEqual(shown(article, mended), ['Lorna Quist: person', 'Quist: person']);
  });
});

describe('a country that somebody is called by', () => {
  const typed = (text: string): readonly string[] => {
    const article = read(text);
    const names = [span(article, 'Ilka Jordan', 'person'), span(article, 'Jordan', 'place', 1)];
    return shown(article, passed(article, names, retypingShortNames(shippedModels().gazetteer))).slice(1);
  };

  it('is the person where the article tells of nothing in it', () => {
    assert.deepEqual(typed('Ilka Jordan sells boats. Jordan sold ten.'), ['Jordan: person']);
  });

  it('stays a country where something is in it', () => {
    assert.deepEqual(typed('Ilka Jordan sells boats. She was born in Jordan.'), ['Jordan: place']);
  });
});

describe('borders of names', () => {
  it('take in the number of a gate', () => {
    const article = read('They met at Gate 4 at noon.');
    assert.deepEqual(shown(article, passed(article, [span(article, 'Gate', 'place')], mendingBorders())), [
      'Gate 4: place',
    ]);
  });

  it('take in a word for a people that the acronym shows to belong', () => {
    const article = read('The Danish Road Board (DRB) met.');
    const names = [
      span(article, 'Danish', 'other'),
      span(article, 'Road Board', 'organization'),
      span(article, 'DRB', 'organization'),
    ];
    assert.deepEqual(shown(article, passed(article, names, mendingBorders())), [
      'Danish Road Board: organization',
      'DRB: organization',
    ]);
  });

  it('part two people who are named elsewhere', () => {
    const article = read('Eva Holm and Tunde Okafor met. The Holm-Okafor talks failed.');
    const names = [
      span(article, 'Eva Holm', 'person'),
      span(article, 'Tunde Okafor', 'person'),
      span(article, 'Holm-Okafor', 'other'),
    ];
    assert.deepEqual(shown(article, passed(article, names, mendingBorders())).slice(2), [
      'Holm: person',
      'Okafor: person',
    ]);
  });
});

describe('places and ships', () => {
  it('are known by the last word of a landmark', () => {
    const article = read('They met at the Old Mill Bridge at noon, not on the bridge.');
    assert.deepEqual(shown(article, withLandmarks(article, [])), ['Old Mill Bridge: place']);
  });

  it('leaves headlines alone', () => {
    const article = read('Crowds Gather At The Old Mill Bridge After Storm');
    assert.deepEqual(withLandmarks(article, []), []);
  });

  it('takes a ship for no actor', () => {
    const article = read('The first ship in was the Maria Gale.');
    const [name] = withoutVessels(article, [span(article, 'Maria Gale', 'person')]);
    assert.equal(name?.type, 'other');
  });
});
