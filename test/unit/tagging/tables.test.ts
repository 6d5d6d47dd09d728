import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  clusterOf,
  loadClusters,
  longPrefix,
  packClusters,
  shortPrefix,
} from '../../../src/engine/tagging/clusters.ts';
import { factTable, lookUp, packFacts } from '../../../src/engine/tagging/factTable.ts';
import { extendPhrase, fact, factsOf, phraseFacts, phraseStart } from '../../../src/engine/tagging/gazetteer.ts';
import { finish, hashPair, hashText } from '../../../src/engine/tagging/hash.ts';

describe('hashes', () => {
  it('are unsigned 32-bit numbers that tell order apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, number) => {
        for (const hash of [hashText(text), hashPair(number, hashText(text))])
          assert.ok(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32);
      }),
    );
    assert.notEqual(hashPair(1, 2), hashPair(2, 1));
  });
});

describe('a table of facts', () => {
  it('gives back every value that was put in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 200, selector: (key) => key >>> 16 }),
        (keys) => {
          const facts = new Map(keys.map((key, index) => [key, index + 1]));
          const table = factTable(packFacts(facts));
          for (const [key, value] of facts) assert.equal(lookUp(table, key), value);
        },
      ),
    );
  });

  it('is the same for the same facts in any order', () => {
    const facts: readonly (readonly [number, number])[] = [
      [7, 1],
      [70_000, 2],
      [4_000_000_000, 3],
    ];
    assert.deepEqual(packFacts(new Map(facts)), packFacts(new Map([...facts].reverse())));
  });

  it('refuses bytes that are cut short', () => {
    assert.throws(() => factTable(new Uint8Array(3)), /cut short/u);
  });
});

describe('the gazetteer', () => {
  const key = (phrase: string): number => finish(phrase.split(' ').reduce(extendPhrase, phraseStart()));
  const table = factTable(
    packFacts(
      new Map([
        [key('new amstel'), fact.city | fact.bigCity],
        [key('new'), fact.beginning],
      ]),
    ),
  );

  it('finds a phrase by its words, hyphens left out', () => {
    assert.equal(factsOf(table, 'new amstel'), fact.city | fact.bigCity);
    const state = ['new', '-', 'amstel'].reduce(extendPhrase, phraseStart());
    assert.equal(phraseFacts(table, state), fact.city | fact.bigCity);
  });

  it('says that a longer phrase may begin', () => {
    assert.equal(factsOf(table, 'new'), fact.beginning);
    assert.equal(factsOf(table, 'old'), 0);
  });
});

describe('word clusters', () => {
  const packed = packClusters(
    new Map([
      ['council', 0],
      ['Council', 1],
      ['0000', 1],
    ]),
    ['000011110000', '101010101010'],
  );
  const clusters = loadClusters(packed);

  it('find a word, its digits as noughts and its capitals as they come', () => {
    assert.equal(clusterOf(clusters, 'council'), 1);
    assert.equal(clusterOf(clusters, 'COUNCIL'), 2);
    assert.equal(clusterOf(clusters, '1987'), 2);
    assert.equal(clusterOf(clusters, 'unheard'), 0);
  });

  it('know the beginnings of a cluster’s path', () => {
    assert.equal(shortPrefix(clusters, 1), 0b1000011);
    assert.equal(longPrefix(clusters, 2), 0b11010101010);
    assert.equal(shortPrefix(clusters, 0), 0);
  });

  it('read the same from a buffer of Node as from a plain array', () => {
    const wide = Buffer.concat([Buffer.from([9]), Buffer.from(packed)]).subarray(1);
    assert.deepEqual(loadClusters(wide), clusters);
  });
});
