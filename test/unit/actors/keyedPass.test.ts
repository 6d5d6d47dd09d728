import assert from 'node:assert/strict';
import type { BlockNames } from '../../../src/engine/actors/blockNames.ts';
import { keyedPass } from '../../../src/engine/actors/keyedPass.ts';
import type { NameSpan, NameType } from '../../../src/engine/actors/names.ts';
import { retyped } from '../../../src/engine/actors/nameSpans.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

/** A block in which words are names of one word; those that are written in capitals are people, the others places. */
function block(text: string): BlockNames {
  const { tokens, sentences } = readArticle({ id: 'test', text, format: 'plain' });
  const names = tokens.flatMap(({ text: word }, first): readonly NameSpan[] => {
    if (!/^[A-Z][a-z]*[A-Z]?/u.test(word)) return [];
    return [{ first, end: first + 1, type: word === word.toUpperCase() ? 'person' : 'place' }];
  });
  return { text: { tokens, sentences }, names };
}

describe('a pass that decides by keys', () => {
  /** Gives each name the type that it has where it is named first. */
  const asFirst = (seen: string[] = []) =>
    keyedPass<NameType, NameType>({
      tell: ({ text, names }) => names.map(({ first, type }) => ({ key: text.tokens[first]!.lower, fact: type })),
      judge: ([first]) => first,
      areSame: Object.is,
      areSameFacts: Object.is,
      change: ({ tokens }, names, types) => {
        seen.push(tokens[0]!.text);
        return names.map((name) => retyped(name, types.get(tokens[name.first]!.lower)!));
      },
    });
  const typesIn = (blocks: readonly BlockNames[]): readonly string[] =>
    blocks.map(({ names }) => names.map(({ type }) => type).join(' '));

  const versions: readonly (readonly BlockNames[])[] = (() => {
    const [one, two, three] = [
      block('to Quist and Tollan'),
      block('by QUIST or Orle'),
      block('for TOLLAN, ORLE and Quist'),
    ];
    const [early, between] = [block('off QUIST, ORLE'), block('with Orle')];
    return [
      [one, two, three],
      [early, one, two, three],
      [early, one, between, three],
      [one, two],
      [two, one],
      [two, early, between, one, three, one],
      [two, early, one, three],
      [],
      [three],
    ];
  })();

  it('decides as it does at first sight, whatever blocks come, go and move', () => {
    const pass = asFirst();
    for (const version of versions) assert.deepEqual(typesIn(pass.run(version)), typesIn(asFirst().run(version)));
  });

  it('looks again only at blocks that speak of what is decided otherwise', () => {
    const seen: string[] = [];
    const pass = asFirst(seen);
    const [one, two, three] = [block('to Quist'), block('by Orle'), block('for Quist')];
    pass.run([one, two, three]);
    seen.length = 0;
    pass.run([block('to QUIST'), two, three]);
    assert.deepEqual(seen, ['to', 'for']);
    seen.length = 0;
    pass.run([block('into QUIST'), two, three]);
    assert.deepEqual(seen, ['into']);
  });

  it('gives the list itself back where no block is another', () => {
    const pass = asFirst();
    const made = pass.run([...versions[0]!]);
    assert.equal(pass.run([...versions[0]!]), made);
  });
});
