import assert from 'node:assert/strict';
import { readModels } from '../../../src/disk/models.ts';
import { describeWords, WordBook, type Words } from '../../../src/engine/syntax/words.ts';

const { clusters } = readModels();

const tokensOf = (text: string): { text: string }[] => text.split(' ').map((word) => ({ text: word }));

/** What is told of each token's word. */
function told({ ofToken, texts, lower, shape, cluster, suffix3 }: Words): unknown[] {
  return [...ofToken].map((word) => [texts[word], lower[word], shape[word], cluster[word], suffix3[word]]);
}

describe('the words of an article’s versions', () => {
  const book = new WordBook(clusters);
  const first = describeWords(tokensOf('the pier is shut and the crane is old'), clusters, book);
  const runs = [
    { from: 0, to: 0, length: 4 },
    { from: 5, to: 6, length: 4 },
  ];
  const text = 'the pier is shut Monday while the crane is old';

  it('are described as those of a first reading are', () => {
    const second = describeWords(tokensOf(text), clusters, book, { words: first, runs });
    const third = describeWords(tokensOf(text), clusters, book, {
      words: second,
      runs: [{ from: 0, to: 0, length: 10 }],
    });
    const fourth = describeWords(tokensOf(`${text} Monday Holm`), clusters, book, {
      words: third,
      runs: [{ from: 0, to: 0, length: 10 }],
    });
    assert.deepEqual(told(third), told(describeWords(tokensOf(text), clusters)));
    assert.deepEqual(told(fourth), told(describeWords(tokensOf(`${text} Monday Holm`), clusters)));
  });

  it('stay what they are when a later version brings others along', () => {
    const second = describeWords(tokensOf(text), clusters, book, { words: first, runs });
    const before = told(second);
    const all = [{ from: 0, to: 0, length: 10 }];
    const one = describeWords(tokensOf(`${text} Holm`), clusters, book, { words: second, runs: all });
    const other = describeWords(tokensOf(`${text} Voss`), clusters, book, { words: second, runs: all });
    assert.deepEqual(told(second), before);
    assert.deepEqual(told(one), told(describeWords(tokensOf(`${text} Holm`), clusters)));
    assert.deepEqual(told(other), told(describeWords(tokensOf(`${text} Voss`), clusters)));
  });
});
