import { mix, mix3 } from './hash.ts';
import type { Scorer } from './weights.ts';
import { afterSentence, beforeSentence, shapeBits, type Words } from './words.ts';

/** How much capitals say in a sentence: running text, a headline in Title Case, ALL CAPS, none at all. */
type Casing = 0 | 1 | 2 | 3;

/** Most features one token has; the length that a feature buffer needs. */
export const tagFeatureLimit = 48;

function casingOf(words: Words, from: number, to: number): Casing {
  let capitals = 0;
  let allCapitals = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const shape = words.shape[words.ofToken[i]!]!;
    if ((shape & (shapeBits.upperFirst | shapeBits.lowerFirst)) === 0) continue;
    if ((shape & shapeBits.upperFirst) === 0) {
      if (words.texts[words.ofToken[i]!]!.length > 3) small++;
    } else if ((shape & shapeBits.lowerRest) !== 0) capitals++;
    else if ((shape & shapeBits.upperRest) !== 0) allCapitals++;
  }
  if (allCapitals > 2 && allCapitals > 4 * small && allCapitals > 2 * capitals) return 2;
  if (capitals > 2 && capitals + allCapitals > 3 * small) return 1;
  if (capitals + allCapitals === 0) return 3;
  return 0;
}

function features(
  words: Words,
  at: { readonly p2: number; readonly p1: number; readonly w: number; readonly n1: number; readonly n2: number },
  first: boolean,
  casing: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): number {
  const { p2, p1, w, n1, n2 } = at;
  const { lower, form, shape, cluster, suffix2, suffix3, suffix4 } = words;
  const own = lower[w]!;
  const kind = shape[w]! * 8 + casing * 2 + (first ? 1 : 0);
  let n = 0;
  out[n++] = 0x5bd1e995;
  out[n++] = mix(1, own, 0);
  out[n++] = mix(2, form[w]!, casing);
  out[n++] = mix(3, words.suffix1[w]!, kind);
  out[n++] = mix(4, suffix2[w]!, 0);
  out[n++] = mix(5, suffix3[w]!, 0);
  out[n++] = mix(6, suffix4[w]!, 0);
  out[n++] = mix(7, words.prefix1[w]!, suffix2[w]!);
  out[n++] = mix(8, words.prefix2[w]!, 0);
  out[n++] = mix(9, words.prefix3[w]!, 0);
  out[n++] = mix(10, kind, 0);
  out[n++] = mix(11, kind, suffix3[w]!);
  out[n++] = mix(12, cluster[w]!, kind);
  out[n++] = mix(13, words.path10[w]!, 0);
  out[n++] = mix(14, words.path6[w]!, suffix2[w]!);
  out[n++] = mix(15, tag1, 0);
  out[n++] = mix(16, tag1, tag2);
  out[n++] = mix(17, tag1, own);
  out[n++] = mix(18, tag1, suffix3[w]!);
  out[n++] = mix(19, tag1, cluster[w]!);
  out[n++] = mix3(20, tag1, tag2, cluster[w]!);
  out[n++] = mix(21, lower[p1]!, 0);
  out[n++] = mix(22, lower[p1]!, own);
  out[n++] = mix(23, lower[p2]!, 0);
  out[n++] = mix3(24, lower[p2]!, lower[p1]!, 0);
  out[n++] = mix(25, lower[n1]!, 0);
  out[n++] = mix(26, lower[n1]!, own);
  out[n++] = mix(27, lower[n2]!, 0);
  out[n++] = mix(28, lower[n1]!, lower[n2]!);
  out[n++] = mix(29, suffix3[n1]!, cluster[w]!);
  out[n++] = mix(30, suffix2[n1]!, shape[n1]!);
  out[n++] = mix(31, cluster[n1]!, tag1);
  out[n++] = mix(32, cluster[n1]!, own);
  out[n++] = mix(33, cluster[n1]!, cluster[n2]!);
  out[n++] = mix3(34, cluster[w]!, cluster[n1]!, cluster[n2]!);
  out[n++] = mix(35, cluster[p1]!, cluster[w]!);
  out[n++] = mix3(36, cluster[p1]!, cluster[w]!, cluster[n1]!);
  out[n++] = mix(37, cluster[p2]!, 0);
  out[n++] = mix(38, cluster[n2]!, 0);
  out[n++] = mix(39, suffix3[p1]!, 0);
  out[n++] = mix3(40, shape[p1]!, kind, shape[n1]!);
  out[n++] = mix3(41, tag1, lower[n1]!, kind);
  out[n++] = mix3(42, tag1, words.path6[w]!, words.path6[n1]!);
  return n;
}

/**
 * Tags one sentence from left to right, each token with the tags just given before it.
 * @param from first token of the sentence; @param to the token after its last
 * @param correct where given (training), told each token's features and the guess; what it returns is not used as tag
 */
export function tagSentence(
  words: Words,
  from: number,
  to: number,
  scorer: Scorer,
  scores: Int32Array,
  buffer: Int32Array,
  tags: Int32Array,
  correct?: (token: number, guess: number, count: number) => void,
): void {
  const casing = casingOf(words, from, to);
  const start = scores.length + 1;
  let tag1 = start;
  let tag2 = start;
  const { ofToken } = words;
  const at = { p2: beforeSentence, p1: beforeSentence, w: 0, n1: 0, n2: 0 };
  for (let i = from; i < to; i++) {
    at.w = ofToken[i]!;
    at.n1 = i + 1 < to ? ofToken[i + 1]! : afterSentence;
    at.n2 = i + 2 < to ? ofToken[i + 2]! : afterSentence;
    const count = features(words, at, i === from, casing, tag1, tag2, buffer);
    scorer.score(buffer, count, scores);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    correct?.(i, best, count);
    tags[i] = best;
    tag2 = tag1;
    tag1 = best + 1;
    at.p2 = at.p1;
    at.p1 = at.w;
  }
}
