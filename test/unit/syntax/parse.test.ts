import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partsOfSpeech } from '../../../src/engine/syntax/model.ts';
import type { Tree } from '../../../src/engine/syntax/clause.ts';
import { at, parseText, parseTokens } from './reading.ts';

/** Every sentence a tree: one root, heads inside the sentence, every token below the root, subtrees without gaps. */
function assertTrees({ article, syntax, leftEdge, rightEdge }: Tree): void {
  const { heads, relations, tags, fineTags, lemmas } = syntax;
  for (const { firstToken: from, endToken: to } of article.sentences) {
    let roots = 0;
    const size = new Int32Array(to - from).fill(1);
    const open = new Int32Array(to - from);
    for (let t = from; t < to; t++) {
      const head = heads[t]!;
      if (head < 0) {
        roots++;
        assert.equal(relations[t], 'root');
      } else {
        assert.ok(head >= from && head < to && head !== t);
        assert.notEqual(relations[t], 'root');
        open[head - from] = open[head - from]! + 1;
      }
      assert.ok(partsOfSpeech.includes(tags[t]!));
      assert.ok(fineTags[t]!.length > 0);
      assert.equal(typeof lemmas[t], 'string');
    }
    assert.equal(roots, to > from ? 1 : 0);
    // Leaves first: what never comes up stands in a cycle.
    const ready: number[] = [];
    for (let t = from; t < to; t++) if (open[t - from] === 0) ready.push(t);
    let seen = 0;
    for (; seen < ready.length; seen++) {
      const t = ready[seen]!;
      assert.equal(rightEdge[t]! - leftEdge[t]! + 1, size[t - from]);
      const head = heads[t]!;
      if (head < 0) continue;
      size[head - from] = size[head - from]! + size[t - from]!;
      open[head - from] = open[head - from]! - 1;
      if (open[head - from] === 0) ready.push(head);
    }
    assert.equal(seen, to - from);
  }
}

describe('parsing', () => {
  it('gives every sentence a tree, whatever the tokens are', () => {
    const token = fc.oneof(
      fc.constantFrom('the', 'of', 'said', 'and', ',', '.', '"', "n't", 'who', 'Oslo', '1,200', '-', 'to', 'was'),
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    );
    const article = fc.array(fc.array(token, { minLength: 1, maxLength: 40 }), { maxLength: 5 });
    fc.assert(
      fc.property(article, (sentences) => assertTrees(parseTokens(sentences))),
      { numRuns: 200 },
    );
  });

  it('reads the same article the same way twice', () => {
    const text = 'Divers recovered the wreck of the ferry on Tuesday. Its owner has refused to comment.';
    assert.deepEqual(parseText(text).syntax, parseText(text).syntax);
  });

  it('reads a sentence the same way wherever it stands', () => {
    const alone = parseTokens([['Divers', 'recovered', 'the', 'wreck', '.']]);
    const after = parseTokens([
      ['It', 'rained', '.'],
      ['Divers', 'recovered', 'the', 'wreck', '.'],
    ]);
    assert.deepEqual(after.syntax.relations.slice(3), alone.syntax.relations);
    assert.deepEqual(
      [...after.syntax.heads.slice(3)].map((head) => (head < 0 ? head : head - 3)),
      [...alone.syntax.heads],
    );
  });

  it('takes an article without tokens', () => {
    assert.equal(parseTokens([]).syntax.tags.length, 0);
  });

  it('gets through a sentence of a megabyte, of few words or of many', () => {
    const few = 'the ferry of the port and'.split(' ');
    assertTrees(parseTokens([Array.from({ length: 200_000 }, (_, i) => few[i % few.length]!)]));
    assertTrees(parseTokens([Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`)]));
  });

  it('tells the forms of a verb and their lemma', () => {
    const tree = parseText('The ferries were stopped because a storm hit the coast and the crew had left Malvik.');
    const read = (word: string): string => {
      const token = at(tree, word);
      return `${tree.syntax.tags[token]!} ${tree.syntax.fineTags[token]!} ${tree.syntax.lemmas[token]!}`;
    };
    assert.equal(read('ferries'), 'NOUN NNS ferry');
    assert.equal(read('were'), 'AUX VBD be');
    assert.equal(read('stopped'), 'VERB VBN stop');
    assert.equal(read('hit'), 'VERB VBD hit');
    assert.equal(read('Malvik'), 'PROPN NNP Malvik');
    assert.equal(read('left'), 'VERB VBN leave');
  });

  it('makes lemmas of split words and irregular forms', () => {
    const tree = parseText("She won't say who drove the children and the women's buses.");
    const lemmas = tree.syntax.lemmas;
    assert.deepEqual(
      ['wo', "n't", 'drove', 'children', 'women', 'buses'].map((word) => lemmas[at(tree, word)]),
      ['will', 'not', 'drive', 'child', 'woman', 'bus'],
    );
  });

  it('reads a headline in capitals as one in small letters', () => {
    const tree = parseText('MINISTER VISITS FLOODED TOWNS\n\nIt rained for days.');
    assert.deepEqual(
      ['VISITS', 'TOWNS'].map((word) => tree.syntax.lemmas[at(tree, word)]),
      ['visit', 'town'],
    );
  });
});
