import { tokensIn } from '../engine/article/lookup.ts';
import { quoteOf } from '../engine/article/quote.ts';
import { verbForms } from '../engine/events/inflection.ts';
import type { ActorRecord } from './reading/names.ts';
import { isFunctionWord } from './reading/words.ts';
import type { EventRecord } from './reading/record.ts';

// How a kind is told in the present tense: with one party, and with a second one.
const phrases: Readonly<Record<string, readonly [string, string]>> = {
  meeting: ['A meets', 'A meets B'],
  visit: ['A travels', 'A visits B'],
  talks: ['A holds talks', 'A holds talks with B'],
  agreement: ['A reaches an agreement', 'A reaches an agreement with B'],
  vote: ['A votes', 'A votes on B'],
  election: ['A goes to the polls', 'A elects B'],
  denial: ['A denies it', 'A denies B'],
  attack: ['A attacks', 'A attacks B'],
  deployment: ['A deploys forces', 'A deploys B'],
  protest: ['A protests', 'A protests against B'],
  strike: ['A strikes', 'A strikes against B'],
  resignation: ['A resigns', 'A resigns from B'],
  arrest: ['A makes an arrest', 'A arrests B'],
  sanction: ['A imposes sanctions', 'A imposes sanctions on B'],
  acquisition: ['A buys', 'A buys B'],
  appointment: ['A makes an appointment', 'A appoints B'],
  test: ['A tests weapons', 'A tests B'],
  launch: ['A launches', 'A launches B'],
};
const longest = 80;

/**
 * A happening's line, as a person would write it: "Kim Jong Un visits Russia". Agent, verb in the present, and whom or where, from
 * the telling that names most; the words around the trigger where nobody is named.
 * @param nameOf the name over the corpus of an article's actor
 */
export function titleOf(
  members: readonly EventRecord[],
  nameOf: (event: EventRecord, actor: ActorRecord) => string,
): string {
  // What is denied or taken back is told as a claim by another telling, where there is one.
  const plain = members.filter(({ event }) => event.certainty !== 'denied' && !event.withdraws);
  const best = (plain.length > 0 ? plain : members).reduce((one, other) =>
    completeness(other) > completeness(one) ? other : one,
  );
  const agent = best.agents[0];
  if (!agent) return fallback(best);
  const other = best.others.find((actor) => actor.id !== agent.id) ?? best.agents[1] ?? best.place ?? undefined;
  const here = nameOf(best, agent);
  const there = other && other.id !== agent.id ? nameOf(best, other) : null;
  const verb = best.event.class !== 'state' && isVerb(best) ? thirdPerson(best.event.lemma, agent) : null;
  const phrase = phrases[best.event.type ?? ''];
  let title: string;
  if (phrase && !verb)
    title =
      there === null
        ? phrase[0].replace('A', () => here)
        : phrase[1].replace(/[AB]/g, (side) => (side === 'A' ? here : there));
  else {
    const link = verb === null || !other || there === null ? null : linkTo(best, other);
    // A verb whose object is no actor, and a noun of no known kind, are best told in the article's own words.
    if (verb === null || (link === null && !standsAlone(best))) return fallback(best);
    title = link === null ? `${here} ${verb}` : `${here} ${verb} ${link}${there!}`;
  }
  return title.length > longest ? `${title.slice(0, title.lastIndexOf(' ', longest - 1))}…` : title;
}

const prepositions = new Set('in to with at for from on against into of over under by near'.split(' '));

/** What stands between a verb and whom or where: nothing, or the text's preposition; null where more stands between. */
function linkTo(event: EventRecord, other: ActorRecord): string | null {
  const { article } = event.article.entry;
  const end = tokensIn(article, event.event).end;
  const mention = other.actor.mentions.find(({ start }) => start >= event.event.end);
  const first = mention ? tokensIn(article, mention).first : -1;
  if (first < end || first - end > 5) return null;
  let between = article.tokens.slice(end, first).map(({ lower }) => lower);
  const preposition = between.find((word) => prepositions.has(word));
  if (preposition !== undefined) between = between.slice(between.indexOf(preposition) + 1);
  // "met her counterpart Jorge Rios", but not "met, and thanked, Jorge Rios".
  return between.every((word) => /^\p{L}/u.test(word)) ? (preposition === undefined ? '' : `${preposition} `) : null;
}

/** Verbs that say enough without an object: the clause ends with them, or a time or place follows. */
function standsAlone(event: EventRecord): boolean {
  const { article } = event.article.entry;
  const next = article.tokens[tokensIn(article, event.event).end]?.lower ?? '.';
  return !/^[\p{L}\p{N}“"]/u.test(next) || ['on', 'in', 'at', 'late', 'early', 'after', 'before'].includes(next);
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

const words = (event: EventRecord): string => quoteOf(event.article.entry.article, event.event, 40);

/** The trigger is a form of the verb that is its lemma. */
function isVerb(event: EventRecord): boolean {
  const text = words(event).toLowerCase().split(' ')[0] ?? '';
  const lemma = event.event.lemma.split(' ')[0] ?? '';
  return (
    lemma !== '' &&
    text !== lemma &&
    verbForms(lemma).some(({ form, as }) => form === text && as !== 'base' && (as !== 'third' || !isNominal(event)))
  );
}

/** "visits" before a noun it governs is a verb; with a determiner before it a noun. */
function isNominal(event: EventRecord): boolean {
  const before = event.article.entry.article.tokens[event.token - 1]?.lower ?? '';
  return ['the', 'a', 'an', 'of', 'its', 'his', 'her', 'their', 'these', 'those', 'recent', 'several'].includes(before);
}

function thirdPerson(lemma: string, agent: ActorRecord): string {
  const [verb = '', ...rest] = lemma.split(/[ -]/);
  const form = agent.actor.type === 'group' ? verb : (verbForms(verb).find(({ as }) => as === 'third')?.form ?? verb);
  return [form, ...rest].join(' ');
}

const openers = new Set(
  'that which who whose because after when while but and said says say denied claimed'.split(' '),
);
const auxiliaries = new Set('had has have was were is are been be would will could may might who which to as than not'.split(' ')); // prettier-ignore
const closers = new Set([
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
const isMark = (text: string): boolean => !/[\p{L}\p{N}$€£%'’-]/u.test(text);

/** The clause around the trigger in the article's words, without what stands around it in the sentence. */
function fallback(event: EventRecord): string {
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
    const opens = !before || (!isInserted && (isMark(before.text) || openers.has(before.lower)));
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
  while (end > trigger && (isFunctionWord(tokens[end - 1]!.lower) || dangling.has(tokens[end - 1]!.lower))) end--;
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

const dangling = new Set(['early', 'late', 'only', 'about', 'around']);
const mostBefore = 16;
const mostAfter = 12;
const beginsWell = ({ text }: { readonly text: string }): boolean => /^[\p{L}\p{N}]/u.test(text);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
