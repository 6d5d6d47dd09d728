import assert from 'node:assert/strict';
import { acronymDefinitions } from '../../../src/engine/actors/acronyms.ts';
import { textOf, type BlockNames } from '../../../src/engine/actors/blockNames.ts';
import type { DraftActor } from '../../../src/engine/actors/draft.ts';
import { besidesOrganizations, GatherMemory } from '../../../src/engine/actors/gatherMemory.ts';
import { formAt, gatherForms } from '../../../src/engine/actors/nameForms.ts';
import type { NameSpan } from '../../../src/engine/actors/names.ts';
import { gatherOrganizations } from '../../../src/engine/actors/organizations.ts';
import { comparableName } from '../../../src/engine/actors/words.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { Memory } from '../../../src/engine/memory.ts';
import type { Article } from '../../../src/engine/model.ts';
import { shippedModels } from './reading.ts';

function articleOf(text: string): Article {
  return readArticle({ id: 'test', text, format: 'plain' });
}

/** Where names, given by their words in reading order, stand in an article. */
function spansOf({ tokens }: Article, names: readonly string[]): readonly NameSpan[] {
  let from = 0;
  return names.map((name) => {
    const words = name.split(' ');
    const first = tokens.findIndex(
      (_, at) => at >= from && words.every((word, index) => tokens[at + index]?.text === word),
    );
    from = first + words.length;
    return { first, end: from, type: 'organization' };
  });
}

/** The organisations of one text after another, each gathered with what the one before left, and from the beginning. */
function gatheredBoth(texts: readonly string[], names: readonly string[]): (readonly [unknown, unknown])[] {
  const memory = new GatherMemory();
  const { gazetteer } = shippedModels();
  return texts.map((text) => {
    const article = articleOf(text);
    const spans = spansOf(article, names);
    const defined = acronymDefinitions(article, spans);
    const gather = (): readonly DraftActor[] => gatherOrganizations(article, spans, gazetteer, defined);
    const besides = besidesOrganizations(article, spans, defined, new Memory().keys(article));
    return [memory.recall(article, spans, besides, gather), gather()] as const;
  });
}

describe('organisations gathered again', () => {
  it('follow their names to where they stand now', () => {
    const text = 'The Harbour Board met. Brenner Steel Ltd paid Brenner Steel.';
    const both = gatheredBoth([text, `It is said: ${text}`], ['Harbour Board', 'Brenner Steel Ltd', 'Brenner Steel']);
    for (const [again, anew] of both) assert.deepEqual(again, anew);
  });

  it('do not keep an acronym that the text has taken out of the brackets', () => {
    const both = gatheredBoth(
      ['The Harbour Board (HABO) met.', 'The Harbour Board, not HABO, met.', 'The Harbour Board (HABO) met.'],
      ['Harbour Board', 'HABO'],
    );
    for (const [again, anew] of both) assert.deepEqual(again, anew);
    assert.notEqual(both[0]![0], both[1]![0]);
  });

  it('do not keep a short name that has come out of the headline', () => {
    const body = 'The Brenner Works Council met on Monday. It will meet again on Friday, it said in a short note.';
    const both = gatheredBoth(
      [`Brenner Works to meet\n\n${body}`, `Those of Brenner Works are to meet on Monday. ${body}`],
      ['Brenner Works', 'Brenner Works Council'],
    );
    for (const [again, anew] of both) assert.deepEqual(again, anew);
    assert.notDeepEqual((both[0]![1] as readonly unknown[]).length, (both[1]![1] as readonly unknown[]).length);
  });

  it('give their names as they are written now', () => {
    const both = gatheredBoth(
      ["The Seamen's Board (SEBO) met.", 'The Seamen’s Board (SEBO) met.'],
      ["Seamen 's Board", 'SEBO'],
    );
    assert.notDeepEqual(both[0]![1], both[1]![1]);
    for (const [again, anew] of both) assert.deepEqual(again, anew);
  });

  it('are not told to others than the one who asked', () => {
    const memory = new GatherMemory();
    const article = articleOf('The Harbour Board met.');
    const spans = spansOf(article, ['Harbour Board']);
    const gather = (): readonly DraftActor[] => gatherOrganizations(article, spans, shippedModels().gazetteer);
    memory.recall(article, spans, '', gather)[0]!.mentions.pop();
    assert.deepEqual(memory.recall(article, spans, '', gather), gather());
  });
});

describe('what was read off the words of a block', () => {
  it('is known of the article’s words too', () => {
    const article = articleOf('They met.\n\nThen Port Ansel Steel fell');
    const blocks = [0, 1].map((block): BlockNames => ({ text: textOf(article, block, block + 1), names: [] }));
    const { tokens } = blocks[1]!.text;
    assert.equal(comparableName(tokens, 1, 4), 'port ansel steel');
    gatherForms(article, blocks);
    assert.equal(formAt(article.tokens, 4, 7), formAt(tokens, 1, 4));
    assert.equal(comparableName(article.tokens, 4, 6), 'port ansel');
  });
});
