import type { Clusters } from '../tagging/clusters.ts';
import type { SyntaxModel } from './load.ts';
import type { HiddenLayer } from '../simd/hiddenLayer.ts';
import { networkLayer } from './network.ts';
import { taggerLayer } from './tagger.ts';
import { WordBook } from './words.ts';

interface Learnt {
  readonly clusters: Clusters;
  readonly book: WordBook;
  /** The weights, ready to be added up. */
  readonly tagger: HiddenLayer;
  readonly network: HiddenLayer;
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
        tagger: this.#learnt?.tagger ?? taggerLayer(model.tagger),
        network: this.#learnt?.network ?? networkLayer(model.network),
        lemmas: new Map(),
      };
    return this.#learnt;
  }
}
