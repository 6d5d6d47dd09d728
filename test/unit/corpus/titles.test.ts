import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { readCorpusModels, readModels } from '../../../src/disk/models.ts';
import { annotate } from '../../../src/engine/annotate.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

const models = readModels();

function titlesOf(text: string): readonly string[] {
  const corpus = new Corpus(readCorpusModels());
  const article = readArticle({ id: 'a', text, format: 'plain', published: '2024-05-08' });
  corpus.put({ article, annotations: annotate(article, models) });
  return corpus.happenings().map(({ title }) => title);
}

describe('the title of a happening', () => {
  it('reads like a sentence where it is known who does it', () => {
    const titles = titlesOf('Maria Okello visited Kenya on Monday.');
    assert.ok(titles.includes('Maria Okello visits Kenya'), titles.join(' | '));
  });

  it('begins and ends with a word that says something where nobody is named', () => {
    const titles = titlesOf(
      "The storm closed the valley's oldest bridge, and a landslide buried the road to the mill.",
    );
    assert.ok(titles.length > 0);
    for (const title of titles) {
      assert.match(title, /^[\p{L}\p{N}]/u);
      assert.doesNotMatch(title, /(?: (?:the|a|of|to|and|on)|[.,])$/u);
    }
  });

  it('keeps what is sent between the one who sends and the one who gets', () => {
    const titles = titlesOf('Kenya sent more water pumps to Uganda on Monday.');
    assert.ok(titles.includes('Kenya sends more water pumps to Uganda'), titles.join(' | '));
  });

  it('says where somebody arrives', () => {
    const titles = titlesOf('President Maria Okello arrived in Uganda on Monday.');
    assert.ok(
      titles.some((title) => /arrive[sd] in Uganda/.test(title)),
      titles.join(' | '),
    );
  });

  it('takes a delegation for no country, and a country for no partner of a person', () => {
    const titles = titlesOf("Maria Okello's meeting with a Kenyan delegation lasted an hour on Monday.");
    assert.ok(titles.length > 0);
    for (const title of titles) assert.doesNotMatch(title, /meets Kenya|Okello meets$/);
  });

  it('names no land as what is tested', () => {
    const titles = titlesOf("Maria Okello praised a missile test in Kenya on Monday, and Kenya's test was the third.");
    for (const title of titles) assert.doesNotMatch(title, /tests Kenya/);
  });

  it('takes a noun in the plural for no verb', () => {
    const titles = titlesOf('The possibility of timber deals between Kenya and Uganda worried the farmers on Monday.');
    for (const title of titles) assert.doesNotMatch(title, /^\w+ deals/);
  });

  it('names the one whom a clause leaves out or calls by a pronoun', () => {
    const titles = titlesOf('Maria Okello flew to Nairobi on Monday. She opened a hospital near the old mill.');
    assert.ok(
      titles.some((title) => /^Maria Okello open(s|ed) a hospital/.test(title)),
      titles.join(' | '),
    );
  });

  it('keeps two names together that are joined', () => {
    const titles = titlesOf('The mayor said on Monday that Kenya and Uganda had strengthened the old bridge.');
    assert.ok(titles.length > 0);
    for (const title of titles) assert.doesNotMatch(title, /^Uganda/);
  });
});
