import { compareStories, outlineOf, storyLogOdds, type StoryComparison } from '../src/corpus/stories/outline.ts';
import { Stories, type Kinship } from '../src/corpus/stories/stories.ts';
import { loadTrees } from '../src/corpus/trees.ts';
import { boost, textOf } from './boost.ts';
import { nearArticles } from './coreference.ts';
import { readReports, type Report } from './reports.ts';

const options = { trees: 100, leaves: 6, rate: 0.1, leastWeight: 10, penalty: 5 };

/**
 * Learns from ECB+, read as one pile by the engine itself, how likely two articles tell one story: whether any event of
 * theirs is one. Gives the trees that `src/corpus/stories` asks.
 */
export function train(corpora: string): ReadonlyMap<string, Uint8Array> {
  const { bias, trees } = learn(pairsOf(readReports(corpora)));
  return new Map([['stories.txt', new TextEncoder().encode(textOf(bias, trees))]]);
}

/** Two articles of a list, by their places, with what they are compared by. */
export interface StoryPair {
  readonly here: number;
  readonly there: number;
  readonly comparison: StoryComparison;
  readonly same: boolean;
}

/** The pairs of articles that the store would compare. */
export function pairsOf(reports: readonly Report[]): readonly StoryPair[] {
  const outlines = reports.map(({ record }) => outlineOf(record));
  const told = reports.map(({ clusters }) => new Set(clusters.values()));
  return [...nearArticles(reports.map(({ record }) => record))].flatMap(({ here, there, pair }) =>
    here === there
      ? []
      : [
          {
            here,
            there,
            comparison: compareStories(outlines[here]!, outlines[there]!, pair),
            same: [...told[here]!].some((cluster) => told[there]!.has(cluster)),
          },
        ],
  );
}

/** Boosted trees over pairs of articles. */
export function learn(pairs: readonly StoryPair[]): ReturnType<typeof boost> {
  return boost(
    pairs.map(({ comparison }) => comparison.features),
    Uint8Array.from(pairs, (pair) => Number(pair.same)),
    options,
  );
}

/** Who tells one story with whom among the articles that `pairs` compares, as the store would say. */
export function kinshipBy(
  { bias, trees }: ReturnType<typeof boost>,
  pairs: readonly StoryPair[],
  count: number,
): (here: number, there: number) => Kinship {
  const learned = loadTrees(textOf(bias, trees));
  const stories = new Stories();
  for (let at = 0; at < count; at++) stories.add(String(at));
  for (const { here, there, comparison } of pairs)
    stories.link(String(here), String(there), storyLogOdds(learned, comparison));
  stories.settle();
  return (here, there) => stories.kinship(String(here), String(there));
}
