import { verbForms } from '../../engine/events/inflection.ts';
import type { Span, Wording } from '../../engine/model.ts';
import type { EventRecord } from '../reading/record.ts';
import { coreOf } from './core.ts';
import { isDoneTo, isPlural } from './doers.ts';
import { capitalised, placed, wordsAt, type Line, type NameOf } from './lineWords.ts';
import { withNames } from './pronounNames.ts';

/**
 * An event's line in the words of its clause: "Norton collapsed at the corner of Dock Street". Who a pronoun means stands in
 * its place; what goes with another deed (", killing two") is told as a deed. Marks: "clash" where subject and verb do not fit,
 * as if the tree had put them together amiss, "open" where it is not known whom a pronoun means, "name" where it is,
 * the verb's form, how it comes by its subject, and how much was left out.
 * @param nameOf the name over the corpus of an article's actor
 * @returns null where the event has no clause, or its doer is a day, or whom another verb does something to
 */
export function clauseLine(event: EventRecord, nameOf: NameOf): Line | null {
  const { wording } = event.event;
  if (wording === null || (wording.form === 'gerund' && isDoneTo(event, placed(event, wording.subject)))) return null;
  const { pronouns } = wording;
  const subject = withNames(event, placed(event, wording.subject), pronouns, nameOf);
  // "Late Saturday attacked a bank": when is no doer.
  if (days.test(subject) && !/^\d[\d,.]* \p{L}/u.test(subject)) return null;
  const helpers = wording.helpers === null ? '' : wordsAt(event, wording.helpers);
  // "Vincent “The Chin” Ruiz", cut at the mark.
  if (subject.split('"').length % 2 === 0) return null;
  // A name in -s is one thing more often than several.
  const verb = verbOf(event, wording, helpers, isPlural(subject) && !/\p{Lu}\p{L}*s$/u.test(subject));
  let line = [closed(event, wording.subject, subject), helpers, verb].filter(Boolean).join(' ');
  let core = '';
  for (const span of wording.rest) {
    const said = (words: Span): string => withNames(event, placed(event, words), pronouns, nameOf, line);
    if (core === '' && wording.core !== null && span.end > wording.core)
      core = span.start < wording.core ? `${line} ${said({ start: span.start, end: wording.core })}` : line;
    line += ` ${said(span)}`;
  }
  // "Ruiz strikes Ruiz", where who did it was put for another's pronoun.
  if (line.split(` ${subject}`).length > 1 && /^\p{Lu}/u.test(subject)) return null;
  // "Faces charges after police": what police did is another clause.
  line = line.replace(/ (?:after|before) [^ ]+$/u, '');
  // A quotation that the line breaks off is closed.
  const quoted = line.split('"').length % 2 === 0 ? `${line}"` : line;
  const isClash = clashes(subject, [helpers, wordsAt(event, wording.verb)].join(' '));
  const marks = [
    subject === wordsAt(event, wording.subject) ? (isOpen(subject) ? 'open' : '') : 'name',
    isClash ? 'clash' : '',
    wording.form === 'finite' ? '' : wording.form,
    `subject ${wording.by}`,
    `lost ${String(wording.lost)}`,
  ];
  return {
    way: 'clause',
    text: capitalised(quoted),
    core: coreOf(quoted, core),
    marks: marks.filter(Boolean),
  };
}

/** "The last stoppage, in May, lasted": the comma that ends an aside. */
function closed(event: EventRecord, span: Span, subject: string): string {
  const { text } = event.article.entry.article;
  return subject.split(', ').length === 2 && text.charAt(placed(event, span).end) === ',' ? `${subject},` : subject;
}

const singular = new Set('is was has does'.split(' '));
const plural = new Set('are were have do'.split(' '));
const days = /^(?:(?:late|early|shortly|soon) |(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) |\d)/iu;

/** Whether subject and verb do not fit: then the tree has put them together amiss ("four games was suspended"). */
function clashes(subject: string, group: string): boolean {
  const helper = group.toLowerCase().split(' ').find((word) => singular.has(word) || plural.has(word)); // prettier-ignore
  const words = subject.split(' ');
  const isName = words.length > 1 && words.length < 6 && [words[0]!, words.at(-1)!].every((word) => /^\p{Lu}/u.test(word)); // prettier-ignore
  if (helper === undefined || (isName && singular.has(helper))) return false;
  return singular.has(helper) ? isPlural(subject) || / and /u.test(subject) : !/s\b| and |\d|^(?:the )?(?:people|men|women|children|police|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(subject); // prettier-ignore
}

function verbOf(event: EventRecord, { form, verb, lemma }: Wording, helpers: string, plural: boolean): string {
  const text = wordsAt(event, verb);
  const isHelped = helpers.split(' ').some((word) => !word.endsWith('ly') && word !== '');
  if (form === 'finite' || isHelped) return text;
  // "The ship seized in May".
  if (form === 'participle') return `${plural ? 'were' : 'was'} ${text}`;
  return plural ? lemma : (verbForms(lemma).find(({ as }) => as === 'third')?.form ?? text);
}

const open = new Set('he she it they we i you this that these those who which whom what there his her its their my our your whose'.split(' ')); // prettier-ignore

/** Whether it is not known whom or what a subject means. */
function isOpen(subject: string): boolean {
  const [first = ''] = subject.toLowerCase().split(' ', 1);
  return open.has(first) || /^(?:both|all|one|some|each)$/iu.test(subject) || !/^[\p{L}\p{N}“"‘'$€£]/u.test(subject);
}
