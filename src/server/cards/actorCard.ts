import type { CorpusActor } from '../../corpus/model.ts';
import type { Event } from '../../engine/model.ts';
import { commands } from '../../protocol/commands.ts';
import { wordsOfDate } from '../dates.ts';
import { cutAtWord } from '../escape.ts';
import type { ActorAt, Findings } from '../findings.ts';
import { isRead, locationOf, type ReadHolding } from '../library.ts';
import { wordsOf } from '../quotes.ts';
import { actorTypeWord, count, grouped, listed } from '../words.ts';
import type { Card, Line, Part } from './card.ts';

const maximumRoles = 2;
const maximumOtherNames = 3;
const maximumDeeds = 2;
const deedLength = 44;

interface Form {
  readonly text: string;
  readonly articles: Set<string>;
  mentions: number;
}

/** The actor's forms of some kinds, most mentioned first, without regard to case. */
function formsOf(actor: CorpusActor, kinds: readonly string[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const mention of actor.mentions) {
    if (!kinds.includes(mention.kind)) continue;
    const text = cutAtWord(mention.text, 40);
    const form = forms.get(text.toLowerCase()) ?? { text, articles: new Set<string>(), mentions: 0 };
    form.articles.add(mention.article);
    form.mentions++;
    forms.set(text.toLowerCase(), form);
  }
  return [...forms.values()].sort((a, b) => b.mentions - a.mentions || (a.text < b.text ? -1 : 1));
}

function namesLine({ library }: Findings, actor: CorpusActor): Line {
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
    .filter((text) => text.toLowerCase() !== actor.name.toLowerCase())
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

function deed(holding: ReadHolding, event: Event): readonly Part[] {
  const words = wordsOf(holding.article, { start: event.start, end: event.sentence.end }, deedLength);
  const date = event.time && wordsOfDate(event.time.value, 'short');
  return [{ text: words, location: locationOf(holding, event) }, date ? ` (${date})` : ''];
}

/** What the actor does in this article, by the article's own words: the most telling of its deeds, in their order. */
function deedsLine(holding: ReadHolding, actors: ReadonlySet<string>): Line {
  const deeds = holding.annotations.events
    .filter(({ participants, class: kind }) => {
      return kind !== 'reporting' && participants.some(({ actor, role }) => role === 'agent' && actors.has(actor));
    })
    .sort((a, b) => b.salience - a.salience || a.start - b.start)
    .slice(0, maximumDeeds)
    .sort((a, b) => a.start - b.start);
  const parts = deeds.flatMap((event, index) => [index === 0 ? 'Here: ' : ' · ', ...deed(holding, event)]);
  return parts;
}

/** Who it is, under which names, how often and where, what it does here. */
export function actorCard(findings: Findings, holding: ReadHolding, { actor, mention }: ActorAt): Card {
  const ids = new Set(
    holding.annotations.actors
      .filter(({ mentions }) => mentions.some((span) => findings.actorOf(holding.key, span)?.id === actor.id))
      .map(({ id }) => id),
  );
  const first = actor.mentions.find(({ article }) => article !== holding.key);
  const elsewhere = first && findings.library.get(first.article);
  const links: Line = [
    { text: `All mentions (${grouped(actor.mentions.length)})`, command: commands.allMentions, argument: actor.id },
  ];
  const otherArticle: Line =
    first && isRead(elsewhere)
      ? [
          'First in ',
          findings.library.label(first.article),
          ': ',
          { text: `“${cutAtWord(first.text, 60)}”`, location: locationOf(elsewhere, first) },
        ]
      : [];
  return [
    [{ strong: actor.name }, ` — ${actorTypeWord(actor.type)}`],
    mention.why ? [`${mention.uncertain ? 'Probably: ' : 'Read so here: '}${mention.why}`] : [],
    namesLine(findings, actor),
    countsLine(actor, holding.key),
    deedsLine(holding, ids),
    otherArticle,
    links,
  ];
}
