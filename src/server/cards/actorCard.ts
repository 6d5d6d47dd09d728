import type { CorpusActor, CorpusMention } from '../../corpus/model.ts';
import type { Actor, Event, Span } from '../../engine/model.ts';
import { commands } from '../../protocol/commands.ts';
import { wordsOfDate } from '../dates.ts';
import { cutAtWord } from '../escape.ts';
import type { ActorAt, Findings } from '../findings.ts';
import { isRead, locationOf, type ReadHolding } from '../library.ts';
import { wordsNear, wordsOf } from '../quotes.ts';
import { isSalient } from '../salience.ts';
import { actorTypeWord, count, grouped, listed } from '../words.ts';
import type { Card, Line, Part } from './card.ts';

/** What a card asks of the corpus. */
export type ActorFindings = Pick<Findings, 'library' | 'actorOf'>;

const maximumRoles = 2;
const maximumOtherNames = 3;
const maximumDeeds = 2;
const deedLength = 50;
const maximumOtherArticles = 2;
const quoteLength = 80;
/** Characters that an adverb or an auxiliary may take between a subject and its verb. */
const subjectDistance = 20;

interface Form {
  readonly text: string;
  readonly articles: Set<string>;
  mentions: number;
}

/** Without regard to case and to the shape of apostrophes. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** The actor's forms of some kinds, most mentioned first. */
function formsOf(actor: CorpusActor, kinds: readonly string[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const mention of actor.mentions) {
    if (!kinds.includes(mention.kind)) continue;
    const text = cutAtWord(mention.text, 40);
    const same = folded(text);
    const form = forms.get(same) ?? { text, articles: new Set<string>(), mentions: 0 };
    form.articles.add(mention.article);
    form.mentions++;
    forms.set(same, form);
  }
  return [...forms.values()].sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
}

/** @param adjectives words for a country's people, which are no names of it */
function namesLine({ library }: ActorFindings, actor: CorpusActor, adjectives: ReadonlySet<string>): Line {
  const roles = formsOf(actor, ['role'])
    .slice(0, maximumRoles)
    .map(
      ({ text, articles }) =>
        `${text} (${listed(
          [...articles].map((key) => library.label(key)),
          4,
        )})`,
    );
  const others = formsOf(actor, ['name', 'acronym', 'metonym'])
    .map(({ text }) => text)
    .filter((text) => folded(text) !== folded(actor.name) && !adjectives.has(folded(text)))
    .slice(0, maximumOtherNames);
  const also = others.length > 0 ? [`also: ${others.join(', ')}`] : [];
  return [[...roles, ...also].join(' · ')];
}

function countsLine(actor: CorpusActor, here: string): Line {
  const articles = new Set(actor.mentions.map(({ article }) => article)).size;
  const local = actor.mentions.filter(({ article }) => article === here).length;
  if (articles === 1) return [`${count(local, 'mention')}, all in this article`];
  return [`${count(local, 'mention')} here · ${grouped(actor.mentions.length)} in ${count(articles, 'article')}`];
}

/** Words that a cut line must not end in. */
const danglers = new Set(
  'a an and as at by for from his her in into its of on or over that the their to with'.split(' '),
);

function withoutDangler(words: string): string {
  if (!words.endsWith('…')) return words.replace(/[.,;:]$/u, '');
  const list = words.slice(0, -1).split(' ');
  while (list.length > 1 && danglers.has(list.at(-1)!.toLowerCase())) list.pop();
  return `${list.join(' ')}…`;
}

function deed(holding: ReadHolding, event: Event): readonly Part[] {
  const words = wordsOf(holding.article, { start: event.start, end: event.sentence.end }, deedLength);
  const date = event.time && wordsOfDate(event.time.value, 'short');
  return [{ text: withoutDangler(words), location: locationOf(holding, event) }, date ? ` (${date})` : ''];
}

/** Whether the trigger follows the actor's words as a verb follows its subject: close by and not as its possession. */
function follows(holding: ReadHolding, event: Event, mentions: readonly Span[]): boolean {
  return mentions.some(({ start, end }) => {
    if (start < event.sentence.start || end > event.start || event.start - end > subjectDistance) return false;
    return !/['’]/u.test(holding.article.text.slice(end, event.start));
  });
}

/** What the actor does in this article, by the article's own words: the most telling of its deeds, in their order. */
function deedsLine(holding: ReadHolding, actors: readonly Actor[]): Line {
  const ids = new Set(actors.map(({ id }) => id));
  const mentions = actors.flatMap((actor) => actor.mentions);
  const deeds = holding.annotations.events
    .filter(({ class: kind, participants }) => {
      return kind === 'occurrence' && participants.some(({ actor, role }) => role === 'agent' && ids.has(actor));
    })
    .filter((event) => isSalient(event) && follows(holding, event, mentions))
    .sort((a, b) => b.salience - a.salience || a.start - b.start)
    .slice(0, maximumDeeds)
    .sort((a, b) => a.start - b.start);
  return deeds.flatMap((event, index) => [index === 0 ? 'Here: ' : ' · ', ...deed(holding, event)]);
}

/** The first words of some other articles about the actor, each a link. */
function elsewhereLines({ library }: ActorFindings, actor: CorpusActor, here: string): readonly Line[] {
  const firsts = new Map<string, CorpusMention>();
  for (const mention of actor.mentions)
    if (mention.article !== here && !firsts.has(mention.article)) firsts.set(mention.article, mention);
  return [...firsts.values()].slice(0, maximumOtherArticles).map((mention) => {
    const holding = library.get(mention.article);
    if (!isRead(holding)) return [];
    const words = wordsNear(holding.article, mention, quoteLength);
    return [
      { strong: library.label(mention.article) },
      ' ',
      { text: `“${words}”`, location: locationOf(holding, mention) },
    ];
  });
}

/** Who it is, under which names, how often and where, what it does here. */
export function actorCard(findings: ActorFindings, holding: ReadHolding, { actor, mention }: ActorAt): Card {
  const local = holding.annotations.actors.filter(({ mentions }) =>
    mentions.some((span) => findings.actorOf(holding.key, span)?.id === actor.id),
  );
  const adjectives = local
    .flatMap(({ mentions }) => mentions)
    .filter(({ type }) => type === 'nationality')
    .map(({ text }) => folded(text));
  const words = cutAtWord(mention.text, 40);
  return [
    [{ strong: cutAtWord(actor.name, 80) }, ` — ${actorTypeWord(actor.type)}`],
    mention.why && mention.type !== 'nationality'
      ? [`“${words}” here: ${mention.uncertain ? 'probably ' : ''}${cutAtWord(mention.why, 120)}`]
      : [],
    namesLine(findings, actor, new Set(adjectives)),
    countsLine(actor, holding.key),
    deedsLine(holding, local),
    ...elsewhereLines(findings, actor, holding.key),
    [{ text: `All mentions (${grouped(actor.mentions.length)})`, command: commands.allMentions, argument: actor.id }],
  ];
}
