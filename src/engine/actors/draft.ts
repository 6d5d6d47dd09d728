import type { ActorType, Article, MentionKind, MentionType, Token } from '../model.ts';
import type { NameSpan } from './names.ts';
import { TokenList } from './tokenList.ts';
import { comparableName, comparableWords } from './words.ts';

/** A mention in the making: a half-open range of token indices. */
export interface DraftMention {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly type: MentionType;
  readonly why?: string;
  readonly uncertain?: boolean;
}

/** The mention so many tokens further on. */
export function movedMention(mention: DraftMention, by: number): DraftMention {
  if (by === 0) return mention;
  const { first, end, kind, type, why, uncertain } = mention;
  return draftMention(first + by, end + by, kind, type, why, uncertain);
}

/** A mention in the making; what is not said of it has no field. */
export function draftMention(
  first: number,
  end: number,
  kind: MentionKind,
  type: MentionType,
  why?: string,
  uncertain?: boolean,
): DraftMention {
  if (why === undefined) return { first, end, kind, type };
  return uncertain === undefined ? { first, end, kind, type, why } : { first, end, kind, type, why, uncertain };
}

/** An actor in the making; mentions in the order they were found. */
export interface DraftActor {
  readonly type: ActorType;
  /** Set where the canonical name is not one of the forms in the text ("Russia" for "Moscow said"). */
  readonly name: string | null;
  readonly mentions: DraftMention[];
}

/** All mentions of one type with the same words. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly spans: readonly NameSpan[];
}

/** Names with the same comparable words gathered, in the order of their first mention. */
export function groupNames(article: Article, names: readonly NameSpan[]): readonly NameGroup[] {
  const groups = new Map<string, { readonly words: readonly string[]; readonly spans: NameSpan[] }>();
  for (const span of names) {
    const words = comparableWords(article.tokens, span.first, span.end);
    const key = comparableName(article.tokens, span.first, span.end) || `#${span.first}`;
    const group = groups.get(key);
    if (group) group.spans.push(span);
    else groups.set(key, { words, spans: [span] });
  }
  return [...groups.values()];
}

/**
 * Whether an article may mean by a form what it has named in full: the full name stands before it, or the form before it in
 * the headline only. What is named in full after its first word alone is mostly another, a branch or a part.
 * @param bodyStart the token after the headline
 */
export function isNamedBefore(full: NameGroup, form: NameGroup, bodyStart: number): boolean {
  const again = form.spans.find(({ first }) => first >= bodyStart);
  return again === undefined || full.spans[0]!.first < again.first;
}

/** Whether a token is written in capitals only and may be an acronym: "KCNA", "U.N.", "G20". */
export function isAcronym(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  // Most words are out by their first or last letter already.
  if (isSmallLetter(first) || isSmallLetter(token.text.charCodeAt(token.text.length - 1))) return false;
  const letters = token.text.replaceAll('.', '');
  return letters.length >= 2 && letters.length <= 7 && /^[\p{Lu}\p{N}&]+$/u.test(letters) && /\p{Lu}/u.test(letters);
}

/** The tokens that may be acronyms. */
export const acronymTokens = new TokenList(isAcronym);

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
