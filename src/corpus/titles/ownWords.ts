import { tokensIn } from '../../engine/article/lookup.ts';
import { quoteOf } from '../../engine/article/quote.ts';
import { leastJudged } from '../../engine/events/realis.ts';
import { verbForms } from '../../engine/events/inflection.ts';
import type { Span } from '../../engine/model.ts';
import { clauseOf } from './clauseWords.ts';
import type { EventRecord } from '../reading/record.ts';
import { isSurelyMeant, possessive } from './pronounNames.ts';
import { auxiliaries, capitalised, eventsBeside, isVerbal, longest, words, wordsAt } from './lineWords.ts';

/** A line in the article's words. */
export interface OwnWords {
  readonly title: string;
  /** Whether it stands by itself: it names who does it, and is no part of another statement. */
  readonly stands: boolean;
  /** Whether it begins with a verb, and who does that is not known. */
  readonly isBare: boolean;
  /** Another event whose verb begins the line, as in a list under a lead-in ("Refused to sign the treaty"). */
  readonly opener?: EventRecord;
}

const pronouns = new Set('he she it they we i you this his her its their our'.split(' '));

/**
 * The article's words, with who does it where the clause leaves that out or has a pronoun for it.
 * @param told whom it is told of, by the name over the corpus; null where no actor is known
 * @param mentions where the article names them
 */
export function ownWords(
  event: EventRecord,
  told: { readonly name: string; readonly type: string } | null,
  mentions: readonly { readonly text: string; readonly start: number; readonly end: number }[] = [],
): OwnWords {
  const { title, isPart, isCut } = clauseOf(event);
  // "She was struck by Keller's car": whoever is named behind the pronoun is not meant by it.
  const isNamed = mentions.some(
    ({ start, end, text }) => start > event.event.start && end <= event.event.sentence.end && title.includes(text),
  );
  const actor = isNamed ? null : told;
  const name = told?.name ?? null;
  const [opening = ''] = title.split(' ', 1);
  const rest = title.slice(opening.length);
  const stands = !isPart && rest !== '' && !pronouns.has(opening.toLowerCase());
  const isAuxiliary = auxiliaries.has(event.article.entry.article.tokens[event.token - 1]?.lower ?? '');
  // "She was the reason he left": who he is, she is not.
  const { wording } = event.event;
  const isOther =
    wording === null
      ? event.event.weight >= leastJudged
      : wordsAt(event, wording.subject).toLowerCase() !== opening.toLowerCase();
  const [meant] = wording?.pronouns ?? [];
  const isSure = meant === undefined || isSurelyMeant(event, meant);
  const isPronoun =
    !isOther && isSure && actor !== null && (actor.type === 'person' ? /^(?:He|She)$/u : /^They$/u).test(opening);
  if (isPronoun && (isVerbal(event) || isAuxiliary))
    return { title: `${actor.name}${rest}`, stands: true, isBare: false };
  // "His first trip abroad": the noun is the doer's.
  if (name !== null && /^(?:His|Her|Their)$/u.test(opening) && !isVerbal(event) && !hasSubject(event))
    return { title: `${possessive(name)}${rest}`, stands: true, isBare: false };
  // "Brokered by a judge" has its agent.
  const { article } = event.article.entry;
  const isPassive = article.tokens[tokensIn(article, event.event).end]?.lower === 'by';
  const subject = isPassive ? null : subjectOf(event, name);
  const bare = bareVerb(event, title, subject !== name && subject !== null && isPlural(subject));
  if (bare === null) {
    // "The deal" says that there was one, and no more.
    const saysLittle = /^(?:The|An?|This|That|These|Those|Its|Their) [^ ]+$/u.test(title);
    if (isCut || saysLittle || (!isVerbal(event) && title.split(' ').length < 3))
      return { title, stands: false, isBare: true };
    const opener = openerOf(event, title);
    return opener ? { title, stands: false, isBare: true, opener } : { title, stands, isBare: false };
  }
  if (subject === null || bare === '' || title.includes(subject)) return { title, stands: false, isBare: true };
  return { title: capitalised(`${subject} ${bare}`), stands: true, isBare: false };
}

/** "…, followed by a meeting", "can provide it": the verb that comes first, whose subject stands elsewhere. */
function openerOf(event: EventRecord, title: string): EventRecord | undefined {
  const words = title.toLowerCase().split(' ');
  const at = words.findIndex((word) => !word.endsWith('ly') && !auxiliaries.has(word) && !adverbs.has(word));
  const opening = words[at] ?? '';
  return eventsBeside(event).find(
    (other) =>
      other.token < event.token &&
      wordsOf(other)[0]!.toLowerCase() === opening &&
      isVerbal(other) &&
      (at > 0 || !isGerund(other) || !startsSentence(other)),
  );
}

