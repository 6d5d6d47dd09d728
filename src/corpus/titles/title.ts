import { tokensIn } from '../../engine/article/lookup.ts';
import { verbForms } from '../../engine/events/inflection.ts';
import { lineInOwnWords } from './ownLine.ts';
import type { ActorRecord } from '../reading/names.ts';
import { isFunctionWord } from '../reading/words.ts';
import type { EventRecord } from '../reading/record.ts';
import { nounPhrases, phrases } from './kindPhrases.ts';
import { beings, closers, isMark, isPassive, longest, openers, words, type NameOf } from './lineWords.ts';

/**
 * A happening's line, as a person would write it: "Kim Jong Un visits Russia". Agent, verb in the present, and whom or where, from
 * the telling that names most; the words around the trigger where nobody is named.
 * @param nameOf the name over the corpus of an article's actor
 */
export function titleOf(members: readonly EventRecord[], nameOf: NameOf): string {
  // What is denied or taken back is told as a claim by another telling, where there is one.
  const plain = members.filter(({ event }) => event.certainty !== 'denied' && !event.withdraws);
  const told = plain.length > 0 ? plain : members;
  const weighty = told.filter(isWeighty);
  const ranked = [...(weighty.length > 0 ? weighty : told)].sort((a, b) => completeness(b) - completeness(a));
  let title = '';
  for (const event of ranked.slice(0, mostTried)) {
    const agent = event.agents[0];
    title ||= (agent && (toldByVerb(event, agent, nameOf) ?? toldByKind(event, agent, nameOf))) ?? '';
  }
  if (title === '') title = lineInOwnWords(ranked.slice(0, mostTried), nameOf);
  return title.length > longest ? shortened(title) : title;
}

/** Cut between words, and not behind one that leads to the next: "ran out on…". */
function shortened(title: string): string {
  const kept = title.slice(0, title.lastIndexOf(' ', longest - 1)).split(' ');
  while (kept.length > 1 && isFunctionWord(kept.at(-1)!.toLowerCase())) kept.pop();
  return `${kept.join(' ')}…`;
}

/** Whether a list would show the telling by itself: what is told in passing names nothing that others tell in earnest. */
const isWeighty = ({ event }: EventRecord): boolean => event.salience >= 0.5;

/** Tellings that are asked for a sentence before the fullest one's own words stand. */
const mostTried = 8;

/** Kinds that say something with a second party only: nobody meets alone. */
const ofTwo = new Set(['meeting', 'visit']);
/** Kinds whose phrase says nothing without what is done to whom. */
const ofObject = new Set(['launch', 'attack', 'acquisition', 'appointment']);
/** What is done to things: an actor beside it is their owner or the place, never what is tested. */
const ofThings = new Set(['test', 'launch', 'deployment']);
const lands = new Set(['country', 'government', 'place']);
const isLand = ({ actor }: ActorRecord): boolean => lands.has(actor.type);

/** A noun of a known kind, by the kind's phrase; null where it is not said of the agent, or says nothing alone. */
function toldByKind(event: EventRecord, agent: ActorRecord, nameOf: NameOf): string | null {
  const kind = event.event.type ?? '';
  const phrase = phrases[kind];
  // "Has outbid it": what a clause tells is told by its words.
  if (event.event.phrase === null && event.event.wording !== null) return null;
  if (!phrase || isTold(event, agent) || (kind !== 'meeting' && !isNear(event, agent))) return null;
  // "The possibility of arms deals": nothing was reached.
  if (event.event.certainty === 'hedged' || (event.event.certainty === 'expected' && kind === 'agreement')) return null;
  // Nobody downs tools alone.
  if (kind === 'strike' && agent.actor.type === 'person') return null;
  // Only a land goes to the polls; a person wins or loses.
  if (kind === 'election' && !isLand(agent)) return null;
  // Where something happens is whom a visit is to, and nobody whom an attack is on.
  const parties = [
    ...event.others,
    ...event.agents.slice(1),
    ...(event.place && kind === 'visit' ? [event.place] : []),
  ].filter(
    (party) => party.id !== agent.id && party !== (kind === 'visit' ? null : event.place) && isParty(event, party),
  );
  const [alone, withOther] = nounPhrases[event.event.lemma] ?? phrase;
  const other = otherOf(kind, agent, parties);
  if (!other) return ofTwo.has(kind) || ofObject.has(kind) ? null : alone.replace('A', () => nameOf(event, agent));
  return withOther.replace(/[AB]/g, (side) => nameOf(event, side === 'A' ? agent : other));
}

function otherOf(kind: string, agent: ActorRecord, parties: readonly ActorRecord[]): ActorRecord | undefined {
  if (kind === 'visit') return parties.find(isLand) ?? parties[0];
  // A person and a country do not meet.
  if (kind === 'meeting') return parties.find((party) => isLand(party) === isLand(agent));
  if (kind === 'appointment' || kind === 'arrest') return parties.find(({ actor }) => actor.type === 'person');
  return ofThings.has(kind) ? undefined : parties[0];
}

/** Not "a North Korean delegation", which is not the country, nor what a journey leaves: "outside North Korea". */
function isParty({ article, event }: EventRecord, { actor }: ActorRecord): boolean {
  const inside = actor.mentions.filter(({ start, end }) => start >= event.sentence.start && end <= event.sentence.end);
  return (
    inside.length === 0 ||
    inside.some((mention) => {
      const { tokens } = article.entry.article;
      const before = tokens[tokensIn(article.entry.article, mention).first - 1]?.lower ?? '';
      return mention.type !== 'nationality' && !['outside', 'from', 'beyond', 'for'].includes(before);
    })
  );
}

const nearest = 6;
const pronouns = new Set('he she they his her their its'.split(' '));

/** Whether the agent, or a pronoun for it, stands close to a noun: else the noun is of somebody else. */
function isNear(event: EventRecord, { actor }: ActorRecord): boolean {
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

/** Whether the trigger is a verb that tells of its agent. */
function isTold(event: EventRecord, agent: ActorRecord): boolean {
  return event.event.class !== 'state' && isVerb(event, agent);
}

/** A verb in the present, with what stands between it and whom or where; null where it is best told in the article's own words. */
function toldByVerb(event: EventRecord, agent: ActorRecord, nameOf: NameOf): string | null {
  if (!isTold(event, agent) || isPassive(event) || isMereGerund(event) || !isSubject(event, agent)) return null;
  const verb = thirdPerson(event.event.lemma, agent);
  const parties = [...event.others, ...event.agents.slice(1), ...(event.place ? [event.place] : [])];
  for (const party of parties) {
    const link = party.id === agent.id ? null : linkTo(event, party);
    // Nobody meets alone: "the two ministers first met in Puno".
    if (link !== null && ofTwo.has(event.event.type ?? '') && party === event.place && event.event.type === 'meeting')
      return null;
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

function completeness(event: EventRecord): number {
  const second = event.others.length > 0 || event.agents.length > 1;
  return (
    2 * Number(event.agents.length > 0) +
    Number(second) +
    Number(event.place !== null) / 2 +
    Number(event.event.type !== null) / 2 +
    event.event.salience / 4
  );
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
