import type { Article } from './model.ts';

/**
 * What one stage has worked out for each sentence of an article's last version, by the sentence's words. Only what the
 * last version had is kept.
 */
export class SentenceMemory<Value> {
  private known: ReadonlyMap<string, Value> = new Map();
  private next = new Map<string, Value>();

  /** What is known of a sentence of these words, and is kept for the next version. */
  recall(key: string): Value | undefined {
    const value = this.next.get(key) ?? this.known.get(key);
    if (value !== undefined) this.next.set(key, value);
    return value;
  }

  keep(key: string, value: Value): void {
    this.next.set(key, value);
  }

  /** Ends a version: what it did not need is forgotten. */
  turn(): void {
    this.known = this.next;
    this.next = new Map();
  }
}

/** The tree of one sentence: tag, head (from the sentence's first token, -1 for the root) and relation of each token. */
export interface ReadTree {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** What the tagger of names has made of one sentence. */
export interface ReadNames {
  /** Sums of all features but those that the rest of the article decides. */
  readonly own: Float32Array;
  /** The features that the article's other sentences gave it, for the first look and the second, and the labels then. */
  readonly first: Uint32Array;
  readonly firstLabels: Uint8Array;
  readonly second: Uint32Array;
  readonly secondLabels: Uint8Array;
}

/**
 * What reading an article leaves for reading its next version, after an edit: sentences whose words stay the same are
 * not parsed and tagged again. Whoever keeps a document open keeps one of these for it; annotations are the same with it
 * and without. It belongs to one document and to one set of models.
 */
export class Memory {
  readonly trees = new SentenceMemory<ReadTree>();
  readonly names = new SentenceMemory<ReadNames>();
  readonly triggers = new SentenceMemory<Float32Array>();
  private keysOf: { readonly article: Article; readonly keys: readonly string[] } | undefined;

  /** For each sentence of an article what it is known by: its words, each after its length. */
  keys(article: Article): readonly string[] {
    if (this.keysOf?.article === article) return this.keysOf.keys;
    const { tokens, sentences } = article;
    const keys = sentences.map(({ firstToken, endToken }) => {
      let key = '';
      for (let token = firstToken; token < endToken; token++) {
        const { text } = tokens[token]!;
        key += `${text.length} ${text}`;
      }
      return key;
    });
    this.keysOf = { article, keys };
    return keys;
  }
}
