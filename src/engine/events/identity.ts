import type { Article } from '../model.ts';

/**
 * Names for the events of one passage: the trigger's lemma and a number made from the words of its sentence, so that an
 * edit elsewhere in the article leaves the name as it is.
 */
export class EventNames {
  #sentence = -1;
  #hash = 0;

  /** @param sentence index into `article.sentences`; sentences must come in order */
  next(lemma: string, article: Article, sentence: number): string {
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      this.#hash = hashOf(article, sentence);
    }
    return `${lemma}-${String(this.#hash % 9973)}`;
  }
}

/** What tells events of one name in an article apart: a number behind it, from the second one on. */
export class TakenNames {
  readonly #times = new Map<string, number>();

  next(name: string): string {
    const times = (this.#times.get(name) ?? 0) + 1;
    this.#times.set(name, times);
    return times === 1 ? name : `${name}-${String(times)}`;
  }
}

/** How many events of an article have a name, from version to version. */
export class NameCounts {
  readonly #counts = new Map<string, number>();

  /**
   * Takes the names of some events away and adds those of others.
   * @returns those of these names that other events have too
   */
  exchange(gone: readonly string[], come: readonly string[]): ReadonlySet<string> {
    const counts = this.#counts;
    for (const name of gone) {
      const count = counts.get(name)!;
      if (count === 1) counts.delete(name);
      else counts.set(name, count - 1);
    }
    const shared = new Set<string>();
    for (const names of [gone, come]) for (const name of names) if (counts.has(name)) shared.add(name);
    for (const name of come) counts.set(name, (counts.get(name) ?? 0) + 1);
    return shared;
  }
}

/** FNV-1a over the lower-case words. */
function hashOf(article: Article, sentence: number): number {
  const { firstToken, endToken } = article.sentences[sentence]!;
  let hash = 0x811c9dc5;
  for (let index = firstToken; index < endToken; index++) {
    const word = article.tokens[index]!.lower;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}
