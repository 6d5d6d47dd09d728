import assert from 'node:assert/strict';
import { sharedPassages } from '../../../src/corpus/copies.ts';
import { readShingles } from '../../../src/corpus/reading/shingles.ts';
import { write } from './writing.ts';

const side = (text: string) => {
  const { article } = write({ id: 'x', text });
  return { text, article, shingles: readShingles(article) };
};

const wire =
  'The ferry Alvarra ran aground off Cape Tilden shortly before dawn with 212 passengers on board, the coast guard of Orlania said. Nobody was hurt.';

describe('passages that two articles share', () => {
  it('are found with their spans in both', () => {
    const here = side(`Quiet sea, then a bang.\n\n${wire} The owners have not yet spoken.`);
    const there = side(`${wire} An inquiry opens next week in the harbour office.`);
    const [passage, ...more] = sharedPassages(here, there);
    assert.deepEqual(more, []);
    assert.ok(passage);
    assert.equal(here.text.slice(passage.here.start, passage.here.end), wire.slice(0, -1));
    assert.equal(there.text.slice(passage.there.start, passage.there.end), wire.slice(0, -1));
  });

  it('go on over a small change', () => {
    const here = side(wire);
    const there = side(wire.replace('shortly before dawn', 'early on Sunday'));
    assert.equal(sharedPassages(here, there).length, 1);
  });

  it('are not made of stock phrases', () => {
    const here = side('At the end of the day the council of Brenn voted for the bridge.');
    const there = side('He said that at the end of the day the choir would sing without him.');
    assert.deepEqual(sharedPassages(here, there), []);
  });

  it('take no time to speak of in a text that repeats itself', () => {
    const here = side('the same five words again '.repeat(4000));
    assert.ok(sharedPassages(here, here).length > 0);
  });
});
