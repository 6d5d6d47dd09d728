import { verbForms } from '../../engine/events/inflection.ts';
import type { Wording } from '../../engine/model.ts';
import type { EventRecord } from '../reading/record.ts';
import { isDoneTo, isPlural } from './ownWords.ts';
import { capitalised, placed, wordsAt, type NameOf } from './lineWords.ts';

/**
 * An event's line in the words of its clause: "Norton collapsed at the corner of Dock Street". Who a pronoun means stands in
 * its place; what goes with another deed (", killing two") is told as a deed.
 * @param nameOf the name over the corpus of an article's actor
 * @returns null where the event has no clause, or it is not known who is meant
 */
export function clauseLine(event: EventRecord, nameOf: NameOf): string | null {
  const { wording } = event.event;
  if (wording === null || (wording.form === 'gerund' && isDoneTo(event, placed(event, wording.subject)))) return null;
  const subject = subjectOf(event, wording, nameOf);
  if (subject === null) return null;
  const helpers = wording.helpers === null ? '' : wordsAt(event, wording.helpers);
  if (clashes(subject, [helpers, wordsAt(event, wording.verb)].join(' '))) return null;
  const verb = verbOf(event, wording, helpers, isPlural(subject));
  // "Faces charges after police": what police did is another clause.
  const rest = wording.rest === null ? '' : wordsAt(event, wording.rest).replace(/ (?:after|before) [^ ]+$/u, '');
  const line = [subject, helpers, verb, rest].filter(Boolean).join(' ');
  // A quotation that the line breaks off is closed.
  const closed = line.split('"').length % 2 === 0 ? `${line}"` : line;
  return capitalised(closed);
}

const singular = new Set('is was has does'.split(' '));
const plural = new Set('are were have do'.split(' '));
const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next) |\d)/iu;

/** Whether subject and verb do not fit: then the tree has put them together amiss ("four games was suspended"). */
function clashes(subject: string, group: string): boolean {
  const helper = group.toLowerCase().split(' ').find((word) => singular.has(word) || plural.has(word)); // prettier-ignore
  if (days.test(subject)) return !/^\d[\d,.]* \p{L}/u.test(subject);
  if (helper === undefined) return false;
  return singular.has(helper) ? isPlural(subject) || / and /u.test(subject) : !/s\b| and |\d|^(?:the )?(?:people|men|women|children|police|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(subject); // prettier-ignore
}

function verbOf(event: EventRecord, { form, verb, lemma }: Wording, helpers: string, plural: boolean): string {
  const text = wordsAt(event, verb);
  if (form !== 'gerund' || helpers.split(' ').some((word) => !word.endsWith('ly') && word !== '')) return text;
  return plural ? lemma : (verbForms(lemma).find(({ as }) => as === 'third')?.form ?? text);
}

const pronouns = new Set('he she it they we i you this that these those who which whom what there both each all one some'.split(' ')); // prettier-ignore
const owners = /^(?:his|her|its|their) /iu;

function subjectOf(event: EventRecord, { subject, meant }: Wording, nameOf: NameOf): string | null {
  const text = wordsAt(event, subject);
  const actor = meant === null ? undefined : event.article.actors.get(meant);
  const name = actor ? nameOf(event, actor) : null;
  const [first = ''] = text.toLowerCase().split(' ', 1);
  if (pronouns.has(text.toLowerCase())) return name;
  if (owners.test(text))
    return name === null ? null : text.replace(owners, `${name}${name.endsWith('s') ? "'" : "'s"} `);
  if (pronouns.has(first) || /^(?:my|our|your) /iu.test(text)) return null;
  return /^[\p{L}\p{N}“"'‘$€£]/u.test(text) ? text : null;
}
