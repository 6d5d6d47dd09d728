import { tokensIn } from '../engine/article/lookup.ts';
import { quoteOf } from '../engine/article/quote.ts';
import { verbForms } from '../engine/events/inflection.ts';
import { isFunctionWord } from './reading/words.ts';
import type { EventRecord } from './reading/record.ts';

/** A row's longest line, in characters. */
export const longest = 80;

/** The trigger's words. */
export const words = (event: EventRecord): string => quoteOf(event.article.entry.article, event.event, 40);

/** Words that begin a clause of their own. */
export const openers = new Set(
  'that which who whose where because after when while but and said says say denied claimed'.split(' '),
);
const auxiliaries = new Set('had has have was were is are been be would will could may might who which to as than not'.split(' ')); // prettier-ignore
/** Words at which a clause ends. */
export const closers = new Set([
  'after',
  'when',
  'because',
  'while',
  'before',
  'which',
  'who',
  'until',
  'although',
  'whether',
]);
/** Whether a token is punctuation. */
export const isMark = (text: string): boolean => !/[\p{L}\p{N}$€£%'’-]/u.test(text);

/** The article's words, with the agent's name where they leave it out or have a pronoun for it. */
export function ownWords(event: EventRecord, name: string): string {
  const title = clauseOf(event);
  const [opening = '', second = ''] = title.split(' ', 2);
  const rest = title.slice(opening.length);
  const isAuxiliary = auxiliaries.has(event.article.entry.article.tokens[event.token - 1]?.lower ?? '');
  if ((isVerbal(event) || isAuxiliary) && /^(?:He|She|They)$/u.test(opening)) return `${name}${rest}`;
  const trigger = words(event).split(' ')[0]?.toLowerCase();
  const bare = opening.toLowerCase() === trigger || (opening.endsWith('ly') && second.toLowerCase() === trigger);
  // "Brokered by a judge" has its agent.
  const { article } = event.article.entry;
  const isPassive = article.tokens[tokensIn(article, event.event).end]?.lower === 'by';
  if (!bare || !isVerbal(event) || isPassive || title.includes(name)) return title;
  return `${name} ${opening.toLowerCase()}${rest}`;
}

/** The trigger is a past form or a participle of a verb: "opened", "supplying". */
function isVerbal({ event, article }: EventRecord): boolean {
  const text = quoteOf(article.entry.article, event, 40).toLowerCase().split(' ')[0] ?? '';
  const lemma = event.lemma.split(' ')[0] ?? '';
  return text !== lemma && verbForms(lemma).some(({ form, as }) => form === text && as !== 'base' && as !== 'third');
}

/** The clause around the trigger in the article's words, without what stands around it in the sentence. */
export function clauseOf(event: EventRecord): string {
  const { article } = event.article.entry;
  const { tokens } = article;
  const sentence = article.sentences[event.sentence];
  if (!sentence) return capitalised(words(event));
  const { first: middle, end: trigger } = anchorOf(event);
  let first = middle;
  let commas = 0;
  for (let at = middle; at >= Math.max(sentence.firstToken, middle - mostBefore); at--) {
    const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
    // What stands between two commas is put in ("one picket, Jonas Vey, had been …").
    const isInserted = before?.text === ',' && commas % 2 === 1;
    // "Kenya and Uganda": two names stay together.
    const isJoined = before?.lower === 'and' && isName(tokens[at]!) && at > 1 && isName(tokens[at - 2]!);
    const opens = !before || (!isInserted && !isJoined && (isMark(before.text) || openers.has(before.lower)));
    if (before?.text === ',') commas++;
    if (!beginsWell(tokens[at]!) || (opens && auxiliaries.has(tokens[at]!.lower))) continue;
    if (opens) {
      first = at;
      break;
    }
    if (at > middle - mostBefore / 2) first = at;
  }
  let end = trigger;
  while (end < Math.min(sentence.endToken, trigger + mostAfter)) {
    const { text, lower } = tokens[end]!;
    if (isMark(text) || closers.has(lower) || (lower === 'and' && end > trigger + 2)) break;
    end++;
  }
  while (
    end > trigger &&
    (isFunctionWord(tokens[end - 1]!.lower) ||
      prepositions.has(tokens[end - 1]!.lower) ||
      dangling.has(tokens[end - 1]!.lower))
  )
    end--;
  // "… and overturned": the one who did it stands at the sentence's start.
  const whole = { start: tokens[sentence.firstToken]!.start, end: tokens[end - 1]!.end };
  if (first === middle && beginsWell(tokens[sentence.firstToken]!) && whole.end - whole.start <= longest)
    first = sentence.firstToken;
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  return capitalised(quoteOf(article, span, longest));
}

/** The trigger; of one of no known kind the figure that it goes with, where a mark parts the two. */
function anchorOf(event: EventRecord): { readonly first: number; readonly end: number } {
  const { article } = event.article.entry;
  const trigger = tokensIn(article, event.event);
  const figure = event.figures[0] && event.event.type === null ? tokensIn(article, event.figures[0]) : null;
  if (!figure || figure.end > trigger.first) return trigger;
  return article.tokens.slice(figure.end, trigger.first).some(({ text }) => isMark(text)) ? figure : trigger;
}

const prepositions = new Set(
  'in to with at for from on against into of over under by near toward towards between'.split(' '),
);
const dangling = new Set(['early', 'late', 'only', 'about', 'around']);
const mostBefore = 16;
const mostAfter = 12;
const isName = ({ text }: { readonly text: string }): boolean => /^\p{Lu}/u.test(text);
const beginsWell = ({ text }: { readonly text: string }): boolean => /^[\p{L}\p{N}]/u.test(text);

/** The text with a capital at its head. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
