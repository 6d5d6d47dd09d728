import assert from 'node:assert/strict';
import { namedInFull } from '../../../src/engine/actors/outlets.ts';
import { readArticle } from '../../../src/engine/article/read.ts';

describe('an outlet in its own article', () => {
  /** What a body is named that the article calls "the Gazette". */
  function nameIn(outlet: string): string | null {
    const text =
      'The chairman of Tavro Steel told the Gazette on Monday that nobody had been hired. He would not say more.';
    const article = readArticle({ id: 'test', text, format: 'plain', outlet });
    const first = article.tokens.findIndex((token) => token.text === 'Gazette');
    const mention = { first, end: first + 1, kind: 'name', type: 'organization' } as const;
    return namedInFull(article, [{ type: 'organization', name: null, mentions: [mention] }])[0]!.name;
  }

  it('is named in full where the text has its last words', () => {
    assert.equal(nameIn('The Orlen Gazette'), 'The Orlen Gazette');
    assert.equal(nameIn('The Orlen Herald'), null);
  });
});
