import type { Article, Certainty } from '../model.ts';
import { cue, cuesOf } from './cues.ts';
import type { Standing } from './standing.ts';

/**
 * How surely an event is told, with the token of the cue behind it (-1 where there is none). Where several hold: denied,
 * then expected, hedged, attributed, asserted. What a source says has not happened is a denial ("we hired nobody", he
 * said); the article's own "not" is polarity. A statement stands in the article's own voice.
 */
export function certaintyOf(
  article: Article,
  standing: Standing,
  head: number,
  isStatement: boolean,
  isAttributed: boolean,
): readonly [Certainty, number] {
  const denial = standing.denial[head]!;
  if (denial >= 0) return ['denied', denial];
  const expectation = standing.expectation[head]!;
  if (expectation >= 0) return ['expected', expectation];
  const negation = standing.negation[head]!;
  if (negation >= 0 && isAttributed && !isStatement && (cuesOf(article.tokens[negation]!.lower) & cue.negator) !== 0)
    return ['denied', negation];
  const hedge = standing.hedge[head]!;
  if (hedge >= 0) return ['hedged', hedge];
  return [isAttributed && !isStatement ? 'attributed' : 'asserted', -1];
}
