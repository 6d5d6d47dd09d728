import type { Article } from '../engine/model.ts';
import { sharedPassages, type SharedPassage } from './copies.ts';
import { readShingles, type Shingles } from './reading/shingles.ts';
import { ReverseIndex } from './reverseIndex.ts';

/** Which articles have words of others, found by the fingerprints of their runs of words. */
export class CopyIndex {
  readonly #held = new Map<string, { readonly article: Article; readonly shingles: Shingles }>();
  readonly #byFingerprint = new ReverseIndex<number>();
  readonly #passages = new Map<string, readonly SharedPassage[]>();

  add(article: Article): void {
    const shingles = readShingles(article);
    this.#held.set(article.id, { article, shingles });
    for (const fingerprint of shingles.fingerprints) this.#byFingerprint.add(fingerprint, article.id);
  }

  remove(id: string): void {
    for (const other of this.sharersOf(id)) {
      this.#passages.delete(`${id}\n${other}`);
      this.#passages.delete(`${other}\n${id}`);
    }
    for (const fingerprint of this.#held.get(id)?.shingles.fingerprints ?? [])
      this.#byFingerprint.drop(fingerprint, id);
    this.#held.delete(id);
  }

  /** Passages that `id` shares with another article, in the order of `id`. */
  passages(id: string, other: string): readonly SharedPassage[] {
    const key = `${id}\n${other}`;
    const known = this.#passages.get(key);
    if (known) return known;
    const [here, there] = [this.#held.get(id), this.#held.get(other)];
    const found = here && there ? sharedPassages(here, there) : [];
    this.#passages.set(key, found);
    return found;
  }

  /** Articles that may share a passage with `id`, sorted. */
  sharersOf(id: string): readonly string[] {
    const found = new Set<string>();
    for (const fingerprint of this.#held.get(id)?.shingles.fingerprints ?? [])
      for (const other of this.#byFingerprint.of(fingerprint)) if (other !== id) found.add(other);
    return [...found].sort();
  }
}
