import assert from 'node:assert/strict';
import { namedSources, originNames, sourceWords, withoutQuotes } from '../../../src/server/sources.ts';
import { eventOf } from './holding.ts';

const text = 'Reports suggest that the pier closed.';

describe('the source of a telling', () => {
  const attributed = (words: string, actor: string | null = null) =>
    eventOf(text, 'closed', { attribution: { start: 0, end: words.length, text: words, actor, via: null } });

  it('is the corpus’ name for it where the article speaks itself or somebody known does', () => {
    assert.equal(sourceWords(eventOf(text, 'closed'), 'Quay News'), 'Quay News');
    assert.equal(sourceWords(attributed('the mayor said', 'mayor'), 'Ada Holm'), 'Ada Holm');
  });

  it('is the article’s own words where they name nobody that is known', () => {
    assert.equal(sourceWords(attributed('Reports suggest'), 'reports'), '“Reports suggest”');
  });

  it('is somebody unnamed where there is but a verb of saying', () => {
    assert.equal(sourceWords(attributed('suggest'), 'suggest'), 'on another’s word');
  });

  it('stands without the quotation marks of the text', () => {
    assert.equal(withoutQuotes('," he said'), 'he said');
    assert.equal(withoutQuotes('“the dockers’'), 'the dockers’');
    assert.equal(withoutQuotes('"",'), '');
  });

  it('names no origin that nothing names', () => {
    assert.deepEqual(namedSources(['outlet not stated', 'Harbour Post', 'Harbour Post']), ['Harbour Post']);
  });

  it('counts the origins that nothing names beside those that are named', () => {
    const names = (...sources: readonly string[]): string => originNames(sources, (name) => name);
    const unnamed = 'outlet not stated';
    assert.equal(names(unnamed, unnamed), '');
    assert.equal(names('Harbour Post', unnamed, unnamed), 'Harbour Post and 2 without a name');
    assert.equal(names('Harbour Post', 'Quay News', unnamed), 'Harbour Post, Quay News and 1 without a name');
    assert.equal(names('A', 'B', 'C', unnamed), 'A, B and 2 others');
  });
});
