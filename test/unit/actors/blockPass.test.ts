import assert from 'node:assert/strict';
import type { BlockNames } from '../../../src/engine/actors/blockNames.ts';
import { localPass, namesTold, widePass } from '../../../src/engine/actors/blockPass.ts';
import type { NameSpan } from '../../../src/engine/actors/names.ts';
import { retyped } from '../../../src/engine/actors/nameSpans.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

/** A block in which the given words are names of one word, taken for places. */
function block(text: string, ...names: readonly string[]): BlockNames {
  const { tokens, sentences } = readArticle({ id: 'test', text, format: 'plain' });
  const spans = names.map((name): NameSpan => {
    const first = tokens.findIndex((token) => token.text === name);
    return { first, end: first + 1, type: 'place' };
  });
  return { text: { tokens, sentences }, names: spans };
}

const typesIn = (blocks: readonly BlockNames[]): readonly string[] =>
  blocks.map(({ names }) => names.map(({ type }) => type).join(' '));

describe('a pass over the blocks of an article', () => {
  const quay = block('They left Tollan.', 'Tollan');
  const pier = block('They came to Quist.', 'Quist');

  it('looks only at the blocks that an edit brings', () => {
    const seen: string[] = [];
    const pass = localPass(({ tokens }, names) => {
      seen.push(tokens[1]!.text);
      return names.map((name) => retyped(name, 'person'));
    });
    const [first] = pass.run([quay, pier]);
    const again = pass.run([quay, block('Someone saw Quist.', 'Quist')]);
    assert.deepEqual(seen, ['left', 'came', 'saw']);
    assert.equal(again[0], first);
    assert.deepEqual(typesIn(pass.run([block('It rained.'), quay, pier])), ['', 'person', 'person']);
  });

  /** Takes for people whom the article names twice. */
  const twice = () =>
    widePass({
      tell: namesTold,
      gather: (blocks) => {
        const times = new Map<string, number>();
        for (const { text, names } of blocks)
          for (const { first } of names) {
            const { lower } = text.tokens[first]!;
            times.set(lower, (times.get(lower) ?? 0) + 1);
          }
        return times;
      },
      change: ({ tokens }, names, times) =>
        names.map((name) => (times.get(tokens[name.first]!.lower)! > 1 ? retyped(name, 'person') : name)),
    });

  it('looks at a block again where the others say something else of its words', () => {
    const pass = twice();
    assert.deepEqual(typesIn(pass.run([quay, pier])), ['place', 'place']);
    const named = [quay, pier, block('Then Quist spoke.', 'Quist')];
    assert.deepEqual(typesIn(pass.run(named)), ['place', 'person', 'person']);
    assert.deepEqual(typesIn(pass.run(named)), typesIn(twice().run(named)));
    assert.deepEqual(typesIn(pass.run([quay, pier])), ['place', 'place']);
  });

  it('gives the block itself back where its names stay what they were', () => {
    const pass = twice();
    const [first] = pass.run([quay, pier]);
    const [again] = pass.run([quay, pier, block('Then Quist spoke.', 'Quist')]);
    assert.equal(again, first);
  });

  it('counts what comes and goes once', () => {
    const here = new Set<BlockNames>();
    const pass = widePass({
      count: (gone, come) => {
        for (const one of gone) here.delete(one);
        for (const one of come) here.add(one);
      },
      gather: () => null,
      change: (_, names) => names,
    });
    const other = block('Someone saw Quist.', 'Quist');
    pass.run([quay, pier]);
    pass.run([quay, other]);
    assert.deepEqual([...here], [quay, other]);
    pass.run([other]);
    assert.deepEqual([...here], [other]);
  });
});
