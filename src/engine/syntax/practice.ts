import type { Clusters } from '../tagging/clusters.ts';
import type { SyntaxModel } from './load.ts';
import { networkSums, type NetworkSums } from './network.ts';
import { taggerSums, type TaggerSums } from './tagger.ts';
import { WordBook } from './words.ts';

/** About how many words, and words with a tag, have room in the sums. */
const room = 8192;

interface Learnt {
  readonly clusters: Clusters;
  readonly book: WordBook;
  readonly tagger: TaggerSums;
  readonly network: NetworkSums;
  /** Lemma by (word, tag) pair. */
  readonly lemmas: Map<number, string>;
}

/**
 * What reading articles has shown a model about words, kept for the next article. It is bounded, and nothing that is
 * read depends on it.
 */
export class Practice {
  #learnt: Learnt | undefined;

  /** What is known so far; begun anew once it has grown too large. */
  of(model: SyntaxModel, clusters: Clusters): Learnt {
    if (this.#learnt === undefined || this.#learnt.clusters !== clusters || this.#learnt.book.full)
      this.#learnt = {
        clusters,
        book: new WordBook(clusters, model.vocabulary),
        tagger: taggerSums(model.tagger, room),
        network: networkSums(model.network, room),
        lemmas: new Map(),
      };
    return this.#learnt;
  }
}
