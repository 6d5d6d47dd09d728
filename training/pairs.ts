import { boost, textOf, type Tree } from './boost.ts';
import { labelledPairs, type LabelledPair } from './coreference.ts';
import { partsOf, readReports, type Report } from './reports.ts';
import { kinshipBy, learn as learnStories, pairsOf } from './stories.ts';

/** The options that measured best on held-out training topics. */
export const boostOptions = { trees: 150, leaves: 12, rate: 0.1, leastWeight: 8, penalty: 5 };

/** Stories are told apart by trees that have not seen the topics they are asked of, as in a reader's folder. */
const parts = 4;

/**
 * Learns from ECB+, read as one pile by the engine itself, how likely two events are one happening. Sub-topics and the
 * annotators' labels are never looked at. Gives the trees that `src/corpus/store.ts` asks.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const { bias, trees } = learn([...heldOutPairs(partsOf(readReports(corpora), parts))].flat());
  return new Map([['pairs.txt', new TextEncoder().encode(textOf(bias, trees))]]);
}

/** The labelled pairs of each part, its stories told by what the other parts teach. */
export function heldOutPairs(reports: readonly (readonly Report[])[]): readonly (readonly LabelledPair[])[] {
  const articles = reports.map(pairsOf);
  return reports.map((part, at) => {
    const trees = learnStories(articles.filter((_, other) => other !== at).flat());
    return [...labelledPairs(part, kinshipBy(trees, articles[at]!, part.length))];
  });
}

/** One in so many of the unlike pairs is learned from, for all of them. */
const thinning = 3;

/** Boosted trees over labelled pairs. */
export function learn(pairs: readonly LabelledPair[]): { readonly bias: number; readonly trees: readonly Tree[] } {
  const chosen = pairs.filter((pair, at) => pair.same || at % thinning === 0);
  return boost(
    chosen.map((pair) => pair.features),
    Uint8Array.from(chosen, (pair) => Number(pair.same)),
    boostOptions,
    Float64Array.from(chosen, (pair) => (pair.same ? 1 : thinning)),
  );
}
