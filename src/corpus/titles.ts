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
  const best = members.reduce((one, other) => (completeness(other) > completeness(one) ? other : one));
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
  else if (verb) {
    // One visits a place; anything else is done in it.
    const link = other === best.place && there !== null && best.event.type !== 'visit' ? ' in' : '';
    title = there === null ? `${here} ${verb}` : `${here} ${verb}${link} ${there}`;
  } else title = `${capitalised(words(best))}: ${here}${there === null ? '' : ` and ${there}`}`;
  return title.length > longest ? `${title.slice(0, title.lastIndexOf(' ', longest - 1))}…` : title;
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

function fallback(event: EventRecord): string {
  const { article, event: read } = event;
  const { tokens } = article.entry.article;
  const sentence = article.entry.article.sentences[event.sentence];
  if (!sentence) return capitalised(words(event));
  const beginsWell = (token: number): boolean =>
    /^[\p{L}\p{N}]/u.test(tokens[token]!.text) && !isFunctionWord(tokens[token]!.lower);
  let first = Math.max(sentence.firstToken, event.token - 4);
  while (first < event.token && first > sentence.firstToken && !beginsWell(first)) first++;
  const trigger = tokensIn(article.entry.article, read).end;
  let end = Math.max(trigger, Math.min(sentence.endToken, event.token + 8));
  while (end > trigger && !beginsWell(end - 1)) end--;
  const span = { start: tokens[first]!.start, end: Math.max(read.end, tokens[end - 1]!.end) };
  return capitalised(quoteOf(article.entry.article, span, longest));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
