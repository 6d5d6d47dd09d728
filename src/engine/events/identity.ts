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

/** Tells events of one name in an article apart by a number behind it. */
export class TakenNames {
  readonly #taken = new Set<string>();
  readonly #times = new Map<string, number>();

  next(name: string): string {
    const count = this.#taken.size;
    if (this.#taken.add(name).size > count) return name;
    const times = (this.#times.get(name) ?? 1) + 1;
    this.#times.set(name, times);
    return `${name}-${String(times)}`;
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
