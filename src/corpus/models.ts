import { loadLogistic, type Logistic } from '../engine/logistic.ts';
import { rarityBy, type Rarity } from './reading/rarity.ts';
import { loadTrees, type Trees } from './trees.ts';

/** What was learned and counted once to compare articles by, loaded from bytes as the engine's models are. */
export interface ComparisonModels {
  readonly rarity: Rarity;
  /** Whether two articles tell one story. */
  readonly stories: Trees;
  /** Whether two events are one happening. */
  readonly pairs: Trees;
  /** Whether another article tells an event too, by the whole of their cluster. */
  readonly company: Trees;
  /** Whether it tells it prominently. */
  readonly prominence: Trees;
}

/** All that was learned for a corpus. */
export interface CorpusModels extends ComparisonModels {
  /** Whether a line stands for an event as a person would write it. */
  readonly titles: Logistic;
}

/** Names of the files in `models/` that {@link loadCorpusModels} wants. */
export const corpusModelFiles = [
  'frequent-words.txt',
  'stories.txt',
  'pairs.txt',
  'company.txt',
  'prominence.txt',
  'titles.txt',
] as const;

/**
 * Builds the models from the contents of the files named in {@link corpusModelFiles}.
 * @throws Error where a file is missing.
 */
export function loadCorpusModels(files: ReadonlyMap<string, string>): CorpusModels {
  const file = (name: (typeof corpusModelFiles)[number]): string => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`model file ${name} is missing`);
    return text;
  };
  return {
    rarity: rarityBy(file('frequent-words.txt')),
    stories: loadTrees(file('stories.txt')),
    pairs: loadTrees(file('pairs.txt')),
    company: loadTrees(file('company.txt')),
    prominence: loadTrees(file('prominence.txt')),
    titles: loadLogistic(file('titles.txt'), 'titles'),
  };
}
