import { tokensIn } from '../engine/article/lookup.ts';
import { quoteOf } from '../engine/article/quote.ts';
import { verbForms } from '../engine/events/inflection.ts';
import { endOf } from './clauseWords.ts';
import { isDoneTo, isGerund, isPlural } from './ownWords.ts';
import type { EventRecord } from './reading/record.ts';
import { auxiliaries, capitalised, isVerbal, longest, words } from './titleWords.ts';

const pronouns = new Set('he she it they we i you this that these those who which whom what his her its their our my your there'.split(' ')); // prettier-ignore
const relatives = new Set(['who', 'which', 'to', 'as', 'than', 'would', 'will', 'could', 'may', 'might']);

/**
 * A line put together from the phrases that belong to an event, where its clause is no line by itself: who does it and the
 * verb with what follows ("A driver injures a woman in Corran"), or the noun with what hangs on it ("the hearings for Ana Ruiz").
 * @returns null where the phrases say too little
 */
export function phraseLine(event: EventRecord): string | null {
  if (isVerbal(event)) return event.event.phrase ? null : verbLine(event);
  return event.event.phrase ? nounLine(event) : null;
}

function nounLine(event: EventRecord): string | null {
  const { phrase } = event.event;
  // "Charges after police found two bodies": what comes after is a clause of its own.
  const [text = ''] =
    phrase === null ? [] : quoteOf(event.article.entry.article, phrase, longest).split(/ (?:after|before) /u, 1);
  const [first = ''] = text.split(' ', 1);
  if (text.split(' ').length < leastWords || pronouns.has(first.toLowerCase())) return null;
  return capitalised(text);
}

/** Fewer words than these name no happening: "the second trial". */
const leastWords = 4;

function verbLine(event: EventRecord): string | null {
  const { article } = event.article.entry;
  const { tokens } = article;
  const { first, end } = tokensIn(article, event.event);
  let from = first;
  while (from > 0 && isBeforeVerb(tokens[from - 1]!.lower)) from--;
  const before = tokens.slice(from, first).map(({ lower }) => lower);
  if (before.some((word) => relatives.has(word))) return null;
  const lemma = event.event.lemma.split(/[ -]/u, 1)[0] ?? '';
  const form = (words(event).split(' ', 1)[0] ?? '').toLowerCase();
  const forms = verbForms(lemma).filter((each) => each.form === form);
  const isHelped = before.some((word) => auxiliaries.has(word));
  const isPassive = before.some((word) => beings.has(word)) && !form.endsWith('ing');
  // "The ship seized in May": nobody says who did it.
  if (!isHelped && !forms.some(({ as }) => as === 'past' || as === 'gerund')) return null;
  const subject = subjectOf(event, isPassive ? 'patient' : 'agent', from);
  if (subject === null) return null;
  const sentenceEnd = article.sentences[event.sentence]?.endToken ?? end;
  const present = isPlural(subject) ? lemma : (verbForms(lemma).find(({ as }) => as === 'third')?.form ?? form);
  const verb = form.endsWith('ing') && !isHelped ? present : tokens[first]!.text;
  const span = { start: tokens[first]!.end, end: tokens[endOf(event, first, end, sentenceEnd) - 1]!.end };
  const rest = span.end > span.start ? quoteOf(article, span, longest) : '';
  const line = [subject, ...tokens.slice(from, first).map(({ text }) => text), verb, rest].filter(Boolean).join(' ');
  return rest === '' && event.event.arguments.some(({ role }) => role === 'patient') && !isPassive
    ? null
    : capitalised(line);
}

const beings = new Set('is are was were be been being'.split(' '));
const isBeforeVerb = (word: string): boolean => word.endsWith('ly') || auxiliaries.has(word);

/**
 * The phrase that does it, or that it is done to; null where it is a pronoun, one of several, or stands neither right before
 * the verb nor before what goes with its deed (", killing two"): then it may be another verb's.
 */
function subjectOf(event: EventRecord, role: 'agent' | 'patient', verb: number): string | null {
  const { tokens } = event.article.entry.article;
  const [phrase, second] = event.event.arguments.filter(
    (each) => each.role === role && each.end <= tokens[verb]!.start,
  );
  const before = tokens[verb - 1];
  if (!phrase || second || !before || phrase.start < event.event.sentence.start || isDoneTo(event, phrase)) return null;
  // "The house where the shooting happened is listed", "the party led by Ana Ruiz was banned": neither is the subject.
  const leading = tokens[tokensIn(event.article.entry.article, phrase).first - 1]?.lower ?? '';
  if (inner.has(leading)) return null;
  const related = before.lower === 'that' || before.lower === 'who' || before.lower === 'which';
  const isNext = phrase.end === (related ? tokens[verb - 2]?.end : before.end);
  if (!isNext && !(isGerund(event) && accompanying.has(before.lower))) return null;
  const text = quoteOf(event.article.entry.article, phrase, longest);
  return pronouns.has(text.split(' ', 1)[0]!.toLowerCase()) || !/^[\p{L}\p{N}“"].*[^…]$/u.test(text) ? null : text;
}

const inner = new Set(['where', 'by', 'of', 'to', 'for', 'with', 'from', 'at', 'in', 'on']);
const accompanying = new Set([',', 'after', 'while', 'before', 'and']);
