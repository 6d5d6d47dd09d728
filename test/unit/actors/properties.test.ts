import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveActors } from '../../../src/engine/actors/resolve.ts';
import { readArticle } from '../../../src/engine/article/read.ts';
import { parseSyntax } from '../../../src/engine/syntax/parse.ts';
import { loadModels, modelFiles } from '../../../src/engine/models.ts';
import { readFileSync } from 'node:fs';
import { actorsOf } from './reading.ts';

const words = [
  'President', 'Ana Ferreira', 'Ferreira', 'the', 'Kenyan', 'North Korea', 'Tokyo', 'said', 'The', 'Bank of Lund', '(BOL)', ',', '.', 'he', 'met', 'in',
  'U.S.', '"', 'and', 'Russia-Ukraine', 'Gate 4', 'leader', 'who', 'is', 'a', '’s', 'Mr.', 'Park Min-jae', 'Park', 'ministry', 'São Tomé', '🙂', '\n\n', 'also known as',
]; // prettier-ignore
const texts = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));

describe('actors of any text', () => {
  it('have mentions whose spans hold their words, in reading order, and ids of their own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const actors = actorsOf(text);
        assert.equal(new Set(actors.map((actor) => actor.id)).size, actors.length);
        for (const { id, mentions } of actors) {
          assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
          assert.ok(mentions.length > 0);
          let start = -1;
          for (const mention of mentions) {
            assert.equal(text.slice(mention.start, mention.end), mention.text);
            assert.ok(mention.start >= start);
            start = mention.start;
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are not found twice in one place', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const spans = actorsOf(text)
          .flatMap((actor) => actor.mentions)
          .filter((mention) => mention.kind !== 'role')
          .map((mention) => `${mention.start}:${mention.end}`);
        assert.equal(new Set(spans).size, spans.length);
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on what was read before', () => {
    const files = new Map(
      modelFiles.map((file) => [file, readFileSync(new URL(`../../../models/${file}`, import.meta.url))]),
    );
    const text = 'Labour Minister Ana Ferreira met Park Min-jae in Tokyo. Ferreira said Japan had agreed.';
    const article = readArticle({ id: 'test', text, format: 'plain' });
    const fresh = loadModels(files);
    const first = resolveActors(article, parseSyntax(article, fresh), fresh);
    actorsOf('Something else about Okafor and the Bank of Lund was read in between.');
    assert.deepEqual(actorsOf(text), first);
  });
});
