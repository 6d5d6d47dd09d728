import assert from 'node:assert/strict';
import { coreOf } from '../../../../src/corpus/titles/core.ts';
import { happeningsOf } from './titling.ts';

/** The part of a text's title that a row begins with, where the whole title has some words. */
function coresOf(text: string, words: string): readonly string[] {
  const titles = happeningsOf(text).filter(({ title }) => title.includes(words));
  assert.ok(
    titles.length > 0,
    happeningsOf(text)
      .map(({ title }) => title)
      .join(' | '),
  );
  return titles.map(({ title, core }) => title.slice(0, core));
}

describe('what a row begins with', () => {
  it('is all of a line that has room', () => {
    assert.deepEqual(coresOf('Maria Okello arrived in Uganda on Monday.', 'arrived'), [
      'Maria Okello arrived in Uganda on Monday',
    ]);
  });

  it('is of a long line what says enough, without when and what for', () => {
    const cores = coresOf(
      'President Maria Okello arrived in Uganda on Monday for a summit with the farmers of the valley.',
      'summit',
    );
    assert.deepEqual([...new Set(cores)], ['President Maria Okello arrived in Uganda']);
  });

  it('keeps what its verb needs', () => {
    const [core] = coresOf(
      'The government of Kenya provided the farmers of Uganda with twelve new water pumps on Monday.',
      'pumps',
    );
    assert.match(core!, /with twelve new water pumps/);
  });

  it('ends in no half quotation, half score or word that leads on', () => {
    const line = 'Maria Okello called the plan for the bridge "a waste of good money" in a speech';
    assert.equal(coreOf(line, 'Maria Okello called the plan for the bridge "a waste'), line.length);
    const vote = 'The members of the farmers’ union voted 1,742 to 391 for the new contract';
    assert.equal(coreOf(vote, 'The members of the farmers’ union voted 1,742'), vote.length);
    const lead = 'The members of the farmers’ union voted on Monday on the new contract';
    assert.equal(coreOf(lead, 'The members of the farmers’ union voted on'), lead.length);
  });
});
