import { tokensIn } from '../../engine/article/lookup.ts';
import type { MeantPronoun, Span } from '../../engine/model.ts';
import type { EventRecord } from '../reading/record.ts';
import type { NameOf } from './lineWords.ts';
import { prominenceAt, type Prominence } from './people.ts';

/**
 * The words of a stretch of an article, with whom its pronouns mean in their place, where the line does not name them before.
 * @param span in the article
 * @param pronouns counted from the event's start
 * @param before what stands before these words in the line
 * @param behind what else the line says: whom it names there no pronoun needs to
 */
export function withNames(
  event: EventRecord,
  span: Span,
  pronouns: readonly MeantPronoun[],
  nameOf: NameOf,
  before = '',
  behind = '',
): string {
  const { article } = event.article.entry;
  const { first, end } = tokensIn(article, span);
  let line = '';
  let wasNamed = false;
  for (let at = first; at < end; at++) {
    const { text, spaceBefore } = article.tokens[at]!;
    const start = article.tokenStarts[at]! - event.event.start;
    const pronoun = pronouns.find((each) => each.start === start);
    // "The union withdrew its statement": whose it is the subject says.
    const isSubject = before !== '' && event.agents.some(({ id }) => pronoun?.actors.includes(id));
    const name = pronoun && !isSubject && isSurelyMeant(event, pronoun) ? nameMeant(event, pronoun, nameOf) : undefined;
    const isNamed = name === undefined || hasName(name, `${before} ${line} ${behind}`);
    const named = isNamed ? text : pronoun!.isOwner ? possessive(name) : name;
    // "He's expected to leave".
    const word = text === "'s" && wasNamed ? ' is' : named;
    wasNamed = !isNamed && !pronoun!.isOwner;
    line += at > first && spaceBefore ? ` ${word}` : word;
  }
  return line;
}

/** Whether a line has a word of a name: "Manon" of "Manon Balletti". */
export function hasName(name: string, line: string): boolean {
  const words = line.split(/[^\p{L}\p{N}]+/u);
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => word.length > 2 && words.includes(word));
}

/**
 * Whether it is as good as sure whom a pronoun means: readers found names put for "it" and "they" wrong two times of three, and
 * so for people of whom less is told than of others that stand nearer.
 */
export function isSurelyMeant(event: EventRecord, pronoun: MeantPronoun): boolean {
  const { text } = event.article.entry.article;
  const word = text.slice(event.event.start + pronoun.start, event.event.start + pronoun.end).toLowerCase();
  if (!persons.has(word)) return false;
  const { isMost, isNearest, rivals } = standingOf(event, pronoun);
  return isMost || (isNearest && rivals < 2);
}

const persons = new Set('he she him her his whose'.split(' '));

/** How the one whom a pronoun means stands among those whom it might. */
export function standingOf({ article, event }: EventRecord, pronoun: MeantPronoun): Prominence {
  const meant = article.actors.get(pronoun.actors[0] ?? '')?.actor;
  return prominenceAt(article, meant, event.start + pronoun.start);
}

/** The names of whom a pronoun means, "Kenya and Uganda"; undefined where one of them is unknown. */
export function nameMeant(event: EventRecord, { actors }: MeantPronoun, nameOf: NameOf): string | undefined {
  const names = actors.map((id) => event.article.actors.get(id)).map((actor) => actor && nameOf(event, actor));
  return names.includes(undefined) ? undefined : names.join(' and ');
}

/** "Ana Ruiz's", "Rios'". */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);
