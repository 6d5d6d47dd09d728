import assert from 'node:assert/strict';
import { childIn, childrenBy, childrenIn } from '../../../src/engine/syntax/clause.ts';
import * as link from '../../../src/engine/syntax/links.ts';
import { parseText } from './reading.ts';

describe('relations asked for by bits', () => {
  it('find the children that their names find', () => {
    const tree = parseText(
      'The harbour crews were not paid in May, and Ana Ruiz, the warden, gave up her keys to them.',
    );
    const asked = [
      [link.nsubj, 'nsubj'],
      [link.nsubjPass, 'nsubj:pass'],
      [link.nmodPoss | link.compoundPrt, 'nmod:poss', 'compound:prt'],
      [link.case | link.det | link.advmod, 'case', 'det', 'advmod'],
      [link.obl | link.obj | link.appos, 'obl', 'obj', 'appos'],
    ] as const;
    for (let token = 0; token < tree.article.tokens.length; token++)
      for (const [bits, ...names] of asked) {
        const named = childrenBy(tree, token, ...names);
        assert.deepEqual(childrenIn(tree, token, bits), named);
        assert.equal(childIn(tree, token, bits), named[0] ?? null);
      }
  });

  it('have the bit of the relation without its subtype too, and none where nobody asks', () => {
    assert.equal(link.bitOf('nmod:poss'), link.nmodPoss);
    assert.equal(link.bitOf('case'), link.case);
    assert.equal(link.bitOf('vocative'), 0);
  });
});
