import type { Article } from '../model.ts';
import { clauseMarks, wordSet } from './words.ts';

/** For each token, the stretch of tokens between marks and subordinating words that it stands in, half open. */
export interface ClauseBounds {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const subordinators = wordSet(
  'that which who while after before as when although though because since despite amid following if where whether but until',
);

/** Cuts every sentence into clauses by its marks and subordinating words. */
export function boundClauses(article: Article): ClauseBounds {
  const { tokens, sentences } = article;
  const start = new Int32Array(tokens.length);
  const end = new Int32Array(tokens.length);
  for (const sentence of sentences) {
    let from = sentence.firstToken;
    for (let index = from; index <= sentence.endToken; index++) {
      const word = index < sentence.endToken ? tokens[index]!.lower : '.';
      if (index < sentence.endToken && !clauseMarks.has(word) && !subordinators.has(word)) continue;
      for (let inside = from; inside < index; inside++) {
        start[inside] = from;
        end[inside] = index;
      }
      if (index < sentence.endToken) {
        start[index] = index;
        end[index] = index + 1;
      }
      from = index + 1;
    }
  }
  return { start, end };
}
