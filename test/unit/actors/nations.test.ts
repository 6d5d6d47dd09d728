import assert from 'node:assert/strict';
import { addDerivedPeoples } from '../../../src/engine/actors/derived.ts';
import type { DraftActor } from '../../../src/engine/actors/draft.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { actorNamed, actorsOf, mentionsOf } from './reading.ts';

const kinds = (text: string, name: string): readonly string[] =>
  actorNamed(actorsOf(text), name).mentions.map((mention) => `${mention.text}: ${mention.kind} ${mention.type}`);

describe('countries in an article', () => {
  it('gathers a country with the words for its people', () => {
    assert.deepEqual(kinds('Norway closed its border. Norwegian police said the road was blocked.', 'Norway'), [
      'Norway: name place',
      'Norwegian: name nationality',
    ]);
  });

  it('takes a capital that speaks for its country', () => {
    assert.deepEqual(kinds('Japan protested on Monday. Tokyo said it would recall its ambassador.', 'Japan'), [
      'Japan: name place',
      'Tokyo: metonym place',
    ]);
  });

  it('takes a capital that says something in a clause of its own, or by which something is rejected', () => {
    for (const text of [
      'Japan lost a boat on Monday. Tokyo, which blames the weather, has sent divers.',
      'Japan lost a boat on Monday. An offer of help was rejected by Tokyo.',
    ])
      assert.ok(kinds(text, 'Japan').includes('Tokyo: metonym place'), text);
    const actors = actorsOf('Japan lost a boat on Monday. Tokyo, which has large harbours, was quiet.');
    assert.equal(actorNamed(actors, 'Tokyo').type, 'place');
  });

  it('leaves a capital where things happen a place', () => {
    const actors = actorsOf('Japan protested on Monday. Thousands marched in Tokyo against the plan.');
    assert.equal(actorNamed(actors, 'Tokyo').type, 'place');
    assert.equal(actorNamed(actors, 'Japan').mentions.length, 1);
  });

  it('names the country where only its seat of government stands', () => {
    assert.deepEqual(kinds('The Kremlin denied the report.', 'Russia'), ['Kremlin: metonym organization']);
  });

  it('tells the two countries of a pair apart', () => {
    const names = actorsOf('The Russia-Ukraine talks ended without a deal.').map((actor) => actor.name);
    assert.deepEqual(names, ['Russia', 'Ukraine']);
  });

  it('takes "the North" for the one northern country', () => {
    const actors = actorsOf('North Korea met South Korea on Monday. The South said that the North had agreed to talk.');
    assert.deepEqual(mentionsOf(actors, 'North Korea'), ['North Korea', 'North']);
    assert.deepEqual(mentionsOf(actors, 'South Korea'), ['South Korea', 'South']);
  });

  it('ties words for the people of regions to them', () => {
    const actor = actorNamed(actorsOf('A remote Siberian town was cut off by snow.'), 'Siberia');
    assert.equal(actor.mentions[0]?.type, 'nationality');
  });

  it('ties the word for its people to a place that no list knows', () => {
    const text = 'They left Veldoria. Two Veldorian officers came.';
    const article = readArticle({ id: 'test', text, format: 'plain' });
    const first = article.tokens.findIndex((token) => token.text === 'Veldoria');
    const mention = { first, end: first + 1, kind: 'name', type: 'place' } as const;
    const actor: DraftActor = { type: 'place', name: null, mentions: [mention] };
    addDerivedPeoples(article, [{ text: article, names: [] }], [actor]);
    const words = actor.mentions.map((found) => `${article.tokens[found.first]!.text}: ${found.type}`);
    assert.deepEqual(words, ['Veldoria: place', 'Veldorian: nationality']);
  });
});
