import { tokensIn } from '../../engine/article/lookup.ts';
import { verbForms } from '../../engine/events/inflection.ts';
import type { ActorRecord } from '../reading/names.ts';
import { isFunctionWord } from '../reading/words.ts';
import type { EventRecord } from '../reading/record.ts';
import { beings, closers, isMark, isPassive, openers, words, type NameOf } from './lineWords.ts';

/** A verb in the present, with what stands between it and whom or where; null where it is best told in the article's own words. */
export function verbLine(event: EventRecord, agent: ActorRecord, nameOf: NameOf): string | null {
  // "Allegedly struck": the word that hedges it would be lost.
  const isSaid = event.event.certainty === 'asserted' || event.event.certainty === 'attributed';
  if (!isSaid || !isTold(event, agent) || isPassive(event) || isMereGerund(event) || !isSubject(event, agent))
    return null;
  // "Grew up", whose lemma may be without what belongs to the verb.
  const [, ...particles] = words(event).split(' ');
  const { lemma } = event.event;
  const verb = thirdPerson(lemma.includes(' ') ? lemma : [lemma, ...particles].join(' '), agent);
  const parties = [...event.others, ...event.agents.slice(1), ...(event.place ? [event.place] : [])];
  for (const party of parties) {
    const link = party.id === agent.id ? null : linkTo(event, party);
    // Nobody meets alone: "the two ministers first met in Puno".
    if (link !== null && party === event.place && event.event.type === 'meeting') return null;
    if (link === null) continue;
    const name = nameOf(event, party);
    // "told the Courier", whose name is "The Merrow Courier".
    return `${nameOf(event, agent)} ${verb} ${name.startsWith('The ') ? link.replace(/the $/, '') : link}${name}`;
  }
  return standsAlone(event) && !needsObject(event) && isNear(event, agent) ? `${nameOf(event, agent)} ${verb}` : null;
}

/** Whether the verb is said of the agent, and not of what is the agent's: "the Kenya-Uganda deal collapsed". */
function isSubject({ event }: EventRecord, { actor }: ActorRecord): boolean {
  const subjects = event.arguments.filter(({ role, end }) => role === 'agent' && end <= event.start);
  if (subjects.length === 0) return true;
  // The subjects that name it at all: a pronoun may mean it too.
  const naming = subjects.filter(({ start, end }) =>
    actor.mentions.some((mention) => mention.start < end && mention.end > start),
  );
  if (naming.length === 0) return true;
  // "One Australian has fallen": Australia has not.
  return naming.some(({ end }) =>
    actor.mentions.some((mention) => mention.start < end && mention.end >= end && mention.type !== 'nationality'),
  );
}