/** Whether an event's verb is the first word of its sentence. */
export const startsSentence = ({ article, sentence, token }: EventRecord): boolean =>
  article.entry.article.sentences[sentence]?.firstToken === token;

/** May be a subject itself, at a sentence's start. */
export const isGerund = (event: EventRecord): boolean => /ing$/iu.test(wordsOf(event)[0]!);

/** "About 300 farmers", "children": a doer in the plural. */
export function isPlural(phrase: string): boolean {
  const head = (phrase.split(/ (?:of|in|from|at|on|with|by|for|to|who|that) /u, 1)[0] ?? '').split(' ').at(-1) ?? '';
  return /[^s]s$|^(?:people|men|women|children|police)$/u.test(head.toLowerCase());
}

const adverbs = new Set('and or but then also later just already now soon again still once'.split(' '));

/**
 * The words of a clause that begins with its verb, in a form that goes behind a subject; none where the subject does not fit
 * the verb, null where the clause has its own.
 */
function bareVerb(event: EventRecord, title: string, plural: boolean): string | null {
  const words = title.split(' ');
  // "May died in Corran": what looks like a helper is who died.
  const { wording } = event.event;
  if (wording && title.startsWith(`${wordsAt(event, wording.subject)} `)) return null;
  const trigger = (wordsOf(event)[0] ?? '').toLowerCase();
  const at = words.findIndex((word) => word.toLowerCase() === trigger);
  const before = words.slice(0, Math.max(0, at)).map((word) => word.toLowerCase());
  if (at < 0 || !before.every((word) => word.endsWith('ly') || auxiliaries.has(word) || adverbs.has(word))) return null;
  const lemma = event.event.lemma.split(' ')[0] ?? '';
  const forms = verbForms(lemma);
  const isGerund = forms.some(({ form, as }) => form === trigger && as === 'gerund');
  const present = plural ? lemma : (forms.find(({ as }) => as === 'third')?.form ?? trigger);
  // "…, killing two": what goes with the deed before it is told as that is.
  const verb = isGerund && !before.some((word) => auxiliaries.has(word)) ? present : trigger;
  // "Asia and its forum provide": a doer in the singular is only a part of who does it.
  if (trigger === lemma && trigger !== present && before.length === 0) return '';
  const kept = before.filter((word) => word !== 'and' && word !== 'or' && word !== 'but' && word !== 'then');
  return [...kept, verb, ...words.slice(at + 1)].join(' ');
}

const relatives = new Set('that which who whom it they he she we i you this these those himself'.split(' '));

/** Who or what does it: by name where one is known, else by the noun phrase before the verb; null where neither is. */
function subjectOf(event: EventRecord, name: string | null): string | null {
  const subject = event.event.arguments.find(({ role, end }) => role === 'agent' && end <= event.event.start);
  const phrase = subject ? quoteOf(event.article.entry.article, subject, longest) : '';
  // "The contract with the terminal's operator (MTO) ran out": a line has no room for what else it is called.
  const text = phrase.replace(/ \(\p{Lu}+\)/gu, '');
  // "Stopped an attack, arresting two", read as an attack that arrests.
  if (subject && isDoneTo(event, subject)) return name;
  // "The union's contract ran out": not the union.
  const isOwned = /[’']s? /u.test(text) && !text.endsWith('…');
  if (name !== null && isVerbal(event)) return isOwned ? text : name;
  if (!isVerbal(event) && !event.event.arguments.some(({ role }) => role === 'patient')) return null;
  if (!subject || subject.start < event.event.sentence.start) return name;
  return relatives.has(text.toLowerCase()) || text.endsWith('…') ? name : text;
}

/** Whether a phrase is what another verb of the sentence does something to, right before the gerund of this one. */
export function isDoneTo(event: EventRecord, { start, end }: Span): boolean {
  return (
    isGerund(event) &&
    eventsBeside(event).some(
      (other) =>
        other !== event &&
        other.event.arguments.some((each) => each.role === 'patient' && each.start === start && each.end === end),
    )
  );
}

/** Whether the verb has its own subject among what hangs on it. */
const hasSubject = ({ event }: EventRecord): boolean => event.arguments.some(({ role }) => role === 'agent');

const wordsOf = (event: EventRecord): readonly string[] => words(event).split(' ');
