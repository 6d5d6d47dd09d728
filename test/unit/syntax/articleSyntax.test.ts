import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readModels } from '../../../src/disk/models.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { SyntaxStretch } from '../../../src/engine/syntax/articleSyntax.ts';
import { parseSyntax } from '../../../src/engine/syntax/parse.ts';

describe('the reading of an article’s clauses', () => {
  const text = 'The mayor opened the new pier on Monday. Nobody had told the dockers, who left at once.';
  const article = readArticle({ id: 'test', text, format: 'plain' });
  const syntax = parseSyntax(article, readModels());
  const whole = syntax.whole();

  it('says of each token what the lists of all tokens say', () => {
    for (let token = 0; token < article.tokens.length; token++) {
      assert.equal(syntax.tagOf(token), whole.tags[token]);
      assert.equal(syntax.fineTagOf(token), whole.fineTags[token]);
      assert.equal(syntax.lemmaOf(token), whole.lemmas[token]);
      assert.equal(syntax.relationOf(token), whole.relations[token]);
      assert.equal(syntax.headOf(token), whole.heads[token]);
    }
  });

  it('counts the heads of a sentence by itself from its first token', () => {
    const { firstToken: from, endToken: to } = article.sentences[1]!;
    const part = syntax.part(from, to);
    assert.deepEqual(part.tags, whole.tags.slice(from, to));
    assert.deepEqual(
      [...part.heads],
      [...whole.heads.slice(from, to)].map((head) => (head < 0 ? head : head - from)),
    );
  });

  it('says nothing in a stretch of what stands outside of it', () => {
    const stretch = new SyntaxStretch(syntax, 1, 3);
    assert.equal(stretch.tagOf(0), whole.tags[1]);
    assert.equal(stretch.tagOf(2), undefined);
    assert.equal(stretch.tagOf(-1), undefined);
    assert.equal(stretch.fineTagOf(2), undefined);
    assert.equal(stretch.relationOf(2), undefined);
  });
});