/** What stands between a verb and whom or where, in the text's words; null where it is more than a phrase. */
function linkTo(event: EventRecord, other: ActorRecord): string | null {
  const { article } = event.article.entry;
  const end = tokensIn(article, event.event).end;
  const mention = other.actor.mentions.find(({ start, kind }) => start >= event.event.end && kind !== 'role');
  const span = mention && tokensIn(article, mention);
  if (!mention || !span || span.first < end || span.first - end > 5 || mention.type === 'nationality') return null;
  // "visited the Kenyan coast", "met Kenya's president": the name is only a part of whom or what.
  if (/^['’]/u.test(article.tokens[span.end]?.text ?? '')) return null;
  // "nominated a rural Kenyan doctor", read as a name: it only says which doctor.
  const phrase = event.event.arguments.find(({ start, end }) => start <= mention.start && end > mention.end);
  const behind = article.tokens[span.end];
  if (phrase && behind && behind.start < phrase.end && /^\p{L}/u.test(behind.text) && !isFunctionWord(behind.lower)) return null; // prettier-ignore
  const between = article.tokens.slice(end, span.first);
  // "met her counterpart Jorge Rios", but not "met, and thanked, Jorge Rios".
  if (!between.every(({ lower }) => /^\p{L}/u.test(lower) && !openers.has(lower) && !closers.has(lower))) return null;
  // "provided Kenya with pumps": what is given stands behind.
  if (between.length === 0 && article.tokens[span.end]?.lower === 'with') return null;
  return between.map(({ text }) => `${text} `).join('');
}

/** "The prospect of Kenya aiding Chad": nothing is said to be done. */
function isMereGerund(event: EventRecord): boolean {
  const { tokens } = event.article.entry.article;
  const isGerund = /ing$/.test(words(event).split(' ')[0] ?? '');
  const before = tokens.slice(Math.max(0, event.token - 3), event.token);
  return isGerund && !before.some(({ lower, text }) => beings.has(lower) || text === ',');
}

/** What is said or denied, and what is done to somebody, is more than the verb: "papers that the ministry released". */
function needsObject({ event }: EventRecord): boolean {
  return (
    event.type === 'statement' || event.type === 'denial' || event.arguments.some(({ role }) => role === 'patient')
  );
}

/** Verbs that say enough without an object: the clause ends with them, or a time or place follows. */
function standsAlone(event: EventRecord): boolean {
  const { article } = event.article.entry;
  const { end } = tokensIn(article, event.event);
  const next = article.tokens[end]?.lower ?? '.';
  if (!/^[\p{L}\p{N}“"]/u.test(next)) return true;
  if (!['on', 'late', 'early', 'after', 'before'].includes(next)) return false;
  // "agreed on Monday to buy the yard": what was agreed on stands behind the day.
  const following = article.tokens.slice(end + 1, end + 4).map(({ lower }) => lower);
  return !following.some((word) => word === 'to' || word === 'that' || word === 'with');
}

/** Whether the trigger is a verb that tells of its agent. */
export function isTold(event: EventRecord, agent: ActorRecord): boolean {
  return event.event.class !== 'state' && isVerb(event, agent);
}

/** The trigger is a form of the verb that is its lemma. */
function isVerb(event: EventRecord, agent: ActorRecord): boolean {
  const text = words(event).toLowerCase().split(' ')[0] ?? '';
  const lemma = event.event.lemma.split(' ')[0] ?? '';
  return (
    lemma !== '' &&
    text !== lemma &&
    verbForms(lemma).some(
      ({ form, as }) => form === text && as !== 'base' && (as !== 'third' || hasSubject(event, agent)),
    )
  );
}

/** "visits" right after its agent is a verb; elsewhere ("arms deals", "recent visits by") it may be a noun. */
function hasSubject(event: EventRecord, { actor }: ActorRecord): boolean {
  const { article } = event.article.entry;
  const isAdverb = article.tokens[event.token - 1]?.lower.endsWith('ly') ?? false;
  const subject = isAdverb ? event.token - 1 : event.token;
  const before = article.tokens[subject - 1]?.lower ?? '';
  return (
    ['he', 'she', 'they', 'who', 'which'].includes(before) ||
    actor.mentions.some((mention) => tokensIn(article, mention).end === subject)
  );
}

function thirdPerson(lemma: string, agent: ActorRecord): string {
  const [verb = '', ...rest] = lemma.split(/[ -]/);
  const form = agent.actor.type === 'group' ? verb : (verbForms(verb).find(({ as }) => as === 'third')?.form ?? verb);
  return [form, ...rest].join(' ');
}

const nearest = 6;
const pronouns = new Set('he she they his her their its'.split(' '));

/** Whether the agent, or a pronoun for it, stands close to a noun: else the noun is of somebody else. */
export function isNear(event: EventRecord, { actor }: ActorRecord): boolean {
  const { article } = event.article.entry;
  const { first, end } = tokensIn(article, event.event);
  const before = article.tokens.slice(Math.max(0, first - nearest), first);
  return (
    before.some(({ lower }) => pronouns.has(lower)) ||
    actor.mentions.some((mention) => {
      const words = tokensIn(article, mention);
      const between =
        words.end <= first ? article.tokens.slice(words.end, first) : article.tokens.slice(end, words.first);
      if (between.length > nearest || between.some(({ text }) => isMark(text))) return false;
      // "the attack by Kenya", but not "negotiations with Kenya".
      return words.end <= first || between.some(({ lower }) => ['by', 'of', 'between'].includes(lower));
    })
  );
}
