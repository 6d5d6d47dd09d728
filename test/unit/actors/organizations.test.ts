import assert from 'node:assert/strict';
import { actorNamed, actorsOf, mentionsOf } from './reading.ts';

describe('organisations in an article', () => {
  it('ties an acronym to the name it is defined beside', () => {
    const actors = actorsOf(
      'The National Fisheries Council (NFC) met on Tuesday. The NFC said the quota would fall by a third.',
    );
    assert.deepEqual(mentionsOf(actors, 'National Fisheries Council'), ['National Fisheries Council', 'NFC', 'NFC']);
  });

  it('ties a shortened company name to the full one', () => {
    const actors = actorsOf('Brenner Steel Corporation said profits fell. Shares in Brenner Steel lost four percent.');
    assert.deepEqual(mentionsOf(actors, 'Brenner Steel Corporation'), ['Brenner Steel Corporation', 'Brenner Steel']);
  });

  it('takes a ministry for a part of the government', () => {
    const actors = actorsOf('The Finance Ministry said on Monday that taxes would rise.');
    assert.equal(actorNamed(actors, 'Finance Ministry').type, 'government');
  });

  it('keeps two organisations that share a word apart', () => {
    const names = actorsOf('The Bank of England met the Bank of Japan in London on Tuesday.').map(
      (actor) => actor.name,
    );
    assert.ok(names.includes('Bank of England') && names.includes('Bank of Japan'));
  });

  it('takes police and troops for bodies of their own, with the place inside', () => {
    const actors = actorsOf('Nairobi police said on Monday that Ugandan troops had crossed the border.');
    assert.equal(actorNamed(actors, 'Nairobi police').type, 'organization');
    assert.equal(actorNamed(actors, 'Ugandan troops').type, 'group');
    assert.deepEqual(mentionsOf(actors, 'Uganda'), ['Ugandan']);
  });

  it('lets an acronym show where a name begins', () => {
    const actors = actorsOf('He works for the Danish Road Safety Board (DRSB). The DRSB said it was sorry.');
    assert.deepEqual(mentionsOf(actors, 'Danish Road Safety Board'), ['Danish Road Safety Board', 'DRSB', 'DRSB']);
  });
});
