import type { Words } from './words.ts';

/** Universal Dependencies part-of-speech tags, in the order that `Syntax.tags` counts. */
export const partsOfSpeech = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // prettier-ignore
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** The reading of an article's clauses: arrays parallel to `Article.tokens` (Universal Dependencies v2). */
export interface Syntax {
  /** Part of speech of each token. */
  readonly tags: readonly PartOfSpeech[];
  /** Penn Treebank tag of each token (`VBD`, `NNS`, …): tense and number are read off it. */
  readonly fineTags: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of each token's head in `Article.tokens`; -1 for the root of its sentence. */
  readonly heads: Int32Array;
  /** Relation to the head: `nsubj`, `obj`, `obl`, … (`nsubj:pass`, `obl:agent` where marked). */
  readonly relations: readonly string[];
  /** The article's different words, described once: the taggers that come after read them too. */
  readonly words?: Words;
}
