import { isGerund, ownWords, startsSentence } from './ownWords.ts';
import type { EventRecord } from '../reading/record.ts';
import { isSurelyMeant, nameMeant } from './pronounNames.ts';
import { isPassive, words, wordsAt, type Line, type NameOf } from './lineWords.ts';

/**
 * An event's line in the words around its trigger, with what tells against it: "bare" where it begins with a verb whose doer is
 * not known, "torn" where it hangs on words outside of it, "part" where it says which thing is meant or has only a part of what
 * its clause is said of.
 * @param nameOf the name over the corpus of an article's actor
 */
export function ownLine(event: EventRecord, nameOf: NameOf): Line {
  // "He was promoted" is told of whom it is done to.
  const undergoer = event.event.participants.find(({ role }) => role === 'patient')?.actor;
  const subject = (isPassive(event) ? event.article.actors.get(undergoer ?? '') : undefined) ?? event.agents[0];
  const actor = subject ? { name: nameOf(event, subject), type: subject.actor.type } : null;
  const { title, stands, isBare, opener } = ownWords(event, actor, subject?.actor.mentions ?? []);
  // "The army waited and then led a charge": the doer of both is one.
  const isShared =
    opener !== undefined && opener.agents[0] === event.agents[0] && !isPassive(opener) && !isGerund(opener);
  const doer = opener && (startsSentence(opener) || isShared) ? opener.agents[0] : undefined;
  if (doer)
    return { way: 'words', text: `${nameOf(event, doer)} ${title.charAt(0).toLowerCase()}${title.slice(1)}`, marks: ['doer'] }; // prettier-ignore
  // A line that was cut before it came to what it is about says something else.
  const isLost = title.endsWith('…') && !title.toLowerCase().includes(words(event).split(' ', 1)[0]!.toLowerCase());
  const marks = [
    ...(isBare ? ['bare'] : []),
    ...(isLost ? ['lost'] : []),
    ...(isTorn(title) ? ['torn'] : []),
    ...(leavesOut(event, title, nameOf) ? ['part'] : []),
    ...(stands ? [] : ['hangs']),
  ];
  return { way: 'words', text: withName(event, title, nameOf) ?? ofSpeaker(event, title, nameOf), marks };
}

function ofSpeaker(event: EventRecord, title: string, nameOf: NameOf): string {
  const speaker = event.article.actors.get(event.event.attribution?.actor ?? '');
  if (!speaker) return title;
  const name = nameOf(event, speaker);
  if (/^(?:We|I)(?: |['’])/u.test(title)) return `${name}: “${title}”`;
  // "The harbour master said her staff had worked": hers who said it.
  return speaker.actor.type === 'person'
    ? title.replace(/^(?:His|Her) /u, () => `${name}${name.endsWith('s') ? "'" : "'s"} `)
    : title;
}

/** "In 2014 she ran for governor": the line with her name, where it is known whom the subject means; else null. */
function withName(event: EventRecord, title: string, nameOf: NameOf): string | null {
  const { wording } = event.event;
  const [pronoun] = wording?.pronouns ?? [];
  const name = pronoun && isSurelyMeant(event, pronoun) ? nameMeant(event, pronoun, nameOf) : undefined;
  if (!wording || name === undefined) return null;
  const subject = wordsAt(event, wording.subject);
  const at = title.indexOf(` ${subject} `);
  return /^(?:he|she)$/u.test(subject) && at > 0 && title.slice(0, at).split(' ').length <= longestOpening
    ? `${title.slice(0, at)} ${name}${title.slice(at + 1 + subject.length)}`
    : null;
}

/** Most words before the subject: "early in life". */
const longestOpening = 4;

/** A line that hangs on words outside of it: a pronoun, what ties it to another clause, half of a quotation or of brackets. */
function isTorn(title: string): boolean {
  return (
    /^\S+ (?:day|week|month|year)s? (?:after|before) /u.test(title) ||
    /^(?:It|They|He|She|This|That|These|Those|With|After|Before|Of|Or|Having|Being|When|While|As|According|From|Than|Whom?|Which|By the time|All of which) /u.test(title) ||
    /^[^\p{L}\p{N}“"‘'$€£]|^["“”] /u.test(title) ||
    / (?:into|from|with|of|between|among|by|than|an?|the|its|their)$/u.test(title) ||
    title.split('"').length % 2 === 0 ||
    title.split('(').length !== title.split(')').length
  ); // prettier-ignore
}

/**
 * Whether a line has only a part of what its clause is said of: "Ana Ruiz and her aide, who served as …", "foreigners from Chile,
 * Peru and Norway".
 */
function leavesOut(event: EventRecord, title: string, nameOf: NameOf): boolean {
  const { wording } = event.event;
  if (!wording) return false;
  const subject = wordsAt(event, wording.subject);
  const [first = '', second = ''] = subject.split(' and ');
  if (second !== '' && !title.includes(second) && !title.includes(first)) return true;
  const [opening = ''] = title.split(' ', 1);
  const begins = subject.indexOf(` ${opening} `);
  return begins > 0 && !event.agents.some((agent) => title.startsWith(nameOf(event, agent)));
}
