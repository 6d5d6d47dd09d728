import type { Article } from '../model.ts';
import { isAcronym, movedMention, type DraftActor, type DraftMention } from './draft.ts';
import { formAt, type NameForm } from './nameForms.ts';
import { headlineEnd } from './headings.ts';
import type { NameSpan } from './names.ts';
import { originalText, shownName } from './words.ts';

/** An actor whose mentions are told by the places of their names in a list. */
interface Gathered extends Omit<DraftActor, 'mentions'> {
  readonly mentions: readonly { readonly name: number; readonly mention: DraftMention }[];
}

/**
 * What names of one type were gathered into, in an article's last version. Which names are one's is told from their words
 * and their order alone: where those are the same, so are the actors, wherever the names stand now.
 */
export class GatherMemory {
  /** What was read off the names: what was taken over from one version to the next is of the same words. */
  #names: NameForm[] = [];
  #besides = '';
  #actors: readonly Gathered[] | null = null;

  /**
   * @param names in reading order
   * @param besides all that the actors depend on besides the words and the order of the names, in words
   */
  recall(
    article: Article,
    names: readonly NameSpan[],
    besides: string,
    gather: () => readonly DraftActor[],
  ): readonly DraftActor[] {
    if (this.#actors !== null && this.#besides === besides && this.#isSame(article, names))
      return this.#actors.map(({ type, name, mentions }) => ({
        type,
        name,
        mentions: mentions.map(({ name: index, mention }) =>
          movedMention(mention, names[index]!.first - mention.first),
        ),
      }));
    const actors = gather();
    this.#keep(article, names, besides, actors);
    return actors;
  }

  #isSame(article: Article, names: readonly NameSpan[]): boolean {
    const { tokens } = article;
    if (names.length !== this.#names.length) return false;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const last = this.#names[index]!;
      const { first, end } = name;
      const form = formAt(tokens, first, end);
      if (form === last) continue;
      if (form.length !== last.length || shownName(tokens, first, end) !== last.shown) return false;
      if (originalText(article, first, end) !== last.text) return false;
      this.#names[index] = form;
    }
    return true;
  }

  #keep(article: Article, names: readonly NameSpan[], besides: string, actors: readonly DraftActor[]): void {
    this.#names = names.map(({ first, end }) => {
      const form = formAt(article.tokens, first, end);
      form.shown ??= shownName(article.tokens, first, end);
      form.text ??= originalText(article, first, end);
      return form;
    });
    this.#besides = besides;
    const places = new Map(names.map(({ first }, index) => [first, index]));
    this.#actors = actors.map(({ type, name, mentions }) => ({
      type,
      name,
      // The list itself is added to later.
      mentions: mentions.map((mention) => ({ name: places.get(mention.first)!, mention })),
    }));
  }
}

/** How many of an article's names stand in its headline: what short names of bodies and places depend on besides the names. */
export function countInHeadline(article: Article, names: readonly NameSpan[]): string {
  const end = headlineEnd(article);
  return String(names.filter(({ first }) => first < end).length);
}

/**
 * What the organisations of an article depend on besides their names: which stand in the headline, which in another's brackets, and
 * the sentences that hold one-word names, whose capitals may be those of a whole line.
 * @param defined as {@link acronymDefinitions} gives it
 */
export function besidesOrganizations(
  article: Article,
  names: readonly NameSpan[],
  defined: ReadonlyMap<number, number>,
  sentenceKeys: readonly string[],
): string {
  const places = new Map(names.map(({ first }, index) => [first, index]));
  let said = `${countInHeadline(article, names)} `;
  for (const [short, full] of defined) said += `${String(places.get(short))} ${String(places.get(full))} `;
  let sentence = 0;
  let last = -1;
  for (const { first, end } of names) {
    if (end > first + 1 || !isAcronym(article.tokens[first]!)) continue;
    while (article.sentences[sentence]!.endToken <= first) sentence++;
    if (sentence !== last) said += `\n${sentenceKeys[sentence]!}`;
    last = sentence;
  }
  return said;
}
