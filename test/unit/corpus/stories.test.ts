import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRecord } from '../../../src/corpus/reading/record.ts';
import { comparePair } from '../../../src/corpus/stories/articlePair.ts';
import { compareStories, outlineOf, storyLogOdds } from '../../../src/corpus/stories/outline.ts';
import { Stories } from '../../../src/corpus/stories/stories.ts';
import { readCorpusModels } from '../../../src/disk/models.ts';
import { write, type Written } from './writing.ts';

const models = readCorpusModels();

function compared(one: Written, other: Written) {
  const [here, there] = [one, other].map((each) => readRecord(write(each), models.rarity));
  return compareStories(outlineOf(here!), outlineOf(there!), comparePair(here!, there!));
}

const envoys = (id: string, text: string, more: Partial<Written> = {}): Written => ({
  id,
  text,
  actors: [
    { name: 'Orlania', type: 'country' },
    { name: 'Brennmark', type: 'country' },
  ],
  ...more,
});
const spring = envoys(
  'spring',
  'Envoys of Orlania and Brennmark met again over fishing rights. Orlania wants more cod.',
);
const autumn = envoys(
  'autumn',
  'Orlania and Brennmark argue over cod. Their envoys met over fishing rights once more.',
);

describe('the stories that articles tell', () => {
  it('hold an article for kin of those it is clearly linked with, and of itself', () => {
    const stories = new Stories();
    for (const id of ['a', 'b', 'c', 'd']) stories.add(id);
    stories.link('a', 'b', 3);
    stories.link('c', 'a', 0.5);
    stories.link('c', 'b', 0.5);
    stories.settle();
    assert.equal(stories.kinship('a', 'a'), 2);
    assert.equal(stories.kinship('a', 'b'), 2);
    assert.equal(stories.kinship('a', 'c'), 1);
    assert.equal(stories.kinship('c', 'd'), 0);
  });

  it('do not chain two of them through one article', () => {
    const stories = new Stories();
    for (const id of ['a', 'b', 'c', 'd', 'e']) stories.add(id);
    for (const [one, other] of ['ab', 'de'].map((pair) => [...pair] as [string, string])) stories.link(one, other, 4);
    stories.link('b', 'c', 2);
    stories.link('c', 'd', 2);
    stories.settle();
    assert.equal(stories.kinship('a', 'e'), 0);
  });

  it('say which articles a change may have touched, and no others', () => {
    const stories = new Stories();
    for (const id of ['a', 'b', 'c']) stories.add(id);
    stories.link('a', 'b', 3);
    stories.settle();
    stories.remove('a');
    assert.deepEqual([...stories.settle()], ['b']);
    assert.deepEqual([...stories.settle()], []);
  });

  it('are the same whatever came and went before', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
    const odds = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: pairs.length, maxLength: pairs.length });
    const told = (stories: Stories) => pairs.map(([one, other]) => stories.kinship(one, other));
    const build = (order: readonly string[], drawn: readonly number[], detour: string | null): Stories => {
      const stories = new Stories();
      const present = new Set<string>();
      const add = (id: string): void => {
        stories.add(id);
        present.add(id);
        pairs.forEach(([one, other], at) => {
          if ((one === id || other === id) && present.has(one) && present.has(other))
            stories.link(one, other, drawn[at]!);
        });
      };
      for (const id of order) add(id);
      stories.settle();
      if (detour !== null) {
        stories.remove(detour);
        stories.settle();
        add(detour);
        stories.settle();
      }
      return stories;
    };
    fc.assert(
      fc.property(odds, fc.shuffledSubarray(ids, { minLength: 6 }), fc.constantFrom(...ids), (drawn, order, detour) => {
        assert.deepEqual(told(build(order, drawn, detour)), told(build(ids, drawn, null)));
      }),
    );
  });
});

describe('two articles about two countries', () => {
  it('share an occasion by a figure or a day, not by the names alone', () => {
    assert.equal(compared(spring, autumn).occasion, 'open');
    const counted = (written: Written): Written => ({
      ...written,
      text: `${written.text} They hold 41 licences.`,
      events: [{ trigger: 'hold', lemma: 'hold' }],
    });
    assert.equal(compared(counted(spring), counted(autumn)).occasion, 'shared');
    const on = (written: Written): Written => ({
      ...written,
      events: [{ trigger: 'met', lemma: 'meet', on: '2031-05-06' }],
    });
    assert.equal(compared(on(spring), on(autumn)).occasion, 'shared');
  });

  it('are apart where they were published months apart', () => {
    const [old, later] = [
      { ...spring, published: '2031-03-02' },
      { ...autumn, published: '2031-10-20' },
    ];
    assert.equal(compared(old, later).occasion, 'apart');
    assert.ok(
      storyLogOdds(models.stories, compared(old, later)) < storyLogOdds(models.stories, compared(spring, autumn)),
    );
  });

  it('are compared alike whichever comes first', () => {
    assert.deepEqual(compared(spring, autumn), compared(autumn, spring));
    const split: Written = {
      ...spring,
      actors: [
        { name: 'Orlania', type: 'country' },
        { name: 'The Orlania', type: 'country' },
      ],
    };
    const lone: Written = { ...autumn, actors: [{ name: 'Orlania', type: 'country' }] };
    assert.deepEqual(compared(split, lone), compared(lone, split));
  });
});
